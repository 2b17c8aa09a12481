package gongkai.text.figure.quantity;

import gongkai.han.SoughtPattern;
import gongkai.text.number.Measure;
import gongkai.text.word.QuantityWords;
import java.util.Optional;

/**
 * 红细胞800单位: blood is counted in units, of 200 ml in the rules of blood stations. Elsewhere 36单位 are
 * bodies that are counted without a measure word.
 */
final class BloodUnits {
  private static final String UNIT = QuantityWords.UNIT_WORD.only();

  /** What stands behind the number if it is one of blood: nothing of whom is told. */
  private static final String ENDS = "，。；、）) \n";

  private static final SoughtPattern OF_BLOOD =
      SoughtPattern.of(
          QuantityWords.BLOOD.any()
              + "(?:[^，。；、的]{0,4}|[^，。；、的]{0,4}[0-9.,万]+"
              + QuantityWords.BLOOD_MEASURE.any()
              + "、)$");

  /** 应急采血5次，应急采集 */
  private static final SoughtPattern COLLECTED =
      SoughtPattern.of(
          QuantityWords.BLOOD_WORK.any() + "[^。]{0,30}" + QuantityWords.COLLECTS.any() + "$");

  private static final int REACH = 60;

  private BloodUnits() {}

  /**
   * The unit behind a number, if it counts blood.
   *
   * @param start of the number
   * @param end of the number
   */
  static Optional<Measure> at(String text, int start, int end) {
    int behind = end + UNIT.length();
    boolean named = text.startsWith(UNIT, end);
    boolean alone = behind >= text.length() || ENDS.indexOf(text.charAt(behind)) >= 0;
    if (!named || !alone) {
      return Optional.empty();
    }
    String before = text.substring(Math.max(0, start - REACH), start);
    return OF_BLOOD.in(before) || COLLECTED.in(before)
        ? Optional.of(new Measure(UNIT, Measure.MeasureKind.THING, behind))
        : Optional.empty();
  }
}
