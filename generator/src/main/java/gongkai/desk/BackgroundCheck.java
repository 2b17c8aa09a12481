package gongkai.desk;

import gongkai.desk.DeskSite.Checks;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.diagnostic.SystemCause;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

/**
 * What {@code check} says of the site. A large site takes its time, so a page waits a moment for it
 * and else shows what the last check said.
 */
final class BackgroundCheck {
  private static final long PATIENCE_MILLIS = 1_500;

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

  /**
   * What a check said.
   *
   * @param isNew whether it is of the files as they are now
   */
  record Checked(List<Problem> problems, boolean isNew) {
    Checked {
      problems = List.copyOf(problems);
    }

    /** Those of the files of one report: its text, translations, source, and what waits beside. */
    List<Problem> of(String reportPath) {
      String family = reportPath.substring(0, reportPath.length() - "md".length());
      return problems.stream().filter(p -> p.place().path().startsWith(family)).toList();
    }
  }

  BackgroundCheck(Checks checks, LongSupplier changes) {
    this.checks = checks;
    this.changes = changes;
  }

  Checked get() {
    try {
      last = new Checked(begun().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS), true);
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
