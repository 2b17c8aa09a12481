package gongkai.content.writing;

import gongkai.digest.Sha256;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * A file of the content folder as somebody saw it, who now decides on it. It is written over only
 * while it is the same: what another program, another window or another person wrote in between is
 * never lost.
 *
 * <p>Between the last look and the new file's taking its place lie some microseconds, in which
 * another program could still write; no file system closes that gap for us.
 */
public final class SeenFile {
  /** A scanner or a syncing program on Windows may hold a file for a moment. */
  private static final int TRIES = 5;

  private static final long PAUSE_MILLIS = 40;

  /** One writer at a time in this program: two windows may decide at once. */
  private static final Object WRITING = new Object();

  private final Path file;
  private final byte[] bytes;

  private SeenFile(Path file, byte[] bytes) {
    this.file = file;
    this.bytes = bytes;
  }

  /**
   * Reads a file.
   *
   * @return empty if there is none
   */
  public static Optional<SeenFile> read(Path file) throws IOException {
    try {
      return Optional.of(new SeenFile(file, Files.readAllBytes(file)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** What stood in it. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The SHA-256 of what stood in it. */
  public String version() {
    return Sha256.of(bytes);
  }

  /**
   * Puts other bytes in the file's place, whole or not at all.
   *
   * @return whether the file was still as it was seen; otherwise nothing is written
   * @throws IOException if the disk refuses
   */
  public boolean replace(byte[] by) throws IOException {
    synchronized (WRITING) {
      Optional<SeenFile> now = read(file);
      if (now.isEmpty() || !now.get().version().equals(version())) {
        return false;
      }
      Path draft = file.resolveSibling("." + file.getFileName() + ".tmp");
      try {
        Files.write(draft, by);
        keepPermissions(draft);
        move(draft);
      } finally {
        Files.deleteIfExists(draft);
      }
      return true;
    }
  }

  private void keepPermissions(Path draft) throws IOException {
    try {
      Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(file));
    } catch (UnsupportedOperationException e) {
      // Windows: the folder's rights are the file's.
    }
  }

  private void move(Path draft) throws IOException {
    for (int tries = 1; ; tries++) {
      try {
        Files.move(
            draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return;
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        return;
      } catch (FileSystemException e) {
        if (tries == TRIES || !isHeld(e)) {
          throw e;
        }
        pause();
      }
    }
  }

  private static boolean isHeld(FileSystemException fault) {
    return fault instanceof AccessDeniedException
        || String.valueOf(fault.getReason()).contains("another process");
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
