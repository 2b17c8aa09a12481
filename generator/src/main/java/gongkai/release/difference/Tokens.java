package gongkai.release.difference;

import gongkai.model.text.RedactionMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a sentence into the smallest pieces that a difference shows: a Chinese sign, a word of
 * letters, and whole what means something only as a whole: a number with its percent or 万, a run of
 * Chinese numerals, a redaction with the digits beside it, a sign with its accents.
 */
final class Tokens {
  private static final String DIGITS = "[0-9０-９]";

  /** Thousands, decimals, ratios and dates: 1,200 and 3.5 and 2024-01-20. */
  private static final String NUMBER = DIGITS + "+(?:[.,，．:：/~～-]" + DIGITS + "+)*+[%％‰万亿]{0,2}";

  private static final String NUMERALS = "[〇零一二三四五六七八九十百千万亿两]{2,}";

  private static final Pattern TOKEN =
      Pattern.compile(
          "[-−+＋]?"
              + NUMBER
              + "|"
              + NUMERALS
              + "|[\\p{L}\\p{M}&&[^\\p{IsHan}]]++(?:['’]\\p{L}+)*"
              + "|\\X",
          Pattern.DOTALL);

  private final RedactionMarks marks;

  Tokens(RedactionMarks marks) {
    this.marks = marks;
  }

  /** The pieces, which joined are the sentence. */
  List<String> of(String sentence) {
    List<String> tokens = new ArrayList<>();
    int from = 0;
    for (RedactionMarks.Run run : marks.in(sentence)) {
      plain(sentence.substring(from, run.start()), tokens);
      String hidden = sentence.substring(run.start(), run.end());
      tokens.add(endsInDigit(tokens) ? tokens.remove(tokens.size() - 1) + hidden : hidden);
      from = run.end();
      int digits = from;
      while (digits < sentence.length() && isOfNumber(sentence.charAt(digits))) {
        digits++;
      }
      if (digits > from) {
        tokens.add(tokens.remove(tokens.size() - 1) + sentence.substring(from, digits));
        from = digits;
      }
    }
    plain(sentence.substring(from), tokens);
    return tokens;
  }

  /** Whether digits stand right before a redaction: 12** is one number. */
  private static boolean endsInDigit(List<String> tokens) {
    return !tokens.isEmpty() && tokens.get(tokens.size() - 1).matches(".*" + DIGITS + "\\.?");
  }

  private static boolean isOfNumber(char c) {
    return c >= '0' && c <= '9' || c >= '０' && c <= '９';
  }

  private static void plain(String text, List<String> tokens) {
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      tokens.add(token.group());
    }
  }
}
