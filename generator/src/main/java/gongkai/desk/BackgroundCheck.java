package gongkai.desk;

import gongkai.desk.DeskSite.Checks;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.diagnostic.SystemCause;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/**
 * What {@code check} says of the site. A large site takes its time, so a page waits a moment for it
 * and else shows what the last check said.
 */
final class BackgroundCheck {
  /** Who looks at the list of what is to do can wait a moment for it to be true. */
  static final long FOR_THE_LIST = 1_500;

  /** Who decides, key by key, cannot. */
  static final long FOR_A_REPORT = 100;

  private final Checks checks;
  private final LongSupplier changes;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "gongkai-desk-check");
            thread.setDaemon(true);
            return thread;
          });

  private volatile Checked last = new Checked(List.of(), false);
  private long running = -1;
  private CompletableFuture<List<Problem>> run = CompletableFuture.completedFuture(List.of());

  /** What a check said. */
  static final class Checked {
    private final List<Problem> problems;
    private final boolean isNew;
    private final Map<String, List<Problem>> byReport;

    /**
     * Sorts what was said.
     *
     * @param isNew whether it is of the files as they are now
     */
    Checked(List<Problem> problems, boolean isNew) {
      this.problems = List.copyOf(problems);
      this.isNew = isNew;
      this.byReport =
          problems.stream().collect(Collectors.groupingBy(p -> family(p.place().path())));
    }

    List<Problem> problems() {
      return problems;
    }

    boolean isNew() {
      return isNew;
    }

    /** Those of the files of one report: its text, translations, source, and what waits beside. */
    List<Problem> of(String reportPath) {
      return byReport.getOrDefault(family(reportPath), List.of());
    }

    /** A path up to the first dot of its name. */
    private static String family(String path) {
      int dot = path.indexOf('.', path.lastIndexOf('/') + 1);
      return dot < 0 ? path : path.substring(0, dot);
    }
  }

  BackgroundCheck(Checks checks, LongSupplier changes) {
    this.checks = checks;
    this.changes = changes;
  }

  /**
   * What a check says, or the last one said.
   *
   * @param patience how many milliseconds to wait
   */
  Checked get(long patience) {
    try {
      last = new Checked(begun().get(patience, TimeUnit.MILLISECONDS), true);
      return last;
    } catch (TimeoutException slow) {
      return new Checked(last.problems(), false);
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
      return new Checked(last.problems(), false);
    } catch (ExecutionException broken) {
      return new Checked(List.of(unread(broken.getCause())), true);
    }
  }

  List<Problem> now() throws IOException {
    try {
      return begun().get();
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
      throw new IOException(end);
    } catch (ExecutionException broken) {
      throw new IOException(broken.getCause());
    }
  }

  private static Problem unread(Throwable fault) {
    SystemCause cause = SystemCause.of(fault);
    return Problem.error(
        "site-not-read", SourceLocation.of("content"), cause.file(), cause.argument());
  }

  private synchronized CompletableFuture<List<Problem>> begun() {
    long now = changes.getAsLong();
    if (running != now) {
      running = now;
      run = new CompletableFuture<>();
      CompletableFuture<List<Problem>> mine = run;
      worker.execute(() -> work(mine));
    }
    return run;
  }

  private void work(CompletableFuture<List<Problem>> result) {
    try {
      result.complete(checks.run());
    } catch (Exception | Error fault) {
      // Errors too: an officer's text must not end the desk.
      result.completeExceptionally(fault);
    }
  }
}
