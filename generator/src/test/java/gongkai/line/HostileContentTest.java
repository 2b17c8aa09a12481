package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.diagnostic.Problem;
import gongkai.line.request.SiteRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Content that somebody means ill with, or a disk that plays tricks. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class HostileContentTest {
  private static final String REPORT = "content/reports/district/2023.md";

  @TempDir private Path root;

  @BeforeEach
  void site() throws IOException {
    SiteFolder.write(root, SiteFolder.SMALL);
  }

  private List<Problem> errors() throws IOException {
    return SiteBuilder.check(
            new SiteRequest(root, Optional.empty(), true, SiteRequest.Purpose.CHECK, 2))
        .stream()
        .filter(Problem::isError)
        .toList();
  }

  private List<String> told() throws IOException {
    return errors().stream().map(p -> p.place().path() + " " + p.code()).distinct().toList();
  }

  private void edit(String old, String now) throws IOException {
    String text = Files.readString(root.resolve(REPORT));
    assertTrue(text.contains(old), old);
    Files.writeString(root.resolve(REPORT), text.replace(old, now));
  }

  /** Reading a pipe would wait for ever for somebody to write into it. */
  @Test
  void pipesAreRefusedByNameWhereverTheyLie() throws IOException, InterruptedException {
    for (String place :
        List.of(
            "content/units/other.yml",
            "content/pages/about.md",
            "content/reports/district/2023.txt",
            "content/reports/district/2022.md",
            "content/reports/district/2023.en.md",
            "content/vocabulary/glossary.yml",
            "content/vocabulary/wording.yml",
            "content/ledger.jsonl")) {
      Path pipe = root.resolve(place);
      Files.createDirectories(pipe.getParent());
      assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
      String code = place.endsWith("jsonl") ? "ledger-no-file" : "special-file";
      assertEquals(List.of(place + " " + code), told());
      Files.delete(pipe);
    }
    assertEquals(List.of(), told());
  }

  @Test
  void whatTurnsTheDirectionOfWritingIsRefused() throws IOException {
    for (String sign : List.of("\u202e", "\u202a", "\u2066", "\u2069")) {
      edit("2023年述职报告", "2023年" + sign + "述职报告");
      assertEquals(List.of(REPORT + " forbidden-character"), told());
      edit("2023年" + sign + "述职报告", "2023年述职报告");
      edit("一年来", "一年" + sign + "来");
      assertEquals(List.of(REPORT + " forbidden-character"), told());
      edit("一年" + sign + "来", "一年来");
    }
    edit("{zh-CN: 2023年述职报告, en: Report for 2023}", "\"2023年\\u202E述职报告\"");
    assertEquals(List.of(REPORT + " forbidden-character"), told());
    edit("\"2023年\\u202E述职报告\"", "2023年述职报告");
    edit("一年来", "一年&#x202e;来&#8;");
    assertEquals(List.of(REPORT + " forbidden-reference"), told());
  }

  @Test
  void noValueIsLongWithoutBounds() throws IOException {
    edit("{zh-CN: 2023年述职报告, en: Report for 2023}", "述".repeat(1_000_000));
    assertTrue(told().contains(REPORT + " value-too-long"), told().toString());
  }

  /** One disk tells a.txt from A.txt, and é from é; another does not. */
  @Test
  void namesThatSomeDisksTakeForOneAreBothNamed() throws IOException {
    for (String[] pair : new String[][] {{"A", "a"}, {"é", "e\u0301"}}) {
      for (String name : pair) {
        Files.writeString(root.resolve("content/reports/district/2023." + name + ".txt"), name);
      }
      List<Problem> errors = errors();
      assertEquals(1, errors.size(), errors.toString());
      String whole = errors.get(0).place().path() + errors.get(0).arguments();
      for (String name : pair) {
        assertTrue(whole.contains("2023." + name + ".txt"), whole);
        Files.delete(root.resolve("content/reports/district/2023." + name + ".txt"));
      }
    }
  }
}
