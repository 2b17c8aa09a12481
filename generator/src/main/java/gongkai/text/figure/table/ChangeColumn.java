package gongkai.text.figure.table;

import gongkai.han.Either;
import gongkai.han.SoughtPattern;
import gongkai.text.word.QuantityWords;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Columns such as 比上年增长 and 增减, whose head does not say whether they are in percent or in what the
 * columns before them count. The caption says it (单位：万元、%), or the two numbers before do.
 */
final class ChangeColumn {
  /** What a cell of such a column counts. */
  enum Counted {
    PERCENT,
    AMOUNT,
    UNKNOWN
  }

  private static final String COMPARED =
      Either.of(QuantityWords.CHANGE_ALONE.any(), QuantityWords.HELD_AGAINST.any());

  private static final SoughtPattern HEAD =
      SoughtPattern.of(
          Either.of(
                  COMPARED + "\\p{IsHan}{0,6}?" + QuantityWords.CHANGED_END.any(),
                  "^" + QuantityWords.CHANGED_END.any(),
                  QuantityWords.CHANGE_ALONE.any(),
                  QuantityWords.UP_OR_DOWN.any())
              + "$");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** How far the last digit of a rounded number may be off. */
  private static final BigDecimal ONE = BigDecimal.ONE;

  private ChangeColumn() {}

  /** Whether a head without brackets is that of such a column. */
  static boolean is(String head) {
    return HEAD.in(head);
  }

  /**
   * What a cell of such a column counts.
   *
   * @param caption the units given for the table
   * @param values the cells of its row
   */
  static Counted counted(List<String> caption, List<TableCell> values, int column) {
    if (caption.contains("%")) {
      return Counted.PERCENT;
    }
    List<BigDecimal> before = new ArrayList<>();
    for (int i = column - 1; i >= 0 && before.size() < 2; i--) {
      values.get(i).value().ifPresent(before::add);
    }
    if (before.size() < 2 || values.get(column).value().isEmpty()) {
      return Counted.UNKNOWN;
    }
    BigDecimal change = values.get(column).value().get().abs();
    BigDecimal one = before.get(0);
    BigDecimal other = before.get(1);
    if (isShare(change, one, other) || isShare(change, other, one)) {
      return Counted.PERCENT;
    }
    boolean amount = one.subtract(other).abs().compareTo(change) == 0;
    return amount ? Counted.AMOUNT : Counted.UNKNOWN;
  }

  private static boolean isShare(BigDecimal change, BigDecimal now, BigDecimal earlier) {
    if (earlier.signum() == 0) {
      return false;
    }
    BigDecimal share =
        now.subtract(earlier).multiply(HUNDRED).divide(earlier, 6, RoundingMode.HALF_UP).abs();
    BigDecimal last = ONE.scaleByPowerOfTen(-Math.max(0, change.scale()));
    return share.subtract(change).abs().compareTo(last) <= 0;
  }
}
