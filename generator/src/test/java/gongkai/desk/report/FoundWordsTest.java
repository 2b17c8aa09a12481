package gongkai.desk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.content.writing.SeenFile;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.model.UnitId;
import gongkai.model.report.ReportId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the words of findings are marked while the check has not seen a report's last change. */
class FoundWordsTest {
  private static final String FILE = "content/reports/union/2023.md";

  @TempDir private Path root;

  @Test
  void marksADetailWhereItStandsNow() throws IOException {
    assertEquals("13812345678", words("电话13812345678。", 4, 3));
    assertEquals("13812345678", words("电话**；13812345678。", 4, 3), "it has moved");
    assertEquals("13812345678", words("电话13812345678。", 6, 1), "so have the lines");
  }

  @Test
  void marksNothingWhereItCannotTellWhatWasMeant() throws IOException {
    assertEquals("", words("电话**。", 4, 3), "it is gone");
    assertEquals("", words("13812345678、13898765478", 4, 3), "it may be either");
  }

  private String words(String text, int line, int column) throws IOException {
    Path file = root.resolve(FILE);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "---\ntitle: t\n---\n" + text + "\n\n完。\n");
    ReportId id = new ReportId(new UnitId("union"), "2023");
    DeskReport report = DeskReport.of(id, SeenFile.read(file).orElseThrow()).value().orElseThrow();
    Problem found =
        Problem.error(
            "privacy-mobile", new SourceLocation(FILE, line, column), "138******78", "00000000");
    return FoundWords.of(1, report, found).map(FoundWords::words).orElse("");
  }
}
