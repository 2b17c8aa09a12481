package gongkai.importing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.diagnostic.Problem;
import gongkai.document.WordFile;
import gongkai.i18n.Messages;
import gongkai.importing.outcome.Draft;
import gongkai.importing.outcome.ImportJson;
import gongkai.importing.outcome.ImportReport;
import gongkai.importing.outcome.ImportSummary;
import gongkai.importing.outcome.ImportedFile;
import gongkai.importing.outcome.ImportedFile.Action;
import gongkai.importing.request.ImportOptions;
import gongkai.importing.request.ImportRequest;
import gongkai.model.Language;
import gongkai.model.UnitId;
import gongkai.model.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ImportRunTest {
  private static final String REPORT = "区总工会领导班子2023年述职报告\n一、学习\n学习*次。\n";
  private static final String OTHER = "区总工会领导班子2023年述廉报告\n全年没有违纪。\n";
  private static final ImportOptions UNION =
      new ImportOptions(
          Optional.of(new UnitId("union")), Optional.empty(), false, false, Vocabulary.EMPTY);

  @TempDir Path site;

  @Test
  void writesTheReportAndACopyOfItsSource() throws IOException {
    Path source = source("a.TXT", REPORT);
    ImportReport report = run(UNION, false, source);
    assertEquals(List.of(Action.WRITTEN), actions(report));
    assertEquals(
        """
        ---
        title: 区总工会领导班子2023年述职报告
        unit: "union"
        year: 2023
        type: team
        dimensions: [duty]
        status: draft
        indicators:
          - {label: 学习, value: withheld, unit: 次, quote: "学习*次"}
        source: {file: in/a.TXT, sha256: "%s"}
        ---

        ## 一、学习

        学习*次。
        """
            .formatted(Importer.sha256(REPORT.getBytes(StandardCharsets.UTF_8))),
        Files.readString(site.resolve("content/reports/union/2023.md")));
    assertArrayEquals(
        Files.readAllBytes(source),
        Files.readAllBytes(site.resolve("content/reports/union/2023.txt")));
  }

  @Test
  void keepsADocumentWithItsOwnEndingBesideTheReport() throws IOException {
    Path source = site.resolve("in/a.DOCX");
    Files.createDirectories(source.getParent());
    String report = WordFile.p("区总工会2023年述职报告") + WordFile.p("学习12次。");
    Files.write(source, WordFile.of(report).bytes());
    assertEquals(List.of(Action.WRITTEN), actions(run(UNION, false, site.resolve("in"))));
    assertArrayEquals(
        Files.readAllBytes(source),
        Files.readAllBytes(site.resolve("content/reports/union/2023.docx")));
  }

  @Test
  void refusesATitleWithoutText() throws IOException {
    Path source = site.resolve("in/a.txt");
    Files.createDirectories(source.getParent());
    Files.writeString(source, "区总工会2023年述职报告\n");
    ImportReport report = run(UNION, false, site.resolve("in"));
    assertEquals(
        List.of("import-title-alone"),
        report.files().get(0).problems().stream().map(Problem::code).toList());
  }

  @Test
  void refusesAHugeFileWithoutReadingIt() throws IOException {
    Path huge = source("a.pdf", "");
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(1L << 40);
    }
    assertEquals(List.of("import-too-large"), codes(run(UNION, false, huge)));
  }

  @Test
  void changesNothingIfTheSameSourceComesAgain() throws IOException {
    Path source = source("a.txt", REPORT);
    run(UNION, false, source);
    Path written = site.resolve("content/reports/union/2023.md");
    Files.writeString(written, Files.readString(written).replace("学习", "深入学习"));
    Map<String, String> before = files();
    ImportReport again = run(ImportOptions.NONE, false, source, source("b.txt", REPORT));
    assertEquals(List.of(Action.UNCHANGED, Action.UNCHANGED), actions(again));
    assertEquals(Optional.of("content/reports/union/2023.md"), again.files().get(0).target());
    assertEquals(before, files());
  }

  @Test
  void overwritesNothing() throws IOException {
    run(UNION, false, source("a.txt", REPORT));
    Map<String, String> before = files();
    ImportReport report = run(UNION, false, source("b.txt", OTHER));
    assertEquals(List.of("import-target-taken"), codes(report));
    assertTrue(report.hasErrors());
    assertEquals(before, files());
  }

  @Test
  void noticesTwoSourcesForOnePlaceInADryRunToo() throws IOException {
    ImportReport report =
        run(UNION, true, source("a.txt", REPORT), source("b.txt", REPORT + "新。\n"));
    assertEquals(List.of(Action.WRITTEN, Action.REFUSED), actions(report));
  }

  @Test
  void readsAFileThatIsGivenTwiceOnce() throws IOException {
    Path source = source("a.txt", REPORT);
    Path roundabout = source.resolveSibling("../in/a.txt");
    ImportReport report = run(UNION, false, source, roundabout, source.getParent());
    assertEquals(List.of(Action.WRITTEN), actions(report));
    Path copied = Files.copy(source, source.resolveSibling("b.txt"));
    assertEquals(
        List.of(Action.UNCHANGED, Action.UNCHANGED), actions(run(UNION, false, source, copied)));
  }

  @Test
  void importsChineseNamesFromFoldersWithSpaces() throws IOException {
    Path folder = Files.createDirectories(site.resolve("报送 材料/第 1 批"));
    Path source = Files.writeString(folder.resolve("区总工会 述职报告（终稿）.txt"), REPORT);
    run(UNION, false, site.resolve("报送 材料"));
    String written = Files.readString(site.resolve("content/reports/union/2023.md"));
    assertTrue(written.contains("{file: 报送 材料/第 1 批/区总工会 述职报告（终稿）.txt,"), written);
    Files.writeString(source, REPORT.replace("*次", "8次"));
    assertEquals(List.of(Action.MERGED), actions(run(ImportOptions.NONE, false, source)));
  }

  @Test
  void importsASourceThatIsProtectedFromWriting() throws IOException {
    Path source = source("a.txt", REPORT);
    assertTrue(source.toFile().setReadOnly());
    assertEquals(List.of(Action.WRITTEN), actions(run(UNION, false, source)));
    Path copy = site.resolve("content/reports/union/2023.txt");
    assertTrue(
        Files.getPosixFilePermissions(copy).contains(PosixFilePermission.OWNER_WRITE),
        "the copy can be written");
  }

  @Test
  void goesOnWhereAPlaceCannotBeWritten() throws IOException {
    Files.createDirectories(site.resolve("content/reports"));
    Files.writeString(site.resolve("content/reports/union"), "a file where a folder should be");
    ImportReport report =
        run(UNION, false, source("a.txt", REPORT), source("b.txt", REPORT.replace("2023", "2022")));
    assertEquals(List.of("import-not-written", "import-not-written"), codes(report));
  }

  @Test
  void passesOverHiddenFilesAndWhatWordLeaves() throws IOException {
    source("~$a.docx", "x");
    source(".b.txt", "x");
    Files.createDirectories(site.resolve("in/.git"));
    source(".git/c.txt", "x");
    source("d.txt", REPORT);
    assertEquals(1, run(UNION, true, site.resolve("in")).files().size());
  }

  @Test
  void aFaultOfTheProgramInOneFileStopsNoOther() throws IOException {
    ImportRequest request =
        new ImportRequest(
            List.of(source("a.txt", OTHER), source("b.txt", REPORT)), site, UNION, false);
    ImportReport report =
        ImportRun.run(
            request,
            (source, number, total) -> {},
            (bytes, name) -> {
              if (name.equals("in/a.txt")) {
                throw new IllegalStateException("not thought of");
              }
              return Importer.read(bytes, name, UNION);
            });
    assertEquals(List.of(Action.REFUSED, Action.WRITTEN), actions(report));
    String told = Messages.ofCommands(Language.ENGLISH).line(report.problems().get(0));
    assertTrue(told.startsWith("in/a.txt:1:1: error [import-fault]: "), told);
    assertTrue(told.contains(".gongkai/import-faults.log"), told);
    String log = Files.readString(site.resolve(".gongkai/import-faults.log"));
    assertTrue(log.startsWith("in/a.txt\njava.lang.IllegalStateException: not thought of"), log);
  }

  @Test
  void tellsOfEachFileBeforeItIsRead() throws IOException {
    List<String> told = new ArrayList<>();
    ImportRequest request =
        new ImportRequest(
            List.of(source("a.txt", REPORT), source("b.txt", OTHER)), site, UNION, true);
    ImportRun.run(request, (file, number, total) -> told.add(file + " " + number + "/" + total));
    assertEquals(List.of("in/a.txt 1/2", "in/b.txt 2/2"), told);
  }

  @Test
  void writesNothingInADryRun() throws IOException {
    assertEquals(List.of(Action.WRITTEN), actions(run(UNION, true, source("a.txt", REPORT))));
    assertFalse(Files.exists(site.resolve("content")));
  }

  @Test
  void goesOnAfterABadFile() throws IOException {
    Path bad = site.resolve("in/bad.txt");
    source("z.txt", REPORT);
    Files.write(bad, new byte[] {(byte) 0xD6, (byte) 0xFF});
    Files.writeString(site.resolve("a.xyz"), REPORT);
    ImportReport report =
        run(UNION, false, site.resolve("in"), site.resolve("no.txt"), site.resolve("a.xyz"));
    assertEquals(
        List.of(Action.REFUSED, Action.WRITTEN, Action.REFUSED, Action.REFUSED), actions(report));
    assertEquals(
        List.of("import-encoding-unknown", "import-unreadable", "import-format-unknown"),
        codes(report));
  }

  @Test
  void refusesAUnitThatCouldNotBeAFolder() throws IOException {
    ImportOptions outside =
        new ImportOptions(
            Optional.of(new UnitId("../../etc")), Optional.empty(), false, false, Vocabulary.EMPTY);
    assertEquals(List.of("import-unit-id"), codes(run(outside, false, source("a.txt", REPORT))));
    assertFalse(Files.exists(site.resolve("content")));
  }

  @Test
  void doesNotTellWhereOnTheOfficersDiskAFileLay(@TempDir Path elsewhere) throws IOException {
    Path source = elsewhere.resolve("a.txt");
    Files.writeString(source, REPORT);
    Draft draft = run(UNION, true, source).files().get(0).draft().orElseThrow();
    assertTrue(draft.markdown().contains("{file: \"a.txt\","), draft.markdown());
  }

  @Test
  void findsNoSourceInTheBodyOfAReport() throws IOException {
    Path report = site.resolve("content/reports/x/2020.md");
    Files.createDirectories(report.getParent());
    String hash = Importer.sha256(REPORT.getBytes(StandardCharsets.UTF_8));
    Files.writeString(report, "---\ntitle: x\n---\nsha256: " + hash + "\n");
    assertEquals(List.of(Action.WRITTEN), actions(run(UNION, false, source("a.txt", REPORT))));
  }

  @Test
  void writesTheContractsJson() throws IOException {
    Path text = source("a.txt", "\u3000" + REPORT + "完。砚台网www.example.cn\n");
    ImportReport report = run(ImportOptions.NONE, true, text, site.resolve("no.txt"));
    JsonNode json =
        JsonMapper.builder()
            .build()
            .readTree(ImportJson.write(report, Messages.ofCommands(Language.ENGLISH)));
    JsonNode file = json.get(0);
    assertEquals(
        List.of(
            "source",
            "title",
            "titleProposed",
            "year",
            "written",
            "unitName",
            "level",
            "type",
            "dimensions",
            "outline",
            "indicators",
            "events",
            "plans",
            "removals",
            "problems",
            "state",
            "target",
            "changes",
            "markdown"),
        List.copyOf(file.propertyNames()));
    assertEquals("in/a.txt", file.get("source").asString());
    assertEquals(2023, file.get("year").asInt());
    assertEquals("区总工会", file.get("unitName").asString());
    assertEquals("district", file.get("level").asString());
    assertEquals("team", file.get("type").asString());
    assertEquals("[\"duty\"]", file.get("dimensions").toString());
    assertEquals("[{\"level\":1,\"text\":\"一、学习\"}]", file.get("outline").toString());
    assertEquals(
        "{\"line\":4,\"text\":\"砚台网www.example.cn\",\"reason\":\"watermark\"}",
        file.get("removals").get(1).toString());
    assertEquals("import-unit-named", file.get("problems").get(0).get("code").asString());
    JsonNode missing = json.get(1);
    assertTrue(missing.get("title").isNull());
    assertTrue(missing.get("markdown").isNull());
    assertEquals("import-unreadable", missing.get("problems").get(0).get("code").asString());
  }

  @Test
  void tellsTheOfficerWhatWasFoundAndWhatIsOpen() throws IOException {
    ImportReport report =
        run(
            ImportOptions.NONE,
            true,
            IntStream.range(0, 5).mapToObj(Seeds::path).toArray(Path[]::new));
    String english = summary(report, Language.ENGLISH);
    assertTrue(english.contains("  Unit as written: **镇 (line 4: “"), english);
    assertTrue(english.contains("    line 9: ##paidbegin##"), english);
    assertTrue(english.contains("  to do: The text has no title line;"), english);
    assertTrue(
        english.contains(
            "\n  [to write] 001_83ac4258a3446fc9.txt →"
                + " content/reports/unassigned-"
                + sha256("市总工会").substring(0, 8)
                + "/2023.md; to do 2: check the title, unit\n"),
        english);
    assertTrue(
        english.contains(
            "\nDry run, nothing was written. 5 files: 5 to be written, 0 to be merged, 0 unchanged,"
                + " 0 in conflict, 0 not to be imported. To do: 6.\n"),
        english);
    assertTrue(
        english.endsWith(
            "\n- {id: , label: {zh-CN: 党纪政务处分}, unit: 人, total: none}  # files: 1, times: 2"),
        english);
    String chinese = summary(report, Language.CHINESE);
    assertTrue(chinese.contains("  述职内容：述职、述德、述廉（第 1 行："), chinese);
    assertTrue(chinese.contains("删去网站广告 2 处"), chinese);
  }

  @Test
  void hasTheSameMessagesInBothLanguages() {
    assertEquals(keys(Language.CHINESE), keys(Language.ENGLISH));
  }

  private static List<String> keys(Language language) {
    return Messages.ofCommands(language).keys().stream()
        .filter(key -> key.startsWith("import.") || key.startsWith("problem.import-"))
        .toList();
  }

  private static String summary(ImportReport report, Language language) {
    return String.join("\n", ImportSummary.lines(report, Messages.ofCommands(language)));
  }

  private ImportReport run(ImportOptions options, boolean dryRun, Path... sources)
      throws IOException {
    return ImportRun.run(
        new ImportRequest(List.of(sources), site, options, dryRun), (source, number, total) -> {});
  }

  private Path source(String name, String text) throws IOException {
    Path file = site.resolve("in").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(site.resolve("content"))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(site.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }

  private static String sha256(String text) {
    return Importer.sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Action> actions(ImportReport report) {
    return report.files().stream().map(ImportedFile::action).toList();
  }

  private static List<String> codes(ImportReport report) {
    return report.problems().stream()
        .filter(problem -> problem.isError())
        .map(problem -> problem.code())
        .toList();
  }
}
