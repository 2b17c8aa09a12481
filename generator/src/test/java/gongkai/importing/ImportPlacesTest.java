package gongkai.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.i18n.Messages;
import gongkai.importing.outcome.ImportReport;
import gongkai.importing.outcome.ImportSummary;
import gongkai.importing.outcome.ImportedFile;
import gongkai.importing.outcome.ImportedFile.Action;
import gongkai.importing.request.ImportOptions;
import gongkai.importing.request.ImportRequest;
import gongkai.model.Language;
import gongkai.model.UnitId;
import gongkai.model.report.ReportType;
import gongkai.model.text.RedactionMarks;
import gongkai.model.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where reports go. */
class ImportPlacesTest {
  private static final String REPORT = "区总工会领导班子2023年述职报告\n一、学习\n学习*次。\n";
  private static final String OTHER = "区总工会领导班子2023年述廉报告\n全年没有违纪。\n";
  private static final ImportOptions UNION =
      new ImportOptions(
          Optional.of(new UnitId("union")), Optional.empty(), false, false, Vocabulary.EMPTY);

  @TempDir private Path site;

  @Test
  void givesReportsOfOneUnknownUnitOneFolder() throws IOException {
    String first = "示例区总工会领导班子2023年述职报告\n学习*次。\n";
    ImportReport report =
        run(
            ImportOptions.NONE,
            false,
            source("a.txt", first),
            source("b.txt", "示例区总工会2022年度述职报告\n培训*次。\n"),
            source("c.txt", "**镇2023年述职报告\n走访*次。\n"),
            source("d.txt", "正文。"));
    String shared = "content/reports/unassigned-" + sha256("示例区总工会").substring(0, 8);
    String masked = sha256("**镇2023年述职报告\n走访*次。\n").substring(0, 8);
    assertEquals(
        List.of(
            shared + "/2023.md",
            shared + "/2022.md",
            "content/reports/unassigned-" + masked + "/2023.md",
            "content/reports/unassigned-" + sha256("正文。").substring(0, 8) + "/undated.md"),
        targets(report));
    assertTrue(
        summary(report, Language.CHINESE).contains("\n本站没有名为“示例区总工会”的单位：它的 2 份报告放在 " + shared),
        summary(report, Language.CHINESE));
  }

  @Test
  void losesNoReportOfAnUnknownUnitToOneThatIsCalledTheSame() throws IOException {
    String other = "区总工会领导班子2023年述职报告\n帮扶*户。\n";
    ImportReport report =
        run(ImportOptions.NONE, false, source("a.txt", REPORT), source("b.txt", other));
    assertEquals(
        List.of(
            "content/reports/unassigned-" + sha256("区总工会").substring(0, 8) + "/2023.md",
            "content/reports/unassigned-" + sha256(other).substring(0, 8) + "/2023.md"),
        targets(report));
  }

  @Test
  void putsAnIndividualsReportBesideTheTeams() throws IOException {
    String own = "区总工会2023年个人述职报告\n一、学习\n本人学习*次。\n";
    run(UNION, false, source("a.txt", REPORT));
    ImportReport report = run(UNION, false, source("b.txt", own));
    assertEquals(List.of("content/reports/union/2023-individual.md"), targets(report));
    String told = summary(report, Language.ENGLISH);
    assertTrue(
        told.contains(
            "note: content/reports/union/2023.md is the report of another type on the same year, so"
                + " this one goes to content/reports/union/2023-individual.md."),
        told);
    ImportReport newer = run(UNION, false, source("c.txt", own + "本人走访*户。\n"));
    assertEquals(List.of(Action.MERGED), actions(newer));
    assertEquals(List.of("content/reports/union/2023-individual.md"), targets(newer));
    Files.writeString(site.resolve("in/d.txt"), OTHER);
    assertEquals(
        List.of("import-target-taken"), codes(run(UNION, false, site.resolve("in/d.txt"))));
  }

  @Test
  void takesTypeAndStemAsTheOfficerGivesThem() throws IOException {
    ImportOptions chair =
        new ImportOptions(
            Optional.of(new UnitId("union")),
            Optional.empty(),
            Optional.of(ReportType.INDIVIDUAL),
            Optional.of("2023-chair"),
            false,
            false,
            false,
            new ImportOptions.Site(Vocabulary.EMPTY, List.of(), RedactionMarks.with(List.of())));
    run(UNION, false, source("a.txt", REPORT));
    ImportReport report = run(chair, false, source("b.txt", OTHER));
    assertEquals(List.of("content/reports/union/2023-chair.md"), targets(report));
    String written = Files.readString(site.resolve("content/reports/union/2023-chair.md"));
    assertTrue(written.contains("\ntype: individual\n"), written);
    assertTrue(summary(report, Language.ENGLISH).contains("Type: one person (as you gave it)"));
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

  private static String summary(ImportReport report, Language language) {
    return String.join("\n", ImportSummary.lines(report, Messages.ofCommands(language)));
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

  private static String sha256(String text) {
    return Importer.sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> targets(ImportReport report) {
    return report.files().stream().map(file -> file.target().orElseThrow()).toList();
  }
}
