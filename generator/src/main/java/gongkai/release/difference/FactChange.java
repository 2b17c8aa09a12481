package gongkai.release.difference;

import gongkai.model.Coded;
import gongkai.model.Language;
import gongkai.model.report.Event;
import gongkai.model.report.Follow;
import gongkai.model.report.Promise;
import gongkai.model.report.Report;
import gongkai.model.report.ReportId;
import gongkai.model.text.RedactionMarks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Something of a report besides its figures and sentences that changed.
 *
 * @param before empty if it was not there
 * @param after empty if it is not there any more
 */
record FactChange(FactKind kind, String before, String after) {
  /** What can change, in the order in which it is reported. */
  public enum FactKind implements Coded {
    /** Its unit and the name of its file, which make its address. */
    PLACE,
    STATUS,
    TITLE,
    SUMMARY,
    YEAR,
    PERIOD,
    TYPE,
    DIMENSIONS,
    PUBLISHED,
    WRITTEN,
    /** How many runs of marks withhold something in the text. */
    REDACTIONS,
    EVENT,
    PLAN,
    ANSWER,
    /** A file beside the report; the address. */
    FILE
  }

  static List<FactChange> between(
      ReportVersion before, ReportVersion after, Language main, RedactionMarks marks) {
    ReportId from = before.report().id();
    ReportId to = after.report().id();
    List<FactChange> changes = new ArrayList<>(place(from, to));
    Map<FactKind, String> old = facts(before, main, marks);
    facts(after, main, marks)
        .forEach((kind, value) -> changed(kind, old.get(kind), value, changes));
    translated(FactKind.TITLE, before.titles(), after.titles(), main, changes);
    translated(FactKind.SUMMARY, before.summaries(), after.summaries(), main, changes);
    lists(FactKind.EVENT, events(before.report()), events(after.report()), changes);
    lists(FactKind.PLAN, plans(before.report()), plans(after.report()), changes);
    lists(FactKind.ANSWER, answers(before.report()), answers(after.report()), changes);
    files(moved(before.files(), from, to), after.files(), changes);
    return changes;
  }

  /** That a report has another name; nothing if it has not. */
  static List<FactChange> place(ReportId from, ReportId to) {
    return from.equals(to)
        ? List.of()
        : List.of(new FactChange(FactKind.PLACE, from.toString(), to.toString()));
  }

  /** Files beside a report by the addresses that they have where it stands now. */
  private static Map<String, String> moved(Map<String, String> files, ReportId from, ReportId to) {
    Map<String, String> moved = new TreeMap<>();
    String old = "reports/" + from;
    files.forEach(
        (path, digits) -> moved.put("reports/" + to + path.substring(old.length()), digits));
    return moved;
  }

  private static Map<FactKind, String> facts(
      ReportVersion version, Language main, RedactionMarks marks) {
    Report report = version.report();
    Map<FactKind, String> facts = new LinkedHashMap<>();
    facts.put(FactKind.STATUS, report.status().code());
    facts.put(FactKind.TITLE, report.title().in(main).text());
    facts.put(FactKind.SUMMARY, report.summary().map(s -> s.in(main).text()).orElse(""));
    facts.put(FactKind.YEAR, Integer.toString(report.year()));
    facts.put(FactKind.PERIOD, report.period().from() + " – " + report.period().to());
    facts.put(FactKind.TYPE, report.type().code());
    facts.put(
        FactKind.DIMENSIONS,
        report.dimensions().stream().map(Coded::code).collect(Collectors.joining(", ")));
    facts.put(FactKind.PUBLISHED, date(report.published()));
    facts.put(FactKind.WRITTEN, date(report.written()));
    facts.put(FactKind.REDACTIONS, Integer.toString(marks.in(version.texts().get(main)).size()));
    return facts;
  }

  private static String date(Optional<LocalDate> date) {
    return date.map(LocalDate::toString).orElse("");
  }

  private static List<String> events(Report report) {
    return report.events().stream().map(FactChange::event).toList();
  }

  private static String event(Event event) {
    String days =
        event.from().equals(event.to()) ? "" + event.from() : event.from() + " – " + event.to();
    return event.quote().text()
        + " ["
        + event.date()
        + ": "
        + days
        + ", "
        + event.precision().code()
        + "]";
  }

  private static List<String> plans(Report report) {
    return report.plans().stream().map(Promise::quote).map(quote -> quote.text()).toList();
  }

  private static List<String> answers(Report report) {
    return report.follows().stream().map(FactChange::answer).toList();
  }

  private static String answer(Follow follow) {
    return follow.promise() + " → " + follow.quote().text();
  }

  private static void changed(
      FactKind kind, String before, String after, List<FactChange> changes) {
    if (!Objects.equals(before, after)) {
      changes.add(new FactChange(kind, before, after));
    }
  }

  /** What a title or summary says in the other languages, each with its name. */
  private static void translated(
      FactKind kind,
      Map<Language, String> before,
      Map<Language, String> after,
      Language main,
      List<FactChange> changes) {
    Set<Language> languages = new TreeSet<>(before.keySet());
    languages.addAll(after.keySet());
    languages.remove(main);
    for (Language language : languages) {
      String was = before.containsKey(language) ? language + ": " + before.get(language) : "";
      String is = after.containsKey(language) ? language + ": " + after.get(language) : "";
      changed(kind, was, is, changes);
    }
  }

  private static void lists(
      FactKind kind, List<String> before, List<String> after, List<FactChange> changes) {
    List<String> come = new ArrayList<>(after);
    before.stream()
        .filter(each -> !come.remove(each))
        .forEach(gone -> changes.add(new FactChange(kind, gone, "")));
    come.forEach(each -> changes.add(new FactChange(kind, "", each)));
  }

  private static void files(
      Map<String, String> before, Map<String, String> after, List<FactChange> changes) {
    before.forEach(
        (path, digits) -> {
          String now = after.get(path);
          if (now == null || !now.equals(digits)) {
            changes.add(new FactChange(FactKind.FILE, path, now == null ? "" : path));
          }
        });
    after.keySet().stream()
        .filter(path -> !before.containsKey(path))
        .forEach(path -> changes.add(new FactChange(FactKind.FILE, "", path)));
  }
}
