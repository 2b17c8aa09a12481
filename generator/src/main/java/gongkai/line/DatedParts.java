package gongkai.line;

import gongkai.checking.Dates;
import gongkai.checking.EventDates;
import gongkai.content.ReportFile;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.model.RedactionMarks;
import gongkai.model.Report;
import gongkai.privacy.Waiver;
import java.util.ArrayList;
import java.util.List;

/**
 * What a report dates, and where: what is right of it today may be wrong on no other day, but what
 * lies ahead today need not lie ahead tomorrow.
 *
 * @param waivers of all its texts
 */
record DatedParts(
    Report report, SourceLocation year, ReportFile.Dates dates, List<Waiver> waivers) {

  static DatedParts of(ReportFile file, List<Waiver> waivers) {
    return new DatedParts(
        file.report(), file.places().year(), file.places().dates(), List.copyOf(waivers));
  }

  List<Problem> problems(ReadingRules rules) {
    List<Problem> problems =
        new ArrayList<>(
            Dates.check(
                report, year, dates.published(), dates.written(), dates.changes(), rules.today()));
    for (Waiver waiver : waivers) {
      Dates.ahead("date", waiver.date(), waiver.place(), rules.today()).ifPresent(problems::add);
    }
    RedactionMarks marks = RedactionMarks.with(rules.site().redactionMarks());
    for (ReportFile.DatedEvent dated : dates.events()) {
      EventDates.Places at = new EventDates.Places(dated.from(), dated.to(), dated.precision());
      problems.addAll(EventDates.check(report, dated.event(), at, marks, rules.today()));
    }
    return problems;
  }
}
