package gongkai.content.writing;

import gongkai.digest.Sha256;
import gongkai.disk.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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
      WholeFile.replace(file, by);
      return true;
    }
  }
}
