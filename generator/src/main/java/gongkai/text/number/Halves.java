package gongkai.text.number;

import gongkai.text.word.UnitWords;
import java.math.BigDecimal;
import java.util.BitSet;

/** 三里半 is three and a half; but 3公里半径 and 两天半价 begin another word. */
public final class Halves {
  private static final BitSet BEHIND_HALF = UnitWords.BEHIND_HALF.signs();

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private Halves() {}

  /** Whether a half stands behind a unit. */
  public static boolean follow(String text, Measure measure) {
    int at = measure.end();
    boolean divisible =
        measure.kind() == Measure.MeasureKind.THING || measure.kind() == Measure.MeasureKind.TIME;
    if (!divisible || measure.isDiscrete() || at >= text.length() || text.charAt(at) != '半') {
      return false;
    }
    return at + 1 == text.length()
        || !Character.isIdeographic(text.charAt(at + 1))
        || BEHIND_HALF.get(text.charAt(at + 1));
  }

  /** The number with its half. */
  public static Numeral added(Numeral numeral) {
    return new Numeral(
        numeral.start(),
        numeral.end(),
        numeral.value().map(value -> value.add(HALF)),
        numeral.qualifier(),
        numeral.chinese(),
        numeral.bare());
  }

  /** The unit with what stands behind it. */
  public static Measure included(Measure measure) {
    return new Measure(measure.unit(), measure.kind(), measure.end() + 1);
  }
}
