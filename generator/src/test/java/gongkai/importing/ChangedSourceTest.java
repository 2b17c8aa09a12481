package gongkai.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.diagnostic.Problem;
import gongkai.importing.outcome.ImportedFile;
import gongkai.importing.outcome.ImportedFile.Action;
import gongkai.importing.request.ImportOptions;
import gongkai.importing.request.ImportRequest;
import gongkai.model.UnitId;
import gongkai.model.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A source comes again in a new version, after people worked on its report. */
class ChangedSourceTest {
  private static final String TITLE = "区总工会领导班子2023年述职报告\n";
  private static final String FIRST = TITLE + "一、工作\n新建工会35家，发展会员120人。\n走访企业12次。\n二、打算\n下一步再接再厉。\n";
  private static final String SECOND = FIRST.replace("12次", "13次");
  private static final ImportOptions UNION = options(false);

  @TempDir private Path site;

  private static ImportOptions options(boolean keepEdits) {
    return new ImportOptions(
        Optional.of(new UnitId("union")), Optional.empty(), false, keepEdits, Vocabulary.EMPTY);
  }

  private ImportedFile run(ImportOptions options, String name, String text) throws IOException {
    return run(options, false, source(name, text)).get(0);
  }

  private List<ImportedFile> run(ImportOptions options, boolean dryRun, Path... sources)
      throws IOException {
    ImportRequest request = new ImportRequest(List.of(sources), site, options, dryRun);
    return ImportRun.run(request, (source, number, total) -> {}).files();
  }

