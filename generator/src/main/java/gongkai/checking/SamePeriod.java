package gongkai.checking;

import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.model.report.Report;
import gongkai.site.ReportEntry;
import gongkai.site.SiteContent;
import java.util.List;

/** Two reports of one unit say the same type and period: one of them is a copy or misdated. */
final class SamePeriod {
  private SamePeriod() {}

  static List<Problem> in(SiteContent content) {
    Problems problems = new Problems();
    for (List<ReportEntry> own : content.reportsByUnit().values()) {
      for (int i = 1; i < own.size(); i++) {
        ReportEntry entry = own.get(i);
        own.subList(0, i).stream()
            .filter(other -> areOnTheSame(other.report(), entry.report()))
            .findFirst()
            .map(other -> problem(entry, other))
            .ifPresent(problems::add);
      }
    }
    return problems.list();
  }

  private static boolean areOnTheSame(Report one, Report other) {
    if (one.type() != other.type()) {
      return false;
    }
    boolean wholeYears = one.statedPeriod().isEmpty() && other.statedPeriod().isEmpty();
    return wholeYears ? one.year() == other.year() : one.period().equals(other.period());
  }

  private static Problem problem(ReportEntry entry, ReportEntry other) {
    return Problem.error("same-period", entry.unitPlace(), entry.path(), other.path());
  }
}
