package gongkai.checking.report;

import gongkai.han.Variants;
import gongkai.model.Qualifier;
import gongkai.model.Quantity;
import gongkai.model.Quote;
import gongkai.model.text.Body.Found;
import gongkai.model.vocabulary.CountingUnit;
import gongkai.text.Width;
import gongkai.text.WordList;
import gongkai.text.number.Measure;
import gongkai.text.number.MeasureWords;
import gongkai.text.number.Numeral;
import gongkai.text.number.Qualifiers;
import gongkai.text.number.WrittenNumbers;
import gongkai.text.word.QuantityWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the words around a figure's number say of it (约, 近, 余, 以上), against its qualifier: pages
 * print one of them beside the number. The words are read as an import reads them, in the sentence
 * itself: a quote may begin behind 近.
 */
final class QuotedQualifiers {
  /** No words around a number, nor what is looked at to know them, are longer. */
  private static final int AROUND = 16;

  private static final WordList PER_CENT = WordList.of(QuantityWords.PER_CENT);

  /** The sentence, as far as it is near the quote, with digits folded. */
  private final String text;

  private final int from;
  private final int to;

  private QuotedQualifiers(String text, int from, int to) {
    this.text = text;
    this.from = from;
    this.to = to;
  }

  /** What the words say, if that is another thing than front matter says. */
  static Optional<Qualifier> other(
      Quantity quantity, Quote quote, QuotedNumbers numbers, Found found) {
    List<Qualifier> said = near(quote.text(), found).said(quantity, numbers);
    return said.isEmpty() || said.contains(quantity.qualifier())
        ? Optional.empty()
        : Optional.of(said.get(0));
  }

  private static QuotedQualifiers near(String quote, Found found) {
    if (found.at() < 0) {
      return new QuotedQualifiers(Width.fold(Variants.read(quote)), 0, quote.length());
    }
    int start = Math.max(0, found.at() - AROUND);
    int end = Math.min(found.sentence().length(), found.at() + quote.length() + AROUND);
    String text = Width.fold(Variants.read(found.sentence().substring(start, end)));
    return new QuotedQualifiers(text, found.at() - start, found.at() - start + quote.length());
  }

  /** Of each place where the number stands in the quote; of those before its unit, if any is. */
  private List<Qualifier> said(Quantity quantity, QuotedNumbers numbers) {
    BigDecimal value = quantity.value().orElseThrow();
    // What stands around a quote may fold a comma in it that is not folded by itself.
    List<Numeral> written =
        text.startsWith(numbers.text(), from)
            ? numbers.all()
            : WrittenNumbers.in(text.substring(from, to));
    List<Numeral> all = new ArrayList<>();
    for (Numeral numeral : written) {
      if (QuotedUnits.isValue(value, numeral.value().orElseThrow())) {
        all.add(numeral);
      }
    }
    List<Qualifier> said = new ArrayList<>();
    if (all.size() < 2) {
      all.forEach(numeral -> add(numeral, said));
      return said;
    }
    String base = CountingUnit.of(Width.fold(quantity.unit()).strip()).base();
    List<Numeral> counted =
        all.stream().filter(n -> text.startsWith(base, afterBlanks(from + n.end()))).toList();
    (counted.isEmpty() ? all : counted).forEach(numeral -> add(numeral, said));
    return said;
  }

  /** What an import would take, and then each of the words by itself: 约3000余 says both. */
  private void add(Numeral numeral, List<Qualifier> said) {
    int start = from + numeral.start();
    int end = from + numeral.end();
    int perCent = PER_CENT.lengthBefore(text, start);
    int unitEnd =
        perCent > 0 ? end : MeasureWords.at(text, afterBlanks(end)).map(Measure::end).orElse(end);
    Optional<Qualifiers.Found> before =
        Qualifiers.before(text, start - perCent, numeral.bare() && perCent == 0);
    Optional<Qualifiers.Found> after = Qualifiers.after(text, unitEnd);
    said.add(Qualifiers.of(numeral, before, after));
    before.ifPresent(found -> said.add(found.qualifier()));
    after.ifPresent(found -> said.add(found.qualifier()));
  }

  private int afterBlanks(int end) {
    int at = end;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }
}
