package gongkai.desk;

import gongkai.desk.outside.NotSignedException;
import gongkai.desk.outside.Releasing;
import gongkai.desk.outside.Releasing.Made;
import gongkai.desk.page.ReleasePage;
import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.SystemCause;
import gongkai.i18n.Messages;
import gongkai.model.ReleaseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A release that is being made behind the pages, and what it came to. */
final class ReleaseRun {
  private final LocalDate date;
  private final AtomicInteger done = new AtomicInteger();
  private volatile int of;
  private volatile boolean writing;
  private volatile Optional<Outcome<Made>> result = Optional.empty();
  private volatile Optional<SystemCause> broken = Optional.empty();
  private volatile Optional<NotSignedException> unsigned = Optional.empty();

  private ReleaseRun(LocalDate date) {
    this.date = date;
  }

  /**
   * Begins a release.
   *
   * @param ended called when it has come to an end
   */
  static ReleaseRun begin(Releasing releasing, LocalDate date, Runnable ended) {
    ReleaseRun run = new ReleaseRun(date);
    Thread thread =
        new Thread(
            () -> {
              run.make(releasing);
              ended.run();
            },
            "gongkai-desk-release");
    // A release that is broken off leaves ledger and archives as they were.
    thread.setDaemon(true);
    thread.start();
    return run;
  }

  private void make(Releasing releasing) {
    try {
      result = Optional.of(releasing.make(date, this::one));
    } catch (NotSignedException fault) {
      unsigned = Optional.of(fault);
    } catch (Exception | Error fault) {
      // Errors too: they must be seen by whoever waits for the release.
      broken = Optional.of(SystemCause.of(fault));
    }
  }

  private void one(boolean writes, int all) {
    if (writes != writing || all != of) {
      writing = writes;
      of = all;
      done.set(0);
    }
    done.incrementAndGet();
  }

  boolean isRunning() {
    return result.isEmpty() && broken.isEmpty() && unsigned.isEmpty();
  }

  ReleasePage.Run view(Messages messages) {
    if (unsigned.isPresent()) {
      String why = messages.text(unsigned.get().key(), unsigned.get().arguments().toArray());
      return view("failed", messages.text("desk.release-failed"), List.of(why));
    }
    if (broken.isPresent()) {
      String words = messages.text("desk.release-failed");
      SystemCause cause = broken.get();
      String why = messages.text("desk.disk", cause.file(), cause.argument());
      return view("failed", words, List.of(why));
    }
    if (result.isEmpty()) {
      return view("running", howFar(messages), List.of());
    }
    Optional<Made> made = result.get().value();
    if (made.isEmpty()) {
      List<String> lines =
          result.get().problems().stream()
              .filter(problem -> problem.isError())
              .map(problem -> problem.place() + " " + messages.words(problem))
              .toList();
      return view("failed", messages.text("desk.release-failed"), lines);
    }
    if (made.get().files().isEmpty()) {
      return view(
          "unchanged", messages.text("desk.release-unchanged", made.get().release()), List.of());
    }
    return view(
        "done",
        messages.text("desk.release-done", made.get().reports(), made.get().head()),
        made.get().files());
  }

  private String howFar(Messages messages) {
    int now = Math.min(done.get(), of);
    if (of == 0) {
      return messages.text("desk.release-begins");
    }
    if (writing) {
      return now < of
          ? messages.text("desk.release-writing", now, of)
          : messages.text("desk.release-packing");
    }
    return messages.text("desk.release-reading", now, of);
  }

  private ReleasePage.Run view(String state, String words, List<String> lines) {
    ReleaseId release =
        result.flatMap(Outcome::value).map(Made::release).orElse(ReleaseId.firstOf(date));
    return new ReleasePage.Run(state, release.toString(), words, lines);
  }
}
