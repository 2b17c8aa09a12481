package gongkai.i18n;

import gongkai.model.Language;
import gongkai.model.Period;
import gongkai.model.Qualifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * How dates, numbers and counts are said in a page's language. Patterns come from the bundle and
 * not from the JDK's locale data, which changes from one JDK to the next: same input, same bytes.
 */
public final class Wording {
  /** From here on, a number with a word is read faster than its digits. */
  private static final BigDecimal LARGE = BigDecimal.valueOf(1_000_000);

  /** A number with more decimals than these is shown in digits. */
  private static final int MOST_DECIMALS = 2;

  private final Messages messages;
  private final DateTimeFormatter date;
  private final String group;
  private final String decimal;
  private final List<Scale> scales;

  /**
   * A word for a large number.
   *
   * @param zeros of the power of ten that it stands for
   * @param words with {@code {0}} for the number before it: {@code {0} million}
   */
  public record Scale(int zeros, String words) {
    public String with(String number) {
      return words.replace("{0}", number);
    }
  }

  public Wording(Messages messages) {
    this.messages = messages;
    this.date =
        DateTimeFormatter.ofPattern(messages.text("format.date"), messages.language().locale());
    this.group = messages.text("format.group");
    this.decimal = messages.text("format.decimal");
    this.scales =
        Arrays.stream(messages.text("format.scales").split(";"))
            .map(String::strip)
            .map(s -> s.split(" ", 2))
            .map(s -> new Scale(Integer.parseInt(s[0]), s[1]))
            .sorted(Comparator.comparingInt(Scale::zeros).reversed())
            .toList();
  }

  public Messages messages() {
    return messages;
  }

  public Language language() {
    return messages.language();
  }

  public String date(LocalDate day) {
    return date.format(day);
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
    String sign = number.signum() < 0 ? "-" : "";
    return sign + grouped + (point < 0 ? "" : decimal + plain.substring(point + 1));
  }

  /** Words for large numbers, the greatest first. */
  public List<Scale> scales() {
    return scales;
  }

  /**
   * A number with a word for its size where that takes nothing from it: 120 million, 1.2亿. Others
   * are told in digits.
   */
  public String large(BigDecimal number) {
    if (number.abs().compareTo(LARGE) >= 0) {
      for (Scale scale : scales) {
        BigDecimal scaled = number.scaleByPowerOfTen(-scale.zeros()).stripTrailingZeros();
        boolean whole = scaled.precision() > scaled.scale();
        if (whole && scaled.scale() <= MOST_DECIMALS) {
          return scale.with(number(scaled));
        }
      }
    }
    return number(number);
  }

  /** A number as exact as its source gives it: 约 100, more than 100. */
  public String qualified(String number, Qualifier qualifier) {
    return qualifier == Qualifier.EXACT
        ? number
        : messages.text("qualifier." + qualifier.code(), number);
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
