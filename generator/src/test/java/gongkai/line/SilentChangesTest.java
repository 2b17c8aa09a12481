package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.diagnostic.Problem;
import gongkai.ledger.Ledger;
import gongkai.ledger.Release;
import gongkai.line.request.ChangedFiles;
import gongkai.line.request.SiteRequest;
import gongkai.line.request.SiteRequest.Purpose;
import gongkai.model.ReleaseId;
import gongkai.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site is released, then changed; what is refused is reported. */
class SilentChangesTest {
  private static final String REPORT = "content/reports/district/2023.md";
  private static final String TWIN = "content/reports/district/2023.en.md";
  private static final String ENTRY =
      "changes: [{date: 2024-02-05, kind: correction, note: 改正数字。}]\n";

  private static final String WITHDRAWAL =
      "changes: [{date: 2024-02-05, kind: withdrawal, by: 某市, note: 数据有误。}]\n";

  @TempDir private Path temp;
  private Path root;

  @BeforeEach
  void released() throws IOException {
    root = SiteFolder.write(temp.resolve("site"), SiteFolder.SMALL);
    write(TWIN, "---\ntitle: Report for 2023\n---\n## 1. Work\n\nUnions formed: 35.\n");
    write("content/reports/district/2023.txt", "附件");
    release("2024-02-01");
  }

  private void release(String date) throws IOException {
    BuildReport built =
        SiteBuilder.build(
            new SiteRequest(root, Optional.empty(), false, Purpose.BUILD, 1), temp.resolve("out"));
    assertTrue(built.publication().isPresent(), () -> built.problems().toString());
    Path file = root.resolve(Ledger.PATH);
    byte[] before = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    Ledger ledger = Ledger.read(before).value().orElseThrow();
    Release release = Release.of(ReleaseId.parse(date).orElseThrow(), "0", built.digests());
    write(Ledger.PATH, ledger.with(release).text());
  }

  private void write(String path, String text) throws IOException {
    Files.writeString(root.resolve(path), text);
  }

  private void edit(String path, String old, String now) throws IOException {
    String text = Files.readString(root.resolve(path));
    assertTrue(text.contains(old), old);
    write(path, text.replace(old, now));
  }

  private void tell(String entry) throws IOException {
    edit(REPORT, "published: 2024-01-20\n", "published: 2024-01-20\n" + entry);
  }

  /** The codes of what is reported, for all who read the site. */
  private List<String> told() throws IOException {
    List<String> told = told(SiteBuilder.check(request(Purpose.CHECK)));
    BuildReport built = SiteBuilder.build(request(Purpose.BUILD), temp.resolve("out"));
    assertEquals(told, told(built.problems()), "build refuses what check calls an error");
    assertEquals(told.isEmpty(), built.publication().isPresent());
    return told;
  }

  private SiteRequest request(Purpose purpose) {
    return new SiteRequest(root, Optional.empty(), true, purpose, 1);
  }

  private static List<String> told(List<Problem> problems) {
    return problems.stream().filter(Problem::isError).map(Problem::code).sorted().toList();
  }

  /** Ledgers are kept for years: another way to write parts out would make all reports look new. */
  @Test
  void thePartsOfAReportAreWrittenOutAsOlderLedgersHaveThem() throws IOException {
    String line = Files.readString(root.resolve(Ledger.PATH));
    assertEquals(
        "{\"form\":1,\"date\":\"2024-02-01\",\"report\":\"district/2023\",\"state\":\"published\","
            + "\"body\":\"813d341a69d4\",\"figures\":\"728116cb4d90\",\"facts\":\"4674bd6c2fea\","
            + "\"attachments\":\"d6c428b69575\",\"translations\":{\"en/text\":\"a6fe4c630271\","
            + "\"en/title\":\"2c7b6ec93f99\"},\"changes\":0",
        line.replaceAll(",\"of\".*\\n", "").replaceAll("(\"[0-9a-f]{12})[0-9a-f]{52}\"", "$1\""));
  }

  @Test
  void nothingChanged() throws IOException {
    assertEquals(List.of(), told());
  }

  @Test
  void oneChangedSignOfTheTextIsRefusedWithoutANote() throws IOException {
    edit(REPORT, "一年来", "一年里");
    assertEquals(List.of("released-changed-body"), told());
    tell(ENTRY);
    assertEquals(List.of(), told());
  }

