package gongkai.line.request;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** How long the stages of a run took; and who hears how far it is. */
public final class Timings {
  private final Map<Stage, Long> nanoseconds = new LinkedHashMap<>();
  private final LongSupplier clock;
  private final Progress progress;
  private long since;

  /**
   * Times from now on.
   *
   * @param clock in nanoseconds; only the edge of the program has one
   */
  public Timings(LongSupplier clock) {
    this(clock, (stage, of) -> {});
  }

  /** The same, reporting how far the run is. */
  public Timings(LongSupplier clock, Progress progress) {
    this.clock = clock;
    this.progress = progress;
    this.since = clock.getAsLong();
  }

  /** Who hears how far the run is. */
  public Progress progress() {
    return progress;
  }

  /** For whoever does not ask. */
  public static Timings none() {
    return new Timings(() -> 0);
  }

  /** A stage of the line, as {@code --timings} names it. */
  public enum Stage {
    SETTINGS,
    REPORTS,
    PLAN,
    WRITE,
    STORE
  }

  /** A stage ends here, and the next begins. */
  public void end(Stage stage) {
    long now = clock.getAsLong();
    nanoseconds.merge(stage, now - since, Long::sum);
    since = now;
  }

  /** In milliseconds, in the order of the stages' ends. */
  public Map<Stage, Long> milliseconds() {
    Map<Stage, Long> rounded = new LinkedHashMap<>();
    nanoseconds.forEach((stage, time) -> rounded.put(stage, time / 1_000_000));
    return rounded;
  }
}
