package gongkai.text.section;

import gongkai.han.HanDigits;
import gongkai.han.SoughtPattern;
import gongkai.text.number.Numerals;
import gongkai.text.section.Passages.Part;
import java.math.BigDecimal;

/**
 * Follows the points of a section that states shortcomings and plans: where one point has confessed
 * and then promised, the next begins with a confession again, whatever its words are.
 */
final class PointsInPairs {
  private static final SoughtPattern NUMBER =
      SoughtPattern.of(
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
    return NUMBER
        .find(sentence)
        .map(number -> number.group(1) == null ? number.group(2) : number.group(1))
        .flatMap(Numerals::read)
        .map(BigDecimal::intValue)
        .orElse(0);
  }
}
