package gongkai.checking;

import gongkai.diagnostic.Placed;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.model.report.Follow;
import gongkai.site.ReportEntry;
import gongkai.site.SiteContent;
import gongkai.site.planning.year.LastYear;
import java.util.List;

/** An entry of {@code follows} names a plan that last year's report does not list. */
final class FollowedPlans {
  private FollowedPlans() {}

  static List<Problem> in(SiteContent content) {
    LastYear lastYear = new LastYear(content);
    Problems problems = new Problems();
    for (ReportEntry entry : content.reports()) {
      if (!entry.promises().isEmpty()) {
        List<ReportEntry> before = lastYear.of(entry);
        for (Placed<Follow> follow : entry.promises()) {
          String promise = follow.value().promise();
          if (before.isEmpty()) {
            problems.add(Problem.error("no-report-last-year", follow.place(), promise));
          } else if (before.stream().noneMatch(e -> LastYear.promises(e, promise))) {
            String path = before.get(0).path();
            problems.add(Problem.error("promise-not-in-plans", follow.place(), promise, path));
          }
        }
      }
    }
    return problems.list();
  }
}
