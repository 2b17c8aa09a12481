package gongkai.content.field;

import static gongkai.content.field.FrontMatterKey.ALSO;
import static gongkai.content.field.FrontMatterKey.DATE;
import static gongkai.content.field.FrontMatterKey.FROM;
import static gongkai.content.field.FrontMatterKey.ID;
import static gongkai.content.field.FrontMatterKey.LABEL;
import static gongkai.content.field.FrontMatterKey.NTH;
import static gongkai.content.field.FrontMatterKey.PART;
import static gongkai.content.field.FrontMatterKey.PRECISION;
import static gongkai.content.field.FrontMatterKey.PROMISE;
import static gongkai.content.field.FrontMatterKey.QUALIFIER;
import static gongkai.content.field.FrontMatterKey.QUOTE;
import static gongkai.content.field.FrontMatterKey.REVIEWED;
import static gongkai.content.field.FrontMatterKey.TO;
import static gongkai.content.field.FrontMatterKey.UNIT;
import static gongkai.content.field.FrontMatterKey.VALUE;

import gongkai.model.Qualifier;
import gongkai.model.Quantity;
import gongkai.model.Quote;
import gongkai.model.report.DatePrecision;
import gongkai.model.report.Event;
import gongkai.model.report.Follow;
import gongkai.model.report.Indicator;
import gongkai.model.report.Promise;
import gongkai.model.vocabulary.IndicatorId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads the entries of a report's lists: figures, events, plans and answers to plans. Each is what
 * a person decided, or what a program proposed and nobody has confirmed yet.
 */
public final class ReportEntries {
  /** In the place of a number that the report withholds. */
  public static final String WITHHELD = "withheld";

  private ReportEntries() {}

  /** An entry of {@code indicators}. */
  public static Optional<Indicator> indicator(Fields fields) {
    Optional<IndicatorId> id = fields.text(ID.code()).map(IndicatorId::new);
    Optional<String> label = fields.requiredText(LABEL.code());
    Optional<Quote> quote = quote(fields);
    List<String> also = fields.texts(ALSO.code());
    String unit = fields.bareText(UNIT.code()).orElse("");
    Qualifier qualifier = fields.oneOf(QUALIFIER.code(), Qualifier.class).orElse(Qualifier.EXACT);
    boolean part = fields.flag(PART.code()).orElse(false);
    boolean reviewed = fields.flag(REVIEWED.code()).orElse(false);
    Optional<String> value =
        fields.required(VALUE.code(), fields.parsed(VALUE.code(), WrittenForm.VALUE, Optional::of));
    if (label.isEmpty() || quote.isEmpty() || value.isEmpty()) {
      return Optional.empty();
    }
    Quantity quantity = quantity(value.get(), unit, qualifier);
    return Optional.of(new Indicator(id, label.get(), quantity, quote.get(), also, part, reviewed));
  }

  private static Quantity quantity(String text, String unit, Qualifier qualifier) {
    return text.equals(WITHHELD)
        ? Quantity.withheld(unit)
        : Quantity.of(new BigDecimal(text), unit, qualifier);
  }

  /** An entry of {@code events}. */
  public static Optional<Event> event(Fields fields) {
    Optional<Quote> quote = quote(fields);
    Optional<String> date = fields.requiredText(DATE.code());
    Optional<LocalDate> from = fields.requiredDate(FROM.code());
    Optional<LocalDate> to = fields.requiredDate(TO.code());
    Optional<DatePrecision> precision = fields.requiredOneOf(PRECISION.code(), DatePrecision.class);
    boolean reviewed = fields.flag(REVIEWED.code()).orElse(false);
    if (quote.isEmpty()
        || date.isEmpty()
        || from.isEmpty()
        || to.isEmpty()
        || precision.isEmpty()) {
      return Optional.empty();
    }
    if (from.get().isAfter(to.get())) {
      fields.report("event-reversed", FROM.code(), from.get().toString(), to.get().toString());
      return Optional.empty();
    }
    Event event =
        new Event(quote.get(), date.get(), from.get(), to.get(), precision.get(), reviewed);
    if (event.dateAt().isEmpty()) {
      fields.report("date-not-in-quote", DATE.code(), date.get(), quote.get().text());
    }
    return Optional.of(event);
  }

  /** An entry of {@code plans}. */
  public static Optional<Promise> plan(Fields fields) {
    Optional<Quote> quote = quote(fields);
    boolean reviewed = fields.flag(REVIEWED.code()).orElse(false);
    return quote.map(words -> new Promise(words, reviewed));
  }

  /** An entry of {@code follows}. */
  public static Optional<Follow> follow(Fields fields) {
    Optional<String> promise = fields.requiredText(PROMISE.code());
    Optional<Quote> quote = quote(fields);
    if (promise.isEmpty() || quote.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Follow(promise.get(), quote.get()));
  }

  static Optional<Quote> quote(Fields fields) {
    Optional<String> text = fields.requiredText(QUOTE.code());
    Optional<Integer> nth =
        fields.parsed(
            NTH.code(), WrittenForm.PLACE, written -> Optional.of(Integer.valueOf(written)));
    return text.isPresent() ? Optional.of(new Quote(text.get(), nth)) : Optional.empty();
  }
}
