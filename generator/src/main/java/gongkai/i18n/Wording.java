package gongkai.i18n;

import gongkai.model.Language;
import gongkai.model.Period;
import gongkai.model.Qualifier;
import gongkai.model.Quantity;
import gongkai.model.vocabulary.CountingUnit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How dates, numbers and counts are said in a page's language. Patterns come from the bundle and
 * not from the JDK's locale data, which changes from one JDK to the next: same input, same bytes.
 */
public final class Wording {
  private static final String MONTH_NAME = "MMMM";

  /** A sign as wide as a digit, at which no line breaks. */
  private static final String MINUS = "\u2212";

  /** The decimals that a number may have before a word for a large number: 12.55 million. */
  private static final int DECIMALS = 3;

  private final Messages messages;
  private final List<DateTimeFormatter> dates;
  private final String group;
  private final String decimal;
  private final BigDecimal scaleFrom;
  private final List<Integer> scales;

  /**
   * The wording of a bundle.
   *
   * @throws IllegalArgumentException if a pattern in it is faulty; the message is its key
   */
  public Wording(Messages messages) {
    this.messages = messages;
    this.dates = IntStream.rangeClosed(1, 12).mapToObj(this::dates).toList();
    this.group = messages.text("format.group");
    this.decimal = messages.text("format.decimal");
    this.scales =
        messages.keys().stream()
            .filter(key -> key.startsWith("scale.") && key.matches("scale\\.[0-9]{1,2}"))
            .map(key -> Integer.valueOf(key.substring("scale.".length())))
            .sorted(Comparator.reverseOrder())
            .toList();
    this.scaleFrom = scales.isEmpty() ? BigDecimal.ZERO : scaleFrom();
  }

  private BigDecimal scaleFrom() {
    String key = "scale.from";
    if (!messages.has(key) || !messages.text(key).matches("[0-9]{1,30}")) {
      throw new IllegalArgumentException(key);
    }
    return new BigDecimal(messages.text(key));
  }

  /** The pattern of the dates of one month, whose name is the bundle's and not the JDK's. */
  private DateTimeFormatter dates(int month) {
    String pattern = messages.text("format.date");
    String key = "month." + month;
    if (pattern.contains(MONTH_NAME) && !messages.has(key)) {
      throw new IllegalArgumentException(key);
    }
    String name = messages.has(key) ? "'" + messages.text(key).replace("'", "''") + "'" : "";
    try {
      return DateTimeFormatter.ofPattern(pattern.replace(MONTH_NAME, name), Locale.ROOT);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("format.date", e);
    }
  }

  public Messages messages() {
    return messages;
  }

  public Language language() {
    return messages.language();
  }

  public String date(LocalDate day) {
    return dates.get(day.getMonthValue() - 1).format(day);
  }

  public String period(Period period) {
    return messages.text("format.period", date(period.from()), date(period.to()));
  }

  /** A number with its digits in groups of three and all its decimals. */
  public String number(BigDecimal number) {
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    StringBuilder grouped = new StringBuilder();
    for (int i = 0; i < whole.length(); i++) {
      if (i > 0 && (whole.length() - i) % 3 == 0) {
        grouped.append(group);
      }
      grouped.append(whole.charAt(i));
    }
    String sign = number.signum() < 0 ? MINUS : "";
    return sign + grouped + (point < 0 ? "" : decimal + plain.substring(point + 1));
  }

  /** A number as it is written, for a text that has plural forms. */
  public NumberText counted(Number number) {
    BigDecimal exact = new BigDecimal(number.toString());
    return new NumberText(exact, number(exact));
  }

  /**
   * A number in the language's words for large numbers, where these lose nothing: 1.2亿, 120
   * million; 1,234,567 stays as it is.
   */
  public String scaled(BigDecimal number) {
    if (number.abs().compareTo(scaleFrom) >= 0) {
      for (int scale : scales) {
        BigDecimal scaled = number.movePointLeft(scale).stripTrailingZeros();
        if (scaled.abs().compareTo(BigDecimal.ONE) >= 0 && scaled.scale() <= DECIMALS) {
          return messages.text("scale." + scale, number(scaled));
        }
      }
    }
    return number(number);
  }

  /** The power of ten in whose word numbers like this one are best said; empty for small ones. */
  public Optional<Integer> scaleOf(BigDecimal typical) {
    return typical.abs().compareTo(scaleFrom) < 0
        ? Optional.empty()
        : scales.stream()
            .filter(s -> typical.abs().movePointLeft(s).compareTo(BigDecimal.ONE) >= 0)
            .findFirst();
  }

  /** The powers of ten that the language has words for, the greatest first. */
  public List<Integer> scales() {
    return scales;
  }

  /** A number as exact as its source gives it: 约 100, more than 100. */
  public String qualified(String number, Qualifier qualifier) {
    if (qualifier == Qualifier.EXACT) {
      return number;
    }
    boolean over = qualifier == Qualifier.MORE_THAN && !isRound(number);
    return messages.text("qualifier." + qualifier.code() + (over ? ".over" : ""), number);
  }

  /**
   * The number of a quantity as exact as its report gives it. What is a rate is told like a number
   * that is not round.
   */
  public String qualified(String number, Quantity quantity) {
    Qualifier qualifier = quantity.qualifier();
    return qualifier == Qualifier.MORE_THAN && CountingUnit.of(quantity.unit()).isRate()
        ? messages.text("qualifier.more-than.over", number)
        : qualified(number, qualifier);
  }

  /** Whether 余 may follow: 30 and 3万, but no decimals, and no digit that is exact. */
  private boolean isRound(String number) {
    char last = number.charAt(number.length() - 1);
    boolean exactDigit = last >= '1' && last <= '9';
    return !number.contains(decimal) && !exactDigit && !number.equals("0");
  }

  /** A size of a file in bytes, in the largest unit that leaves a whole number. */
  public String size(long bytes) {
    if (bytes < 1_000) {
      return messages.text("format.bytes", bytes);
    }
    return bytes < 1_000_000
        ? messages.text("format.kilobytes", (bytes + 500) / 1_000)
        : messages.text("format.megabytes", (bytes + 500_000) / 1_000_000);
  }
}
