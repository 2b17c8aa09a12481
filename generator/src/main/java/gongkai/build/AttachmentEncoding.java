package gongkai.build;

import gongkai.content.ReportSource.FileAt;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.document.SourceReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells of text files beside a report that are not UTF-8. They are published as the office made
 * them, and a server that calls all text UTF-8, as the manual has it, shows them as garbage. What a
 * browser does not show but hands to another program is left alone.
 */
final class AttachmentEncoding {
  private static final Set<String> TEXTS = Set.of("txt", "text", "csv", "tsv", "md", "json", "log");

  private AttachmentEncoding() {}

  /**
   * The warnings for the files of a report.
   *
   * @throws IOException if the disk fails
   */
  static List<Problem> check(List<FileAt> attachments) throws IOException {
    List<Problem> problems = new ArrayList<>();
    for (FileAt file : attachments) {
      String extension = AttachmentInspection.extension(file.path()).toLowerCase(Locale.ROOT);
      if (TEXTS.contains(extension)
          && Files.size(file.file()) <= SourceReader.MOST_BYTES
          && !showsRightly(Files.readAllBytes(file.file()))) {
        problems.add(
            Problem.warning("attachment-encoding", SourceLocation.of(file.path()), extension));
      }
    }
    return problems;
  }

  /** Or UTF-16 with a byte order mark, which browsers believe more than the server. */
  private static boolean showsRightly(byte[] bytes) {
    boolean marked =
        bytes.length >= 2
            && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
    if (marked) {
      return true;
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
