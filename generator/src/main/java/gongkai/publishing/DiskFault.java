package gongkai.publishing;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** What the disk refused, with the path that it was about: Java's own faults may lack it. */
final class DiskFault {
  private DiskFault() {}

  /**
   * The same fault, naming a path.
   *
   * @param path named if the fault names none
   */
  static IOException at(Path path, IOException fault) {
    if (fault instanceof FileSystemException known && known.getFile() != null) {
      return fault;
    }
    FileSystemException named = new FileSystemException(path.toString(), null, fault.getMessage());
    named.initCause(fault);
    return named;
  }
}
