package gongkai.text.figure;

import gongkai.model.Qualifier;
import gongkai.model.Quantity;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure read from a text, proposed as a result of the unit that reports.
 *
 * @param value the number in {@code unit} with 万 and 亿 multiplied out; empty if withheld
 * @param unit the unit of counting; of a withheld figure with its 万 or 亿 (*万元); may be empty
 * @param label what is counted, in the words of the text
 * @param withheld whether a mask stands in place of the number
 * @param sentence the sentence, verbatim; of a table the row
 * @param quote a short verbatim piece of the sentence in which number and label stand
 * @param start offset of the number in the text that was read
 * @param end offset after its unit
 */
public record ReadQuantity(
    Optional<BigDecimal> value,
    String unit,
    String label,
    Qualifier qualifier,
    boolean withheld,
    String sentence,
    String quote,
    int start,
    int end) {

  /** The figure as reports hold it. */
  public Quantity quantity() {
    return new Quantity(value, unit, qualifier);
  }
}
