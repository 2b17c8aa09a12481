package gongkai.line;

import java.util.LinkedHashMap;
import java.util.Map;

/** How long the stages of a run took. */
public final class Timings {
  private final Map<Stage, Long> nanoseconds = new LinkedHashMap<>();
  private long since = System.nanoTime();

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
    long now = System.nanoTime();
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
