package gongkai.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.diagnostic.Problem;
import gongkai.importing.outcome.ImportedFile;
import gongkai.importing.outcome.ImportedFile.Action;
import gongkai.importing.request.ImportOptions;
import gongkai.importing.request.ImportRequest;
import gongkai.model.Language;
import gongkai.model.Level;
import gongkai.model.LocalizedText;
import gongkai.model.Unit;
import gongkai.model.UnitId;
import gongkai.model.report.ReportType;
import gongkai.model.text.RedactionMarks;
import gongkai.model.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A source comes again, and the officer now says another unit, year, type or name for it. */
class ReportMoveTest {
  private static final String REPORT = "示例区总工会领导班子2023年述职报告\n一、工作\n新建工会35家。\n";

  @TempDir private Path site;

  private static ImportOptions options(String unit, Integer year, String stem) {
    return new ImportOptions(
        Optional.ofNullable(unit).map(UnitId::new),
        Optional.ofNullable(year),
        Optional.empty(),
        Optional.ofNullable(stem),
        false,
        false,
        false,
        new ImportOptions.Site(Vocabulary.EMPTY, List.of(), RedactionMarks.with(List.of())));
  }

  private ImportedFile run(ImportOptions options) throws IOException {
    return run(options, false);
  }

  private ImportedFile run(ImportOptions options, boolean dryRun) throws IOException {
    Path source = site.resolve("in/a.txt");
    Files.createDirectories(source.getParent());
    Files.writeString(source, REPORT);
    ImportRequest request = new ImportRequest(List.of(source), site, options, dryRun);
    return ImportRun.run(request, (name, number, total) -> {}).files().get(0);
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    Path reports = site.resolve("content/reports");
    try (Stream<Path> all = Files.walk(reports)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(reports.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }

  private Path file(String name) {
    return site.resolve("content/reports").resolve(name);
  }

  private static List<String> codes(ImportedFile file) {
    return file.problems().stream().map(Problem::code).toList();
  }

  @Test
  void movesTheReportWithAllThatBelongsToIt() throws IOException {
    run(options("wrong", null, null));
    Files.writeString(file("wrong/2023.en.md"), "---\ntitle: Report\n---\nText.\n");
    Files.writeString(file("wrong/2023.附件.pdf"), "pdf");
    String before = Files.readString(file("wrong/2023.md"));
    ImportedFile moved = run(options("right", null, null));
    assertEquals(Action.MOVED, moved.action());
    assertEquals(
        List.of("right/2023.en.md", "right/2023.md", "right/2023.txt", "right/2023.附件.pdf"),
        List.copyOf(files().keySet()));
    assertEquals(
        before.replace("unit: \"wrong\"", "unit: \"right\""),
        Files.readString(file("right/2023.md")));
    assertFalse(Files.exists(file("wrong")), "no empty folder is left");
    assertEquals(Action.UNCHANGED, run(options("right", null, null)).action());
  }

  @Test
  void keepsThePublicAddressOfWhatItMoves() throws IOException {
    run(options("wrong", null, null));
    publish("wrong/2023.md", "");
    ImportedFile moved = run(options("right", 2022, null));
    assertEquals(List.of("import-moved-from", "import-moved-alias"), codes(moved));
    String text = Files.readString(file("right/2022.md"));
    assertTrue(text.contains("\nyear: 2022\n"), text);
    assertTrue(text.contains("\naliases: [reports/wrong/2023.html]\n"), text);
    run(options("wrong", 2023, null));
    text = Files.readString(file("wrong/2023.md"));
    assertTrue(text.contains("\naliases: [reports/right/2022.html]\n"), text);
  }

  private void publish(String name, String more) throws IOException {
    String text = Files.readString(file(name));
    Files.writeString(
        file(name),
        text.replace("status: draft", "status: published\npublished: 2024-01-20" + more));
  }

  @Test
  void leavesEveryOtherByteAsItIs() throws IOException {
    run(options("wrong", null, null));
    publish("wrong/2023.md", "\naliases:   # old ones\n- old/a.html\n- 'old/b.html'");
    String text =
        "\uFEFF"
            + Files.readString(file("wrong/2023.md"))
                .replace("unit: \"wrong\"", "# whose?\nunit:   'wrong'   # ours")
                .replace("\n", "\r\n");
    Files.writeString(file("wrong/2023.md"), text);
    run(options("right", null, "2023-team"));
    assertEquals(
        text.replace("unit:   'wrong'   # ours", "unit:   \"right\"   # ours")
            .replace("- 'old/b.html'\r\n", "- 'old/b.html'\r\n- reports/wrong/2023.html\r\n"),
        Files.readString(file("right/2023-team.md")));
  }

  @Test
  void addsTheKeysThatTheReportLacks() throws IOException {
    run(ImportOptions.NONE);
    String folder = files().keySet().iterator().next().replaceFirst("/.*", "");
    assertTrue(folder.startsWith("unassigned-"), folder);
    assertEquals(Action.MOVED, run(options("right", null, null)).action());
    String text = Files.readString(file("right/2023.md"));
    assertTrue(
        text.startsWith("---\ntitle: 示例区总工会领导班子2023年述职报告\nunit: \"right\"\nyear: 2023\n"), text);
  }

  @Test
  void movesReportsOfAnUnknownUnitWhenTheSiteKnowsIt() throws IOException {
    run(ImportOptions.NONE);
    Unit known =
        new Unit(
            new UnitId("right"),
            LocalizedText.of(Language.CHINESE, "示例区总工会"),
            Level.DISTRICT,
            Optional.empty(),
            List.of(),
            Optional.empty());
    ImportedFile moved = run(ImportOptions.NONE.knowing(List.of(known)));
    assertEquals(Optional.of("content/reports/right/2023.md"), moved.target());
    assertEquals(List.of("right/2023.md", "right/2023.txt"), List.copyOf(files().keySet()));
  }

  @Test
  void correctsTheTypeWhereTheReportStands() throws IOException {
    run(options("union", null, null));
    ImportOptions individual =
        new ImportOptions(
            Optional.empty(),
            Optional.empty(),
            Optional.of(ReportType.INDIVIDUAL),
            Optional.empty(),
            false,
            false,
            false,
            new ImportOptions.Site(Vocabulary.EMPTY, List.of(), RedactionMarks.with(List.of())));
    assertEquals(Action.MOVED, run(individual).action());
    String text = Files.readString(file("union/2023.md"));
    assertTrue(text.contains("\ntype: individual\n"), text);
  }

  @Test
  void tellsInADryRunWhatWouldMove() throws IOException {
    run(options("wrong", null, null));
    Map<String, String> before = files();
    ImportedFile moved = run(options("right", null, null), true);
    assertEquals(Action.MOVED, moved.action());
    assertEquals(Optional.of("content/reports/right/2023.md"), moved.target());
    assertEquals(before, files());
  }

  @Test
  void refusesWhatItCannotDoSafely() throws IOException {
    run(options("wrong", null, null));
    Files.createDirectories(file("right"));
    Files.writeString(file("right/2023.md"), "somebody else's\n");
    Map<String, String> before = files();
    assertEquals(List.of("import-target-taken"), codes(run(options("right", null, null))));
    assertEquals(before, files());
    publish("wrong/2023.md", "\naliases: [\n  old/a.html ]");
    before = files();
    assertEquals(List.of("import-move-lines"), codes(run(options("third", null, null))));
    assertEquals(before, files());
  }

  @Test
  void asksWhetherAChangedSourceForAnotherUnitIsTheSameReport() throws IOException {
    run(options("wrong", null, null));
    Path source = Files.writeString(site.resolve("in/a.txt"), REPORT.replace("35家", "36家"));
    ImportRequest request =
        new ImportRequest(List.of(source), site, options("right", null, null), false);
    ImportedFile written = ImportRun.run(request, (name, number, total) -> {}).files().get(0);
    assertEquals(Action.WRITTEN, written.action());
    assertTrue(codes(written).contains("import-elsewhere"), codes(written).toString());
  }

  @Test
  void renamesNoFileThatTheTextLinksTo() throws IOException {
    run(options("union", null, null));
    Files.writeString(file("union/2023.附件.pdf"), "pdf");
    Files.writeString(
        file("union/2023.md"), Files.readString(file("union/2023.md")) + "\n[附件](2023.附件.pdf)\n");
    assertEquals(List.of("import-move-linked"), codes(run(options(null, 2022, null))));
    assertEquals(Action.MOVED, run(options("right", null, null)).action());
  }

  private static final String DATED =
      "示例区总工会领导班子述职报告\n一、履职情况\n3月15日，召开全委会。2月，召开座谈会。上半年，走访企业35家。2022年6月，举办培训班。\n";

  private ImportedFile dated(int year) throws IOException {
    Path source = site.resolve("in/a.txt");
    Files.createDirectories(source.getParent());
    Files.writeString(source, DATED);
    return ImportRun.run(
            new ImportRequest(List.of(source), site, options("u", year, null), false),
            (name, number, total) -> {})
        .files()
        .get(0);
  }

  private static List<String> events(String report) {
    return report.lines().filter(line -> line.contains("precision: ")).toList();
  }

  @Test
  void theDaysOfProposedEventsFollowACorrectedYear() throws IOException {
    dated(2024);
    String before = Files.readString(file("u/2024.md"));
    Files.writeString(file("u/2024.md"), before.replace("\nevents:\n", "\nevents:\n  # 按日期\n"));
    ImportedFile moved = dated(2023);
    List<String> now = events(Files.readString(file("u/2023.md")));
    assertEquals(events(before.replace("2024-02-29", "2023-02-28").replace("2024-", "2023-")), now);
    assertTrue(Files.readString(file("u/2023.md")).contains("  # 按日期\n"));
    assertFalse(codes(moved).contains("import-event-year"), codes(moved).toString());
    assertTrue(now.size() >= 3, now.toString());
  }

  @Test
  void anEventThatAPersonConfirmedOrChangedStaysAndIsTold() throws IOException {
    dated(2022);
    String before = Files.readString(file("u/2022.md"));
    Files.writeString(
        file("u/2022.md"),
        before
            .replaceFirst("(\\{date: 3月15日.*)}", "$1, reviewed: true}")
            .replace(
                "to: 2022-06-30, precision: half-year", "to: 2022-05-31, precision: half-year"));
    ImportedFile moved = dated(2023);
    String now = Files.readString(file("u/2023.md"));
    assertTrue(now.contains("from: 2022-03-15, to: 2022-03-15"), now);
    assertTrue(now.contains("from: 2022-01-01, to: 2022-05-31"), now);
    assertTrue(now.contains("from: 2023-02-01, to: 2023-02-28"), now);
    assertEquals(
        List.of("3月15日", "上半年"),
        moved.problems().stream()
            .filter(p -> p.code().equals("import-event-year"))
            .map(p -> p.arguments().get(0))
            .toList());
  }

  @Test
  void whatWasProposedMovesAlong() throws IOException {
    run(options("wrong", null, null));
    Path proposed = site.resolve("content/.import/proposed");
    Files.createDirectories(proposed.resolve("wrong"));
    Files.writeString(proposed.resolve("wrong/2023.md"), "---\n---\n");
    run(options("right", null, null));
    assertTrue(Files.exists(proposed.resolve("right/2023.md")));
    assertFalse(Files.exists(proposed.resolve("wrong/2023.md")));
  }
}
