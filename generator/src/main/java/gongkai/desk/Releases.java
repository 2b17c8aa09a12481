package gongkai.desk;

import gongkai.desk.act.Form;
import gongkai.desk.act.Typed;
import gongkai.desk.outside.Unreleased;
import gongkai.desk.page.Refusal;
import gongkai.desk.page.ReleasePage;
import gongkai.desk.visit.BackgroundCheck;
import gongkai.desk.visit.Checked;
import gongkai.desk.visit.DeskAnswer;
import gongkai.desk.visit.DeskState;
import gongkai.desk.visit.Visit;
import gongkai.diagnostic.Problem;
import gongkai.i18n.Messages;
import gongkai.model.ReleaseId;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows what a release would change, and makes one while nothing bars it. */
final class Releases {
  /** So many faults are named; more than anyone mends in one go. */
  private static final int FAULTS = 50;

  private final DeskState state;
  private Optional<ReleaseRun> run = Optional.empty();

  Releases(DeskState state) {
    this.state = state;
  }

  DeskAnswer show(Visit visit) throws IOException {
    Checked checked = state.problems(BackgroundCheck.FOR_THE_LIST);
    return page(visit, 200, checked, Refusal.NONE);
  }

  private synchronized Optional<ReleaseRun> run() {
    return run;
  }

  private DeskAnswer page(Visit visit, int status, Checked checked, Refusal refusal)
      throws IOException {
    Optional<ReleaseRun> now = run();
    Messages messages = visit.messages();
    Unreleased since = checked.held().since();
    List<String> barred = new ArrayList<>();
    List<ReleasePage.Fault> errors = new ReleaseFaults(state, visit).of(checked);
    boolean running = now.filter(ReleaseRun::isRunning).isPresent();
    if (!errors.isEmpty()) {
      barred.add(messages.text("desk.release-bar-errors", errors.size()));
    }
    if (running) {
      barred.add(messages.text("desk.release-bar-running"));
    }
    return visit.page(
        status,
        "release",
        new ReleasePage(
            visit.chrome(checked).busy(running || !checked.isNew()),
            since.last().map(String::valueOf).orElse(""),
            since.changed().size(),
            running ? Optional.empty() : difference(messages),
            barred,
            errors.stream().limit(FAULTS).toList(),
            now.map(one -> one.view(messages)),
            new ReleasePage.Days(
                since.last().map(last -> last.date().toString()).orElse(""),
                state.today().toString(),
                state.site().releasing().signedWith().orElse(""),
                refusal)));
  }

  /** Files that are being changed are told apart when they have been read. */
  private Optional<String> difference(Messages messages) {
    try {
      return state.site().releasing().difference(messages);
    } catch (IOException changedMeanwhile) {
      return Optional.empty();
    }
  }

  DeskAnswer make(Visit visit, Form form) throws IOException {
    Checked checked = state.problemsNow();
    Optional<LocalDate> day = Typed.day(form.text("date"));
    LocalDate today = state.today();
    Optional<LocalDate> last = checked.held().since().last().map(ReleaseId::date);
    boolean lawful =
        day.isPresent() && !day.get().isAfter(today) && last.filter(day.get()::isBefore).isEmpty();
    if (!lawful) {
      return page(visit, 422, checked, refusal(visit, form, "date", "desk.release-day"));
    }
    if (visit.who().isBlank()) {
      return page(visit, 422, checked, refusal(visit, form, "", "desk.wrong-who"));
    }
    if (checked.problems().stream().anyMatch(Problem::isError) || !begin(day.get())) {
      return page(visit, 422, checked, Refusal.NONE);
    }
    return DeskAnswer.seeOther(visit.chrome().home() + "release");
  }

  private static Refusal refusal(Visit visit, Form form, String field, String key) {
    return new Refusal(
        Optional.of(visit.messages().text(key)), ReleasePage.FORM, field, form.all());
  }

  /** One at a time. */
  private synchronized boolean begin(LocalDate day) {
    if (run.filter(ReleaseRun::isRunning).isPresent()) {
      return false;
    }
    run = Optional.of(ReleaseRun.begin(state.site().releasing(), day, this::ended));
    return true;
  }

  private void ended() {
    state.wrote("content/ledger.jsonl");
  }
}
