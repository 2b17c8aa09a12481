package gongkai.cli;

import gongkai.cli.command.StatusLine;
import gongkai.cli.command.Terminal;
import gongkai.i18n.Messages;
import gongkai.line.request.Progress;
import gongkai.line.request.Timings.Stage;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/** How far a build is, on a terminal, where it takes so long that somebody would ask. */
final class BuildProgress implements Progress {
  private static final long SILENT_NANOS = Duration.ofSeconds(1).toNanos();
  private static final long PAUSE_NANOS = Duration.ofMillis(100).toNanos();

  private final StatusLine line;
  private final Messages messages;
  private final LongSupplier clock;
  private final Map<Stage, AtomicInteger> counts = new EnumMap<>(Stage.class);
  private long next;

  /**
   * For a build that begins now.
   *
   * @param clock in nanoseconds
   */
  BuildProgress(Terminal terminal, Messages messages, LongSupplier clock) {
    this.line = new StatusLine(terminal);
    this.messages = messages;
    this.clock = clock;
    this.next = clock.getAsLong() + SILENT_NANOS;
    for (Stage stage : Stage.values()) {
      counts.put(stage, new AtomicInteger());
    }
  }

  @Override
  public void one(Stage stage, int of) {
    int done = counts.get(stage).incrementAndGet();
    if (isTime()) {
      String key = "progress." + stage.name().toLowerCase(Locale.ROOT);
      line.show(messages.text(key, done, of));
    }
  }

  /** For one of the threads that ask at a time. */
  private synchronized boolean isTime() {
    long now = clock.getAsLong();
    if (now - next < 0) {
      return false;
    }
    next = now + PAUSE_NANOS;
    return true;
  }

  /** Takes the line away. */
  void done() {
    line.clear();
  }
}
