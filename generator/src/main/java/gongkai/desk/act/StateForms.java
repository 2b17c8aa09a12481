package gongkai.desk.act;

import gongkai.content.field.FrontMatterKey;
import gongkai.content.writing.Decisions;
import gongkai.content.writing.Edit;
import gongkai.content.writing.FieldPath;
import gongkai.content.writing.FieldValue;
import gongkai.desk.act.Meant.Decision;
import gongkai.desk.act.Meant.Wrong;
import gongkai.desk.report.DeskReport;
import gongkai.diagnostic.SourceLocation;
import gongkai.model.Coded;
import gongkai.model.Language;
import gongkai.model.LocalizedText;
import gongkai.model.report.Change;
import gongkai.model.report.Change.ChangeKind;
import gongkai.model.report.OpenPoint;
import gongkai.model.report.Status;
import gongkai.privacy.Waiver;
import gongkai.privacy.detail.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is decided on the way to the public and after: status, waivers, changes that are published.
 */
final class StateForms {
  private final DeskReport report;
  private final Form form;
  private final Surroundings around;

  StateForms(DeskReport report, Form form, Surroundings around) {
    this.report = report;
    this.form = form;
    this.around = around;
  }

  Meant status(Step step) {
    String said = report.status().map(Coded::code).orElse("–") + " → " + step.to().code();
    List<Edit> edits = new ArrayList<>();
    edits.add(Decisions.status(step.to()));
    if (step.isToPublic()) {
      Optional<Wrong> wrong = wrongDay("published");
      if (wrong.isPresent()) {
        return wrong.get();
      }
      LocalDate day = Typed.day(form.text("published")).orElseThrow();
      edits.add(new Edit.Put(FieldPath.of(FrontMatterKey.PUBLISHED), FieldValue.day(day)));
    }
    return new Decision(step.code(), "status", said, edits);
  }

  /** What the public is told of a change; with it the open point that asks for it is settled. */
  Meant tell() {
    ChangeKind kind =
        form.text("kind").equals(ChangeKind.SUPPLEMENT.code())
            ? ChangeKind.SUPPLEMENT
            : ChangeKind.CORRECTION;
    Optional<LocalizedText> note = localized("note");
    if (note.isEmpty()) {
      return Wrong.at("note", "desk.wrong-note");
    }
    Optional<Wrong> wrong = wrongDayOfChange();
    if (wrong.isPresent()) {
      return wrong.get();
    }
    LocalDate day = Typed.day(form.text("date")).orElseThrow();
    List<Edit> edits = new ArrayList<>();
    edits.add(Decisions.change(new Change(day, kind, localized("by"), note.get())));
    int open = report.front().list(FrontMatterKey.OPEN).indexOf(OpenPoint.CHANGES.code());
    if (open >= 0) {
      boolean alone = report.front().list(FrontMatterKey.OPEN).size() == 1;
      edits.add(
          new Edit.Remove(
              alone
                  ? FieldPath.of(FrontMatterKey.OPEN)
                  : FieldPath.entry(FrontMatterKey.OPEN, open)));
    }
    return new Decision("tell", "changes", kind.code() + ": " + form.text("note"), edits);
  }

  Meant withdraw() {
    Optional<LocalizedText> note = localized("note");
    Optional<LocalizedText> by = localized("by");
    if (note.isEmpty() || by.isEmpty()) {
      return Wrong.at(note.isEmpty() ? "note" : "by", "desk.wrong-withdrawal");
    }
    Optional<Wrong> wrong = wrongDayOfChange();
    if (wrong.isPresent()) {
      return wrong.get();
    }
    LocalDate day = Typed.day(form.text("date")).orElseThrow();
    Change change = new Change(day, ChangeKind.WITHDRAWAL, by, note.get());
    return new Decision(
        "withdraw",
        "status",
        form.text("note"),
        List.of(Decisions.status(Status.WITHDRAWN), Decisions.change(change)));
  }

  Meant waive() {
    Optional<Rule> rule =
        Stream.of(Rule.values()).filter(r -> r.code().equals(form.text("rule"))).findFirst();
    String mark = form.text("mark");
    Optional<String> reason = form.get("reason");
    Optional<String> by = form.get("by");
    if (rule.isEmpty() || !mark.matches("[0-9a-f]{8}")) {
      return Wrong.of("desk.wrong-entry");
    }
    if (reason.isEmpty() || by.isEmpty()) {
      return Wrong.at(reason.isEmpty() ? "reason" : "by", "desk.wrong-waiver");
    }
    Waiver waiver =
        new Waiver(
            rule.get(),
            mark,
            reason.get(),
            by.get(),
            around.today(),
            SourceLocation.of(report.path()));
    return new Decision(
        "waive",
        "waivers",
        rule.get().code() + " " + mark + ": " + reason.get(),
        List.of(Decisions.waiver(waiver)));
  }

  /** What is wrong with the day of a change: nobody can change for the public what it has not. */
  private Optional<Wrong> wrongDayOfChange() {
    Optional<LocalDate> published = Typed.day(report.front().text(FrontMatterKey.PUBLISHED));
    return wrongDay("date")
        .or(() -> before(published, "desk.wrong-before-published"))
        .or(() -> before(around.released(), "desk.wrong-before-release"));
  }

  private Optional<Wrong> before(Optional<LocalDate> first, String key) {
    return Typed.day(form.text("date"))
        .flatMap(day -> first.filter(day::isBefore))
        .map(day -> Wrong.at("date", key, form.text("date"), day.toString()));
  }

  /** What is wrong with a day on which something happened. */
  private Optional<Wrong> wrongDay(String field) {
    if (form.get(field).isEmpty()) {
      return Optional.of(Wrong.at(field, "desk.wrong-day-missing"));
    }
    Optional<LocalDate> day = Typed.day(form.text(field));
    if (day.isEmpty()) {
      return Optional.of(Wrong.at(field, "desk.wrong-day", form.text(field)));
    }
    return day.get().isAfter(around.today())
        ? Optional.of(Wrong.at(field, "desk.wrong-future", day.get().toString()))
        : Optional.empty();
  }

  /** A text in the site's main language, and in others where they were typed. */
  private Optional<LocalizedText> localized(String field) {
    Optional<LocalizedText> text =
        form.get(field).map(words -> LocalizedText.of(around.main(), words));
    for (Language other : around.languages().subList(1, around.languages().size())) {
      Optional<String> words = form.get(field + "-" + other.tag());
      if (words.isPresent()) {
        text = text.map(t -> t.with(other, words.get()));
      }
    }
    return text;
  }
}
