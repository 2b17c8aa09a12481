package gongkai.line.inspection;

import gongkai.content.ReportSource.FileAt;
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

  /**
   * What stands for the bytes of a file.
   *
   * @param sha256 64 lower-case hexadecimal digits
   * @param size in bytes
   */
  record Hashed(String sha256, long size) {
    /** The first half of the digits. */
    public String shortSha256() {
      return sha256.substring(0, 32);
    }
  }
}
