package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.digest.Sha256;
import gongkai.document.WordFile;
import gongkai.line.request.ChangedFiles;
import gongkai.line.request.SiteRequest;
import gongkai.line.request.SiteRequest.Purpose;
import gongkai.store.Store;
import gongkai.store.ValueForm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What check refuses, build refuses. */
class GateTest {
  private static final String FOLDER = "content/reports/district/";
  private static final String CARD = "其身份证号为11010519491231002X。";
  @TempDir private Path root;

  @BeforeEach
  void small() throws IOException {
    SiteFolder.write(root, SiteFolder.SMALL);
  }

  private SiteRequest request(Purpose purpose, Store store) {
    return new SiteRequest(root, Optional.empty(), true, purpose, 1).with(store);
  }

  private List<Problem> errorsOfCheck() throws IOException {
    return SiteBuilder.check(request(Purpose.CHECK, Store.inMemory())).stream()
        .filter(Problem::isError)
        .sorted()
        .toList();
  }

  /** The errors with which a build ends, having written nothing. */
  private List<Problem> refused() throws IOException {
    Path out = root.resolve("site-out");
    BuildReport report = SiteBuilder.build(request(Purpose.BUILD, Store.inMemory()), out);
    assertTrue(report.publication().isEmpty());
    assertFalse(Files.exists(out));
    return report.problems().stream().filter(Problem::isError).toList();
  }

  private void add(String name, String text) throws IOException {
    Path file = root.resolve(FOLDER + name);
    String before = Files.exists(file) ? Files.readString(file) : "";
    Files.writeString(file, before + text);
  }

  private void assertRefused(String code, String path) throws IOException {
    List<Problem> refused = refused();
    assertEquals(errorsOfCheck(), refused);
    assertEquals(List.of(code), refused.stream().map(Problem::code).distinct().toList());
    assertEquals(FOLDER + path, refused.get(0).place().path());
  }

  @Test
  void aReportWithAnIdentityCardIsNotBuilt() throws IOException {
    add("2023.md", "\n" + CARD + "\n");
    assertRefused("privacy-identity-card", "2023.md");
  }

  @Test
  void neitherIsOneWhoseTitleSummaryOrLabelHasOne() throws IOException {
    Path file = root.resolve(FOLDER + "2023.md");
    String before = Files.readString(file);
    for (String line :
        List.of(
            "summary: 联系人13912345678",
            "changes:\n  - {date: 2024-02-01, kind: correction, by: 区总工会, note: 更正11010519491231002X的情况}")) {
      Files.writeString(file, before.replaceFirst("\n---\n", "\n" + line + "\n---\n"));
      assertTrue(refused().stream().allMatch(p -> p.code().startsWith("privacy-")), line);
      assertEquals(1, refused().size(), line);
    }
  }

  @Test
  void neitherIsASiteWithOneOnAPage() throws IOException {
    Path page = root.resolve("content/pages/help.md");
    Files.createDirectories(page.getParent());
    Files.writeString(page, "---\ntitle: 帮助\n---\n\n" + CARD + "\n");
    assertEquals(List.of("privacy-identity-card"), refused().stream().map(Problem::code).toList());
    Files.writeString(page, "---\ntitle: 帮助\n---\n\n值班电话0791-86543210。\n");
    assertEquals(List.of(), errorsOfCheck());
  }

  @Test
  void neitherIsOneWhoseTranslationHasOne() throws IOException {
    add("2023.en.md", "---\ntitle: Report\n---\n\nThe card is 11010519491231002X.\n");
    assertRefused("privacy-identity-card", "2023.en.md");
  }

  @Test
  void neitherIsOneWhoseAttachmentHasOne() throws IOException {
    add("2023.csv", "姓名,证件\n某,11010519491231002X\n");
    assertRefused("privacy-identity-card", "2023.csv");
    Files.delete(root.resolve(FOLDER + "2023.csv"));
    byte[] word = WordFile.of(WordFile.p(CARD)).bytes();
    Files.write(root.resolve(FOLDER + "2023.附件.docx"), word);
    assertRefused("privacy-identity-card", "2023.附件.docx");
  }

  @Test
  void namesInATableOfTheNeedyAreNotBuilt() throws IOException {
    add("2023.md", "\n## 困难学生慰问名单\n\n姓名\t班级\n\n林木森\t三班\n\n石小磊\t五班\n");
    assertRefused("privacy-listed-name", "2023.md");
  }

  @Test
  void aWaiverLetsBoth() throws IOException {
    add("2023.md", "\n" + CARD + "\n");
    String mark = refused().get(0).arguments().get(1);
    Path report = root.resolve(FOLDER + "2023.md");
    String waiver =
        "waivers: [{rule: identity-card, mark: \""
            + mark
            + "\", reason: 编造的号码, who: 张, date: 2024-01-19}]\n";
    Files.writeString(
        report, Files.readString(report).replace("type: team\n", "type: team\n" + waiver));
    assertEquals(List.of(), errorsOfCheck());
    BuildReport built =
        SiteBuilder.build(request(Purpose.BUILD, Store.inMemory()), root.resolve("site-out"));
    assertTrue(built.publication().isPresent());
  }

  @Test
  void thePreviewTellsOfItToo() throws IOException {
    add("2023.md", "\n" + CARD + "\n");
    Outcome<HeldSite> loaded =
        SiteBuilder.loader(request(Purpose.PREVIEW, Store.inMemory())).load(ChangedFiles.ANY);
    assertTrue(loaded.value().isEmpty());
    assertEquals(errorsOfCheck(), loaded.problems().stream().filter(Problem::isError).toList());
  }

  @Test
  void whatWasFoundIsToldAgainFromTheStore() throws IOException {
    add("2023.md", "\n" + CARD + "\n");
    add("2023.csv", "姓名,证件\n某,11010519491231002X\n");
    Path folder = root.resolve(".gongkai");
    List<Problem> first = SiteBuilder.check(request(Purpose.CHECK, Store.in(folder, "1")));
    assertTrue(Files.exists(folder.resolve("findings-of-texts.store")));
    assertTrue(Files.exists(folder.resolve("findings-of-files.store")));
    assertEquals(first, SiteBuilder.check(request(Purpose.CHECK, Store.in(folder, "1"))));
  }

  /** No findings, as they are kept. */
  private record Nothing(List<String> findings) {}

  @Test
  void anUnchangedTextAndFileAreNotSearchedAgain() throws IOException {
    byte[] csv = "姓名,证件\n某,11010519491231002X\n".getBytes(StandardCharsets.UTF_8);
    Files.write(root.resolve(FOLDER + "2023.csv"), csv);
    // A store that knows better than the rules is believed: so the rules were not asked.
    Store knowing = Store.inMemory();
    knowing.get(
        "findings-of-files",
        Sha256.shortOf(csv) + "csv",
        ValueForm.of(Nothing.class),
        () -> new Nothing(List.of()));
    assertEquals(
        List.of(),
        SiteBuilder.check(request(Purpose.CHECK, knowing)).stream()
            .filter(Problem::isError)
            .toList());
  }

  @Test
  void findingsAreKeptWithoutTheirDetails() throws IOException {
    add("2023.md", "\n" + CARD + "\n");
    Path folder = root.resolve(".gongkai");
    SiteBuilder.check(request(Purpose.CHECK, Store.in(folder, "1")));
    String kept =
        new String(
            Files.readAllBytes(folder.resolve("findings-of-texts.store")),
            StandardCharsets.ISO_8859_1);
    assertTrue(kept.contains("110*"), kept);
    assertFalse(kept.contains("19491231"), kept);
  }
}