  @Test
  void aChangedFigureIsRefusedWithoutANote() throws IOException {
    edit(REPORT, "label: 新建,", "label: 新建工会,");
    assertEquals(List.of("released-changed-figures"), told());
    tell(ENTRY);
    assertEquals(List.of(), told());
  }

  @Test
  void aChangedDateOrTitleIsRefusedWithoutANote() throws IOException {
    edit(REPORT, "2024-01-20", "2024-01-21");
    assertEquals(List.of("released-changed-facts"), told());
    edit(REPORT, "2024-01-21", "2024-01-20");
    edit(REPORT, "zh-CN: 2023年述职报告", "zh-CN: 2023年度述职报告");
    assertEquals(List.of("released-changed-facts"), told());
  }

  @Test
  void aFewerRedactionIsAChangeOfTheText() throws IOException {
    edit(REPORT, "**万元", "***万元");
    assertEquals(List.of("released-changed-body", "released-changed-figures"), told());
  }

  @Test
  void aChangedAttachmentIsRefusedWithoutANote() throws IOException {
    write("content/reports/district/2023.txt", "另一个附件");
    assertEquals(List.of("released-changed-attachments"), told());
    Files.delete(root.resolve("content/reports/district/2023.txt"));
    assertEquals(List.of("released-changed-attachments"), told());
    tell(ENTRY);
    assertEquals(List.of(), told());
  }

  @Test
  void aChangedTranslationIsRefusedAndANewOneIsNot() throws IOException {
    edit(TWIN, "35", "53");
    assertEquals(List.of("released-changed-translation"), told());
    Files.delete(root.resolve(TWIN));
    assertEquals(List.of("released-changed-translation"), told());
    tell(ENTRY);
    release("2024-02-06");
    write(TWIN, "---\ntitle: Report for 2023\n---\n## 1. Work\n\nUnions formed: 35.\n");
    assertEquals(List.of(), told());
  }

  @Test
  void anOldNoteDoesNotServeForANewChange() throws IOException {
    edit(REPORT, "一年来", "一年里");
    tell(ENTRY);
    release("2024-02-06");
    edit(REPORT, "一年里", "一年间");
    assertEquals(List.of("released-changed-body"), told());
  }

  @Test
  void aNoteOfADayBeforeTheReleaseIsRefused() throws IOException {
    edit(REPORT, "一年来", "一年里");
    tell(ENTRY.replace("02-05", "01-31"));
    assertEquals(List.of("released-note-early"), told());
    edit(REPORT, "01-31", "02-01");
    assertEquals(List.of(), told());
  }

  @Test
  void aNoteMayBeMendedButNotTakenBack() throws IOException {
    tell(ENTRY);
    release("2024-02-06");
    edit(REPORT, "改正数字", "更正数字");
    assertEquals(List.of(), told());
    edit(REPORT, ENTRY.replace("改正", "更正"), "");
    assertEquals(List.of("released-note-gone"), told());
  }

  /**
   * Two new entries in the place of an old one are more than there were, and the old one is gone.
   */
  @Test
  void aNoteMayNotMakeRoomForOthers() throws IOException {
    tell(ENTRY);
    release("2024-02-06");
    edit(
        REPORT,
        ENTRY,
        "changes: [{date: 2024-02-07, kind: correction, note: 甲。},"
            + " {date: 2024-02-08, kind: supplement, note: 乙。}]\n");
    assertEquals(List.of("released-note-gone"), told());
    edit(REPORT, "kind: supplement", "kind: correction");
    edit(REPORT, "2024-02-07", "2024-02-05");
    assertEquals(List.of(), told());
    edit(REPORT, "2024-02-05", "2024-02-04");
    assertEquals(List.of("released-note-gone"), told());
  }

  /** That there is a note of the right day says nothing where it was published before. */
  @Test
  void anOldNoteSpeaksForNoNewChange() throws IOException {
    tell(ENTRY.replace("02-05", "02-06"));
    release("2024-02-06");
    edit(REPORT, "一年来", "一年里");
    tell("");
    edit(REPORT, "note: 改正数字。}", "note: 改正数字。}, {date: 2024-01-31, kind: correction, note: 更早。}");
    assertEquals(List.of("released-note-early"), told());
  }

