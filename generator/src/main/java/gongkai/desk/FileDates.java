package gongkai.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;

/** The days on which files were last written: to tell one side of a conflict from another. */
final class FileDates {
  private FileDates() {}

  static LocalDate of(Path file, ZoneId zone) throws IOException {
    return LocalDate.ofInstant(
        Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant(), zone);
  }
}
