package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.Growth;
import gongkai.diagnostic.Problem;
import gongkai.digest.Sha256;
import gongkai.document.WordFile;
import gongkai.i18n.Messages;
import gongkai.line.request.SiteRequest;
import gongkai.model.Language;
import gongkai.model.text.RedactionMarks;
import gongkai.privacy.ShownInSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The copy of a source that import lays beside its report: what becomes of it. */
class SourceCopyTest {
  private static final String FOLDER = "content/reports/district/";
  private static final String TEXT = "2023年述职报告\n一、工作\n一年来，新建工会35家，投入**万元，走访困难职工286户，培训60人。\n";

  @TempDir private Path root;

  private void site(String name, byte[] copy, String source, String... replacements)
      throws IOException {
    String site =
        SiteFolder.SMALL
            .replace("投入**万元。", "投入**万元，走访困难职工286户，培训60人。")
            .replace("indicators:", source + "indicators:");
    for (int i = 0; i < replacements.length; i += 2) {
      assertTrue(site.contains(replacements[i]));
      site = site.replace(replacements[i], replacements[i + 1]);
    }
    SiteFolder.write(root, site);
    Files.write(root.resolve(FOLDER + name), copy);
  }

  private static String source(String name, byte[] copy, String more) {
    return "source: {file: " + name + ", sha256: \"" + Sha256.of(copy) + "\"" + more + "}\n";
  }

  private List<Problem> check() throws IOException {
    return SiteBuilder.check(
            new SiteRequest(root, Optional.empty(), true, SiteRequest.Purpose.CHECK, 1))
        .stream()
        .filter(problem -> problem.place().path().startsWith(FOLDER))
        .filter(problem -> !problem.code().equals("withheld-not-listed"))
        .sorted()
        .toList();
  }

  private List<String> codes() throws IOException {
    return check().stream().map(p -> p.place() + " " + p.code()).toList();
  }

