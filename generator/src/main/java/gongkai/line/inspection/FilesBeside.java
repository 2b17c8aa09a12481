package gongkai.line.inspection;

import gongkai.content.ReportSource.FileAt;
import gongkai.digest.Hashed;
import java.io.IOException;

/** The files beside a report, as they were when its reading began. */
public interface FilesBeside {
  /** What stands for the bytes of a file. */
  Hashed beside(FileAt file);

  /**
   * The bytes of a file.
   *
   * @throws IOException if the disk fails, or if they are not any more what they were
   */
  byte[] bytes(FileAt file) throws IOException;
}
