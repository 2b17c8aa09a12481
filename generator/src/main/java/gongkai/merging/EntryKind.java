package gongkai.merging;

import gongkai.content.field.FrontMatterKey;
import gongkai.content.writing.ReportWriter;
import gongkai.merging.EntryMerge.Fields;
import gongkai.model.Quote;
import gongkai.model.report.Event;
import gongkai.model.report.Indicator;
import gongkai.model.report.Promise;
import gongkai.model.vocabulary.IndicatorId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How the entries of one list of the front matter are told apart, named and merged.
 *
 * @param key of the list
 * @param merged takes from each field what one side changed; reviewed as ours was, if words and
 *     value stayed
 */
record EntryKind<T>(
    FrontMatterKey key,
    Look<T> look,
    Likeness<T> likeness,
    Function<Fields<T>, T> merged,
    Changes changes) {

  /**
   * What is seen of an entry.
   *
   * @param quote the words of the text that bear it out
   * @param name what messages call it
   * @param written on one line, as front matter has it
   */
  record Look<T>(
      Function<T, Quote> quote,
      Function<T, String> name,
      Function<T, String> written,
      Predicate<T> reviewed) {}

  /**
   * When two entries are one.
   *
   * @param same what they then have in common: the surest first
   * @param tells whether they say the same, if their quotes overlap
   * @param near whether they can be one, if their quotes are nearly the same
   */
  record Likeness<T>(
      List<Function<T, List<String>>> same, BiPredicate<T, T> tells, BiPredicate<T, T> near) {}

  /** What messages say of a change. */
  record Changes(
      MergeChange.MergeKind added,
      MergeChange.MergeKind changed,
      MergeChange.MergeKind removed,
      MergeChange.MergeKind left) {}

  /** The words of the text that bear an entry out. */
  Quote quote(T entry) {
    return look.quote().apply(entry);
  }

  String name(T entry) {
    return look.name().apply(entry);
  }

  String written(T entry) {
    return look.written().apply(entry);
  }

  boolean isReviewed(T entry) {
    return look.reviewed().test(entry);
  }

  /** Whether one of two entries stands where the other does and says the same. */
  boolean covers(T one, T other) {
    String words = quote(one).text();
    String otherWords = quote(other).text();
    boolean overlap = words.contains(otherWords) || otherWords.contains(words);
    return overlap && likeness.tells().test(one, other);
  }

  /** The id that a figure got, if that and what follows from it is all that changed. */
  Optional<IndicatorId> newId(T our, T merged) {
    return our instanceof Indicator before
            && merged instanceof Indicator after
            && !before.id().equals(after.id())
            && before.quantity().equals(after.quantity())
            && before.label().equals(after.label())
        ? after.id()
        : Optional.empty();
  }

  static final EntryKind<Indicator> FIGURES =
      new EntryKind<>(
          FrontMatterKey.INDICATORS,
          new Look<>(Indicator::quote, Indicator::label, ReportWriter::entry, Indicator::reviewed),
          new Likeness<>(
              List.of(
                  i -> List.of(i.quote().toString(), i.label(), i.quantity().unit()),
                  i -> List.of(i.quote().toString()),
                  i -> List.of(i.quote().text()),
                  i -> List.of(i.label(), i.quantity().unit())),
              (a, b) -> a.quantity().equals(b.quantity()),
              (a, b) -> a.quantity().equals(b.quantity())),
          EntryKind::figure,
          new Changes(
              MergeChange.MergeKind.FIGURE_ADDED,
              MergeChange.MergeKind.FIGURE_CHANGED,
              MergeChange.MergeKind.FIGURE_REMOVED,
              MergeChange.MergeKind.FIGURE_LEFT_OUT));

  static final EntryKind<Event> EVENTS =
      new EntryKind<>(
          FrontMatterKey.EVENTS,
          new Look<>(Event::quote, Event::date, ReportWriter::entry, Event::reviewed),
          new Likeness<>(
              List.of(
                  e -> List.of(e.quote().toString(), e.date()),
                  e -> List.of(e.quote().text(), e.date())),
              (a, b) -> a.from().equals(b.from()) && a.to().equals(b.to()),
              (a, b) -> a.date().equals(b.date()) || undated(a).equals(undated(b))),
          EntryKind::event,
          new Changes(
              MergeChange.MergeKind.EVENT_ADDED,
              MergeChange.MergeKind.EVENT_CHANGED,
              MergeChange.MergeKind.EVENT_REMOVED,
              MergeChange.MergeKind.EVENT_LEFT_OUT));

  static final EntryKind<Promise> PLANS =
      new EntryKind<>(
          FrontMatterKey.PLANS,
          new Look<>(
              Promise::quote,
              p -> WordingPair.shortened(p.quote().text()),
              ReportWriter::entry,
              Promise::reviewed),
          new Likeness<>(
              List.of(p -> List.of(p.quote().toString()), p -> List.of(p.quote().text())),
              (a, b) -> true,
              (a, b) -> true),
          EntryKind::plan,
          new Changes(
              MergeChange.MergeKind.PLAN_ADDED,
              MergeChange.MergeKind.PLAN_CHANGED,
              MergeChange.MergeKind.PLAN_REMOVED,
              MergeChange.MergeKind.PLAN_LEFT_OUT));

  /** What an event says happened, whenever. */
  private static String undated(Event event) {
    return event.quote().text().replace(event.date(), "");
  }

  private static Promise plan(Fields<Promise> fields) {
    Promise our = fields.our();
    Quote quote = fields.of(Promise::quote);
    return new Promise(quote, our.reviewed() && quote.text().equals(our.quote().text()));
  }

  private static Indicator figure(Fields<Indicator> fields) {
    Indicator our = fields.our();
    var quantity = fields.of(Indicator::quantity);
    Quote quote = fields.of(Indicator::quote);
    Optional<IndicatorId> id = fields.of(Indicator::id);
    boolean same =
        quantity.equals(our.quantity())
            && quote.text().equals(our.quote().text())
            && id.equals(our.id());
    return new Indicator(
        id,
        fields.of(Indicator::label),
        quantity,
        quote,
        fields.of(Indicator::also),
        fields.of(Indicator::part),
        our.reviewed() && same);
  }

  private static Event event(Fields<Event> fields) {
    Event our = fields.our();
    Event merged =
        new Event(
            fields.of(Event::quote),
            fields.of(Event::date),
            fields.of(Event::from),
            fields.of(Event::to),
            fields.of(Event::precision),
            false);
    boolean same =
        merged.from().equals(our.from())
            && merged.to().equals(our.to())
            && merged.quote().text().equals(our.quote().text());
    return new Event(
        merged.quote(),
        merged.date(),
        merged.from(),
        merged.to(),
        merged.precision(),
        our.reviewed() && same);
  }
}
