package gongkai.text.section;

import gongkai.han.HanDigits;
import gongkai.text.number.Numerals;
import gongkai.text.section.Passages.Part;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Follows the points of a section that states shortcomings and plans: where one point has confessed
 * and then promised, the next begins with a confession again, whatever its words are.
 */
final class PointsInPairs {
  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:[（(第]?(["
              + HanDigits.TO_TEN
              + "]{1,3}|[0-9]{1,2})(?:[、.．）)]|是)|第(["
              + HanDigits.TO_TEN
              + "])[，、是]?)");

  private int number;
  private boolean confessed;
  private boolean promised;

  /** A heading begins other points. */
  void begin() {
    number = 0;
    confessed = false;
    promised = false;
  }

  /** What a sentence belongs to, for all that is known of the point before it. */
  Part start(String sentence, Part part) {
    int next = numberOf(sentence);
    if (next == 0) {
      return part;
    }
    boolean paired = confessed && promised && number > 0 && next == number + 1;
    number = next;
    confessed = false;
    promised = false;
    return paired ? Part.SHORTCOMINGS : part;
  }

  /** What the sentence was found to belong to. */
  void tell(Part part) {
    confessed |= part == Part.SHORTCOMINGS;
    promised |= part == Part.PLANS && confessed;
  }

  private static int numberOf(String sentence) {
    Matcher matcher = NUMBER.matcher(sentence);
    if (!matcher.find()) {
      return 0;
    }
    String written = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    return Numerals.read(written).map(BigDecimal::intValue).orElse(0);
  }
}
