package gongkai.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines around a fault. */
class SourceLinesTest {
  @TempDir private Path root;
  private SourceLines lines;

  @BeforeEach
  void write() throws IOException {
    Path content = Files.createDirectories(root.resolve("content/reports/city"));
    Files.writeString(
        content.resolve("2023.md"), "---\ntitle: <b>\nyear: x\n---\n" + "长".repeat(400) + "\n");
    Files.writeString(root.resolve("secret.md"), "secret\n");
    lines = new SourceLines(List.of(root.resolve("content"), root.resolve("themes")));
  }

  private static SourceLocation at(int line, int column) {
    return new SourceLocation("content/reports/city/2023.md", line, column);
  }

  @Test
  void givesTwoLinesBeforeAndBehindWithTheFaultyOneMarked() {
    assertEquals(
        List.of(
            new SourceLines.Line(1, "---", false),
            new SourceLines.Line(2, "title: <b>", false),
            new SourceLines.Line(3, "year: x", true),
            new SourceLines.Line(4, "---", false)),
        lines.around(at(3, 7)).subList(0, 4));
  }

  @Test
  void givesOfALongLineThePartAroundTheFault() {
    SourceLines.Line line = lines.around(at(5, 300)).get(2);
    assertTrue(line.here() && line.text().startsWith("…长") && line.text().endsWith("长…"));
    assertEquals(162, line.text().length());
  }

  @Test
  void givesNothingOfFilesThatAreNotWatched() {
    for (String path :
        List.of("secret.md", "content/../secret.md", "content/none.md", "content", "")) {
      assertEquals(List.of(), lines.around(new SourceLocation(path.isEmpty() ? "x" : path, 1, 1)));
    }
    assertEquals(List.of(), lines.around(at(99, 1)));
  }

  @Test
  void standsUnderTheErrorInThePanelEscaped() {
    String panel =
        new ProblemHtml(Words.in(Language.ENGLISH), lines, false)
            .panel(List.of(Problem.error("test-fault", at(2, 8), "x")));
    assertTrue(panel.contains("<mark>2  title: &lt;b&gt;</mark>"), panel);
  }
}
