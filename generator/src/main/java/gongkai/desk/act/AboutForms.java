package gongkai.desk.act;

import gongkai.content.ReportReader;
import gongkai.content.field.FrontMatterKey;
import gongkai.content.writing.Edit;
import gongkai.content.writing.FieldPath;
import gongkai.content.writing.FieldValue;
import gongkai.content.writing.FieldValue.Field;
import gongkai.desk.act.Meant.Decision;
import gongkai.desk.act.Meant.Wrong;
import gongkai.desk.report.DeskReport;
import gongkai.model.Coded;
import gongkai.model.report.Dimension;
import gongkai.model.report.OpenPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is decided on a report's own keys: title, year, type, period, dates, dimensions, summary.
 */
final class AboutForms {
  private static final List<String> DAYS = List.of("from", "to", "written");

  private final DeskReport report;
  private final Form form;
  private final Surroundings around;
  private final List<Edit> edits = new ArrayList<>();
  private final List<String> changed = new ArrayList<>();

  AboutForms(DeskReport report, Form form, Surroundings around) {
    this.report = report;
    this.form = plain(form);
    this.around = around;
  }

  /** Years and days as files have them, however they were typed; what is none stays as typed. */
  private static Form plain(Form form) {
    Form plain = form.with("year", Typed.plain(form.text("year")));
    for (String field : DAYS) {
      Optional<String> day = Typed.day(form.text(field)).map(String::valueOf);
      plain = plain.with(field, day.orElse(form.text(field)));
    }
    return plain;
  }

  /** Writes what differs; a field that was emptied takes its key away. */
  Meant about() {
    Optional<Wrong> wrong = wrong();
    if (wrong.isPresent()) {
      return wrong.get();
    }
    text(FrontMatterKey.TITLE);
    year();
    plain(FrontMatterKey.TYPE);
    period();
    dimensions();
    plain(FrontMatterKey.WRITTEN);
    text(FrontMatterKey.SUMMARY);
    return edits.isEmpty()
        ? Wrong.of("desk.wrong-nothing")
        : new Decision("about", String.join(" ", changed), said(), edits);
  }

  private String said() {
    return changed.stream()
        .map(key -> key + ": " + String.join(", ", form.all(key)))
        .collect(Collectors.joining("; "));
  }

  private Optional<Wrong> wrong() {
    if (form.get("title").isEmpty()) {
      return Optional.of(Wrong.at("title", "desk.wrong-title"));
    }
    Optional<String> year = form.get("year");
    if (year.isPresent() && !isYear(year.get())) {
      return Optional.of(Wrong.at("year", "desk.wrong-year", year.get()));
    }
    Optional<String> none =
        DAYS.stream()
            .filter(field -> form.get(field).isPresent() && Typed.day(form.text(field)).isEmpty())
            .findFirst();
    if (none.isPresent()) {
      return none.map(field -> Wrong.at(field, "desk.wrong-day", form.text(field)));
    }
    if (Typed.day(form.text("written")).filter(around.today()::isBefore).isPresent()) {
      return Optional.of(Wrong.at("written", "desk.wrong-future", form.text("written")));
    }
    if (form.get("from").isPresent() != form.get("to").isPresent()) {
      String missing = form.get("from").isPresent() ? "to" : "from";
      return Optional.of(Wrong.at(missing, "desk.wrong-period"));
    }
    boolean reversed = form.text("to").compareTo(form.text("from")) < 0;
    return reversed ? Optional.of(Wrong.at("to", "desk.wrong-order")) : Optional.empty();
  }

  private static boolean isYear(String text) {
    return text.matches("[0-9]{4}")
        && Integer.parseInt(text) >= ReportReader.FIRST_YEAR
        && Integer.parseInt(text) <= ReportReader.LAST_YEAR;
  }

  private void text(FrontMatterKey key) {
    FieldPath whole = FieldPath.of(key);
    FieldPath at = report.front().isByLanguage(key) ? whole.in(around.main()) : whole;
    put(key, report.front().text(key, around.main()), form.text(key.code()), at, true);
  }

  private void year() {
    plain(FrontMatterKey.YEAR);
  }

  private void plain(FrontMatterKey key) {
    put(key, report.front().text(key), form.text(key.code()), FieldPath.of(key), false);
  }

  private void put(FrontMatterKey key, String before, String now, FieldPath at, boolean words) {
    if (now.equals(before)) {
      return;
    }
    changed.add(key.code());
    if (now.isEmpty()) {
      edits.add(new Edit.Remove(at));
      return;
    }
    edits.add(new Edit.Put(at, words ? FieldValue.words(now) : new FieldValue.Plain(now)));
    if (key == FrontMatterKey.TITLE) {
      settled(OpenPoint.TITLE).ifPresent(edits::add);
    }
  }

  private void period() {
    String from = form.text("from");
    String to = form.text("to");
    boolean same =
        from.equals(report.front().within(FrontMatterKey.PERIOD, FrontMatterKey.FROM))
            && to.equals(report.front().within(FrontMatterKey.PERIOD, FrontMatterKey.TO));
    if (same) {
      return;
    }
    changed.add("from");
    changed.add("to");
    FieldPath at = FieldPath.of(FrontMatterKey.PERIOD);
    edits.add(
        from.isEmpty()
            ? new Edit.Remove(at)
            : new Edit.Put(
                at,
                FieldValue.entry(
                    Field.of(FrontMatterKey.FROM, new FieldValue.Plain(from)),
                    Field.of(FrontMatterKey.TO, new FieldValue.Plain(to)))));
  }

  private void dimensions() {
    List<Dimension> chosen =
        Stream.of(Dimension.values())
            .filter(one -> form.all("dimensions").contains(one.code()))
            .toList();
    List<String> codes = chosen.stream().map(Coded::code).toList();
    List<String> before = report.front().list(FrontMatterKey.DIMENSIONS);
    if (before.size() == codes.size() && before.containsAll(codes)) {
      return;
    }
    changed.add("dimensions");
    FieldPath at = FieldPath.of(FrontMatterKey.DIMENSIONS);
    edits.add(codes.isEmpty() ? new Edit.Remove(at) : new Edit.Put(at, FieldValue.codes(chosen)));
    if (!codes.isEmpty()) {
      settled(OpenPoint.DIMENSIONS).ifPresent(edits::add);
    }
  }

  /** That a person has looked at what an import left open. */
  Meant settle() {
    Optional<OpenPoint> point =
        Stream.of(OpenPoint.values())
            .filter(one -> one.code().equals(form.text("point")))
            .findFirst();
    return point
        .flatMap(this::settled)
        .<Meant>map(edit -> new Decision("settle", "open", point.get().code(), List.of(edit)))
        .orElse(Wrong.of("desk.wrong-entry"));
  }

  private Optional<Edit> settled(OpenPoint point) {
    List<String> open = report.front().list(FrontMatterKey.OPEN);
    int index = open.indexOf(point.code());
    if (index < 0) {
      return Optional.empty();
    }
    return Optional.of(
        open.size() == 1
            ? new Edit.Remove(FieldPath.of(FrontMatterKey.OPEN))
            : new Edit.Remove(FieldPath.entry(FrontMatterKey.OPEN, index)));
  }
}
