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
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Holds the newest snapshot and makes the next one. Only one thread loads; any may read, and sees a
 * snapshot whole.
 */
final class LiveSite {
  /** Longer does no tab sleep that is worth sparing a reload. */
  private static final int ALIKE = 20;

  private final SiteLoader loader;

  /** Tells this run's versions from those that a page of an earlier run still holds. */
  private final String run = UUID.randomUUID().toString();

  private int loads;
  private volatile Snapshot snapshot = new Snapshot(Optional.empty(), List.of(), run, List.of());

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
    return prepare(changed).map(Supplier::get);
  }

  /**
   * Loads the site, and leaves what is shown as it is.
   *
   * @param changed since the last call, and since what was last shown
   * @return shows it, and gives what happened; nothing if the thread was interrupted
   */
  Optional<Supplier<PreviewEvent>> prepare(ChangedFiles changed) {
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
    Loading loaded = new Loading(outcome, broken, took, isStyle(changed));
    return Optional.of(() -> shown(loaded));
  }

  /** What a load came to. */
  private record Loading(
      Outcome<HeldSite> outcome, Optional<Throwable> broken, Duration took, boolean style) {}

  private PreviewEvent shown(Loading loaded) {
    List<Problem> problems = loaded.outcome().problems();
    boolean good = loaded.outcome().value().isPresent() && !loaded.outcome().hasErrors();
    show(good ? loaded.outcome().value() : Optional.empty(), problems, loaded.style());
    if (loaded.broken().isPresent()) {
      return new PreviewEvent.Broken(problems.get(0), loaded.broken().get());
    }
    return good
        ? new PreviewEvent.Loaded(loaded.took(), problems)
        : new PreviewEvent.Refused(loaded.took(), problems, snapshot.site().isPresent());
  }

  /** Whether nothing changed but sheets of a theme: pages only name them otherwise. */
  private static boolean isStyle(ChangedFiles changed) {
    return !changed.any()
        && changed.files().stream().allMatch(file -> file.toString().endsWith(".css"));
  }

  private void show(Optional<HeldSite> site, List<Problem> problems, boolean style) {
    Snapshot last = snapshot;
    loads++;
    boolean alike = style && site.isPresent() && last.site().isPresent();
    Snapshot next =
        new Snapshot(
            site.or(last::site), problems, run + "-" + loads, alike ? before(last) : List.of());
    if (alike && !next.problems().equals(last.problems())) {
      next = new Snapshot(next.site(), problems, next.version(), List.of());
    }
    boolean looksTheSame = site.isEmpty() && next.problems().equals(last.problems());
    if (!looksTheSame) {
      snapshot = next;
    }
  }

  private static List<String> before(Snapshot last) {
    return Stream.concat(Stream.of(last.version()), last.alike().stream()).limit(ALIKE).toList();
  }

  private static Problem siteNotRead(Throwable fault) {
    SystemCause cause = SystemCause.of(fault);
    return Problem.error(
        "site-not-read", SourceLocation.of("content"), cause.file(), cause.argument());
  }
}
