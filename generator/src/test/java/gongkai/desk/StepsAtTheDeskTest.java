package gongkai.desk;

import static gongkai.desk.DeskTest.FILE;
import static gongkai.desk.DeskTest.RECORD;
import static gongkai.desk.DeskTest.REPORT;
import static gongkai.desk.DeskTest.TEXT;
import static gongkai.desk.DeskTest.reviewed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.desk.outside.Unreleased;
import gongkai.desk.view.StateViews;
import gongkai.desk.visit.DeskAnswer;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.i18n.Messages;
import gongkai.model.Language;
import gongkai.model.ReleaseId;
import gongkai.model.UnitId;
import gongkai.model.report.ReportId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From draft to published, and what is published of it afterwards. */
class StepsAtTheDeskTest {
  @TempDir private Path root;
  private DeskVisitor visitor;

  @BeforeEach
  void sit() throws IOException {
    visitor = DeskVisitor.seated(root, FILE, TEXT);
  }

  @Test
  void barsPublishingWithItsReasonsUntilNothingIsOpen() throws IOException {
    visitor.get(REPORT);
    visitor.decide(REPORT, "act=submit");
    assertTrue(visitor.read(FILE).contains("status: in-review"));
    assertTrue(visitor.page().contains("5 entries are not reviewed"), visitor.page());
    assertEquals(422, visitor.decide(REPORT, "act=approve").status());
    assertEquals(422, visitor.decide(REPORT, "act=publish", "published=2024-02-01").status());
    visitor.decide(
        REPORT,
        "act=accept",
        "ref=indicators-0",
        "ref=indicators-1",
        "ref=indicators-2",
        "ref=events-0",
        "ref=plans-0");
    visitor.decide(REPORT, "act=approve");
    assertTrue(visitor.read(FILE).contains("status: approved"), visitor.page());
    assertEquals(422, visitor.decide(REPORT, "act=publish", "published=2024-03-02").status());
    visitor.decide(REPORT, "act=publish", "published=2024-03-01");
    String made = visitor.read(FILE);
    assertTrue(made.contains("status: published\npublished: 2024-03-01\n"), made);
  }

  @Test
  void approvesAndPublishesAtOnceOnlyWhatHasNothingOpen() throws IOException {
    visitor.get(REPORT);
    assertEquals(
        422, visitor.decide(REPORT, "act=approve-and-publish", "published=2024-03-01").status());
    visitor.write(FILE, reviewed("draft"));
    visitor.desk.changed();
    visitor.get(REPORT);
    assertTrue(visitor.page().contains("Approve and publish, as of 2024-03-01"), visitor.page());
    visitor.decide(REPORT, "act=approve-and-publish", "published=2024-03-01");
    assertTrue(visitor.read(FILE).contains("status: published\npublished: 2024-03-01\n"));
    assertTrue(visitor.read(RECORD).contains("\"act\":\"approve-and-publish\""));
    visitor.get(REPORT);
    visitor.decide(REPORT, "act=undo");
    assertFalse(visitor.page().contains("value=\"redo\""), "a step asks for its check each time");
  }

  @Test
  void leadsOnFromWhatIsPublicToTheNextReportThatWaits() throws IOException {
    visitor.write(FILE, reviewed("draft"));
    visitor.write(FILE.replace("2023", "2022"), TEXT.replace("year: 2023", "year: 2022"));
    visitor.desk.changed();
    visitor.get(REPORT);
    DeskAnswer answer = visitor.decide(REPORT, "act=approve-and-publish", "published=2024-03-01");
    assertEquals(
        REPORT.replace("2023", "2022") + "?done=city-union/2023", answer.headers().get("Location"));
    String link = "<a href=\"" + REPORT + "\" lang=\"zh-CN\">2023年述职报告</a>";
    assertTrue(visitor.page().contains("Public as of now"), visitor.page());
    assertTrue(visitor.page().contains(link), visitor.page());
    visitor.get(REPORT + "?done=../../x");
    assertFalse(visitor.page().contains("Public as of now"), visitor.page());
    visitor.decide(REPORT, "act=undo");
    assertTrue(visitor.read(FILE).contains("status: draft"));
  }

  @Test
  void listsWhatWaitsForSomebodyToApproveOrPublishIt() throws IOException {
    visitor.write(FILE, reviewed("in-review"));
    visitor.get("/_desk/en/");
    assertTrue(visitor.page().contains("To approve <span class=\"count\">1<"), visitor.page());
    assertTrue(visitor.page().contains("1 report has something open, 0 have nothing open"));
    visitor.get(REPORT);
    visitor.decide(REPORT, "act=approve");
    visitor.get("/_desk/en/?kind=awaits-publication");
    assertTrue(visitor.page().contains("To publish <span class=\"count\">1<"), visitor.page());
    assertTrue(visitor.page().contains("<a href=\"" + REPORT + "\""), visitor.page());
    visitor.get(REPORT);
    visitor.decide(REPORT, "act=publish", "published=2024-03-01");
    visitor.get("/_desk/en/");
    assertFalse(visitor.page().contains("To publish"), visitor.page());
  }

