package gongkai.desk.visit;

import gongkai.desk.outside.Held;
import gongkai.desk.outside.Reading;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.diagnostic.SystemCause;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

/**
 * What a check says of the site. Most of it is there at once, for the preview holds the site; slips
 * of wording are looked for behind it, and come when they are found.
 */
public final class BackgroundCheck {
  /** Who looks at the list of what is to do can wait a moment for it to be true. */
  public static final long FOR_THE_LIST = 1_500;

  /** Who decides, key by key, cannot. */
  public static final long FOR_A_REPORT = 100;

  private final Reading reading;
  private final LongSupplier changes;
  private final Set<Path> written = ConcurrentHashMap.newKeySet();
  private final ExecutorService checks = thread("gongkai-desk-check");
  private final ExecutorService wordings = thread("gongkai-desk-wording");

  private volatile Checked last = new Checked(Held.nothing(List.of()), FoundWording.NONE, false);
  private volatile FoundWording wording = FoundWording.NONE;
  private long running = -1;
  private CompletableFuture<Held> run = new CompletableFuture<>();

  /**
   * Slips of wording.
   *
   * @param changes when they were looked for
   */
  record FoundWording(long changes, List<Problem> slips) {
    static final FoundWording NONE = new FoundWording(-1, List.of());

    FoundWording {
      slips = List.copyOf(slips);
    }
  }

  BackgroundCheck(Reading reading, LongSupplier changes) {
    this.reading = reading;
    this.changes = changes;
  }

  private static ExecutorService thread(String name) {
    return Executors.newSingleThreadExecutor(
        work -> {
          Thread thread = new Thread(work, name);
          thread.setDaemon(true);
          return thread;
        });
  }

  /** Notes what the desk wrote itself. */
  void wrote(Set<Path> files) {
    written.addAll(files);
  }

  /**
   * What a check says, or the last one said.
   *
   * @param patience how many milliseconds to wait
   */
  Checked get(long patience) {
    try {
      FoundWording found = wording;
      long now = changes.getAsLong();
      Held held = begun().get(patience, TimeUnit.MILLISECONDS);
      boolean isNew = found.changes() == now;
      if (!last.isOf(held, found) || last.isNew() != isNew) {
        last = new Checked(held, found, isNew);
      }
      return last;
    } catch (TimeoutException slow) {
      return last.old();
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
      return last.old();
    } catch (ExecutionException broken) {
      return new Checked(Held.nothing(List.of(unread(broken.getCause()))), FoundWording.NONE, true);
    }
  }

  /** What a check says now but for slips, however long it takes. */
  Checked now() throws IOException {
    try {
      return new Checked(begun().get(), FoundWording.NONE, true);
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

  private synchronized CompletableFuture<Held> begun() {
    long now = changes.getAsLong();
    if (running != now) {
      running = now;
      run = new CompletableFuture<>();
      CompletableFuture<Held> mine = run;
      checks.execute(() -> check(now, mine));
    }
    return run;
  }

  private void check(long began, CompletableFuture<Held> result) {
    Set<Path> files = Set.copyOf(written);
    try {
      written.removeAll(files);
      result.complete(reading.now(files));
      wordings.execute(() -> lookForSlips(began));
    } catch (Exception | Error fault) {
      // Errors too: an officer's text must not end the desk. The next reading takes the files.
      written.addAll(files);
      result.completeExceptionally(fault);
    }
  }

  private void lookForSlips(long began) {
    if (changes.getAsLong() != began) {
      return; // The site was read again since, and will be looked through then.
    }
    try {
      wording = new FoundWording(began, reading.wording());
    } catch (Exception | Error fault) {
      wording = new FoundWording(began, List.of(unread(fault)));
    }
  }
}
