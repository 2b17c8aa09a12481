package gongkai.content.writing;

import static gongkai.content.writing.FieldPath.entry;

import gongkai.content.field.FrontMatterKey;
import gongkai.content.field.ReportEntries;
import gongkai.content.writing.FieldValue.Field;
import gongkai.model.Language;
import gongkai.model.LocalizedText;
import gongkai.model.Qualifier;
import gongkai.model.Quantity;
import gongkai.model.Quote;
import gongkai.model.report.Change;
import gongkai.model.report.Indicator;
import gongkai.model.report.Status;
import gongkai.privacy.Waiver;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What people decide on a report, as edits of its front matter. */
public final class Decisions {
  private Decisions() {}

  public static Edit status(Status status) {
    return new Edit.Put(FieldPath.of(FrontMatterKey.STATUS), FieldValue.code(status));
  }

  /** That a person has looked at a proposed entry and it is right. */
  public static Edit reviewed(FrontMatterKey list, int index) {
    return new Edit.Put(entry(list, index).then(FrontMatterKey.REVIEWED), FieldValue.yes());
  }

  public static Edit strike(FrontMatterKey list, int index) {
    return new Edit.Remove(entry(list, index));
  }

  /** A figure with other values; keys whose value stays are not touched. */
  public static List<Edit> correct(int index, Indicator before, Indicator after) {
    FieldPath at = entry(FrontMatterKey.INDICATORS, index);
    Changed<Indicator> changed = new Changed<>(at, before, after);
    changed.key(FrontMatterKey.ID, i -> i.id().map(id -> FieldValue.words(id.text())));
    changed.key(FrontMatterKey.LABEL, i -> Optional.of(FieldValue.words(i.label())));
    changed.key(FrontMatterKey.VALUE, i -> Optional.of(value(i.quantity())));
    changed.key(FrontMatterKey.UNIT, i -> unit(i.quantity()));
    changed.key(FrontMatterKey.QUALIFIER, i -> qualifier(i.quantity()));
    changed.key(FrontMatterKey.QUOTE, i -> Optional.of(FieldValue.words(i.quote().text())));
    changed.key(FrontMatterKey.NTH, i -> i.quote().nth().map(FieldValue::number));
    return changed.edits;
  }

  private static FieldValue value(Quantity quantity) {
    return new FieldValue.Plain(
        quantity.value().map(BigDecimal::toPlainString).orElse(ReportEntries.WITHHELD));
  }

  private static Optional<FieldValue> unit(Quantity quantity) {
    return Optional.of(quantity.unit()).filter(u -> !u.isEmpty()).map(FieldValue::words);
  }

  private static Optional<FieldValue> qualifier(Quantity quantity) {
    return Optional.of(quantity.qualifier())
        .filter(qualifier -> qualifier != Qualifier.EXACT)
        .map(FieldValue::code);
  }

  /** Other words of the text for an entry. */
  public static List<Edit> quote(FrontMatterKey list, int index, Quote before, Quote after) {
    Changed<Quote> changed = new Changed<>(entry(list, index), before, after);
    changed.key(FrontMatterKey.QUOTE, q -> Optional.of(FieldValue.words(q.text())));
    changed.key(FrontMatterKey.NTH, q -> q.nth().map(FieldValue::number));
    return changed.edits;
  }

  /**
   * That two figures are one: the words of the second become further words of the first.
   *
   * @param index of the entry that stays
   * @param other of the one that goes
   */
  public static List<Edit> join(int index, Indicator stays, int other, Indicator goes) {
    List<Edit> edits = new ArrayList<>();
    FieldPath also = entry(FrontMatterKey.INDICATORS, index).then(FrontMatterKey.ALSO);
    goes.quotes().stream()
        .map(Quote::text)
        .distinct()
        .filter(words -> stays.quotes().stream().noneMatch(has -> has.text().equals(words)))
        .forEach(words -> edits.add(new Edit.Append(also, FieldValue.words(words))));
    edits.add(strike(FrontMatterKey.INDICATORS, other));
    return List.copyOf(edits);
  }

  /** What the public is told of a change after publication. */
  public static Edit change(Change change) {
    List<Field> fields = new ArrayList<>();
    fields.add(Field.of(FrontMatterKey.DATE, FieldValue.day(change.date())));
    fields.add(Field.of(FrontMatterKey.KIND, FieldValue.code(change.kind())));
    change.by().ifPresent(by -> fields.add(Field.of(FrontMatterKey.BY, text(by))));
    fields.add(Field.of(FrontMatterKey.NOTE, text(change.note())));
    return append(FrontMatterKey.CHANGES, fields);
  }

  /** Somebody's answer for a detail that may be published. */
  public static Edit waiver(Waiver waiver) {
    return append(
        FrontMatterKey.WAIVERS,
        List.of(
            new Field("rule", FieldValue.code(waiver.rule())),
            new Field("mark", FieldValue.words(waiver.mark())),
            new Field("reason", FieldValue.words(waiver.reason())),
            new Field("who", FieldValue.words(waiver.who())),
            Field.of(FrontMatterKey.DATE, FieldValue.day(waiver.date()))));
  }

  private static Edit append(FrontMatterKey list, List<Field> fields) {
    return new Edit.Append(FieldPath.of(list), new FieldValue.Entry(fields));
  }

  /** A text alone if it is in one language, else each with its language. */
  private static FieldValue text(LocalizedText text) {
    Map<Language, String> all = text.byLanguage();
    return all.size() == 1
        ? FieldValue.words(all.values().iterator().next())
        : new FieldValue.Entry(
            all.entrySet().stream()
                .map(e -> new Field(e.getKey().tag(), FieldValue.words(e.getValue())))
                .toList());
  }

  /** The keys of an entry whose values differ; a value that is gone takes its key with it. */
  private static final class Changed<T> {
    private final FieldPath at;
    private final T before;
    private final T after;
    private final List<Edit> edits = new ArrayList<>();

    Changed(FieldPath at, T before, T after) {
      this.at = at;
      this.before = before;
      this.after = after;
    }

    void key(FrontMatterKey key, Function<T, Optional<FieldValue>> value) {
      Optional<FieldValue> now = value.apply(after);
      if (!now.equals(value.apply(before))) {
        FieldPath place = at.then(key);
        edits.add(now.<Edit>map(v -> new Edit.Put(place, v)).orElse(new Edit.Remove(place)));
      }
    }
  }
}
