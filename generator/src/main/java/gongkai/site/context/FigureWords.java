package gongkai.site.context;

import gongkai.model.Quantity;
import gongkai.model.vocabulary.CountingUnit;
import gongkai.site.series.FigureRow.Written;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a quote writes the number that front matter gives. Nothing is read: each way of writing that
 * number is looked for, and where the quote has none of them (五十三家) there is nothing to show.
 */
public final class FigureWords {
  /** Words for large numbers, as powers of ten. */
  private static final List<Large> LARGE = List.of(new Large("亿", 8), new Large("万", 4));

  /** Of a large number that is written with its word: 0.01亿. */
  private static final BigDecimal SMALLEST = new BigDecimal("0.01");

  private static final Pattern BEFORE_THREES = Pattern.compile("(?<=\\d)(?=(\\d{3})+$)");

  private record Large(String word, int power) {}

  private FigureWords() {}

  /** The number as the quote writes it, and what follows of its unit; empty if it is not found. */
  public static Optional<Written> of(Quantity quantity, String quote) {
    CountingUnit unit = CountingUnit.of(quantity.unit());
    return quantity
        .value()
        .map(unit::inBase)
        .flatMap(
            number ->
                ways(number, quote).stream().flatMap(w -> in(quote, w, unit).stream()).findFirst());
  }

  /** Those that the quote may have: a pattern for each figure of a site takes its time. */
  private static List<String> ways(BigDecimal number, String quote) {
    List<String> ways = new ArrayList<>();
    for (Large large : LARGE) {
      if (quote.contains(large.word())
          && number.abs().movePointLeft(large.power()).compareTo(SMALLEST) >= 0) {
        ways.add(digits(number.movePointLeft(large.power())) + large.word());
      }
    }
    ways.add(digits(number));
    return ways;
  }

  /** As a pattern: thousands may be parted, and zeros may follow the last decimal. */
  private static String digits(BigDecimal number) {
    String plain = number.stripTrailingZeros().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String rest = point < 0 ? "(?:\\.0+)?" : "\\." + plain.substring(point + 1) + "0*";
    return BEFORE_THREES.matcher(whole).replaceAll("[,，]?") + rest;
  }

  private static Optional<Written> in(String quote, String way, CountingUnit unit) {
    String pattern =
        "(?<![\\d.,，])(" + way + ")(?![\\d.,，]*\\d)[余多来]?(" + Pattern.quote(unit.base()) + ")?";
    Matcher found = Pattern.compile(pattern).matcher(quote);
    return found.find()
        ? Optional.of(new Written(found.group(1), Optional.ofNullable(found.group(2)).orElse("")))
        : Optional.empty();
  }
}
