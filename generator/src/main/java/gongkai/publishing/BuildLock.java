package gongkai.publishing;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps two builds out of one output folder, and two releases out of one site.
 *
 * <p>The system holds the lock and drops it when the process ends, however it ends. The empty lock
 * file stays where it is: removing it would let a third build lock a new file while a second one
 * still waits for the old.
 */
public final class BuildLock implements AutoCloseable {
  /**
   * Locks of this process. The system would not tell two of its threads apart, and closing a second
   * channel to the file would drop the first one's lock.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;
  private final FileLock lock;

  private BuildLock(Path file, FileChannel channel, FileLock lock) {
    this.file = file;
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Takes the lock if nobody has it; never waits.
   *
   * @param file is made if need be; without links in its path, so that one file has one name
   */
  public static Optional<BuildLock> take(Path file) throws IOException {
    if (!HELD.add(file)) {
      return Optional.empty();
    }
    Optional<BuildLock> taken = Optional.empty();
    try {
      taken = lock(file);
    } catch (IOException e) {
      throw DiskFault.at(file, e);
    } finally {
      if (taken.isEmpty()) {
        HELD.remove(file);
      }
    }
    return taken;
  }

  private static Optional<BuildLock> lock(Path file) throws IOException {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      // To open a pipe would wait for ever for somebody to read from it; a link may lead anywhere.
      throw new FileAlreadyExistsException(file.toString());
    }
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = null;
    try {
      lock = channel.tryLock();
    } finally {
      if (lock == null) {
        channel.close();
      }
    }
    return Optional.ofNullable(lock).map(held -> new BuildLock(file, channel, held));
  }

  @Override
  public void close() throws IOException {
    try {
      lock.release();
      channel.close();
    } finally {
      HELD.remove(file);
    }
  }
}
