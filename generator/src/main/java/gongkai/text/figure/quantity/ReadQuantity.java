package gongkai.text.figure.quantity;

import gongkai.model.Qualifier;
import gongkai.model.Quantity;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure read from a text, proposed as a result of the unit that reports. What import makes of it
 * is an entry of the front matter: found in the vocabulary, with the shortest words of one place as
 * its quote, and without names of persons in its label. All that this does not know.
 *
 * @param quantity as reports hold it; the unit of a withheld one keeps its 万 or 亿 (*万元)
 * @param label what is counted, in the words of the text
 * @param sentence the sentence, verbatim; of a table the row
 * @param quote a short verbatim piece of the sentence in which number and label stand
 * @param start offset of the number in the text that was read
 * @param end offset after its unit
 */
public record ReadQuantity(
    Quantity quantity, String label, String sentence, String quote, int start, int end) {

  /** The same with another label. */
  public ReadQuantity labelled(String words) {
    return words.equals(label)
        ? this
        : new ReadQuantity(quantity, words, sentence, quote, start, end);
  }

  /** The number; empty if withheld. */
  public Optional<BigDecimal> value() {
    return quantity.value();
  }

  /** The unit of counting; may be empty. */
  public String unit() {
    return quantity.unit();
  }

  public Qualifier qualifier() {
    return quantity.qualifier();
  }

  /** Whether a mask stands in place of the number. */
  public boolean withheld() {
    return quantity.isWithheld();
  }
}
