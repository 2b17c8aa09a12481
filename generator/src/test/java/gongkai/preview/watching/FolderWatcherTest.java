package gongkai.preview.watching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.line.request.ChangedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(30)
@ResourceLock("threads of previews")
class FolderWatcherTest {
  enum Way {
    TOLD,
    POLLED
  }

  @TempDir Path site;
  private final Semaphore changes = new Semaphore(0);
  private FolderWatcher watcher;
  private volatile ChangedFiles told = ChangedFiles.NONE;

  private void watch(Way way) throws IOException {
    watch(way, this::note);
  }

  private void note(ChangedFiles changed) {
    told = told.and(changed);
    changes.release();
  }

  private void watch(Way way, Consumer<ChangedFiles> onChange) throws IOException {
    WatchedFolders folders = folders();
    ChangeSource source = way == Way.TOLD ? FolderEvents.open(folders) : new FolderPolling(folders);
    make(source, changed -> () -> onChange.accept(changed));
  }

  private void make(ChangeSource source, FolderWatcher.Maker maker) throws IOException {
    watcher = new FolderWatcher(folders(), source, maker);
    watcher.start();
  }

  private WatchedFolders folders() throws IOException {
    return WatchedFolders.of(List.of(content(), site.resolve("themes")));
  }

  private ChangedFiles file(String name) throws IOException {
    return ChangedFiles.of(content().resolve(name));
  }

  private Path content() throws IOException {
    return Files.createDirectories(site.resolve("content"));
  }

