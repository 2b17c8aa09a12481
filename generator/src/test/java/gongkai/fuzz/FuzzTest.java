package gongkai.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.content.ReportFile;
import gongkai.content.ReportReader;
import gongkai.content.field.SiteLanguages;
import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.importing.ImportRun;
import gongkai.importing.Importer;
import gongkai.importing.outcome.ImportReport;
import gongkai.importing.outcome.ImportedFile.Action;
import gongkai.importing.request.ImportOptions;
import gongkai.importing.request.ImportRequest;
import gongkai.line.SiteBuilder;
import gongkai.line.SiteFolder;
import gongkai.line.request.SiteRequest;
import gongkai.markdown.Dialect;
import gongkai.markdown.MarkdownReader;
import gongkai.markdown.Sought;
import gongkai.markdown.parsing.MarkdownText;
import gongkai.model.Language;
import gongkai.model.Quote;
import gongkai.model.UnitId;
import gongkai.model.report.ReportId;
import gongkai.model.text.Body;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Wrong files by the hundred: each is read or refused with a reason, none brings the program down,
 * and none stops the others. {@code -Dfuzz.rounds=20000} tries for long, then each time with other
 * files; {@code -Dfuzz.seed=…} makes those of an earlier run again, as it printed.
 */
class FuzzTest {
  private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 120);
  private static final long SEED =
      Long.getLong(
          "fuzz.seed",
          Integer.getInteger("fuzz.rounds") == null ? 20_260_101 : new Random().nextInt());

  private static final MarkdownReader MARKDOWN = new MarkdownReader(List.of());

  @TempDir private Path temp;

  static {
    System.out.println("fuzz: seed " + SEED + ", rounds " + ROUNDS);
  }

  /** Something that is done with a file, and must come to an end. */
  private interface Trial {
    void with(byte[] file);
  }

  private static void each(String name, List<byte[]> good, Trial trial) throws IOException {
    for (int round = 0; round < ROUNDS; round++) {
      Mutator mutator = new Mutator(SEED * 1_000_003 + 31L * round + name.hashCode());
      byte[] wrong = mutator.mutated(mutator.oneOf(good));
      try {
        trial.with(wrong);
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError e) {
        Path kept = Path.of(System.getProperty("project.root"), "generator/target/fuzz");
        Files.createDirectories(kept);
        Files.write(kept.resolve(SEED + "-" + round + "-" + name), wrong);
        throw new AssertionError(name + ": seed " + SEED + ", round " + round + ", in " + kept, e);
      }
    }
  }

  private static void assertTold(Outcome<?> read) {
    boolean told = read.problems().stream().anyMatch(Problem::isError);
    assertTrue(read.value().isPresent() || told, "neither read nor refused");
  }

  @Test
  void everyFileOfEveryFormatIsReadOrRefused() throws IOException {
    for (Map.Entry<String, List<byte[]>> format : GoodFiles.all().entrySet()) {
      each(
          format.getKey(),
          format.getValue(),
          file -> assertTold(Importer.read(file, format.getKey(), ImportOptions.NONE)));
    }
  }

  @Test
  void everyReportIsReadOrRefused() throws IOException {
    ReportId id = new ReportId(new UnitId("a"), "2023");
    each(
        "report.md",
        GoodFiles.reports(),
        file -> {
          Outcome<ReportFile> read =
              ReportReader.read(
                  id, "content/reports/a/2023.md", file, SiteLanguages.main(Language.CHINESE));
          assertTold(read);
        });
  }

  @Test
  void everyTextIsReadOrRefusedInBothDialects() throws IOException {
    Sought sought = new Sought(List.of(Quote.of("新建工会35家"), Quote.of("会议")), List.of());
    each(
        "text.md",
        GoodFiles.reports(),
        file -> {
          String text = new String(file, StandardCharsets.UTF_8);
          for (Dialect dialect : Dialect.values()) {
            Outcome<Body> read =
                MARKDOWN.read(
                    new MarkdownText(text, "content/pages/a.md", 1, Language.CHINESE),
                    dialect,
                    sought);
            assertTold(read);
            read.value().ifPresent(FuzzTest::assertMarkedUpOnce);
          }
        });
  }

  private static void assertMarkedUpOnce(Body body) {
    long marked = body.markup().stream().filter(Body.Markup.Redaction.class::isInstance).count();
    assertEquals(body.redactions(), marked);
  }

  @Test
  void wrongFilesOfARunStopNoOther() throws IOException {
    Path site = SiteFolder.write(temp.resolve("site"), SiteFolder.SMALL);
    Path sources = Files.createDirectories(temp.resolve("sources"));
    Mutator mutator = new Mutator(SEED);
    int number = 0;
    List<Path> good = new ArrayList<>();
    for (Map.Entry<String, List<byte[]>> format : GoodFiles.all().entrySet()) {
      for (byte[] file : format.getValue()) {
        for (int i = 0; i < 5; i++) {
          number++;
          Files.write(sources.resolve("w" + number + "-" + format.getKey()), mutator.mutated(file));
        }
        number++;
      }
    }
    for (int i = 0; i < 3; i++) {
      Path file = sources.resolve("good-" + i + ".txt");
      String text = "某某区第" + i + "工会202" + i + "年述职报告\n\n一、学习\n\n组织第" + i + "次学习，效果很好。\n";
      good.add(Files.writeString(file, text));
    }
    ImportReport report =
        ImportRun.run(
            new ImportRequest(List.of(sources), site, ImportOptions.NONE, false, 2),
            (source, n, total) -> {});
    report
        .files()
        .forEach(
            file ->
                assertFalse(
                    file.problems().stream().anyMatch(p -> p.code().startsWith("import-fault")),
                    file.toString()));
    for (Path file : good) {
      assertTrue(
          report.files().stream()
              .anyMatch(
                  f ->
                      f.action() == Action.WRITTEN
                          && f.source().endsWith(file.getFileName().toString())),
          file.toString());
    }
  }

  @Test
  void aSiteOfWrongReportsIsCheckedToItsEnd() throws IOException {
    List<byte[]> good = new ArrayList<>(GoodFiles.reports());
    good.add(
        SiteFolder.SMALL
            .substring(SiteFolder.SMALL.indexOf("---\ntitle"))
            .getBytes(StandardCharsets.UTF_8));
    for (int round = 0; round < Math.max(3, ROUNDS / 40); round++) {
      Mutator mutator = new Mutator(SEED + round);
      Path site = SiteFolder.write(temp.resolve("checked" + round), SiteFolder.SMALL);
      for (int i = 0; i < 8; i++) {
        Path file = site.resolve("content/reports/district/" + (2000 + i) + ".md");
        Files.write(file, mutator.mutated(mutator.oneOf(good)));
      }
      Files.createDirectories(site.resolve("content/pages"));
      Files.write(site.resolve("content/pages/p.md"), mutator.mutated(mutator.oneOf(good)));
      SiteRequest request =
          new SiteRequest(site, Optional.empty(), false, SiteRequest.Purpose.CHECK, 2);
      List<Problem> problems = SiteBuilder.check(request);
      // That a wrong one claims the same year is reported at both.
      assertTrue(
          problems.stream()
              .filter(p -> p.isError() && !p.code().equals("same-period"))
              .noneMatch(p -> p.place().path().contains("district/2023.md")),
          "the good one has no error: seed " + (SEED + round) + " " + problems);
    }
  }
}
