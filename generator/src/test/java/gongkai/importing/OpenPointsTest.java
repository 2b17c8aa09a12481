package gongkai.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Severity;
import gongkai.document.WordFile;
import gongkai.importing.outcome.ImportReport;
import gongkai.importing.request.ImportOptions;
import gongkai.importing.request.ImportRequest;
import gongkai.line.SiteBuilder;
import gongkai.line.SiteFolder;
import gongkai.line.request.SiteRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an import leaves open is reported by {@code check} until a person settles it. */
class OpenPointsTest {
  @TempDir private Path root;

  /** The report of a source that is imported into the small site, without any option. */
  private Path imported(byte[] source, String name) throws IOException {
    SiteFolder.write(root, SiteFolder.SMALL);
    Path file = Files.write(root.resolve(name), source);
    ImportRequest request = new ImportRequest(List.of(file), root, ImportOptions.NONE, false);
    ImportReport report = ImportRun.run(request, (path, number, total) -> {});
    return root.resolve(report.files().get(0).target().orElseThrow());
  }

  private Path imported(String source) throws IOException {
    return imported(source.getBytes(StandardCharsets.UTF_8), "in.txt");
  }

  private static void edit(Path report, String from, String to) throws IOException {
    Files.writeString(report, Files.readString(report).replaceFirst(from, to));
  }

  /** What {@code check} says of the report, without the places. */
  private List<String> check() throws IOException {
    SiteRequest request =
        new SiteRequest(root, Optional.empty(), true, SiteRequest.Purpose.CHECK, 1);
    return SiteBuilder.check(request).stream()
        .filter(problem -> problem.severity() != Severity.NOTE)
        .filter(problem -> !problem.place().path().contains("/district/"))
        .map(p -> (p.code() + " " + String.join(",", p.arguments())).strip())
        .distinct()
        .sorted()
        .toList();
  }

  @Test
  void keysThatTheTextLeavesOpenAreMissedUntilTheyAreThere() throws IOException {
    Path report = imported("走访12次。\n");
    assertEquals(
        List.of(
            "left-open-dimensions",
            "missing-key title",
            "missing-key unit",
            "missing-key year",
            "missing-key-of type,team, individual"),
        check());
    edit(report, "---\n", "---\ntitle: 述职报告\nyear: 2021\ntype: team\nunit: district\n");
    edit(report, "open: \\[dimensions\\]", "dimensions: [duty]\nopen: [dimensions]");
    Files.move(report, root.resolve("content/reports/district/2021.md"));
    Files.move(
        report.resolveSibling("undated.txt"), root.resolve("content/reports/district/2021.txt"));
    Files.delete(report.getParent());
    assertEquals(List.of(), check());
  }

  @Test
  void aUnitThatImportDidNotKnowIsAskedFor() throws IOException {
    imported("某区总工会领导班子2023年述职报告\n走访12次。\n");
    assertEquals(List.of("missing-key unit", "unassigned-unit", "unreviewed 1,0,0"), check());
  }

  @Test
  void aTitleThatWasPutTogetherIsToBeChecked() throws IOException {
    Path report = imported("2023年，某区总工会认真履职。现将履行职责情况报告如下。\n走访12次。\n");
    assertEquals(true, Files.readString(report).contains("open: [title]"));
    assertEquals(true, check().contains("left-open-title"));
    edit(report, "open: \\[title\\]\n", "");
    assertEquals(false, check().contains("left-open-title"));
  }

  @Test
  void anAddressThatMayBeAnAdvertIsToBeLookedAt() throws IOException {
    Path report = imported("某区总工会2023年述职报告\n通过某某网www.example.com发布公告3条。\n");
    assertEquals(true, check().contains("left-open-advert"));
    edit(report, "open: \\[advert\\]\n", "");
    assertEquals(false, check().contains("left-open-advert"));
  }

  @Test
  void whatAWordFileLeavesOpenIsToBeLookedAt() throws IOException {
    byte[] word =
        WordFile.of(
                WordFile.p("某区总工会2023年述职报告")
                    + "<w:p><w:ins w:id='1'><w:r><w:t>走访12次。</w:t></w:r></w:ins>"
                    + "<w:r><w:sym w:font='X' w:char='F123'/></w:r></w:p>")
            .bytes();
    imported(word, "in.docx");
    assertEquals(
        List.of("left-open-signs", "left-open-tracked-changes"),
        check().stream().filter(code -> code.startsWith("left-open")).toList());
  }

  @Test
  void aPointThatNoneIsIsAnError() throws IOException {
    Path report = imported("某区总工会2023年述职报告\n走访12次。\n");
    edit(report, "status: draft", "status: draft\nopen: [titel]");
    assertEquals(
        1, check().stream().filter(code -> code.startsWith("slip-code titel,title")).count());
  }

  @Test
  void aVersionThatWaitsIsToldAndNotPublished() throws IOException {
    SiteFolder.write(root, SiteFolder.SMALL);
    Path waiting = root.resolve("content/reports/district/2023.new-import.md");
    Files.writeString(waiting, "---\ntitle: x\n---\n秘密\n");
    Files.createDirectories(root.resolve("content/.import"));
    Files.writeString(root.resolve("content/.import/aa.txt"), "秘密");
    SiteRequest request =
        new SiteRequest(root, Optional.empty(), true, SiteRequest.Purpose.BUILD, 1);
    Path out = root.resolve("site-out");
    assertEquals(
        List.of("new-import-waits"),
        SiteBuilder.build(request, out).problems().stream().map(Problem::code).toList());
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        String secret =
            new String("秘密".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertEquals(false, text.contains(secret), file.toString());
      }
    }
  }
}
