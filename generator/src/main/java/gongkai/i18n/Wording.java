package gongkai.i18n;

import gongkai.model.Language;
import gongkai.model.Period;
import gongkai.model.Qualifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * How dates, numbers and counts are said in a page's language. Patterns come from the bundle and
 * not from the JDK's locale data, which changes from one JDK to the next: same input, same bytes.
 */
public final class Wording {
  private final Messages messages;
  private final DateTimeFormatter date;
  private final String group;
  private final String decimal;

  public Wording(Messages messages) {
    this.messages = messages;
    this.date =
        DateTimeFormatter.ofPattern(messages.text("format.date"), messages.language().locale());
    this.group = messages.text("format.group");
    this.decimal = messages.text("format.decimal");
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
