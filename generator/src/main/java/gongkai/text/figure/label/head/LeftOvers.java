package gongkai.text.figure.label.head;

import gongkai.han.Either;
import gongkai.text.word.QuantityWords;
import java.util.regex.Pattern;

/** What stays in front of words when a list or an owner before them was left out. */
public final class LeftOvers {
  private static final Pattern LEFT_OVER =
      Pattern.compile(
          Either.of("^[、，；：的]+", "^" + QuantityWords.COPULA.any() + "(?=\\p{IsHan}{3})"));

  private LeftOvers() {}

  /** 签订、续签集体合同: words without a mark or a 的 in front; the same if nothing else is left. */
  public static String without(String words) {
    String bare = LEFT_OVER.matcher(words).replaceFirst("");
    return bare.isEmpty() ? words : bare;
  }
}
