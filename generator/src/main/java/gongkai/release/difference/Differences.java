package gongkai.release.difference;

import gongkai.ledger.FormerNames;
import gongkai.ledger.Release;
import gongkai.ledger.ReportDigest;
import gongkai.model.Language;
import gongkai.model.report.ReportId;
import gongkai.model.report.Status;
import gongkai.model.text.RedactionMarks;
import gongkai.release.difference.ReportDifference.DifferenceKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What changed between two releases, report by report. */
public final class Differences {
  private final Language main;
  private final RedactionMarks marks;
  private final FormerNames names;

  /**
   * How to compare.
   *
   * @param main the language of a report's own text
   * @param names by which a report is known that stands elsewhere now
   */
  public Differences(Language main, RedactionMarks marks, FormerNames names) {
    this.main = main;
    this.marks = marks;
    this.names = names;
  }

  /** Gives a report as a release showed it. */
  @FunctionalInterface
  public interface Versions {
    /**
     * The report.
     *
     * @return empty if its text is lost
     */
    Optional<ReportVersion> of(ReportId id) throws IOException;
  }

  /** The reports that differ, in the order of their names. */
  public static Set<ReportId> changed(Release before, Release after) {
    Set<ReportId> all = new TreeSet<>(before.reports().keySet());
    all.addAll(after.reports().keySet());
    all.removeIf(id -> before.report(id).equals(after.report(id)));
    return all;
  }

  /**
   * The differences of the reports that differ, in the order of their names. One that moved is
   * compared with what it was where it stood.
   */
  public List<ReportDifference> between(Release before, Release after, Versions old, Versions now)
      throws IOException {
    List<ReportDifference> all = new ArrayList<>();
    Set<ReportId> gone = changed(before, after);
    for (ReportId id : changed(before, after)) {
      Optional<ReportVersion> is = after.report(id).isPresent() ? now.of(id) : Optional.empty();
      if (is.isPresent()) {
        ReportId from = before.report(id).isPresent() ? id : earlier(is.get(), gone, after);
        gone.removeAll(List.of(id, from));
        all.add(difference(before.report(from), from, old, is.get()));
      }
    }
    for (ReportId id : gone) {
      Optional<ReportVersion> was = before.report(id).isPresent() ? old.of(id) : Optional.empty();
      String title = was.map(this::title).orElse(id.toString());
      all.add(ReportDifference.of(id, title, DifferenceKind.GONE, List.of(), List.of()));
    }
    all.sort(Comparator.comparing(ReportDifference::id));
    return all;
  }

  /** Where a report stood in the last release that does not stand there now; else its own name. */
  private ReportId earlier(ReportVersion is, Set<ReportId> gone, Release after) {
    return names.of(is.report()).stream()
        .filter(name -> gone.contains(name) && after.report(name).isEmpty())
        .findFirst()
        .orElse(is.report().id());
  }

  private ReportDifference difference(
      Optional<ReportDigest> released, ReportId from, Versions old, ReportVersion is)
      throws IOException {
    Optional<ReportVersion> was = released.isPresent() ? old.of(from) : Optional.empty();
    if (was.isPresent()) {
      return ReportDifference.between(was.get(), is, main, marks);
    }
    ReportId id = is.report().id();
    DifferenceKind kind = kind(released.map(ReportDigest::state), is).ofMoved(from, id);
    return ReportDifference.of(
        id, title(is), kind, is.report().changes(), FactChange.place(from, id));
  }

  /** Of a report whose text was not released before, or is lost. That of a withdrawn one is. */
  private static DifferenceKind kind(Optional<Status> before, ReportVersion is) {
    if (before.isEmpty()) {
      return DifferenceKind.NEW;
    }
    if (is.report().isWithdrawn()) {
      return before.get() == Status.WITHDRAWN ? DifferenceKind.CHANGED : DifferenceKind.WITHDRAWN;
    }
    return before.get() == Status.WITHDRAWN ? DifferenceKind.RESTORED : DifferenceKind.UNKNOWN;
  }

  private String title(ReportVersion version) {
    return version.report().title().in(main).text();
  }
}
