package gongkai.importing.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportedSourcesTest {
  private static final String ONE = "a1".repeat(32);
  private static final String OTHER = "B2".repeat(32);

  @TempDir private Path site;

  @Test
  void knowsASourceHoweverItIsWritten() throws IOException {
    report("a/2020", "source:\n  file: 甲.docx\n  sha256: " + ONE);
    report("a/2021", "source: {sha256 : '" + OTHER + "', file: \"乙\\\"1.pdf\", publish: true}");
    ImportedSources sources = ImportedSources.of(site);
    assertEquals(Optional.of("content/reports/a/2020.md"), sources.report(ONE));
    assertEquals(Optional.of("content/reports/a/2021.md"), sources.report("b2".repeat(32)));
    assertEquals(List.of("content/reports/a/2020.md"), sources.ofFile("甲.docx"));
  }

  @Test
  void takesNoOtherKeyAndNoOtherNumberOfDigitsForASource() throws IOException {
    report("a/2020", "xsha256: " + ONE + "\nfile: 甲.docx");
    report("a/2021", "sha256: " + ONE + "0\nfile: 甲.docx");
    report("a/2022", "sha256sha256 " + ONE + "\nsha256 - " + ONE + "\nprofile: 甲.docx");
    report("a/2023", "title: 无\nfile: 甲.docx");
    ImportedSources sources = ImportedSources.of(site);
    assertEquals(Optional.empty(), sources.report(ONE));
    assertEquals(List.of(), sources.ofFile("甲.docx"));
  }

  @Test
  void goesOnBehindAKeyThatIsNone() throws IOException {
    report("a/2020", "note: the sha256 and the file\nsha256:\n  \"" + ONE + "\"\nfile: '甲 1.docx'");
    report("a/2021", "file: 丙.docx\nprofile: no\nsha256: " + OTHER + " # file: 丁.docx");
    ImportedSources sources = ImportedSources.of(site);
    assertEquals(Optional.of("content/reports/a/2020.md"), sources.report(ONE));
    assertEquals(List.of("content/reports/a/2020.md"), sources.ofFile("甲 1.docx"));
    assertEquals(List.of("content/reports/a/2021.md"), sources.ofFile("丙.docx"));
    assertEquals(List.of("content/reports/a/2021.md"), sources.ofFile("丁.docx"));
  }

  @Test
  void looksAtTheFrontMatterAlone() throws IOException {
    report("a/2020", "title: 无\n---\nsha256: " + ONE);
    assertEquals(Optional.empty(), ImportedSources.of(site).report(ONE));
  }

  private void report(String name, String front) throws IOException {
    Path file = site.resolve("content/reports/" + name + ".md");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "---\n" + front + "\n---\n正文。\n");
  }
}