  @Test
  void letsAnApprovalFallWhenTheTextChanges() throws IOException {
    visitor.write(FILE, reviewed("in-review"));
    visitor.get(REPORT);
    visitor.decide(REPORT, "act=approve");
    visitor.write(FILE, visitor.read(FILE).replace("**人受益", "**人获益"));
    visitor.desk.changed();
    visitor.get(REPORT);
    assertTrue(visitor.page().contains("changed after its approval"), visitor.page());
    assertEquals(422, visitor.decide(REPORT, "act=publish", "published=2024-03-01").status());
    assertTrue(visitor.read(FILE).contains("status: approved"));
  }

  @Test
  void letsAnApprovalFallWhenATranslationChangesIsAddedOrGoes() throws IOException {
    String twin = "content/reports/city-union/2023.en.md";
    String settings = visitor.read("content/site.yml");
    visitor.write("content/site.yml", settings.replace("[zh-CN]", "[zh-CN, en]"));
    visitor.write(FILE, reviewed("in-review"));
    visitor.write(twin, "---\ntitle: Report\n---\n\nThirty-five unions.\n");
    visitor.desk.changed();
    visitor.get(REPORT);
    visitor.decide(REPORT, "act=approve");
    assertFalse(visitor.page().contains("approval has fallen"), visitor.page());
    for (String text : new String[] {"---\ntitle: Report\n---\n\nThirty-six unions.\n", ""}) {
      if (text.isEmpty()) {
        Files.delete(root.resolve(twin));
        visitor.desk.changed();
      } else {
        visitor.write(twin, text);
      }
      visitor.get("/_desk/en/");
      assertTrue(visitor.page().contains("Approval fallen <span class=\"count\">1<"));
      visitor.get(REPORT);
      assertTrue(visitor.page().contains("A translation was changed"), visitor.page());
      assertEquals(422, visitor.decide(REPORT, "act=publish", "published=2024-03-01").status());
    }
  }

  @Test
  void letsAnApprovalOfAnOlderProgramStandWhichSaysNothingOfTranslations() throws IOException {
    String settings = visitor.read("content/site.yml");
    visitor.write("content/site.yml", settings.replace("[zh-CN]", "[zh-CN, en]"));
    visitor.write(FILE, reviewed("in-review"));
    visitor.get(REPORT);
    visitor.decide(REPORT, "act=approve");
    String line = visitor.read(RECORD);
    assertTrue(line.contains("\"texts\":\""), line);
    visitor.write(RECORD, line.replaceAll(",\"texts\":\"[0-9a-f]+\"", ""));
    visitor.write("content/reports/city-union/2023.en.md", "---\ntitle: Report\n---\n\nUnions.\n");
    visitor.desk.changed();
    visitor.get(REPORT);
    visitor.decide(REPORT, "act=publish", "published=2024-03-01");
    assertTrue(visitor.read(FILE).contains("status: published"), visitor.page());
  }

  @Test
  void takesAStepBackThatTheCheckRefuses() throws IOException {
    // Published before the end of what it reports on: seen only when the status says so.
    visitor.write(FILE, reviewed("in-review"));
    visitor.get(REPORT);
    visitor.decide(REPORT, "act=approve");
    String approved = visitor.read(FILE);
    DeskAnswer answer = visitor.decide(REPORT, "act=publish", "published=2023-06-01");
    assertEquals(422, answer.status(), visitor.read(FILE));
    assertEquals(approved, visitor.read(FILE));
  }

  @Test
  void barsEveryStepOfAReportThatIsStillToBeWritten() throws IOException {
    String hints = "# 三、不足\n\n【待填写：不足】\n\n# 四、其他\n\n【待填写：其他】\n";
    visitor.write(FILE, reviewed("draft") + "\n" + hints);
    visitor.get("/_desk/en/");
    assertTrue(visitor.page().contains("Wording <span class=\"count\">2<"), visitor.page());
    visitor.get(REPORT);
    String page = visitor.page();
    assertEquals(2, page.split("2 hints \\(【…】\\) still stand", -1).length - 1, page);
    assertTrue(page.contains("value=\"submit\" class=\"step\" disabled"), page);
    assertTrue(page.contains("value=\"approve-and-publish\" class=\"step\" disabled"), page);
    DeskAnswer answer = visitor.decide(REPORT, "act=approve-and-publish", "published=2024-03-01");
    assertEquals(422, answer.status());
    assertTrue(visitor.read(FILE).contains("status: draft"));
  }

