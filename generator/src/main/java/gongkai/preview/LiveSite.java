package gongkai.preview;

import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.diagnostic.SystemCause;
import gongkai.line.HeldSite;
import gongkai.line.SiteLoader;
import gongkai.line.request.ChangedFiles;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Holds the newest snapshot and makes the next one. Only one thread loads; any may read, and sees a
 * snapshot whole.
 */
final class LiveSite {
  private final SiteLoader loader;

  /** Tells this run's versions from those that a page of an earlier run still holds. */
  private final String run = UUID.randomUUID().toString();

  private int loads;
  private volatile Snapshot snapshot = new Snapshot(Optional.empty(), List.of(), run);

  LiveSite(SiteLoader loader) {
    this.loader = loader;
  }

  Snapshot snapshot() {
    return snapshot;
  }

  /**
   * Loads the site. Without errors it takes the place of the last one; else the last one stays,
   * with the problems. So the preview never shows what a build would refuse to publish.
   *
   * @param changed since the last call
   * @return what happened; nothing if the thread was interrupted, which also makes a reading loader
   *     fail
   */
  Optional<PreviewEvent> load(ChangedFiles changed) {
    long start = System.nanoTime();
    Outcome<HeldSite> outcome;
    Optional<Throwable> broken = Optional.empty();
    try {
      outcome = loader.load(changed);
    } catch (Exception | Error fault) {
      // Errors too: deep nesting overflows the stack, and an officer's text must not end the
      // preview.
      outcome = Outcome.failed(List.of(siteNotRead(fault)));
      broken = Optional.of(fault);
    }
    if (Thread.currentThread().isInterrupted()) {
      return Optional.empty();
    }
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    boolean good = outcome.value().isPresent() && !outcome.hasErrors();
    show(good ? outcome.value() : Optional.empty(), outcome.problems());
    if (broken.isPresent()) {
      return Optional.of(new PreviewEvent.Broken(outcome.problems().get(0), broken.get()));
    }
    return Optional.of(
        good
            ? new PreviewEvent.Loaded(took, outcome.problems())
            : new PreviewEvent.Refused(took, outcome.problems(), snapshot.site().isPresent()));
  }

  private void show(Optional<HeldSite> site, List<Problem> problems) {
    Snapshot last = snapshot;
    loads++;
    Snapshot next = new Snapshot(site.or(last::site), problems, run + "-" + loads);
    boolean looksTheSame = site.isEmpty() && next.problems().equals(last.problems());
    if (!looksTheSame) {
      snapshot = next;
    }
  }

  private static Problem siteNotRead(Throwable fault) {
    SystemCause cause = SystemCause.of(fault);
    return Problem.error(
        "site-not-read", SourceLocation.of("content"), cause.file(), cause.argument());
  }
}
