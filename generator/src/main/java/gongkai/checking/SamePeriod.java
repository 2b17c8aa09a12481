package gongkai.checking;

import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.model.report.Report;
import gongkai.site.ReportEntry;
import gongkai.site.SiteContent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two reports of one unit say the same type and period: one of them is a copy or misdated. */
final class SamePeriod {
  private SamePeriod() {}

  static List<Problem> in(SiteContent content) {
    Map<List<Object>, ReportEntry> seen = new HashMap<>();
    Problems problems = new Problems();
    for (ReportEntry entry : content.reports()) {
      Report report = entry.report();
      List<Object> key = List.of(entry.id().unit(), report.type(), report.period());
      ReportEntry other = seen.putIfAbsent(key, entry);
      if (other != null) {
        problems.add(Problem.error("same-period", entry.unitPlace(), entry.path(), other.path()));
      }
    }
    return problems.list();
  }
}
