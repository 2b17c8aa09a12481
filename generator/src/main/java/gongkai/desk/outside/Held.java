package gongkai.desk.outside;

import gongkai.diagnostic.Problem;
import gongkai.model.report.Report;
import gongkai.model.report.ReportId;
import java.util.List;
import java.util.Map;

/**
 * A site as it is held.
 *
 * @param all the reports that there are; none if the site's settings could not be read
 * @param reports those that could be read
 * @param untranslated how many of the site's languages those lack that have not all
 * @param problems what a check says, but for slips of wording
 * @param since what a release would change
 */
public record Held(
    List<ReportId> all,
    Map<ReportId, Report> reports,
    Map<ReportId, Integer> untranslated,
    List<Problem> problems,
    Unreleased since) {
  public Held {
    all = List.copyOf(all);
    reports = Map.copyOf(reports);
    problems = List.copyOf(problems);
  }

  /** Of a site of which nothing is known. */
  public static Held nothing(List<Problem> problems) {
    return new Held(List.of(), Map.of(), Map.of(), problems, Unreleased.NOTHING);
  }
}
