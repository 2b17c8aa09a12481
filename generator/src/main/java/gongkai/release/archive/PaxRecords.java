package gongkai.release.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a pax header (POSIX.1-2001) says of the file behind it: records of {@code length key=value},
 * each with a line end, and the length counts all of it.
 */
record PaxRecords(Map<String, String> values) {
  private static final Pattern UNFOLLOWED = Pattern.compile("size|GNU\\.sparse\\..*");

  /**
   * Reads the records.
   *
   * @throws IOException if they are damaged, or say of a file what this program does not follow: a
   *     size or holes, by which other programs would see other files
   */
  static PaxRecords of(byte[] header) throws IOException {
    Map<String, String> values = new TreeMap<>();
    for (int at = 0; at < header.length; ) {
      int blank = at;
      while (blank < header.length && header[blank] != ' ') {
        blank++;
      }
      int end = at + length(new String(header, at, blank - at, StandardCharsets.US_ASCII));
      if (end <= blank + 1 || end > header.length || header[end - 1] != '\n') {
        throw new IOException(ArchiveReader.DAMAGED);
      }
      String record = new String(header, blank + 1, end - blank - 2, StandardCharsets.UTF_8);
      int equals = record.indexOf('=');
      if (equals < 0) {
        throw new IOException(ArchiveReader.DAMAGED);
      }
      values.put(record.substring(0, equals), record.substring(equals + 1));
      at = end;
    }
    if (values.keySet().stream().anyMatch(key -> UNFOLLOWED.matcher(key).matches())) {
      throw unclear();
    }
    return new PaxRecords(values);
  }

  private static int length(String digits) throws IOException {
    if (!digits.matches("[0-9]{1,6}")) {
      throw new IOException(ArchiveReader.DAMAGED);
    }
    return Integer.parseInt(digits);
  }

  Optional<String> path() {
    return Optional.ofNullable(values.get("path"));
  }

  /** Of a header that is about all files to come: not all programs follow it. */
  void refusePath() throws IOException {
    if (path().isPresent()) {
      throw unclear();
    }
  }

  private static IOException unclear() {
    return new IOException("cause.archive-unclear");
  }
}