  @Test
  void whatSaysNothingToThePublicNeedsNoNote() throws IOException {
    edit(REPORT, ", reviewed: true", "");
    edit(REPORT, "id: unions-formed, ", "");
    edit(REPORT, "type: team\n", "type: team\naliases: [old/2023.html]\nopen: [signs]\n");
    edit(REPORT, "。\n", "。  \n\n");
    assertEquals(List.of(), told());
    write(REPORT, Files.readString(root.resolve(REPORT)).replace("\n", "\r\n"));
    assertEquals(List.of(), told());
  }

  @Test
  void aReleasedReportMayNotVanish() throws IOException {
    String report = Files.readString(root.resolve(REPORT));
    edit(REPORT, "status: published", "status: draft");
    assertEquals(List.of("released-taken-back"), told());
    Files.delete(root.resolve(REPORT));
    Files.delete(root.resolve(TWIN));
    Files.delete(root.resolve("content/reports/district/2023.txt"));
    assertEquals(List.of("released-gone"), told());
    write("content/reports/district/2023-team.md", report);
    assertEquals(List.of("released-gone"), told());
    write(
        "content/reports/district/2023-team.md",
        report.replace("type: team\n", "type: team\naliases: [reports/district/2023.html]\n"));
    assertEquals(List.of("released-changed-attachments", "released-changed-translation"), told());
  }

  @Test
  void aReportOfARenamedUnitIsTheSame() throws IOException {
    Path old = root.resolve("content/reports/district");
    Files.move(old, root.resolve("content/reports/borough"));
    Files.move(
        root.resolve("content/units/district.yml"), root.resolve("content/units/borough.yml"));
    edit("content/reports/borough/2023.md", "unit: district", "unit: borough");
    assertEquals(List.of("released-gone"), told());
    edit("content/units/borough.yml", "level: district", "level: district\naliases: [district]");
    assertEquals(List.of(), told());
  }

  /** Whose report it is the public knows as well as what stands in it. */
  @Test
  void aReportGoesOverToAnotherUnitOnlyWithANote() throws IOException {
    String moved = "content/reports/southern/2023.md";
    Files.move(root.resolve("content/reports/district"), root.resolve("content/reports/southern"));
    write(
        "content/units/southern.yml",
        Files.readString(root.resolve("content/units/district.yml")).replace("某区", "南区"));
    edit(moved, "unit: district", "unit: southern\naliases: [reports/district/2023.html]");
    assertEquals(List.of("released-changed-unit"), told());
    edit(moved, "published: 2024-01-20\n", "published: 2024-01-20\n" + ENTRY);
    assertEquals(List.of(), told());
    edit(moved, "date: 2024-02-05", "date: 2024-01-31");
    assertEquals(List.of("released-note-early"), told());
  }

  @Test
  void aWithdrawnReportStaysWithdrawn() throws IOException {
    edit(REPORT, "status: published", "status: withdrawn");
    tell(WITHDRAWAL);
    release("2024-02-06");
    edit(REPORT, "status: withdrawn", "status: draft");
    assertEquals(List.of("released-withdrawal-gone"), told());
    edit(REPORT, "status: draft", "status: withdrawn");
    assertEquals(List.of(), told());
  }

  @Test
  void aWithdrawalIsToldAndComesBackOnlyWithANote() throws IOException {
    edit(REPORT, "status: published", "status: withdrawn");
    tell(WITHDRAWAL);
    edit(REPORT, "35家，", "36家，");
    assertEquals(List.of("quote-not-in-body"), told());
    edit(REPORT, "36家，", "35家，");
    assertEquals(List.of(), told());
    release("2024-02-06");
    edit(REPORT, "status: withdrawn", "status: published");
    assertEquals(List.of("released-changed-state", "withdrawn-but-published"), told());
  }

  private void withdraw() throws IOException {
    edit(REPORT, "status: published", "status: withdrawn");
    tell(WITHDRAWAL);
    release("2024-02-06");
  }

  /** The report is gone for a release, which a withdrawn one may be, and then put back. */
  private void goes(String day) throws IOException {
    Files.delete(root.resolve(REPORT));
    Files.deleteIfExists(root.resolve(TWIN));
    Files.deleteIfExists(root.resolve("content/reports/district/2023.txt"));
    assertEquals(List.of(), told());
    write(
        "content/reports/district/2022.md",
        SiteFolder.SMALL.replaceFirst("(?s).*2023.md --\n", ""));
    edit("content/reports/district/2022.md", "year: 2023", "year: 2022");
    release(day);
  }

