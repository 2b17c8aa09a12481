package gongkai.text.figure.quantity;

import gongkai.text.number.Measure;
import gongkai.text.number.MeasureWords;
import gongkai.text.number.Numeral;
import gongkai.text.number.Numerals;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A unit in brackets behind its number, as in a form: 35（家）, 3480（万元）.
 *
 * @param measure its end behind the bracket
 * @param factor what 万 or 亿 before the unit multiplies by
 */
record BracketedUnit(Measure measure, BigDecimal factor) {

  /**
   * The unit behind a number that ends at {@code end}, if nothing else is in the brackets there.
   */
  static Optional<BracketedUnit> at(String text, int end) {
    int index = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
    if (index >= text.length() || "（(".indexOf(text.charAt(index)) < 0) {
      return Optional.empty();
    }
    int i = index + 1;
    BigDecimal factor = BigDecimal.ONE;
    while (Numerals.multiplierAt(text, i) > 0) {
      factor = factor.multiply(BigDecimal.valueOf(Numerals.multiplierAt(text, i)));
      i++;
    }
    BigDecimal times = factor;
    return MeasureWords.at(text, i)
        .filter(m -> m.end() < text.length() && "）)".indexOf(text.charAt(m.end())) >= 0)
        .map(m -> new BracketedUnit(new Measure(m.unit(), m.kind(), m.end() + 1), times));
  }

  Numeral scaled(Numeral numeral) {
    return new Numeral(
        numeral.start(),
        numeral.end(),
        numeral.value().map(factor::multiply),
        numeral.qualifier(),
        numeral.chinese(),
        numeral.bare());
  }
}
