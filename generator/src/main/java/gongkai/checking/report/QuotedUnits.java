package gongkai.checking.report;

import gongkai.model.Quantity;
import gongkai.model.vocabulary.CountingUnit;
import gongkai.text.Width;
import gongkai.text.WordList;
import gongkai.text.number.Measure;
import gongkai.text.number.MeasureWords;
import gongkai.text.number.Numeral;
import gongkai.text.word.VerdictWords;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * What a number counts in its quote, against the unit that front matter gives it: 42 万元 is not
 * 新建工会42家. 42万元 is 420000 元. Only units that are known are compared.
 */
final class QuotedUnits {
  private static final WordList ORDINAL = WordList.of(VerdictWords.ORDINAL);

  /** Powers of ten by which 万 and 亿 may part a value from what is written. */
  private static final int[] SCALES = {0, -8, -4, 4, 8};

  private final BigDecimal value;
  private final CountingUnit unit;
  private final QuotedNumbers numbers;
  private final String text;

  private QuotedUnits(BigDecimal value, CountingUnit unit, QuotedNumbers numbers) {
    this.value = value;
    this.unit = unit;
    this.numbers = numbers;
    this.text = numbers.text();
  }

  /** What the number counts in the quote, if that is known and another thing than it should. */
  static Optional<String> other(Quantity quantity, QuotedNumbers numbers) {
    if (quantity.isWithheld() || quantity.unit().isEmpty()) {
      return Optional.empty();
    }
    CountingUnit unit = CountingUnit.of(Width.fold(quantity.unit()));
    return new QuotedUnits(quantity.value().orElseThrow(), unit, numbers).other();
  }

  /**
   * What the number counts in the quote where front matter gives it no unit; empty if that is not
   * known, or the number only says which one (排名第3位).
   */
  static Optional<String> missing(Quantity quantity, QuotedNumbers numbers) {
    if (quantity.isWithheld() || !quantity.unit().isEmpty()) {
      return Optional.empty();
    }
    CountingUnit none = CountingUnit.of("");
    return new QuotedUnits(quantity.value().orElseThrow(), none, numbers)
        .behind((numeral, measure) -> !ORDINAL.endsAt(numbers.text(), numeral.start()));
  }

  private Optional<String> other() {
    return behind((numeral, measure) -> !isSame(measure));
  }

  /** What stands behind the value, if it passes wherever the value does. */
  private Optional<String> behind(BiPredicate<Numeral, Measure> passes) {
    Optional<String> first = Optional.empty();
    for (Numeral numeral : numbers.all()) {
      if (isValue(value, numeral.value().orElseThrow())) {
        int end = numeral.end();
        Optional<Measure> measure = measure(end);
        if (measure.filter(m -> passes.test(numeral, m)).isEmpty()) {
          return Optional.empty();
        }
        first = first.or(() -> Optional.of(text.substring(end, measure.orElseThrow().end())));
      }
    }
    return first.map(String::strip);
  }

  private Optional<Measure> measure(int end) {
    int at = end;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return MeasureWords.at(text, at);
  }

  /** Whether a number has the digits of the value, 万 and 亿 left aside. */
  static boolean isValue(BigDecimal value, BigDecimal number) {
    for (int power : SCALES) {
      if (value.scaleByPowerOfTen(power).compareTo(number) == 0) {
        return true;
      }
    }
    return false;
  }

  /** 个 and its like count anything; 个家庭 begins with its measure, 个百分点 ends with it. */
  private boolean isSame(Measure measure) {
    String base = unit.base();
    String other = CountingUnit.of(measure.unit()).base();
    return measure.kind() == Measure.MeasureKind.GENERAL
        || base.equals(other)
        || other.endsWith(base)
        || base.endsWith(other)
        || (base.startsWith(other) && !isKnown(base));
  }

  private static boolean isKnown(String unit) {
    return MeasureWords.at(unit, 0).filter(whole -> whole.end() == unit.length()).isPresent();
  }
}
