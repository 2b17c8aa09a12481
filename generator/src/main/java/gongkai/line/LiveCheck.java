package gongkai.line;

import gongkai.diagnostic.Problem;
import gongkai.line.reading.WordingSearch;
import gongkai.model.report.Report;
import gongkai.model.report.ReportId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a check reports of a site that is held, and what it is held of.
 *
 * @param all the reports that there are; none if the site's settings could not be read
 * @param reports those that could be read
 * @param untranslated how many of the site's languages public ones lack that have not all
 * @param problems all but slips of wording
 * @param seen what the public would see
 * @param wording where slips can be looked for
 */
public record LiveCheck(
    List<ReportId> all,
    Map<ReportId, Report> reports,
    Map<ReportId, Integer> untranslated,
    List<Problem> problems,
    PublicSite seen,
    Optional<WordingSearch> wording) {
  public LiveCheck {
    all = List.copyOf(all);
    problems = List.copyOf(problems);
  }
}
