package gongkai.checking;

import gongkai.diagnostic.Placed;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.model.report.Follow;
import gongkai.site.ReportEntry;
import gongkai.site.SiteContent;
import gongkai.site.planning.year.LastYear;
import java.util.List;

/**
 * An entry of {@code follows} names a plan that last year's report does not list. Where such a
 * report was withdrawn, that is no error: nothing that another report says may keep a withdrawal
 * from going out, and what the entry quotes is shown nowhere.
 */
final class FollowedPlans {
  private FollowedPlans() {}

  static List<Problem> in(SiteContent content) {
    LastYear lastYear = new LastYear(content);
    Problems problems = new Problems();
    for (ReportEntry entry : content.reports()) {
      if (!entry.promises().isEmpty()) {
        List<ReportEntry> before = lastYear.of(entry);
        List<ReportEntry> withdrawn = lastYear.withdrawn(entry);
        for (Placed<Follow> follow : entry.promises()) {
          String promise = follow.value().promise();
          if (before.stream().anyMatch(e -> LastYear.promises(e, promise))) {
            continue;
          }
          if (!withdrawn.isEmpty()) {
            String path = withdrawn.get(0).path();
            problems.add(Problem.note("promise-withdrawn", follow.place(), path));
          } else if (before.isEmpty()) {
            problems.add(Problem.error("no-report-last-year", follow.place(), promise));
          } else {
            String path = before.get(0).path();
            problems.add(Problem.error("promise-not-in-plans", follow.place(), promise, path));
          }
        }
      }
    }
    return problems.list();
  }
}
