package gongkai.release.difference;

import gongkai.ledger.Release;
import gongkai.ledger.ReportDigest;
import gongkai.model.Language;
import gongkai.model.report.ReportId;
import gongkai.model.report.Status;
import gongkai.model.text.RedactionMarks;
import gongkai.release.difference.ReportDifference.DifferenceKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What changed between two releases, report by report. */
public final class Differences {
  private final Language main;
  private final RedactionMarks marks;

  /**
   * How to compare.
   *
   * @param main the language of a report's own text
   */
  public Differences(Language main, RedactionMarks marks) {
    this.main = main;
    this.marks = marks;
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

  /** The differences of the reports that differ. */
  public List<ReportDifference> between(Release before, Release after, Versions old, Versions now)
      throws IOException {
    List<ReportDifference> all = new ArrayList<>();
    for (ReportId id : changed(before, after)) {
      Optional<ReportVersion> is = after.report(id).isPresent() ? now.of(id) : Optional.empty();
      Optional<ReportVersion> was = before.report(id).isPresent() ? old.of(id) : Optional.empty();
      if (is.isPresent() && was.isPresent()) {
        all.add(ReportDifference.between(was.get(), is.get(), main, marks));
      } else if (is.isPresent()) {
        DifferenceKind kind = kind(before.report(id).map(ReportDigest::state), is.get());
        all.add(ReportDifference.of(id, title(is.get()), kind, is.get().report().changes()));
      } else {
        String title = was.map(this::title).orElse(id.toString());
        all.add(ReportDifference.of(id, title, DifferenceKind.GONE, List.of()));
      }
    }
    return all;
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
