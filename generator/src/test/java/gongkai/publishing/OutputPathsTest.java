package gongkai.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gongkai.diagnostic.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputPathsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/a",
        "a/",
        "a//b",
        ".",
        "a/../b",
        "../a",
        "./a",
        "a\\b",
        "a\nb",
        "a\u007fb",
        "\0",
        "C:/a",
        "c:a",
        "manifest.json"
      })
  void refusesPathsThatAreNotPlain(String path) {
    assertThrows(IllegalArgumentException.class, () -> OutputFile.made(path, () -> new byte[0]));
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "en/units/index.html", "...", "a b/原件（1）.pdf"})
  void takesPlainPaths(String path) {
    assertEquals(List.of(), problems(path));
  }

  @Test
  void refusesTwoFilesWithOnePath() {
    assertThrows(IllegalArgumentException.class, () -> problems("a/b.html", "a/b.html"));
  }

  @Test
  void refusesAFileThatIsAnothersFolder() {
    assertThrows(IllegalArgumentException.class, () -> problems("a", "a.html", "a/b.html"));
  }

  @Test
  void reportsFilesThatDifferOnlyByCase() {
    assertEquals(
        List.of("output-case-clash [reports/u/a.pdf, reports/u/A.pdf]"),
        problems("reports/u/A.pdf", "reports/u/a.pdf"));
  }

  @Test
  void reportsFoldersThatDifferOnlyByCase() {
    assertEquals(
        List.of("output-case-clash [reports/union, reports/Union]"),
        problems("reports/Union/1.html", "reports/union/2.html", "reports/union/3.html"));
  }

  @Test
  void reportsAFileAndAFolderThatDifferOnlyByCase() {
    assertEquals(List.of("output-case-clash [a, A]"), problems("A", "a/b.html"));
  }

  @Test
  void reportsNamesThatDifferOnlyByTheirWayOfWritingAccents() {
    assertEquals(1, problems("cafe\u0301.html", "caf\u00e9.html").size());
  }

  @Test
  void takesNamesThatDifferInMoreThanCase() {
    assertEquals(List.of(), problems("a/b.html", "a/c.html", "a/c/d.html", "a/c/e/f.html"));
  }

  private static List<String> problems(String... sortedPaths) {
    List<OutputFile> files =
        Stream.of(sortedPaths).map(path -> OutputFile.made(path, () -> new byte[0])).toList();
    return OutputPaths.problems(Path.of("out"), files).stream().map(OutputPathsTest::told).toList();
  }

  private static String told(Problem problem) {
    return problem.code() + " " + problem.arguments();
  }
}
