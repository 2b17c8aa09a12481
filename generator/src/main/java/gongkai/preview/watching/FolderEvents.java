package gongkai.preview.watching;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import gongkai.line.request.ChangedFiles;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Changes as the operating system reports them. It reports on one folder only, so each folder of
 * the tree is registered, new ones as they come; the parent of each root is too, so that a root can
 * be deleted and made again.
 */
final class FolderEvents implements ChangeSource {
  private final WatchedFolders folders;
  private final WatchService service;
  private final Map<WatchKey, Path> registered = new HashMap<>();

  private FolderEvents(WatchedFolders folders, WatchService service) {
    this.folders = folders;
    this.service = service;
  }

  /**
   * Begins to watch.
   *
   * @throws IOException if the system allows no more watched folders
   */
  static FolderEvents open(WatchedFolders folders) throws IOException {
    WatchService service = FileSystems.getDefault().newWatchService();
    try {
      FolderEvents events = new FolderEvents(folders, service);
      events.registerAll();
      return events;
    } catch (IOException | RuntimeException e) {
      service.close();
      throw e;
    }
  }

  /**
   * Whether the system reports changes by itself. Where it does not (macOS), the JDK looks every
   * few seconds, and we do better ourselves.
   */
  static boolean areNative() throws IOException {
    try (WatchService service = FileSystems.getDefault().newWatchService()) {
      return !service.getClass().getSimpleName().contains("Polling");
    }
  }

  @Override
  public ChangedFiles await(Duration atMost) throws IOException, InterruptedException {
    try {
      WatchKey key = service.poll(atMost.toNanos(), TimeUnit.NANOSECONDS);
      return key == null ? ChangedFiles.NONE : take(key);
    } catch (ClosedWatchServiceException e) {
      throw new IOException(e);
    }
  }

  private ChangedFiles take(WatchKey key) throws IOException {
    Path folder = registered.get(key);
    ChangedFiles changed = ChangedFiles.NONE;
    for (WatchEvent<?> event : key.pollEvents()) {
      if (folder != null) {
        changed = changed.and(take(event, folder));
      }
    }
    if (!key.reset()) {
      registered.remove(key);
    }
    return changed;
  }

  private ChangedFiles take(WatchEvent<?> event, Path folder) throws IOException {
    if (event.kind() == OVERFLOW) {
      registerAll(); // Folders may have come that nobody reported.
      return ChangedFiles.ANY;
    }
    Path path = folder.resolve((Path) event.context());
    if (!folders.counts(path)) {
      return ChangedFiles.NONE;
    }
    boolean isFolder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    if (event.kind() == ENTRY_CREATE && isFolder) {
      register(path);
    }
    // Windows also reports that a folder changed when only a passing file in it did.
    boolean counts = event.kind() != ENTRY_MODIFY || !isFolder;
    return counts ? ChangedFiles.of(path) : ChangedFiles.NONE;
  }

  private void registerAll() throws IOException {
    for (Path root : folders.roots()) {
      if (root.getParent() != null) {
        registerOne(root.getParent());
      }
      register(root);
    }
  }

  private void register(Path from) throws IOException {
    folders.walk(
        from,
        (path, attributes) -> {
          if (attributes.isDirectory()) {
            registerOne(path);
          }
        });
  }

  private void registerOne(Path folder) throws IOException {
    try {
      // A folder that moved keeps its key, and the key its old path; here it gets its new one.
      registered.put(folder.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY), folder);
    } catch (NoSuchFileException | NotDirectoryException e) {
      // Gone again: its parent reports it.
      return;
    }
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
