package gongkai.desk;

import gongkai.desk.page.ReleasePage.Fault;
import gongkai.desk.view.Named;
import gongkai.desk.view.StateViews;
import gongkai.desk.visit.Checked;
import gongkai.desk.visit.DeskState;
import gongkai.desk.visit.Visit;
import gongkai.diagnostic.Problem;
import gongkai.model.report.Report;
import gongkai.model.report.ReportId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a check refuses, as the desk calls it: by reports, each with what is to be done there. */
final class ReleaseFaults {
  private final Visit visit;
  private final StateViews views;
  private final Named named;

  ReleaseFaults(DeskState state, Visit visit) throws IOException {
    this.visit = visit;
    this.views = new StateViews(state.site().root(), visit.messages());
    this.named = new Named(state.content(), visit.messages());
  }

  List<Fault> of(Checked checked) {
    List<Fault> faults = new ArrayList<>();
    Set<Problem> told = new HashSet<>();
    for (ReportId id : checked.held().all()) {
      List<Problem> own = checked.of(id.path()).stream().filter(Problem::isError).sorted().toList();
      views
          .words(own)
          .forEach(
              words ->
                  faults.add(
                      new Fault(visit.chrome().home() + "report/" + id, name(id, checked), words)));
      told.addAll(own);
    }
    checked.problems().stream()
        .filter(problem -> problem.isError() && !told.contains(problem))
        .sorted()
        .map(problem -> new Fault("", problem.place().toString(), visit.messages().words(problem)))
        .forEach(faults::add);
    return faults;
  }

  private String name(ReportId id, Checked checked) {
    return Optional.ofNullable(checked.held().reports().get(id))
        .map(Report::title)
        .map(title -> title.in(named.main()).text())
        .filter(title -> !title.isBlank())
        .orElse(id.toString());
  }
}