  @Test
  void aWithdrawnReportThatWasDeletedComesBackOnlyWhereBothAreTold() throws IOException {
    String released = Files.readString(root.resolve(REPORT));
    withdraw();
    String withdrawn = Files.readString(root.resolve(REPORT));
    goes("2024-02-08");
    write(REPORT, released.replace("35", "30"));
    assertEquals(List.of("released-back-withdrawn"), told());
    edit(REPORT, "status: published", "status: draft");
    assertEquals(List.of(), told());
    write(REPORT, withdrawn);
    assertEquals(List.of(), told());
    edit(REPORT, "status: withdrawn", "status: published");
    edit(REPORT, "note: 数据有误。}", "note: 数据有误。}, {date: 2024-02-07, kind: correction, note: 重报。}");
    assertEquals(List.of("released-back-withdrawn"), told());
    edit(REPORT, "2024-02-07", "2024-02-08");
    assertEquals(List.of(), told());
    edit(REPORT, "{date: 2024-02-05, kind: withdrawal, by: 某市, note: 数据有误。}, ", "");
    assertEquals(List.of("released-back-withdrawn"), told());
  }

  @Test
  void aReportThatMovedIsNotTakenForTheOldOneAndAnotherInItsOldPlaceIs() throws IOException {
    String old = Files.readString(root.resolve(REPORT));
    String moved = "content/reports/district/2023-team.md";
    Files.delete(root.resolve(TWIN));
    Files.delete(root.resolve("content/reports/district/2023.txt"));
    Files.move(root.resolve(REPORT), root.resolve(moved));
    edit(
        moved,
        "published: 2024-01-20\n",
        "published: 2024-01-20\naliases: [reports/district/2023.html]\n" + ENTRY);
    release("2024-02-06");
    assertEquals(List.of(), told());
    edit(moved, "aliases: [reports/district/2023.html]\n", "");
    write(REPORT, old);
    assertEquals(List.of("released-back", "same-period"), told());
    tell(ENTRY.replace("02-05", "02-06"));
    assertEquals(List.of("same-period"), told());
  }

  @Test
  void thatATitleOfAWithdrawnReportIsMaskedNeedsNoNote() throws IOException {
    withdraw();
    edit(REPORT, "zh-CN: 2023年述职报告", "zh-CN: 李某某2023年述职报告");
    assertEquals(List.of("released-changed-withdrawn"), told());
    edit(REPORT, "zh-CN: 李某某", "zh-CN: 李**");
    assertEquals(List.of(), told());
  }

  @Test
  void aWithdrawalOfADayBeforeTheReleaseIsToBeDatedAnew() throws IOException {
    edit(REPORT, "status: published", "status: withdrawn");
    tell(WITHDRAWAL.replace("02-05", "01-31"));
    assertEquals(List.of("released-withdrawal-early"), told());
  }

  @Test
  void aFaultyLedgerIsToldAndNothingIsBuilt() throws IOException {
    edit(Ledger.PATH, "published", "withdrawn");
    assertEquals(List.of("ledger-changed"), told());
    Files.delete(root.resolve(Ledger.PATH));
    Files.createDirectory(root.resolve(Ledger.PATH));
    assertEquals(List.of("ledger-no-file"), told());
  }

  /** Whoever is just correcting a report wants to see it. */
  @Test
  void aPreviewShowsWhatIsNotYetTold() throws IOException {
    edit(REPORT, "一年来", "一年里");
    SiteRequest preview = new SiteRequest(root, Optional.empty(), true, Purpose.PREVIEW, 1);
    assertTrue(SiteBuilder.loader(preview).load(ChangedFiles.ANY).value().isPresent());
  }

  @Test
  void whatTheStoreKeepsTellsTheSame() throws IOException {
    try (Store store = Store.in(temp.resolve("store"), "test")) {
      SiteBuilder.build(request(Purpose.BUILD).with(store), temp.resolve("out"));
    }
    edit(REPORT, "一年来", "一年里");
    for (int i = 0; i < 2; i++) {
      try (Store store = Store.in(temp.resolve("store"), "test")) {
        BuildReport built =
            SiteBuilder.build(request(Purpose.BUILD).with(store), temp.resolve("out"));
        assertEquals(List.of("released-changed-body"), told(built.problems()));
      }
    }
  }
}