  private void write(String name) throws IOException {
    Path file = site.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "text " + System.nanoTime() + " ".repeat(name.length()));
  }

  private boolean changed() throws InterruptedException {
    boolean changed = changes.tryAcquire(3, TimeUnit.SECONDS);
    Thread.sleep(50);
    changes.drainPermits();
    return changed;
  }

  @AfterEach
  void close() throws IOException {
    watcher.close();
  }

  @ParameterizedTest
  @EnumSource
  void noticesFilesInFoldersThatAreMadeLater(Way way) throws Exception {
    watch(way);
    write("content/reports/union/2023.md");
    assertTrue(changed(), "new folders");
    told = ChangedFiles.NONE;
    Path file = site.resolve("content/reports/union/2023.md");
    Files.writeString(file, "another text");
    assertTrue(changed(), "a file in them");
    assertEquals(ChangedFiles.of(file), told, "nothing but the file");
    Files.delete(site.resolve("content/reports/union/2023.md"));
    assertTrue(changed(), "a deleted file");
    Files.delete(site.resolve("content/reports/union"));
    assertTrue(changed(), "a deleted folder");
    write("content/reports/union/2023.md");
    assertTrue(changed(), "the folder made again");
    write("content/reports/union/2023.md");
    assertTrue(changed(), "a file in the folder made again");
  }

  @ParameterizedTest
  @EnumSource
  void noticesFilesInAFolderThatMoved(Way way) throws Exception {
    write("content/a/b/c.md");
    watch(way);
    Files.move(site.resolve("content/a"), site.resolve("content/z"));
    assertTrue(changed(), "the move");
    write("content/z/b/c.md");
    assertTrue(changed(), "a file in it");
    write("content/z/b/new/d.md");
    assertTrue(changed(), "a new folder in it");
    write("content/z/b/new/d.md");
    assertTrue(changed(), "a file in the new folder");
  }

  @ParameterizedTest
  @EnumSource
  void noticesAWatchedFolderThatComesLaterOrComesAgain(Way way) throws Exception {
    watch(way);
    write("themes/default/page.html");
    assertTrue(changed(), "a first theme");
    write("themes/default/page.html");
    assertTrue(changed(), "a file of it");
    Files.move(site.resolve("themes"), site.resolve("elsewhere"));
    assertTrue(changed(), "the theme gone");
    write("themes/page.html");
    assertTrue(changed(), "a new theme");
    write("themes/page.html");
    assertTrue(changed(), "a file of the new theme");
  }

  @ParameterizedTest
  @EnumSource
  void ignoresWhatIsBesideOrPasses(Way way) throws Exception {
    write("content/reports/a.md");
    watch(way);
    write("site-out/index.html");
    write("content/.git/index");
    write("content/reports/.a.md.swp");
    write("content/reports/~$a.docx");
    write("content/reports/a.tmp");
    write("content/reports/4913");
    assertFalse(changes.tryAcquire(300, TimeUnit.MILLISECONDS));
  }

  @Test
  void makesFewCallsOfManyChanges() throws Exception {
    watch(Way.TOLD);
    for (int i = 0; i < 20; i++) {
      write("content/" + i + ".md");
    }
    assertTrue(changes.tryAcquire(3, TimeUnit.SECONDS));
    Thread.sleep(150);
    // One, unless the machine paused between two files.
    assertTrue(changes.availablePermits() < 3, "not a call for each");
  }

  @Test
  void doesNotWaitForeverWhileFilesKeepChanging() throws Exception {
    watch(Way.TOLD);
    int writes = 0;
    while (changes.availablePermits() == 0) {
      write("content/a.md");
      Thread.sleep(5);
      assertTrue(++writes < 600, "no call after 600 writes");
    }
  }

  /** With changes that no machine is too slow to tell of, however busy it is. */
  @Test
  void waitsAFifthOfASecondWhileOneChangeFollowsTheOther() throws Exception {
    long start = System.nanoTime();
    make(new HandedChanges().endlessly(file("a.md")), changed -> () -> note(changed));
    assertTrue(changes.tryAcquire(10, TimeUnit.SECONDS));
    long took = System.nanoTime() - start;
    assertTrue(took >= TimeUnit.MILLISECONDS.toNanos(200), took + " ns");
    assertEquals(file("a.md"), told);
  }

  @Test
  void survivesMoreChangesThanTheSystemHolds() throws Exception {
    Semaphore mayGoOn = new Semaphore(0);
    Semaphore called = new Semaphore(0);
    watch(
        Way.TOLD,
        changed -> {
          called.release();
          mayGoOn.acquireUninterruptibly();
        });
    write("content/first.md");
    assertTrue(called.tryAcquire(3, TimeUnit.SECONDS));
    // The JDK holds 512 events of a folder and then says only that there were more.
    for (int i = 0; i < 2_000; i++) {
      write("content/" + i + ".md");
    }
    write("content/deep/er/file.md");
    mayGoOn.release(10);
    assertTrue(called.tryAcquire(3, TimeUnit.SECONDS), "a call for the changes meanwhile");
    Thread.sleep(300);
    called.drainPermits();
    write("content/deep/er/file.md");
    assertTrue(called.tryAcquire(3, TimeUnit.SECONDS), "a file in a folder made meanwhile");
  }

  @Test
  void neverCallsTwiceAtOnceAndCallsAgainAfterAChangeDuringACall() throws Exception {
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Semaphore begun = new Semaphore(0);
    Semaphore mayEnd = new Semaphore(0);
    HandedChanges handed = new HandedChanges();
    make(
        handed,
        changed -> {
          most.accumulateAndGet(running.incrementAndGet(), Math::max);
          begun.release();
          mayEnd.acquireUninterruptibly();
          running.decrementAndGet();
          return () -> {};
        });
    handed.hand(file("a.md"));
    begun.acquire();
    // Together: on a machine that stalls, the second may come when there is no more waiting for it.
    handed.hand(file("b.md").and(file("c.md")));
    Thread.sleep(60);
    assertEquals(0, begun.availablePermits());
    mayEnd.release();
    assertTrue(begun.tryAcquire(3, TimeUnit.SECONDS), "one more call");
    mayEnd.release();
    assertFalse(begun.tryAcquire(200, TimeUnit.MILLISECONDS), "but only one");
    assertEquals(1, most.get());
  }

  @Test
  void showsNothingThatWasMadeBeforeTheChangesEnded() throws Exception {
    List<ChangedFiles> made = Collections.synchronizedList(new ArrayList<>());
    Semaphore begun = new Semaphore(0);
    Semaphore mayGoOn = new Semaphore(0);
    HandedChanges handed = new HandedChanges();
    make(
        handed,
        changed -> {
          made.add(changed);
          begun.release();
          mayGoOn.acquireUninterruptibly();
          return () -> note(changed);
        });
    handed.hand(file("a.md"));
    assertTrue(begun.tryAcquire(3, TimeUnit.SECONDS), "begun at once");
    handed.hand(file("b.md"));
    mayGoOn.release(2);
    assertTrue(changes.tryAcquire(3, TimeUnit.SECONDS), "shown");
    assertEquals(2, made.size());
    assertEquals(file("a.md").and(file("b.md")), told, "only what was made of both");
  }

  @Test
  void looksForItselfWhenTheSystemTellsNoLonger() throws Exception {
    WatchedFolders folders = WatchedFolders.of(List.of(content()));
    FolderEvents events = FolderEvents.open(folders);
    watcher = new FolderWatcher(folders, events, changed -> () -> note(changed));
    events.close();
    watcher.start();
    assertTrue(changed(), "the loss itself counts as a change");
    write("content/a.md");
    assertTrue(changed());
  }

  @Test
  void goesOnAfterACallThatThrows() throws Exception {
    AtomicInteger reported = new AtomicInteger();
    Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, bug) -> reported.incrementAndGet());
    try {
      HandedChanges handed = new HandedChanges();
      make(
          handed,
          changed -> {
            changes.release();
            throw new IllegalStateException("bug");
          });
      handed.hand(file("a.md"));
      assertTrue(changed());
      handed.hand(file("a.md"));
      assertTrue(changed());
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
    assertEquals(2, reported.get());
  }
}
