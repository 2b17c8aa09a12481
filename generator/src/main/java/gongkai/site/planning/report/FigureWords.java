package gongkai.site.planning.report;

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
final class FigureWords {
  /** Words for large numbers, as powers of ten. */
  private static final List<Large> LARGE = List.of(new Large("亿", 8), new Large("万", 4));

  private record Large(String word, int power) {}

  private FigureWords() {}

  /** The number as the quote writes it, and what follows of its unit; empty if it is not found. */
  static Optional<Written> of(Quantity quantity, String quote) {
    CountingUnit unit = CountingUnit.of(quantity.unit());
    return quantity
        .value()
        .map(unit::inBase)
        .flatMap(
            number -> ways(number).stream().flatMap(w -> in(quote, w, unit).stream()).findFirst());
  }

  private static List<String> ways(BigDecimal number) {
    List<String> ways = new ArrayList<>();
    for (Large large : LARGE) {
      if (number.abs().movePointLeft(large.power()).compareTo(new BigDecimal("0.01")) >= 0) {
        ways.add(digits(number.movePointLeft(large.power())) + large.word());
      }
    }
    ways.add(digits(number));
    return ways;
  }

  /** As a pattern: thousands may be parted, and zeros may follow the last decimal. */
  private static String digits(BigDecimal number) {
    String plain = number.stripTrailingZeros().toPlainString();
    String whole = plain.replaceAll("\\..*", "").replaceAll("(?<=\\d)(?=(\\d{3})+$)", "[,，]?");
    String rest = plain.contains(".") ? plain.replaceAll(".*\\.", "\\\\.") + "0*" : "(?:\\.0+)?";
    return whole + rest;
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