  @Test
  void saysOnceWhatTheCheckRefusesInSeveralPlaces() throws IOException {
    Problem one = Problem.error("hint-left", new SourceLocation(FILE, 7, 1), "【待填写");
    Problem two = Problem.error("hint-left", new SourceLocation(FILE, 9, 1), "【待填写");
    StateViews views = new StateViews(root, Messages.ofCommands(Language.ENGLISH));
    List<String> words = views.refusal(List.of(one, two), FILE);
    assertEquals(1, words.size(), words.toString());
    assertTrue(words.get(0).endsWith("(lines 7, 9 of the file)"), words.get(0));
    assertTrue(views.refusal(List.of(one), "other.md").get(0).endsWith("(" + FILE + ":7:1)"));
  }

  @Test
  void publishesNothingInASiteThatStillSaysWhatANewOneDoes() throws IOException {
    String settings = visitor.read("content/site.yml");
    visitor.write("content/site.yml", settings.replace("reports.invented.org", "example.org"));
    visitor.write(FILE, reviewed("draft"));
    visitor.get(REPORT);
    String page = visitor.page();
    assertTrue(page.contains("value=\"approve-and-publish\" class=\"step\" disabled"), page);
    assertTrue(page.contains("<li>A place of the site still says what a new site says"), page);
    assertFalse(page.contains("value=\"submit\" class=\"step\" disabled"), page);
    String[] step = {"act=approve-and-publish", "published=2024-03-01"};
    assertEquals(422, visitor.decide(REPORT, step).status());
    assertTrue(visitor.read(FILE).contains("status: draft"));
    visitor.write("content/site.yml", settings);
    visitor.get(REPORT);
    assertEquals(303, visitor.decide(REPORT, step).status());
  }

  @Test
  void saysWhereThePublicSeesNothingSinceTheSiteCannotBeBuilt() throws IOException {
    String other = FILE.replace("2023", "2022");
    visitor.write(FILE, reviewed("draft"));
    visitor.write(other, TEXT.replace("year: 2023", "year: 2022").replace("35家", "36家"));
    visitor.write("content/units/other.yml", "level: city\n");
    visitor.get("/_desk/en/");
    String list = visitor.page();
    assertTrue(list.contains("The site can be neither built nor released"), list);
    assertTrue(list.contains("id=\"others\" open"), list);
    assertTrue(list.contains("<li><strong>error</strong> content/units/other.yml:1"), list);
    visitor.get(REPORT);
    assertFalse(visitor.page().contains("neither built"), "it is not public");
    visitor.decide(REPORT, "act=approve-and-publish", "published=2024-03-01");
    String page = visitor.page();
    assertTrue(page.contains("Made public, but nobody sees it"), page);
    assertFalse(page.contains("Public as of now"), page);
    visitor.get(REPORT);
    assertTrue(visitor.page().contains("neither built"), visitor.page());
  }

  @Test
  void recordsNothingOfAStepThatTheCheckRefuses() throws IOException {
    visitor.write(FILE, reviewed("draft"));
    visitor.get(REPORT);
    visitor.decide(REPORT, "act=submit");
    visitor.decide(REPORT, "act=undo");
    visitor.decide(REPORT, "act=strike", "ref=plans-0");
    visitor.decide(REPORT, "act=undo");
    String record = visitor.read(RECORD);
    DeskAnswer answer = visitor.decide(REPORT, "act=approve-and-publish", "published=2023-06-01");
    assertEquals(422, answer.status());
    assertEquals(record, visitor.read(RECORD), "nobody approved, and nobody took it back");
    assertTrue(DeskVisitor.text(answer).contains("value=\"redo\""), "nor is anything else lost");
  }

  @Test
  void tellsThePublicOfACorrectionAndOfAWithdrawal() throws IOException {
    visitor.write(
        FILE,
        reviewed("published")
            .replace("status: published", "status: published\npublished: 2024-01-20"));
    visitor.get(REPORT);
    visitor.decide(REPORT, "act=strike", "ref=indicators-0");
    assertTrue(visitor.page().contains("Tell the public what was changed"), visitor.page());
    visitor.decide(REPORT, "act=tell", "kind=correction", "date=2024-02-01", "note=删去一项", "by=");
    assertTrue(
        visitor
            .read(FILE)
            .contains("\nchanges:\n  - {date: 2024-02-01, kind: correction, note: 删去一项}\n"),
        visitor.read(FILE));
    assertFalse(visitor.page().contains("Tell the public what was changed"));
    assertEquals(
        422, visitor.decide(REPORT, "act=withdraw", "date=2024-02-02", "note=有误", "by=").status());
    visitor.decide(REPORT, "act=withdraw", "date=2024-02-02", "note=有误", "by=示例市总工会");
    assertTrue(visitor.read(FILE).contains("\nstatus: withdrawn\n"), visitor.page());
    assertTrue(visitor.page().contains("<p>The report is withdrawn."), visitor.page());
  }

