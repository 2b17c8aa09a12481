package gongkai.desk.act;

import gongkai.content.field.FrontMatterKey;
import gongkai.content.writing.Decisions;
import gongkai.content.writing.Edit;
import gongkai.content.writing.FieldPath;
import gongkai.content.writing.FieldValue;
import gongkai.desk.act.Meant.Decision;
import gongkai.desk.act.Meant.Wrong;
import gongkai.desk.report.DeskReport;
import gongkai.desk.report.Item;
import gongkai.desk.report.ItemRef;
import gongkai.model.Coded;
import gongkai.model.Qualifier;
import gongkai.model.Quantity;
import gongkai.model.Quote;
import gongkai.model.report.DatePrecision;
import gongkai.model.report.Event;
import gongkai.model.report.Indicator;
import gongkai.model.vocabulary.IndicatorId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is decided on entries: accepted, corrected, struck, joined. */
final class EntryForms {
  /** No name of a figure is as long; a file's line can only be written so far. */
  private static final int LONGEST_LABEL = 300;

  private final DeskReport report;
  private final Form form;
  private final Surroundings around;

  EntryForms(DeskReport report, Form form, Surroundings around) {
    this.report = report;
    this.form = form;
    this.around = around;
  }

  Meant accept() {
    List<Item> items = items("ref");
    if (items.isEmpty()) {
      return Wrong.of("desk.wrong-entry");
    }
    List<Edit> edits =
        items.stream().map(i -> Decisions.reviewed(i.ref().list(), i.ref().index())).toList();
    return new Decision("accept", refs(items), said(items), edits);
  }

  /** From the last entry to the first, so that those before keep their numbers. */
  Meant strike() {
    List<Item> items = items("ref");
    if (items.isEmpty()) {
      return Wrong.of("desk.wrong-entry");
    }
    List<Edit> edits =
        items.stream()
            .map(Item::ref)
            .sorted(Comparator.comparingInt(ItemRef::index).reversed())
            .map(ref -> Decisions.strike(ref.list(), ref.index()))
            .toList();
    return new Decision("strike", refs(items), said(items), edits);
  }

  /** The other figure's words become further words of this one; the person has looked at both. */
  Meant join() {
    List<Item> stays = items("ref");
    List<Item> goes = items("other");
    if (stays.size() != 1
        || goes.size() != 1
        || !(stays.get(0).told() instanceof Item.Figure one)
        || !(goes.get(0).told() instanceof Item.Figure other)
        || stays.equals(goes)) {
      return Wrong.of("desk.wrong-entry");
    }
    ItemRef ref = stays.get(0).ref();
    List<Edit> edits = new ArrayList<>();
    edits.add(Decisions.reviewed(ref.list(), ref.index()));
    edits.addAll(
        Decisions.join(ref.index(), one.indicator(), goes.get(0).ref().index(), other.indicator()));
    return new Decision("join", ref + " " + goes.get(0).ref(), said(goes), edits);
  }

  Meant correct() {
    List<Item> items = items("ref");
    if (items.size() != 1) {
      return Wrong.of("desk.wrong-entry");
    }
    Item item = items.get(0);
    Optional<Integer> nth = nth();
    if (nth.isEmpty() && form.get("nth").isPresent()) {
      return Wrong.at("nth", "desk.wrong-nth", form.text("nth"));
    }
    Optional<Quote> quote =
        form.get("quote").map(words -> new Quote(words, nth)).filter(around.stands());
    if (quote.isEmpty()) {
      return Wrong.at("quote", "desk.wrong-quote");
    }
    if (item.told() instanceof Item.Figure figure) {
      return correct(item.ref(), figure.indicator(), quote.get());
    }
    return item.told() instanceof Item.Dated dated
        ? correct(item.ref(), dated.event(), quote.get())
        : corrected(item.ref(), quotes(item, quote.get()), quote.get().text());
  }

  private List<Edit> quotes(Item item, Quote quote) {
    return Decisions.quote(item.ref().list(), item.ref().index(), item.told().quote(), quote);
  }

  private Meant correct(ItemRef ref, Indicator before, Quote quote) {
    Optional<String> label = form.get("label");
    Optional<Quantity> quantity = quantity();
    if (label.isEmpty()) {
      return Wrong.at("label", "desk.wrong-label");
    }
    if (label.get().length() > LONGEST_LABEL
        || label.get().chars().anyMatch(EntryForms::isUnseen)) {
      return Wrong.at("label", "desk.wrong-label-form", String.valueOf(LONGEST_LABEL));
    }
    if (quantity.isEmpty() && form.get("value").isEmpty()) {
      return Wrong.at("value", "desk.wrong-value-missing");
    }
    if (quantity.isEmpty()) {
      return Wrong.at("value", "desk.wrong-value", form.text("value"));
    }
    Indicator after =
        new Indicator(
            form.get("id").map(IndicatorId::new),
            label.get(),
            quantity.get(),
            quote,
            before.also(),
            before.part(),
            true);
    List<Edit> edits = Decisions.correct(ref.index(), before, after);
    return corrected(ref, edits, shown(before) + " → " + shown(after));
  }