  private BuiltSite built() throws IOException {
    return BuiltSite.of(root, root.resolve("site-out"), 1);
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void isNotPublishedUnlessSomebodySaysSo() throws IOException {
    site("2023.txt", text(TEXT), source("in/报告.TXT", text(TEXT), ""));
    Files.writeString(root.resolve(FOLDER + "2023.annex.txt"), "附件");
    assertEquals(List.of(), codes());
    List<String> files = built().files();
    assertFalse(files.contains("reports/district/2023.txt"));
    assertTrue(files.contains("reports/district/2023.annex.txt"));
    String page = built().text("reports/district/2023.html");
    assertFalse(page.contains("href=\"2023.txt\""), page);
    assertTrue(page.contains("href=\"2023.annex.txt\""), page);
  }

  @Test
  void isKnownByItsBytesUnderAnyName() throws IOException {
    site("2023.原件.txt", text(TEXT), source("a.txt", text(TEXT), ""));
    assertEquals(List.of(), codes());
    assertFalse(built().files().stream().anyMatch(f -> f.endsWith(".txt") && f.contains("原件")));
  }

  @Test
  void isPublishedWhenTheReportSaysSo() throws IOException {
    site("2023.txt", text(TEXT), source("a.txt", text(TEXT), ", publish: true"));
    assertEquals(List.of(), codes());
    assertTrue(built().files().contains("reports/district/2023.txt"));
  }

  @Test
  void isRefusedWhenItShowsWhatTheReportWithholds() throws IOException {
    site(
        "2023.txt",
        text(TEXT),
        source("a.txt", text(TEXT), ", publish: true"),
        "走访困难职工286户",
        "走访困难职工**户");
    List<Problem> problems = check();
    assertEquals(
        List.of(FOLDER + "2023.md:15:26 source-shows-redacted"),
        problems.stream().map(p -> p.place() + " " + p.code()).toList());
    assertEquals(List.of("2023.txt", "元，走访困难职工**户，培训60人。", "3"), problems.get(0).arguments());
    for (Language language : List.of(Language.CHINESE, Language.ENGLISH)) {
      String line = Messages.ofCommands(language).line(problems.get(0));
      assertFalse(line.contains("286"), line);
      assertTrue(line.contains("2023.txt"), line);
    }
    BuildReport report =
        SiteBuilder.build(
            new SiteRequest(root, Optional.empty(), false, SiteRequest.Purpose.BUILD, 1),
            root.resolve("site-out"));
    assertTrue(report.publication().isEmpty());
  }

  @Test
  void isComparedWhateverItsFormat() throws IOException {
    byte[] word =
        WordFile.of(
                WordFile.p("2023年述职报告")
                    + WordFile.p("一年来，新建工会35家，投入**万元，走访困难")
                    + WordFile.p("职工286户，培训60人。"))
            .bytes();
    site("2023.docx", word, source("a.docx", word, ", publish: true"), "职工286户", "职工*户");
    assertTrue(
        codes().contains(FOLDER + "2023.md:15:26 source-shows-redacted"), codes().toString());
  }

  @Test
  void mayShowElsewhereWhatTheReportShowsThereToo() throws IOException {
    String twice = TEXT.replace("培训60人", "培训60人。另走访困难职工286户，培训60人");
    site(
        "2023.txt",
        text(twice.replaceFirst("走访困难职工286户", "走访困难职工**户")),
        source("a.txt", text(twice.replaceFirst("走访困难职工286户", "走访困难职工**户")), ", publish: true"),
        "走访困难职工286户，培训60人",
        "走访困难职工**户，培训60人。另走访困难职工286户，培训60人");
    assertEquals(List.of(), codes());
  }

  @Test
  void tellsHowManyRedactionsCouldNotBeCompared() throws IOException {
    site(
        "2023.txt",
        text(TEXT),
        source("a.txt", text(TEXT), ", publish: true"),
        "走访困难职工286户，培训60人",
        "帮困工作覆盖**户家庭");
    assertEquals(List.of(FOLDER + "2023.txt:1:1 source-not-compared"), codes());
    assertEquals("1", check().get(0).arguments().get(1));
  }

  @Test
  void costsNoEveningWhateverItHolds() {
    Growth.assertLinear(
        "投入*万*元*人*",
        40_000,
        report ->
            ShownInSource.of(report, report.replace('*', '1'), RedactionMarks.with(List.of())));
  }

  @Test
  void isKeptBackWhenSomebodyOpenedAndSavedIt() throws IOException {
    site("2023.txt", text(TEXT + "\n"), source("a.txt", text(TEXT), ""), "职工286户", "职工**户");
    assertEquals(List.of(FOLDER + "2023.txt:1:1 source-copy-edited"), codes());
    assertFalse(built().files().contains("reports/district/2023.txt"));
  }

  @Test
  void isToldWhenAnotherFileHasItsName() throws IOException {
    byte[] annex = text("附表：各街道职工之家一览。\n东街道一处，西街道两处。\n");
    site("2023.txt", annex, source("a.txt", text(TEXT), ""), "职工286户", "职工**户");
    assertEquals(List.of(FOLDER + "2023.txt:1:1 source-copy-changed"), codes());
    assertTrue(built().files().contains("reports/district/2023.txt"));
  }

  /** What a report's page calls it, with what is said of it there; the data calls it the same. */
  private String named(String file, String more) throws IOException {
    site("2023.txt", text(TEXT), source(file, text(TEXT), more));
    BuiltSite site = built();
    List<String> names =
        site.page("reports/district/2023.html").select("dd:has(.file-name)").eachText();
    String own = site.page("reports/district/2023.html").select("dd.file-name").text();
    assertEquals("2023.txt", site.table("data/reports.csv").get(0).get("source-file"));
    assertEquals(List.of(), filesWith(new String(text("机密"), StandardCharsets.ISO_8859_1)));
    return names + " " + own;
  }

  /** What it and its folders were called where it came from is nobody's business. */
  @Test
  void isNamedAsItsCopyAndSaidToBeKept() throws IOException {
    String kept = "[2023.txt 未公开] 2023.txt 未公开";
    assertEquals(kept, named("/home/li/机密/东区.txt", ""));
    assertEquals(kept, named("'C:\\机密.d\\东区.TXT'", ""));
    assertEquals(kept, named("东区机密.txt", ""));
    assertEquals("[2023.txt （TXT，124字节）] 2023.txt", named("机密/东区 2023.txt", ", publish: true"));
  }

  /** Redacted numbers could be tried against the hash of a file whose other words are known. */
  @Test
  void itsHashIsPublicOnlyIfItIs() throws IOException {
    byte[] copy = TEXT.getBytes(StandardCharsets.UTF_8);
    site("2023.txt", copy, source("a.txt", copy, ""));
    assertEquals(List.of(), filesWith(Sha256.of(copy)));
    site("2023.txt", copy, source("a.txt", copy, ", publish: true"));
    List<String> shown = filesWith(Sha256.of(copy));
    assertTrue(shown.contains("reports/district/2023.html"), shown.toString());
    assertTrue(shown.contains("data/reports.csv"), shown.toString());
    Files.delete(root.resolve(FOLDER + "2023.txt"));
    assertEquals(List.of(), filesWith(Sha256.of(copy)));
  }

  private List<String> filesWith(String words) throws IOException {
    Path out = root.resolve("site-out");
    SiteRequest build =
        new SiteRequest(root, Optional.empty(), false, SiteRequest.Purpose.BUILD, 1);
    assertTrue(SiteBuilder.build(build, out).publication().isPresent());
    try (Stream<Path> files = Files.walk(out)) {
      return files
          .filter(Files::isRegularFile)
          .filter(f -> holds(f, words))
          .map(f -> out.relativize(f).toString())
          .toList();
    }
  }

  private static boolean holds(Path file, String words) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return new String(bytes, StandardCharsets.ISO_8859_1).contains(words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void isKnownByImportsArchiveThoughTheReportDoesNotNameIt() throws IOException {
    site("2023.txt", text(TEXT), "");
    Path archive = root.resolve("content/.import");
    Files.createDirectories(archive);
    Files.writeString(archive.resolve(Sha256.of(text(TEXT)) + ".md"), "---\n---\n");
    assertEquals(List.of(FOLDER + "2023.txt:1:1 source-copy-unnamed"), codes());
    assertFalse(built().files().contains("reports/district/2023.txt"));
  }

  @Test
  void isComparedUnderAnyNameAndWithoutSource() throws IOException {
    byte[] word =
        WordFile.of(WordFile.p("2023年述职报告") + WordFile.p("一年来，新建工会35家，投入**万元，走访困难职工286户，培训60人。"))
            .bytes();
    for (String source : List.of("", source("a.txt", text(TEXT), ""))) {
      for (String name : List.of("2023.txt", "2023.说明.txt", "2023.docx")) {
        boolean copy = name.equals("2023.txt") && !source.isEmpty();
        byte[] bytes = name.endsWith("docx") ? word : text(TEXT + "\n");
        site(name, bytes, source, "职工286户", "职工**户");
        int line = source.isEmpty() ? 14 : 15;
        assertEquals(
            List.of(
                copy
                    ? FOLDER + "2023.txt:1:1 source-copy-edited"
                    : FOLDER + "2023.md:" + line + ":26 attachment-shows-redacted"),
            codes(),
            name + source);
        Files.delete(root.resolve(FOLDER + name));
      }
    }
  }

  /** Last year's report gives in the same sentence a number that was public then. */
  @Test
  void mayBeLastYearsReportIfSomebodyAnswersForIt() throws IOException {
    String name = "2023.上年报告.txt";
    String lastYear = TEXT.replace("2023", "2022");
    site(name, text(lastYear), "", "职工286户", "职工**户");
    assertEquals(List.of(FOLDER + "2023.md:14:26 attachment-shows-redacted"), codes());
    String mark = check().get(0).arguments().get(3);
    String waiver =
        "waivers: [{rule: attachment-shows-redacted, mark: \""
            + mark
            + "\", reason: 上年报告已公开, who: 某甲, date: 2024-01-20}]\n";
    site(name, text(lastYear), waiver, "职工286户", "职工**户");
    assertEquals(List.of(), codes());
    assertTrue(built().files().contains("reports/district/" + name));
    site(name, text(lastYear + "\n"), waiver, "职工286户", "职工**户");
    assertEquals(
        List.of(
            FOLDER + "2023.md:8:11 privacy-waiver-stale",
            FOLDER + "2023.md:15:26 attachment-shows-redacted"),
        codes());
    site(name, text(lastYear), waiver, "职工286户", "职工**户", "培训60人", "培训*人");
    assertTrue(codes().toString().contains("attachment-shows-redacted"), codes().toString());
    Files.delete(root.resolve(FOLDER + name));
    assertEquals(List.of(FOLDER + "2023.md:8:11 privacy-waiver-stale"), codes());
  }

  /** What the report itself withholds its own source must not show, whoever says so. */
  @Test
  void isNotWaivedAsSource() throws IOException {
    String source = source("2023.txt", text(TEXT), ", publish: true");
    site("2023.txt", text(TEXT), source, "职工286户", "职工**户");
    assertEquals(3, check().get(0).arguments().size());
  }

  @Test
  void isComparedWithAnExcerptOfIt() throws IOException {
    site("2023.摘要.txt", text("走访困难职工286户，培训60人。\n"), "", "职工286户", "职工**户");
    assertEquals(List.of(FOLDER + "2023.md:14:26 attachment-shows-redacted"), codes());
    assertFalse(Messages.ofCommands(Language.ENGLISH).line(check().get(0)).contains("286"));
  }

  @Test
  void isNotSoughtInAnAttachmentOfAnotherMatter() throws IOException {
    site(
        "2023.附件.txt",
        text("一车间台账：走访困难职工12户，培训60人，均已建档；二车间、三车间、机修车间另册登记，逐月核对更新。\n"),
        "",
        "职工286户",
        "职工**户");
    assertEquals(List.of(), codes());
  }

  @Test
  void readsTheCellsOfATableOfValues() throws IOException {
    String rows = "| 走访困难职工 | %s | 58万元 |\n| 金秋助学 | 120人 | 36万元 |\n";
    String table = "\n| 项目 | 人数 | 金额 |\n| --- | --- | --- |\n" + rows.formatted("**户");
    for (String cell : List.of(",", ";", "\t")) {
      String shown = "项目,人数,金额\n走访困难职工,286户,\"58万元\"\n金秋助学,120人,36万元\n";
      site("2023.附表.csv", text(shown.replace(",", cell)), "", "培训60人。", "培训60人。\n" + table);
      assertTrue(
          codes().stream().anyMatch(line -> line.endsWith(" attachment-shows-redacted")),
          codes() + cell);
      String masked = shown.replace("286", "**").replace(",", cell);
      site("2023.附表.csv", text(masked), "", "培训60人。", "培训60人。\n" + table);
      assertFalse(codes().toString().contains("shows-redacted"), codes() + cell);
    }
  }

  @Test
  void countsWhatStandsInThatPlaceThoughTheWordsStandFurtherUpToo() throws IOException {
    byte[] copy = text(TEXT.replace("一年来，", "一年来，走访困难职工很多。又走访困难职工十余户。") + "\n");
    site("2023.txt", copy, source("2023.txt", copy, ", publish: true"), "职工286户", "职工**户");
    assertEquals(
        List.of("3"),
        check().stream()
            .filter(p -> p.code().equals("source-shows-redacted"))
            .map(p -> p.arguments().get(2))
            .toList());
  }
}
