package gongkai.site.context;

import gongkai.model.Quantity;
import gongkai.model.vocabulary.CountingUnit;
import gongkai.site.series.FigureRow.Written;
import gongkai.text.number.Numerals;
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

  private record Large(String word, int power) {}

  /**
   * One way of writing a number.
   *
   * @param whole its digits before the point, with its sign; thousands may be parted
   * @param rest its digits behind the point; zeros may follow
   * @param word for its size, or none
   */
  private record Way(String whole, String rest, String word) {
    static Way of(BigDecimal number, String word) {
      String plain = number.stripTrailingZeros().toPlainString();
      int point = plain.indexOf('.');
      return point < 0
          ? new Way(plain, "", word)
          : new Way(plain.substring(0, point), plain.substring(point + 1), word);
    }

    /** Where it ends if it stands at a place; -1 if it does not. */
    int endAt(String quote, int at) {
      int next = at;
      for (int i = 0; i < whole.length(); i++) {
        boolean beforeThrees = (whole.length() - i) % 3 == 0 && i > 0 && isDigit(whole, i - 1);
        next += beforeThrees && isOneOf(quote, next, ",，") ? 1 : 0;
        if (next >= quote.length() || quote.charAt(next) != whole.charAt(i)) {
          return -1;
        }
        next++;
      }
      next = endOfDecimals(quote, next);
      return next >= 0 && quote.startsWith(word, next) ? next + word.length() : -1;
    }

    private int endOfDecimals(String quote, int at) {
      int zeros;
      if (rest.isEmpty()) {
        if (!quote.startsWith(".0", at)) {
          return at;
        }
        zeros = at + 1;
      } else {
        if (!isOneOf(quote, at, ".") || !quote.startsWith(rest, at + 1)) {
          return -1;
        }
        zeros = at + 1 + rest.length();
      }
      while (isOneOf(quote, zeros, "0")) {
        zeros++;
      }
      return zeros;
    }
  }

  private FigureWords() {}

  /** The number as the quote writes it, and what follows of its unit; empty if it is not found. */
  public static Optional<Written> of(Quantity quantity, String quote) {
    if (quantity.isWithheld()) {
      return Optional.empty();
    }
    CountingUnit unit = CountingUnit.of(quantity.unit());
    for (Way way : ways(unit.inBase(quantity.value().orElseThrow()), quote)) {
      Optional<Written> written = in(quote, way, unit);
      if (written.isPresent()) {
        return written;
      }
    }
    return Optional.empty();
  }

  /** Those that the quote may have. */
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

  /** The first place of the number that is no part of a longer one, with the unit behind it. */
  private static Optional<Written> in(String quote, Way way, CountingUnit unit) {
    char first = way.whole().charAt(0);
    for (int at = quote.indexOf(first); at >= 0; at = quote.indexOf(first, at + 1)) {
      int end = isOfNumber(quote, at - 1) ? -1 : way.endAt(quote, at);
      if (end >= 0 && !goesOn(quote, end)) {
        int behind = end + (Numerals.isRounding(quote, end) ? 1 : 0);
        String follows = quote.startsWith(unit.base(), behind) ? unit.base() : "";
        return Optional.of(new Written(quote.substring(at, end), follows));
      }
    }
    return Optional.empty();
  }

  /** Whether more digits follow, with or without what parts them. */
  private static boolean goesOn(String quote, int end) {
    int at = end;
    while (isOfNumber(quote, at)) {
      if (isDigit(quote, at)) {
        return true;
      }
      at++;
    }
    return false;
  }

  private static boolean isOfNumber(String text, int at) {
    return isDigit(text, at) || isOneOf(text, at, ".,，");
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static boolean isOneOf(String text, int at, String signs) {
    return at >= 0 && at < text.length() && signs.indexOf(text.charAt(at)) >= 0;
  }
}
