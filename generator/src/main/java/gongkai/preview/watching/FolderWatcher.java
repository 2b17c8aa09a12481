package gongkai.preview.watching;

import gongkai.line.request.ChangedFiles;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Calls back when folders have changed. An editor's save is several changes (write beside, rename,
 * set attributes), so what is made of it is shown only when 20 ms went by without another. But it
 * is begun at once, since nearly always nothing follows; if something does, it is made anew of all
 * that changed until 20 ms went by, but after 200 ms at most. What is called runs in one thread:
 * calls never overlap, and changes during a call lead to one more.
 */
public final class FolderWatcher implements AutoCloseable {
  /** So long the changes of one save follow one another, where nothing hinders them. */
  private static final long TOGETHER_NANOS = Duration.ofMillis(3).toNanos();

  private static final long QUIET_NANOS = Duration.ofMillis(20).toNanos();
  private static final long LONGEST_NANOS = Duration.ofMillis(200).toNanos();
  private static final Duration FOREVER = Duration.ofDays(1);

  /** How long closing waits for a call that does not heed its interruption. */
  private static final Duration CLOSING = Duration.ofSeconds(2);

  /** File systems where another machine may change a file without our system hearing of it. */
  private static final List<String> REMOTE_TYPES =
      List.of("nfs", "cifs", "smb", "9p", "fuse", "vboxsf", "virtiofs", "drvfs", "afp", "prl");

  private final WatchedFolders folders;
  private final Maker maker;
  private final Thread thread;
  private ChangeSource source;

  /** Makes something of changes. */
  @FunctionalInterface
  public interface Maker {
    /**
     * Makes it, and shows nothing of it yet.
     *
     * @param changed all that changed since something was last shown
     * @return shows what was made; not called if more changed meanwhile
     */
    Runnable make(ChangedFiles changed);
  }

  /** Notes the folders' present state; changes from now on count. */
  public FolderWatcher(List<Path> folders, Maker maker) throws IOException {
    this(WatchedFolders.of(folders), maker);
  }

  private FolderWatcher(WatchedFolders folders, Maker maker) throws IOException {
    this(folders, choose(folders), maker);
  }

  FolderWatcher(WatchedFolders folders, ChangeSource source, Maker maker) {
    this.folders = folders;
    this.source = source;
    this.maker = maker;
    this.thread = new Thread(this::run, "gongkai-preview-watch");
    thread.setDaemon(true);
  }

  /** Begins to call back. */
  public void start() {
    thread.start();
  }

  private static ChangeSource choose(WatchedFolders folders) throws IOException {
    if (!FolderEvents.areNative() || isRemote(folders)) {
      return new FolderPolling(folders);
    }
    try {
      return FolderEvents.open(folders);
    } catch (IOException noMoreWatches) {
      return new FolderPolling(folders);
    }
  }

  private static boolean isRemote(WatchedFolders folders) throws IOException {
    for (Path root : folders.roots()) {
      if (Files.isDirectory(root)) {
        FileStore store = Files.getFileStore(root);
        String type = store.type().toLowerCase(Locale.ROOT);
        if (REMOTE_TYPES.stream().anyMatch(type::startsWith)) {
          return true;
        }
      }
    }
    return false;
  }

  private void run() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        ChangedFiles first = changed(FOREVER);
        if (!first.isEmpty()) {
          shown(first);
        }
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  /** A bug in what is called is reported as any thread's would be, but does not end the watch. */
  private Optional<Runnable> made(ChangedFiles changed) {
    try {
      return Optional.of(maker.make(changed));
    } catch (RuntimeException bug) {
      tell(bug);
      return Optional.empty();
    }
  }

  private void show(Runnable made) {
    try {
      made.run();
    } catch (RuntimeException bug) {
      tell(bug);
    }
  }

  private void tell(RuntimeException bug) {
    thread.getUncaughtExceptionHandler().uncaughtException(thread, bug);
  }

  /** Makes and shows what begins with a change. */
  private void shown(ChangedFiles begun) throws InterruptedException {
    long first = System.nanoTime();
    ChangedFiles save = settled(begun, first, TOGETHER_NANOS);
    long quietSince = System.nanoTime() - TOGETHER_NANOS;
    Optional<Runnable> made = made(save);
    ChangedFiles more =
        changed(Duration.ofNanos(Math.max(0, quietSince + QUIET_NANOS - System.nanoTime())));
    if (!more.isEmpty()) {
      made = made(settled(save.and(more), first, QUIET_NANOS));
    }
    made.ifPresent(this::show);
  }

  /**
   * Waits until the folders are quiet, and gives all that changed.
   *
   * @param first when the first change was heard of
   */
  private ChangedFiles settled(ChangedFiles begun, long first, long quiet)
      throws InterruptedException {
    ChangedFiles all = begun;
    long last = System.nanoTime();
    while (true) {
      long now = System.nanoTime();
      long wait = Math.min(last + quiet - now, first + LONGEST_NANOS - now);
      if (wait <= 0) {
        return all;
      }
      ChangedFiles more = changed(Duration.ofNanos(wait));
      if (!more.isEmpty()) {
        last = System.nanoTime();
        all = all.and(more);
      }
    }
  }

  private ChangedFiles changed(Duration atMost) throws InterruptedException {
    try {
      return source.await(atMost);
    } catch (IOException lost) {
      return lookInstead();
    }
  }

  /** The system will not report any longer, for example because a new folder was one too many. */
  private ChangedFiles lookInstead() throws InterruptedException {
    try {
      source.close();
      source = new FolderPolling(folders);
    } catch (IOException unreadable) {
      // A drive that is away for a while: try again with the next call.
      Thread.sleep(LONGEST_NANOS / 1_000_000);
    }
    return ChangedFiles.ANY;
  }

  @Override
  public void close() throws IOException {
    thread.interrupt();
    try {
      thread.join(CLOSING.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    source.close();
  }
}
