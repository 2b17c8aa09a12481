package gongkai.importing.layout;

import gongkai.han.HanDigits;
import gongkai.importing.word.LayoutWords;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that a heading of an official document begins with. Source of the order: GB/T
 * 9704-2012, 7.3.3: {@code 一、} is the first level, {@code （一）} the second.
 *
 * @param level 1 or 2
 * @param length of the mark, in characters
 */
public record HeadingMark(int level, int length) {
  private static final Pattern FIRST = Pattern.compile("[一二三四五六七八九十]{1,3}、");

  /** 一、二季度 and 三、四级 are two ordinals in a sentence, not a number before a heading. */
  private static final Pattern PAIR_OF_ORDINALS =
      Pattern.compile(
          "[" + HanDigits.TO_TEN + "]、[" + HanDigits.TO_TEN + "]" + LayoutWords.ORDINAL_NOUN.any());

  private static final Pattern SECOND = Pattern.compile("[（(][一二三四五六七八九十]{1,3}[)）]");

  public static Optional<HeadingMark> of(String text) {
    Matcher first = FIRST.matcher(text);
    if (first.lookingAt()) {
      return PAIR_OF_ORDINALS.matcher(text).lookingAt()
          ? Optional.empty()
          : Optional.of(new HeadingMark(1, first.end()));
    }
    Matcher second = SECOND.matcher(text);
    return second.lookingAt() ? Optional.of(new HeadingMark(2, second.end())) : Optional.empty();
  }
}