  @Test
  void refusesAChangeBeforeTheLastReleaseThatShowedTheReport() throws IOException {
    visitor.write(
        FILE,
        reviewed("published")
            .replace("status: published", "status: published\npublished: 2024-01-20"));
    ReportId report = new ReportId(new UnitId("city-union"), "2023");
    visitor.since =
        new Unreleased(
            Optional.of(ReleaseId.firstOf(LocalDate.of(2024, 2, 5))),
            Set.of(report),
            Set.of(),
            List.of());
    visitor.get(REPORT);
    String before = visitor.read(FILE);
    DeskAnswer refused =
        visitor.decide(REPORT, "act=withdraw", "date=2024-02-04", "note=有误", "by=某处");
    assertEquals(422, refused.status());
    assertTrue(
        DeskVisitor.text(refused).contains("Give 2024-02-05 or a later day."),
        DeskVisitor.text(refused));
    assertEquals(
        422,
        visitor
            .decide(REPORT, "act=tell", "kind=correction", "date=2024-02-04", "note=a")
            .status());
    assertEquals(before, visitor.read(FILE));
    visitor.decide(REPORT, "act=withdraw", "date=2024-02-05", "note=有误", "by=某处");
    assertTrue(visitor.read(FILE).contains("\nstatus: withdrawn\n"), visitor.page());
  }

  @Test
  void whatWasTakenBackIsNotToldAsChanged() throws IOException {
    visitor.write(
        FILE,
        reviewed("published")
            .replace("status: published", "status: published\npublished: 2024-01-20"));
    String untold = "Tell the public what was changed";
    visitor.get(REPORT);
    visitor.decide(REPORT, "act=withdraw", "date=2024-02-02", "note=有误", "by=示例市总工会");
    visitor.decide(REPORT, "act=undo");
    assertFalse(visitor.page().contains(untold), visitor.page());
    visitor.decide(REPORT, "act=strike", "ref=indicators-0");
    assertTrue(visitor.page().contains(untold), visitor.page());
    visitor.decide(REPORT, "act=undo");
    assertFalse(visitor.page().contains(untold), visitor.page());
    visitor.decide(REPORT, "act=redo");
    assertTrue(visitor.page().contains(untold), visitor.page());
    visitor.decide(REPORT, "act=tell", "kind=correction", "date=2024-02-01", "note=删去一项", "by=");
    assertFalse(visitor.page().contains(untold), visitor.page());
    visitor.decide(REPORT, "act=undo");
    assertTrue(visitor.page().contains(untold), visitor.page());
  }

  @Test
  void tellsThePublicInEveryLanguageOfTheSiteThatWasTyped() throws IOException {
    visitor.write(
        "content/site.yml", visitor.read("content/site.yml").replace("[zh-CN]", "[zh-CN, en]"));
    visitor.write(
        FILE,
        reviewed("published")
            .replace("status: published", "status: published\npublished: 2024-01-20"));
    visitor.get(REPORT);
    assertTrue(visitor.page().contains("<textarea id=\"tell-note-en\" name=\"note-en\""));
    assertTrue(visitor.page().contains("<input id=\"withdraw-by-en\" name=\"by-en\""));
    visitor.decide(
        REPORT,
        "act=tell",
        "kind=correction",
        "date=2024-02-01",
        "note=删去一项",
        "note-en=One figure: struck",
        "by=示例市总工会",
        "by-en=");
    assertTrue(
        visitor
            .read(FILE)
            .contains(
                "  - {date: 2024-02-01, kind: correction, by: 示例市总工会,"
                    + " note: {zh-CN: 删去一项, en: \"One figure: struck\"}}\n"),
        visitor.read(FILE));
    String[] withoutReason = {
      "act=withdraw", "date=2024-02-02", "note=", "note-en=Wrong", "by=示例市总工会", "by-en=Federation"
    };
    DeskAnswer refused = visitor.decide(REPORT, withoutReason);
    assertEquals(422, refused.status());
    assertTrue(DeskVisitor.text(refused).contains(">Wrong</textarea>"), "it comes back");
  }
}
