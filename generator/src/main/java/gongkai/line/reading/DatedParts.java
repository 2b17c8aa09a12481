package gongkai.line.reading;

import gongkai.checking.report.Dates;
import gongkai.checking.report.EventDates;
import gongkai.content.ReportFile;
import gongkai.diagnostic.Placed;
import gongkai.diagnostic.Problem;
import gongkai.model.report.Change;
import gongkai.model.report.Report;
import gongkai.model.text.RedactionMarks;
import gongkai.privacy.Waiver;
import java.util.ArrayList;
import java.util.List;

/**
 * What a report dates, and where: what lies ahead today need not lie ahead tomorrow, so it is
 * checked each time.
 *
 * @param waivers of all its texts
 */
record DatedParts(
    Report report,
    Dates.Places places,
    List<Placed<Change>> changes,
    List<EventDates.DatedEvent> events,
    List<Waiver> waivers) {

  static DatedParts of(ReportFile file, List<Waiver> waivers, RedactionMarks marks) {
    ReportFile.Places places = file.places();
    List<EventDates.DatedEvent> events = new ArrayList<>();
    for (ReportFile.EventEntry entry : file.entries().events()) {
      EventDates.Places at = new EventDates.Places(entry.from(), entry.to(), entry.precision());
      events.add(EventDates.check(file.report(), entry.event(), at, marks));
    }
    return new DatedParts(
        file.report(),
        new Dates.Places(places.year(), places.published(), places.written()),
        file.entries().changes(),
        List.copyOf(events),
        List.copyOf(waivers));
  }

  List<Problem> problems(ReadingRules rules) {
    List<Problem> problems = new ArrayList<>(Dates.check(report, places, changes, rules.today()));
    for (Waiver waiver : waivers) {
      Dates.ahead("date", waiver.date(), waiver.place(), rules.today()).ifPresent(problems::add);
    }
    events.forEach(event -> problems.addAll(event.on(rules.today())));
    return problems;
  }
}
