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
        List<Placed<Follow>> unmatched =
            entry.promises().stream()
                .filter(follow -> before.stream().noneMatch(e -> promises(e, follow)))
                .toList();
        List<ReportEntry> withdrawn = lastYear.withdrawn(entry);
        if (withdrawn.isEmpty()) {
          unmatched.forEach(follow -> problems.add(unknown(follow, before)));
        } else if (!unmatched.isEmpty()) {
          String count = Integer.toString(unmatched.size());
          String path = withdrawn.get(0).path();
          problems.add(Problem.note("promise-withdrawn", unmatched.get(0).place(), count, path));
        }
      }
    }
    return problems.list();
  }

  private static boolean promises(ReportEntry entry, Placed<Follow> follow) {
    return LastYear.promises(entry, follow.value().promise());
  }

  private static Problem unknown(Placed<Follow> follow, List<ReportEntry> before) {
    String promise = follow.value().promise();
    return before.isEmpty()
        ? Problem.error("no-report-last-year", follow.place(), promise)
        : Problem.error("promise-not-in-plans", follow.place(), promise, before.get(0).path());
  }
}
