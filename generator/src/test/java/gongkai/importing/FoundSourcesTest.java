package gongkai.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gongkai.diagnostic.Problem;
import gongkai.i18n.Messages;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run finds in folders, and what it passes over. */
class FoundSourcesTest {
  private static final String REPORT = "区总工会领导班子2023年述职报告\n一、学习\n学习*次。\n";
  private static final String OTHER = "区总工会领导班子2023年述廉报告\n全年没有违纪。\n";
  private static final ImportOptions UNION =
      new ImportOptions(
          Optional.of(new UnitId("union")), Optional.empty(), false, false, Vocabulary.EMPTY);

  @TempDir private Path site;

  @Test
  void followsNoLinkThatLeadsOutOfTheFolder(@TempDir Path elsewhere) throws IOException {
    Path secret = Files.writeString(elsewhere.resolve("secret.txt"), OTHER);
    Files.createDirectories(elsewhere.resolve("folder"));
    Files.writeString(elsewhere.resolve("folder/x.txt"), OTHER);
    Path in = source("b.txt", REPORT).getParent();
    Files.createSymbolicLink(in.resolve("a.txt"), secret);
    Files.createSymbolicLink(in.resolve("c"), elsewhere.resolve("folder"));
    Files.createSymbolicLink(in.resolve("d.txt"), in.resolve("gone.txt"));
    Files.createSymbolicLink(in.resolve("e.txt"), Path.of("b.txt"));
    ImportReport report = run(UNION, true, in);
    assertEquals(List.of("in/b.txt"), report.files().stream().map(ImportedFile::source).toList());
    assertEquals(
        List.of(
            "in/a.txt import-link-outside",
            "in/c import-link-outside",
            "in/d.txt import-link-broken",
            "in/e.txt import-link-inside"),
        report.notes().stream().map(n -> n.place().path() + " " + n.code()).toList());
    assertFalse(report.hasErrors());
  }

  @Test
  void readsALinkThatIsGivenByNameAndAFileThatOnlyALinkLeadsTo(@TempDir Path elsewhere)
      throws IOException {
    Path other = Files.writeString(elsewhere.resolve("other.txt"), OTHER);
    Path in = source(".hidden/b.txt", REPORT).getParent().getParent();
    Files.createSymbolicLink(in.resolve("shown.txt"), Path.of(".hidden/b.txt"));
    Files.createSymbolicLink(in.resolve("twice.txt"), Path.of(".hidden/b.txt"));
    assertEquals(
        List.of("in/shown.txt"),
        run(UNION, true, in).files().stream().map(ImportedFile::source).toList());
    Path link = Files.createSymbolicLink(site.resolve("given.txt"), other);
    assertEquals(List.of(Action.WRITTEN), actions(run(UNION, true, link)));
  }

  /** Two files of one name are told apart; the folders above the one that was asked for are not. */
  @Test
  void keepsTheFoldersWithinAFolderInNames(@TempDir Path elsewhere) throws IOException {
    Files.writeString(elsewhere.resolve("a.txt"), REPORT);
    Files.createDirectories(elsewhere.resolve("east"));
    Files.writeString(elsewhere.resolve("east/a.txt"), OTHER);
    Files.writeString(elsewhere.resolve("east/b.odt"), "x");
    ImportReport report = run(ImportOptions.NONE, true, elsewhere);
    assertEquals(
        List.of("a.txt", "east/a.txt"), report.files().stream().map(ImportedFile::source).toList());
    assertEquals(
        List.of("east/b.odt"), report.notes().stream().map(n -> n.place().path()).toList());
  }

  @Test
  void namesWhatItPassesOverInAFolder() throws IOException {
    source("a.txt", REPORT);
    source("b.odt", "x");
    source("c.odt", "x");
    source("d.xlsx", "x");
    source("e", "x");
    source("f.zip", "x");
    source("g.jpg", "x");
    source("Thumbs.db", "x");
    ImportReport report = run(UNION, true, site.resolve("in"));
    assertEquals(1, report.files().size());
    Messages english = Messages.ofCommands(Language.ENGLISH);
    List<String> notes = report.notes().stream().map(english::line).toList();
    assertEquals(5, notes.size(), notes.toString());
    assertTrue(notes.get(0).startsWith("in/e:1:1: note [import-skipped-bare]: "), notes.get(0));
    assertTrue(
        notes.get(2).contains("“.odt” are not read, and these 2 were passed over: in/b.odt,"),
        notes.get(2));
    assertTrue(notes.get(3).contains("this one was passed over: in/d.xlsx."), notes.get(3));
    assertEquals(
        List.of(
            "import-skipped-picture", "import-skipped", "import-skipped", "import-skipped-archive"),
        report.notes().stream().skip(1).map(Problem::code).toList());
    assertTrue(summary(report, Language.CHINESE).contains("略过以下 2 个：in/b.odt, in/c.odt"));
  }

  @Test
  void namesWhatAnOpenProgramLaysBesideADocumentAndReadsItNot() throws IOException {
    Path lock = source("~$report.docx", "x");
    source(".~lock.b.docx#", "x");
    source(".DS_Store", "x");
    source("b.txt", REPORT);
    ImportReport folder = run(UNION, true, site.resolve("in"));
    assertEquals(1, folder.files().size());
    assertEquals(
        List.of("in/.~lock.b.docx# import-open", "in/~$report.docx import-open"),
        folder.notes().stream().map(n -> n.place().path() + " " + n.code()).toList());
    ImportReport given = run(UNION, true, lock);
    assertEquals(List.of(Action.REFUSED), actions(given));
    assertEquals(
        List.of("import-lock"),
        given.files().get(0).problems().stream().map(Problem::code).toList());
  }

  @Test
  void refusesWhatIsNoFileAndReadsTheOthers() throws IOException, InterruptedException {
    Path pipe = site.resolve("pipe.txt");
    int made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
    assumeTrue(made == 0, "no named pipes here");
    Path empty = Files.createDirectories(site.resolve("empty/deeper"));
    source("photos/a.png", "x");
    Path good = source("b.txt", REPORT);
    Path folder = site.resolve("in/photos");
    ImportReport report =
        run(UNION, true, Path.of("-"), Path.of("/dev/null"), pipe, empty, folder, good);
    assertEquals(
        List.of(
            "- import-standard-input",
            "/dev/null import-device",
            pipe + " import-device",
            "empty/deeper import-folder-bare",
            "in/photos import-folder-bare"),
        report.files().stream()
            .flatMap(f -> f.problems().stream())
            .filter(Problem::isError)
            .map(p -> p.place().path() + " " + p.code())
            .toList());
    assertEquals(Action.WRITTEN, actions(report).get(5));
    assertTrue(report.hasErrors());
    assertTrue(summary(report, Language.CHINESE).contains("不是文件，导入不读标准输入"));
    String english = summary(report, Language.ENGLISH);
    assertTrue(english.contains("(doc, docm, docx, htm, html,"), english);
    assertFalse(english.contains("''"), english);
  }

  @Test
  void takesAFolderWhoseFilesWereGivenBefore() throws IOException {
    Path file = source("b.txt", REPORT);
    ImportReport report = run(UNION, true, file, file.getParent());
    assertEquals(List.of(Action.WRITTEN), actions(report));
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
}
