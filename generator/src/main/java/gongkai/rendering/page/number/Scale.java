package gongkai.rendering.page.number;

import gongkai.i18n.Wording;
import gongkai.model.Language;
import gongkai.model.vocabulary.CountedNoun;
import gongkai.model.vocabulary.CountingUnit;
import gongkai.site.drawing.Denomination;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The one power of ten in which a language says all numbers of an indicator: what the vocabulary's
 * unit holds where it is the language's own (万元), else what fits the typical number.
 *
 * @param unit of counting of the numbers
 * @param power of ten, for which the language has a word; empty for numbers as they are
 * @param noun what follows the numbers in other languages than the reports'
 */
public record Scale(CountingUnit unit, Optional<Integer> power, Optional<CountedNoun> noun) {
  /** A number below it is read digit by digit: 0.05万 is 500, but what is 0.005万? */
  private static final BigDecimal LEAST = new BigDecimal("0.01");

  /** As a record's own, which is slow where the JVM has only its first compiler. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Scale that
        && unit.equals(that.unit)
        && power.equals(that.power)
        && noun.equals(that.noun);
  }

  @Override
  public int hashCode() {
    return 31 * unit.hashCode() + power.hashCode();
  }

  /**
   * The scale of a denomination.
   *
   * @param reportLanguage the language whose words the units of counting are
   */
  public static Scale of(Wording wording, Language reportLanguage, Denomination denomination) {
    CountingUnit unit = CountingUnit.of(denomination.unit());
    int factor = unit.factor().precision() - 1;
    if (factor > 0 && wording.language().equals(reportLanguage)) {
      return new Scale(
          unit, Optional.of(factor).filter(wording.scales()::contains), denomination.noun());
    }
    return new Scale(
        unit, wording.scaleOf(unit.inBase(denomination.typical())), denomination.noun());
  }

  /**
   * This scale, or for a number that would be all zeros in it (0.000000001亿) the one that fits the
   * number: each number says its power.
   */
  Scale readable(BigDecimal inBase, Wording wording) {
    boolean tiny = inBase.signum() != 0 && scaled(inBase.abs()).compareTo(LEAST) < 0;
    return power.isPresent() && tiny ? new Scale(unit, wording.scaleOf(inBase.abs()), noun) : this;
  }

  /** A number of the base unit in this scale, with all its digits. */
  public BigDecimal scaled(BigDecimal inBase) {
    BigDecimal stripped = inBase.scaleByPowerOfTen(-power.orElse(0)).stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
