package gongkai.publishing;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Words for what the disk refused: Java's own messages lack the reason or the path. */
final class DiskFault {
  private DiskFault() {}

  /**
   * The same fault with a message that names a path and the reason.
   *
   * @param path named if the fault names none
   */
  static IOException at(Path path, IOException fault) {
    String named = path.toString();
    String reason = fault.getMessage();
    if (fault instanceof FileSystemException known) {
      named = known.getFile() == null ? named : known.getFile();
      reason = known.getReason() == null ? reasonOf(known) : known.getReason();
    }
    return new IOException(named + ": " + reason, fault);
  }

  private static String reasonOf(FileSystemException fault) {
    if (fault instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (fault instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (fault instanceof DirectoryNotEmptyException) {
      return "the folder is not empty";
    }
    return fault.getClass().getSimpleName();
  }
}
