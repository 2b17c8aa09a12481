package gongkai.text.verdict.setting;

import gongkai.model.Qualifier;
import gongkai.model.Quantity;
import gongkai.text.number.Measure;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number or a mask with a unit after it, before anyone has asked whether it is a result. It holds
 * what that is asked of: where the number and the words around it stand. What is found to be a
 * result has a label and a quote, and no more of these places.
 *
 * @param lead offset of the first qualifying word before the number (约, 近, 不少于)
 * @param start offset of the number or mask
 * @param end offset after the unit
 * @param tail offset after 以上, 左右 and the like
 * @param quantity its unit may be empty where a noun follows the number at once (*万职工)
 * @param small whether it is one Chinese digit up to ten (两, 三, 十): the numbers of set phrases
 */
public record Candidate(
    int lead,
    int start,
    int end,
    int tail,
    Quantity quantity,
    Measure.MeasureKind kind,
    boolean chinese,
    boolean small) {

  /** The number in the unit; empty if withheld. */
  public Optional<BigDecimal> value() {
    return quantity.value();
  }

  /** The same number, in the unit of another one. */
  public Candidate inUnitOf(Candidate other) {
    Quantity whole = new Quantity(quantity.value(), other.unit(), quantity.qualifier());
    return new Candidate(lead, start, end, tail, whole, other.kind, chinese, small);
  }

  public String unit() {
    return quantity.unit();
  }

  public Qualifier qualifier() {
    return quantity.qualifier();
  }

  public boolean isWithheld() {
    return quantity.isWithheld();
  }
}
