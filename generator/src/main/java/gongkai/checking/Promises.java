package gongkai.checking;

import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.model.Body;
import gongkai.model.Body.Figure;
import gongkai.model.Follow;
import gongkai.model.Report;
import gongkai.site.LastYear;
import gongkai.site.ReportEntry;
import gongkai.site.SiteContent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An entry of {@code follows} quotes words that are not there: a promise that last year's report
 * does not make, or an answer that this one does not give.
 */
public final class Promises {
  private Promises() {}

  /**
   * The answers that are not in a report.
   *
   * @param places where each answer stands
   */
  public static List<Problem> unanswered(Report report, Body body, List<SourceLocation> places) {
    Set<Integer> found = new HashSet<>(body.answers().stream().map(Figure::quote).toList());
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < report.follows().size(); i++) {
      if (!found.contains(i)) {
        Follow follow = report.follows().get(i);
        problems.add(Problem.error("quote-not-in-body", places.get(i), follow.quote()));
      }
    }
    return problems;
  }

  static List<Problem> in(SiteContent content) {
    LastYear lastYear = new LastYear(content);
    List<Problem> problems = new ArrayList<>();
    for (ReportEntry entry : content.reports()) {
      if (!entry.report().follows().isEmpty()) {
        List<ReportEntry> before = lastYear.of(entry);
        for (int i = 0; i < entry.report().follows().size(); i++) {
          String promise = entry.report().follows().get(i).promise();
          SourceLocation place = entry.promisePlaces().get(i);
          if (before.isEmpty()) {
            problems.add(Problem.error("no-report-last-year", place, promise));
          } else if (before.stream().noneMatch(e -> lastYear.promises(e, promise))) {
            problems.add(
                Problem.error("promise-not-in-plans", place, promise, before.get(0).path()));
          }
        }
      }
    }
    return problems;
  }
}