  private Path source(String name, String text) throws IOException {
    Path file = site.resolve("in").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Path report() {
    return site.resolve("content/reports/union/2023.md");
  }

  private void edit(String from, String to) throws IOException {
    String text = Files.readString(report());
    assertTrue(text.contains(from), text);
    Files.writeString(report(), text.replace(from, to));
  }

  private Map<String, String> content() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(site.resolve("content"))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(site.resolve("content").relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }

  private static String sha256(String text) {
    return Importer.sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> codes(ImportedFile file) {
    return file.problems().stream().map(Problem::code).toList();
  }

  @Test
  void isMergedWithTheEditsAndReplacesTheCopyBesideTheReport() throws IOException {
    run(UNION, "a.txt", FIRST);
    edit("再接再厉", "继续努力");
    edit("status: draft", "status: approved");
    ImportedFile merged = run(UNION, "a.txt", SECOND);
    assertEquals(Action.MERGED, merged.action());
    assertEquals(2, merged.changes().size());
    Map<String, String> content = content();
    String text = content.get("reports/union/2023.md");
    assertTrue(text.contains("走访企业13次。") && text.contains("继续努力"), text);
    assertTrue(text.contains("status: approved") && text.contains("value: 13"), text);
    assertTrue(text.contains("sha256: \"" + sha256(SECOND) + "\""), text);
    assertEquals(SECOND, content.get("reports/union/2023.txt"));
    assertEquals(FIRST, content.get(".import/" + sha256(FIRST) + ".txt"));
    assertEquals(
        Set.of(
            ".import/" + sha256(FIRST) + ".txt",
            ".import/" + sha256(SECOND) + ".md",
            "reports/union/2023.md",
            "reports/union/2023.txt"),
        content.keySet());
    assertEquals(Action.UNCHANGED, run(UNION, "a.txt", SECOND).action());
    assertEquals(content, content());
  }

  @Test
  void isFoundByItsNameWhereTheReportWasGivenAUnitByHand() throws IOException {
    run(ImportOptions.NONE, "a.txt", FIRST);
    Path unassigned = site.resolve("content/reports/unassigned-" + sha256("区总工会").substring(0, 8));
    Files.move(unassigned, site.resolve("content/reports/union"));
    edit("year: 2023", "year: 2023\nunit: \"union\"");
    ImportedFile merged = run(ImportOptions.NONE, "a.txt", SECOND);
    assertEquals(Action.MERGED, merged.action());
    assertEquals(List.of(), merged.problems());
    assertTrue(Files.readString(report()).contains("unit: \"union\""));
  }

  @Test
  void isMergedFromAnotherFormatUnderAnotherName() throws IOException {
    run(UNION, "a.txt", FIRST);
    String page = "<p>" + SECOND.strip().replace("\n", "</p><p>") + "</p>";
    assertEquals(Action.MERGED, run(UNION, "终稿.html", page).action());
    assertFalse(Files.exists(site.resolve("content/reports/union/2023.txt")));
    assertEquals(page, content().get("reports/union/2023.html"));
  }

  @Test
  void changesNothingInADryRun() throws IOException {
    run(UNION, "a.txt", FIRST);
    Map<String, String> before = content();
    Path second = source("a.txt", SECOND);
    assertEquals(Action.MERGED, run(UNION, true, second).get(0).action());
    edit("12次", "14次");
    before.put("reports/union/2023.md", Files.readString(report()));
    assertEquals(Action.CONFLICT, run(UNION, true, second).get(0).action());
    assertEquals(before, content());
  }

  @Test
  void waitsBesideTheReportWhereItContradictsTheEdits() throws IOException {
    run(UNION, "a.txt", FIRST);
    edit("走访企业12次。\n", "走访企业14次。\n");
    Map<String, String> before = content();
    ImportedFile conflict = run(UNION, "a.txt", SECOND);
    assertEquals(Action.CONFLICT, conflict.action());
    Problem problem = conflict.problems().get(0);
    assertEquals("import-conflict-text", problem.code());
    assertEquals("content/reports/union/2023.md", problem.place().path());
    assertEquals("走访企业14次。", Files.readAllLines(report()).get(problem.place().line() - 1));
    Map<String, String> after = content();
    String waiting = after.remove("reports/union/2023.new-import.md");
    assertTrue(waiting.contains("走访企业13次。"), waiting);
    assertEquals(SECOND, after.remove(".import/waiting/" + sha256(SECOND) + ".txt"));
    assertEquals(before, after);
    assertEquals(Action.CONFLICT, run(UNION, "a.txt", SECOND).action());

    assertEquals(Action.MERGED, run(options(true), "a.txt", SECOND).action());
    String text = Files.readString(report());
    assertTrue(text.contains("走访企业14次。") && text.contains(sha256(SECOND)), text);
    assertFalse(content().containsKey("reports/union/2023.new-import.md"));
  }

  @Test
  void isMergedAfterTheArchiveWasDeleted() throws IOException {
    run(UNION, "a.txt", FIRST);
    Files.delete(site.resolve("content/.import/" + sha256(FIRST) + ".md"));
    edit("再接再厉", "继续努力");
    assertEquals(Action.MERGED, run(UNION, "a.txt", SECOND).action());
    String text = Files.readString(report());
    assertTrue(text.contains("走访企业13次。") && text.contains("继续努力"), text);
  }

  @Test
  void waitsWhereNothingTellsEditsFromChanges() throws IOException {
    run(UNION, "a.txt", FIRST);
    Files.delete(site.resolve("content/.import/" + sha256(FIRST) + ".md"));
    Files.delete(site.resolve("content/reports/union/2023.txt"));
    assertEquals(List.of("import-base-missing"), codes(run(UNION, "a.txt", SECOND)));
    assertEquals(Action.MERGED, run(options(true), "a.txt", SECOND).action());
    String text = Files.readString(report());
    assertTrue(text.contains("走访企业12次。") && text.contains(sha256(SECOND)), text);
  }

  @Test
  void isNotTakenForAReportOfAnotherYearOrTypeOrText() throws IOException {
    run(UNION, "a.txt", FIRST);
    ImportedFile nextYear = run(UNION, "a.txt", FIRST.replace("2023", "2024"));
    assertEquals(Optional.of("content/reports/union/2024.md"), nextYear.target());
    assertEquals(Action.WRITTEN, nextYear.action());
    ImportedFile individual = run(UNION, "a.txt", FIRST.replace("领导班子2023年", "2023年个人"));
    assertEquals(Optional.of("content/reports/union/2023-individual.md"), individual.target());
    assertEquals(
        List.of("import-target-taken"), codes(run(UNION, "a.txt", TITLE + "一、廉政\n全年没有违纪，没有违法。\n")));
    ImportedFile elsewhere =
        run(
            new ImportOptions(
                Optional.of(new UnitId("bureau")),
                Optional.empty(),
                false,
                false,
                Vocabulary.EMPTY),
            "a.txt",
            SECOND);
    assertEquals(Optional.of("content/reports/bureau/2023.md"), elsewhere.target());
  }

  @Test
  void doesNotPushOutAReportWhoseOwnSourceComesInTheSameRun() throws IOException {
    Path first = source("b.txt", FIRST);
    Path second = source("a.txt", SECOND);
    run(UNION, false, first);
    List<ImportedFile> both = run(UNION, false, second, first);
    assertEquals(
        List.of(Action.REFUSED, Action.UNCHANGED),
        both.stream().map(ImportedFile::action).toList());
    Path third = source("c.txt", FIRST.replace("12次", "15次"));
    List<ImportedFile> two = run(UNION, false, second, third);
    assertEquals(
        List.of(Action.MERGED, Action.REFUSED), two.stream().map(ImportedFile::action).toList());
    assertEquals(List.of("import-target-taken"), codes(two.get(1)));
  }

  @Test
  void doesNotFallBackToAnEarlierVersion() throws IOException {
    run(UNION, "a.txt", FIRST);
    run(UNION, "a.txt", SECOND);
    Map<String, String> before = content();
    ImportedFile again = run(UNION, "old.txt", FIRST);
    assertEquals(Action.UNCHANGED, again.action());
    assertEquals(List.of("import-superseded"), codes(again));
    assertEquals(before, content());
  }

  @Test
  void leavesAProtectedReportAlone() throws IOException {
    run(UNION, "a.txt", FIRST);
    Files.setPosixFilePermissions(report(), PosixFilePermissions.fromString("r--r--r--"));
    Map<String, String> before = content();
    assertEquals(List.of("import-read-only"), codes(run(UNION, "a.txt", SECOND)));
    assertEquals(before, content());
  }

  @Test
  void asksToPutAFaultyFrontMatterRightFirst() throws IOException {
    run(UNION, "a.txt", FIRST);
    edit("year: 2023", "year: 2023\nyear: 2023");
    ImportedFile refused = run(UNION, "a.txt", SECOND);
    assertEquals(List.of("import-report-faulty"), codes(refused));
    assertEquals(5, refused.problems().get(0).place().line());
  }

  @Test
  void tellsThatAPublicReportNeedsAnEntryOfChanges() throws IOException {
    run(UNION, "a.txt", FIRST);
    edit("status: draft", "status: published\npublished: 2024-01-20");
    assertEquals(List.of("import-public-changed"), codes(run(UNION, "a.txt", SECOND)));
    assertTrue(Files.readString(report()).contains("open: [changes]"));
  }

  @Test
  void tellsOnlyOfThePointsThatAreStillOpen() throws IOException {
    String text = "发展会员120人。\n走访企业12次。\n";
    ImportedFile first = run(UNION, "a.txt", text);
    assertEquals(
        List.of(
            "import-dimensions-open", "import-title-open", "import-type-open", "import-year-open"),
        codes(first));
    Path undated = site.resolve("content/reports/union/undated.md");
    Files.writeString(
        undated,
        Files.readString(undated)
            .replace("---\nunit:", "---\ntitle: 述职报告\nyear: 2021\ntype: team\nunit:")
            .replace("open: [dimensions]\n", ""));
    assertEquals(List.of(), codes(run(UNION, "a.txt", text)));
    ImportedFile changed = run(UNION, "a.txt", text.replace("12次", "13次"));
    assertEquals(Action.MERGED, changed.action());
    assertEquals(List.of(), codes(changed));
  }

  @Test
  void isNotTakenForAReportThatOnlyFollowsTheSamePattern() throws IOException {
    String pattern = "述职报告\n一、履行岗位职责的主要情况\n%s\n二、遵守廉洁自律规定的情况\n%s\n三、存在的问题和下一步的打算\n%s\n";
    run(UNION, "a.txt", pattern.formatted("走访企业12家，调解5件。", "没有收受礼品。", "深入一线不够。"));
    Map<String, String> before = content();
    String other = pattern.formatted("修缮校舍7处，培训9期。", "公务用车已备案。", "教研形式单一。");
    ImportedFile refused = run(UNION, "a.txt", other);
    assertEquals(List.of("import-unlike"), codes(refused));
    assertEquals(
        List.of("content/reports/union/undated.md", "0", "undated"),
        refused.problems().get(0).arguments());
    assertEquals(before, content());
    ImportOptions named =
        new ImportOptions(
            Optional.of(new UnitId("union")),
            Optional.empty(),
            Optional.empty(),
            Optional.of("school"),
            false,
            false,
            false,
            ImportOptions.NONE.site());
    ImportedFile written = run(named, "a.txt", other);
    assertEquals(Optional.of("content/reports/union/school.md"), written.target());
    assertEquals(Action.WRITTEN, written.action());
  }
}
