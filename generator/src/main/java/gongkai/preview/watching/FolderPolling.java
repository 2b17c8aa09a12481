package gongkai.preview.watching;

import gongkai.line.request.ChangedFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Changes found by looking at all files again and again, for where the system reports none: network
 * drives, folders shared with a virtual machine, macOS. Looks every 100 ms, less often where
 * looking itself takes long, so that it needs no more than a tenth of one processor.
 */
final class FolderPolling implements ChangeSource {
  private static final long SHORTEST_PAUSE_NANOS = Duration.ofMillis(100).toNanos();
  private static final int PAUSE_PER_LOOK = 9;

  private final WatchedFolders folders;
  private Map<Path, Stamp> seen;
  private long lookTookNanos;

  FolderPolling(WatchedFolders folders) throws IOException {
    this.folders = folders;
    this.seen = look();
  }

  @Override
  public ChangedFiles await(Duration atMost) throws IOException, InterruptedException {
    long pause = Math.max(SHORTEST_PAUSE_NANOS, PAUSE_PER_LOOK * lookTookNanos);
    Thread.sleep(Duration.ofNanos(Math.min(pause, atMost.toNanos())).toMillis());
    Map<Path, Stamp> now = look();
    Set<Path> changed = new HashSet<>();
    now.forEach((path, stamp) -> addIf(!stamp.equals(seen.get(path)), path, changed));
    seen.keySet().forEach(path -> addIf(!now.containsKey(path), path, changed));
    seen = now;
    return new ChangedFiles(false, changed);
  }

  private static void addIf(boolean differs, Path path, Set<Path> changed) {
    if (differs) {
      changed.add(path);
    }
  }

  private Map<Path, Stamp> look() throws IOException {
    long start = System.nanoTime();
    Map<Path, Stamp> stamps = new HashMap<>();
    folders.walk(
        (path, attributes) ->
            stamps.put(
                path,
                attributes.isDirectory()
                    ? Stamp.FOLDER
                    : new Stamp(attributes.size(), attributes.lastModifiedTime())));
    lookTookNanos = System.nanoTime() - start;
    return stamps;
  }

  @Override
  public void close() {}

  /** What differs when a file was written to. A folder only exists: what is in it counts itself. */
  private record Stamp(long size, FileTime modified) {
    static final Stamp FOLDER = new Stamp(-1, FileTime.fromMillis(0));
  }
}
