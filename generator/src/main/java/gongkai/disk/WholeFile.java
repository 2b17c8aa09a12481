package gongkai.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes a file beside its place and puts it there at one stroke, so that neither a full disk nor a
 * killed program leaves half of it. The only way in which files of {@code content/} are written.
 */
public final class WholeFile {
  private WholeFile() {}

  /**
   * Puts bytes in the place of a file, or makes it. What others may do with it stays as it was.
   *
   * @throws IOException if the disk refuses; what was there is as it was
   */
  public static void replace(Path file, byte[] bytes) throws IOException {
    Path draft = draft(file, bytes);
    try {
      keepPermissions(file, draft);
      move(draft, file);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /**
   * Makes a new file.
   *
   * @throws FileAlreadyExistsException if something of that name is there
   * @throws IOException if the disk refuses; nothing is there then
   */
  public static void create(Path file, byte[] bytes) throws IOException {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    Path draft = draft(file, bytes);
    try {
      // A second name fails where the first is taken meanwhile; a move would write over it.
      Files.createLink(file, draft);
    } catch (FileAlreadyExistsException taken) {
      throw taken;
    } catch (IOException | UnsupportedOperationException noLinks) {
      Files.move(draft, file);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** The bytes in a file of their own, on the disk itself and not only on its way there. */
  private static Path draft(Path file, byte[] bytes) throws IOException {
    Path draft = file.resolveSibling("." + file.getFileName() + ".tmp");
    boolean whole = false;
    try {
      Files.deleteIfExists(draft);
      try (FileChannel channel =
          FileChannel.open(draft, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
        channel.force(true);
      }
      whole = true;
      return draft;
    } catch (FileSystemException named) {
      throw named;
    } catch (IOException nameless) {
      FileSystemException named =
          new FileSystemException(file.toString(), null, nameless.getMessage());
      named.initCause(nameless);
      throw named;
    } finally {
      if (!whole) {
        Files.deleteIfExists(draft);
      }
    }
  }

  private static void keepPermissions(Path file, Path draft) throws IOException {
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      try {
        Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(file));
      } catch (UnsupportedOperationException otherSystem) {
        // There a file is as open as its folder.
      }
    }
  }

  private static void move(Path draft, Path file) throws IOException {
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
