package gongkai.site.context;

import gongkai.model.Quantity;
import gongkai.model.vocabulary.CountingUnit;
import gongkai.site.series.FigureRow.Written;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a quote writes the number that front matter gives. Nothing is read: each way of writing that
 * number is looked for, and where the quote has none of them (五十三家) there is nothing to show.
 */
public final class FigureWords {
  /** Words for large numbers, as powers of ten. */
  private static final List<Large> LARGE = List.of(new Large("亿", 8), new Large("万", 4));

  /** Of a large number that is written with its word: 0.01亿. */
  private static final BigDecimal SMALLEST = new BigDecimal("0.01");

  private static final String COMMAS = ",，";

  /** What may stand between a number and its unit and says that it is not exact. */
  private static final String ROUGHLY = "余多来";

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

  /** The ways of writing a number that the quote may have. */
  private static List<Way> ways(BigDecimal number, String quote) {
    List<Way> ways = new ArrayList<>();
    for (Large large : LARGE) {
      if (quote.contains(large.word())
          && number.abs().movePointLeft(large.power()).compareTo(SMALLEST) >= 0) {
        ways.add(Way.of(number.movePointLeft(large.power()), large.word()));
      }
    }
    ways.add(Way.of(number, ""));
    return ways;
  }

  private static Optional<Written> in(String quote, Way way, CountingUnit unit) {
    char first = way.whole.charAt(0);
    for (int at = quote.indexOf(first); at >= 0; at = quote.indexOf(first, at + 1)) {
      int end = isWithin(quote, at - 1) ? -1 : way.endIn(quote, at);
      if (end >= 0 && !goesOn(quote, end)) {
        boolean roughly = end < quote.length() && ROUGHLY.indexOf(quote.charAt(end)) >= 0;
        String after = quote.startsWith(unit.base(), end + (roughly ? 1 : 0)) ? unit.base() : "";
        return Optional.of(new Written(quote.substring(at, end), after));
      }
    }
    return Optional.empty();
  }

  /** Whether a sign belongs to a number. */
  private static boolean isWithin(String quote, int at) {
    return at >= 0
        && at < quote.length()
        && (isDigit(quote.charAt(at))
            || quote.charAt(at) == '.'
            || COMMAS.indexOf(quote.charAt(at)) >= 0);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether more digits follow, with whatever is written between digits. */
  private static boolean goesOn(String quote, int end) {
    int at = end;
    while (isWithin(quote, at) && !isDigit(quote.charAt(at))) {
      at++;
    }
    return at < quote.length() && isDigit(quote.charAt(at));
  }

  /**
   * A number in digits: thousands may be parted, and zeros may follow the last decimal.
   *
   * @param whole the digits before the point, and a sign
   * @param word for a large number, which stands behind the digits
   */
  private record Way(String whole, String decimals, String word) {
    static Way of(BigDecimal number, String word) {
      String plain = number.stripTrailingZeros().toPlainString();
      int point = plain.indexOf('.');
      return point < 0
          ? new Way(plain, "", word)
          : new Way(plain.substring(0, point), plain.substring(point + 1), word);
    }

    /** Where it ends if it begins at a place; -1 if it does not. */
    int endIn(String quote, int start) {
      int at = start;
      for (int i = 0; i < whole.length(); i++, at++) {
        boolean parted = i > 0 && (whole.length() - i) % 3 == 0 && isDigit(whole.charAt(i - 1));
        if (parted && at < quote.length() && COMMAS.indexOf(quote.charAt(at)) >= 0) {
          at++;
        }
        if (at >= quote.length() || quote.charAt(at) != whole.charAt(i)) {
          return -1;
        }
      }
      at = endOfDecimals(quote, at);
      return at >= 0 && quote.startsWith(word, at) ? at + word.length() : -1;
    }

    private int endOfDecimals(String quote, int start) {
      if (!quote.startsWith("." + decimals, start)) {
        return decimals.isEmpty() ? start : -1;
      }
      int zeros = start + 1 + decimals.length();
      int end = zeros;
      while (end < quote.length() && quote.charAt(end) == '0') {
        end++;
      }
      return decimals.isEmpty() && end == zeros ? start : end;
    }
  }
}
