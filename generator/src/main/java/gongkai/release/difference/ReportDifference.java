package gongkai.release.difference;

import gongkai.model.Coded;
import gongkai.model.Language;
import gongkai.model.report.Change;
import gongkai.model.report.ReportId;
import gongkai.model.text.RedactionMarks;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What changed of one report.
 *
 * @param title in the site's main language
 * @param notes what the public is newly told of it
 * @param texts the changed sentences by language, each in pieces
 */
public record ReportDifference(
    ReportId id,
    String title,
    DifferenceKind kind,
    List<Change> notes,
    List<FigureChange> figures,
    List<FactChange> facts,
    Map<Language, List<List<Piece>>> texts) {

  /** How a report differs from what the last release showed. */
  public enum DifferenceKind implements Coded {
    NEW,
    CHANGED,
    /** Under another name than before, and perhaps changed too. */
    MOVED,
    WITHDRAWN,
    /** Withdrawn before, and public again. */
    RESTORED,
    /** Not shown any more. */
    GONE,
    /** It is known that something changed, and the last release's text is lost. */
    UNKNOWN;

    /** What to call a change by which a report got another name. */
    DifferenceKind ofMoved(ReportId from, ReportId to) {
      return this == CHANGED && !from.equals(to) ? MOVED : this;
    }
  }

  /** Of a report without anything to compare it with. */
  static ReportDifference of(
      ReportId id, String title, DifferenceKind kind, List<Change> notes, List<FactChange> facts) {
    return new ReportDifference(id, title, kind, notes, List.of(), facts, Map.of());
  }

  static ReportDifference between(
      ReportVersion before, ReportVersion after, Language main, RedactionMarks marks) {
    Set<Change> known = new HashSet<>(before.report().changes());
    List<Change> notes =
        after.report().changes().stream().filter(change -> !known.contains(change)).toList();
    String title = after.report().title().in(main).text();
    ReportId id = after.report().id();
    ReportId from = before.report().id();
    if (after.report().isWithdrawn()) {
      DifferenceKind kind =
          before.report().isWithdrawn() ? DifferenceKind.CHANGED : DifferenceKind.WITHDRAWN;
      return of(id, title, kind.ofMoved(from, id), notes, FactChange.place(from, id));
    }
    DifferenceKind kind =
        before.report().isWithdrawn() ? DifferenceKind.RESTORED : DifferenceKind.CHANGED;
    Map<Language, List<List<Piece>>> texts = new TreeMap<>();
    Set<Language> languages = new TreeSet<>(before.texts().keySet());
    languages.addAll(after.texts().keySet());
    for (Language language : languages) {
      String old = before.texts().getOrDefault(language, "");
      String now = after.texts().getOrDefault(language, "");
      List<List<Piece>> changes = TextDifference.of(old, now, marks);
      if (!changes.isEmpty()) {
        texts.put(language, changes);
      }
    }
    return new ReportDifference(
        id,
        title,
        kind.ofMoved(from, id),
        notes,
        FigureChange.between(before.report().indicators(), after.report().indicators()),
        FactChange.between(before, after, main, marks),
        texts);
  }
}