  private Meant correct(ItemRef ref, Event before, Quote quote) {
    Optional<LocalDate> from = Typed.day(form.text("from"));
    Optional<LocalDate> to = Typed.day(form.text("to"));
    Optional<DatePrecision> precision = constant("precision", DatePrecision.values());
    if (from.isEmpty() || to.isEmpty()) {
      return wrongDay(from.isEmpty() ? "from" : "to");
    }
    if (precision.isEmpty() || to.get().isBefore(from.get())) {
      return Wrong.at(precision.isEmpty() ? "precision" : "to", "desk.wrong-order");
    }
    String date = form.get("date").orElse(before.date());
    Event after = new Event(quote, date, from.get(), to.get(), precision.get(), true);
    if (!quote.text().contains(date) || after.dateAt().isEmpty()) {
      return Wrong.at("date", "desk.wrong-date", date);
    }
    FieldPath at = FieldPath.entry(ref.list(), ref.index());
    List<Edit> edits = new ArrayList<>();
    put(edits, at, FrontMatterKey.DATE, before.date(), date, FieldValue.words(date));
    put(edits, at, FrontMatterKey.FROM, before.from(), after.from(), FieldValue.day(after.from()));
    put(edits, at, FrontMatterKey.TO, before.to(), after.to(), FieldValue.day(after.to()));
    put(
        edits,
        at,
        FrontMatterKey.PRECISION,
        before.precision(),
        after.precision(),
        FieldValue.code(after.precision()));
    edits.addAll(Decisions.quote(ref.list(), ref.index(), before.quote(), quote));
    return corrected(ref, edits, date + ": " + after.from() + " – " + after.to());
  }

  private Wrong wrongDay(String field) {
    return form.get(field).isEmpty()
        ? Wrong.at(field, "desk.wrong-day-missing")
        : Wrong.at(field, "desk.wrong-day", form.text(field));
  }

  private static void put(
      List<Edit> edits,
      FieldPath at,
      FrontMatterKey key,
      Object before,
      Object after,
      FieldValue value) {
    if (!before.equals(after)) {
      edits.add(new Edit.Put(at.then(key), value));
    }
  }

  /** Who corrects an entry has looked at it. */
  private static Meant corrected(ItemRef ref, List<Edit> edits, String said) {
    List<Edit> all = new ArrayList<>(edits);
    all.add(Decisions.reviewed(ref.list(), ref.index()));
    return new Decision("correct", ref.toString(), said, all);
  }

  private static boolean isUnseen(int sign) {
    return Character.isISOControl(sign);
  }

  private Optional<Integer> nth() {
    return form.get("nth")
        .map(Typed::plain)
        .filter(n -> n.matches("[1-9][0-9]{0,2}"))
        .map(Integer::valueOf);
  }

  private Optional<Quantity> quantity() {
    String unit = form.text("unit");
    if (form.has("withheld")) {
      return Optional.of(Quantity.withheld(unit));
    }
    Qualifier qualifier = constant("qualifier", Qualifier.values()).orElse(Qualifier.EXACT);
    return Typed.value(form.text("value")).map(value -> Quantity.of(value, unit, qualifier));
  }

  private <T extends Coded> Optional<T> constant(String field, T[] all) {
    return Stream.of(all).filter(one -> one.code().equals(form.text(field))).findFirst();
  }

  private List<Item> items(String field) {
    return form.all(field).stream()
        .flatMap(text -> ItemRef.parse(text).stream())
        .distinct()
        .flatMap(ref -> report.item(ref).stream())
        .toList();
  }

  private static String refs(List<Item> items) {
    return items.stream().map(item -> item.ref().toString()).collect(Collectors.joining(" "));
  }

  private static String said(List<Item> items) {
    return items.stream().map(EntryForms::said).collect(Collectors.joining("; "));
  }

  private static String said(Item item) {
    return item.told() instanceof Item.Figure figure
        ? shown(figure.indicator())
        : item.told().quote().text();
  }

  private static String shown(Indicator figure) {
    Quantity quantity = figure.quantity();
    String value = quantity.value().map(BigDecimal::toPlainString).orElse("*");
    return figure.label() + " " + value + quantity.unit();
  }
}
