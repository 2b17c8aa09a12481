package gongkai.checking.report;

import gongkai.han.Variants;
import gongkai.text.Width;
import gongkai.text.number.Numeral;
import gongkai.text.number.WrittenNumbers;
import java.util.List;

/**
 * The numbers of a quote, read once for all that is asked of them.
 *
 * @param text the quote, folded
 * @param all in their order
 */
record QuotedNumbers(String text, List<Numeral> all) {
  static QuotedNumbers of(String quote) {
    String folded = Width.fold(Variants.read(quote));
    return new QuotedNumbers(folded, WrittenNumbers.in(folded));
  }
}
