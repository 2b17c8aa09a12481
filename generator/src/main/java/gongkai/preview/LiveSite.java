package gongkai.preview;

import gongkai.build.HeldSite;
import gongkai.build.SiteLoader;
import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Holds the newest snapshot and makes the next one. Only one thread loads; any may read, and sees a
 * snapshot whole.
 */
final class LiveSite {
  private final SiteLoader loader;
  private final Consumer<PreviewEvent> listener;

  /** Tells this run's versions from those that a page of an earlier run still holds. */
  private final String run = UUID.randomUUID().toString();

  private int loads;
  private volatile Snapshot snapshot = new Snapshot(Optional.empty(), List.of(), run);

  LiveSite(SiteLoader loader, Consumer<PreviewEvent> listener) {
    this.loader = loader;
    this.listener = listener;
  }

  Snapshot snapshot() {
    return snapshot;
  }

  /**
   * Loads the site. Where that yields a site, it takes the place of the last one; else the last one
   * stays, with the problems.
   */
  void load() {
    long start = System.nanoTime();
    Outcome<HeldSite> outcome;
    Optional<Throwable> broken = Optional.empty();
    try {
      outcome = loader.load();
    } catch (Exception | Error fault) {
      // Errors too: deep nesting overflows the stack, and an officer's text must not end the
      // preview.
      outcome = Outcome.failed(List.of(siteNotRead(fault)));
      broken = Optional.of(fault);
    }
    if (Thread.currentThread().isInterrupted()) {
      return; // The preview is being closed, which also makes a reading loader fail.
    }
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    show(outcome);
    listener.accept(event(outcome, took, broken));
  }

  private void show(Outcome<HeldSite> outcome) {
    Snapshot last = snapshot;
    Optional<HeldSite> site = outcome.value().or(last::site);
    loads++;
    Snapshot next = new Snapshot(site, outcome.problems(), run + "-" + loads);
    boolean looksTheSame = outcome.value().isEmpty() && next.problems().equals(last.problems());
    if (!looksTheSame) {
      snapshot = next;
    }
  }

  private static PreviewEvent event(
      Outcome<HeldSite> outcome, Duration took, Optional<Throwable> broken) {
    if (broken.isPresent()) {
      return new PreviewEvent.Broken(outcome.problems().get(0), broken.get());
    }
    return outcome.value().isPresent()
        ? new PreviewEvent.Loaded(took, outcome.problems())
        : new PreviewEvent.Refused(took, outcome.problems());
  }

  private static Problem siteNotRead(Throwable fault) {
    return Problem.error("site-not-read", SourceLocation.of("content"), fault.toString());
  }
}
