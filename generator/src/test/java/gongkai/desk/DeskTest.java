package gongkai.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.desk.visit.DeskAnswer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskTest {
  static final String REPORT = "/_desk/en/report/city-union/2023";
  static final String FILE = "content/reports/city-union/2023.md";
  static final String RECORD = "content/reviews/city-union/2023.jsonl";
  static final String TEXT =
      """
      ---
      title: 2023年述职报告
      unit: city-union
      year: 2023
      type: team
      dimensions: [duty]
      # 不要改动
      status: draft
      indicators:
        - {label: 建会, value: 35, unit: 家, quote: 新建工会35家}
        # 二
        - {label: 建会, value: 35, unit: 家, quote: 全年建会35家}
        - {label: 抗旱资金, value: withheld, unit: 万元, quote: "拨付*万元"}
      events:
        - {date: 3月, from: 2023-03-01, to: 2023-03-31, precision: month, quote: 3月召开大会}
      plans:
        - {quote: 明年新建工会40家。}
      ---

      # 一、工作

      新建工会35家。拨付*万元，全年建会35家，**人受益。3月召开大会。

      # 二、打算

      明年新建工会40家。
      """;

  @TempDir private Path root;
  private DeskVisitor visitor;

  @BeforeEach
  void sit() throws IOException {
    visitor = DeskVisitor.seated(root, FILE, TEXT);
  }

  /** The check would say so too, but of a report that somebody has put away as reviewed. */
  @Test
  void correctsAFigureOnlyToWhatItsQuoteHolds() throws IOException {
    visitor.get(REPORT);
    String words = visitor.read("content/vocabulary/indicators.yml");
    for (String value : List.of("value=36", "value=-5", "value=35,000")) {
      DeskAnswer refused =
          visitor.post(
              REPORT + "/decide",
              "act=correct",
              "ref=indicators-0",
              "label=建会",
              value,
              "unit=家",
              "quote=新建工会35家",
              "new-indicator=unions",
              "total=sum");
      assertEquals(422, refused.status(), value);
      String page = DeskVisitor.text(refused);
      assertTrue(page.contains("does not stand in the quote “新建工会35家”"), page);
      assertEquals(TEXT, visitor.read(FILE));
      assertEquals(words, visitor.read("content/vocabulary/indicators.yml"));
    }
    assertEquals(
        303,
        visitor
            .post(
                REPORT + "/decide",
                "act=correct",
                "ref=indicators-0",
                "label=建会",
                "value=35",
                "unit=家",
                "quote=新建工会35家")
            .status());
  }

  @Test
  void tellsWhatIsToDoAndLeadsToTheReport() throws IOException {
    visitor.write(
        "content/reports/city-union/2021.md",
        TEXT.replace("2023", "2021")
            .replaceFirst("  - \\{label: 建会.*\n", "")
            .replace("新建工会35家。", "")
            .replace("，**人受益", "")
            .replace("  - {", "  - {reviewed: true, "));
    visitor.get("/_desk/en/");
    String page = visitor.page();
    assertTrue(page.contains("<a href=\"" + REPORT + "\" lang=\"zh-CN\">2023年述职报告</a>"), page);
    assertTrue(page.contains("<td class=\"count\">3</td>"), page);
    int settled = page.indexOf("Reports with nothing open");
    assertTrue(settled > page.indexOf(REPORT), page);
    assertTrue(page.indexOf("report/city-union/2021", settled) > 0, page);
    visitor.get("/_desk/en/?unit=nobody");
    assertFalse(visitor.page().contains(REPORT));
  }

  @Test
  void leadsOnToTheNextReportAndRoundToTheFirst() throws IOException {
    visitor.write(FILE, reviewed("draft"));
    for (String year : List.of("2021", "2022")) {
      visitor.write(
          "content/reports/city-union/" + year + ".md",
          reviewed(year.equals("2022") ? "published" : "draft")
              .replace("year: 2023", "year: " + year)
              .replace("status: published", "status: published\npublished: 2023-01-20"));
    }
    visitor.write("content/reports/city-union/2020.md", TEXT.replace("year: 2023", "year: 2020"));
    visitor.desk.changed();
    String to = "data-next=\"/_desk/en/report/city-union/";
    visitor.get("/_desk/en/report/city-union/2021");
    assertTrue(visitor.page().contains(to + "2023\""), "2022 is public and has nothing open");
    visitor.get(REPORT);
    assertTrue(visitor.page().contains(to + "2020\""), visitor.page());
    visitor.get("/_desk/en/report/city-union/2020");
    assertFalse(visitor.page().contains(to), "it has something open itself");
  }

  @Test
  void listsWhatThePreviewHoldsAndReadsNoReportForIt() throws IOException {
    visitor.get("/_desk/en/");
    Files.delete(root.resolve(FILE));
    visitor.get("/_desk/en/?kind=figures");
    assertTrue(visitor.page().contains(REPORT), visitor.page());
    visitor.desk.changed();
    visitor.get("/_desk/en/");
    assertFalse(visitor.page().contains(REPORT), visitor.page());
  }

  @Test
  void listsAHundredReportsOnAPageOldestFirst() throws IOException {
    for (int number = 1; number <= 120; number++) {
      String name = "content/reports/city-union/n" + number + ".md";
      visitor.write(name, TEXT.replace("year: 2023", "year: " + (1900 + number)));
    }
    visitor.get("/_desk/en/");
    String first = visitor.page();
    assertTrue(first.contains("1 to 100 of 121"), first);
    assertTrue(first.contains("<td>1901</td>") && !first.contains("<td>2001</td>"), first);
    visitor.get("/_desk/en/?unit=&from=100");
    assertTrue(visitor.page().contains("101 to 121 of 121"), visitor.page());
    assertTrue(visitor.page().contains("<td>2023</td>"), visitor.page());
  }

  @Test
  void lookingChangesNothing() throws IOException {
    List<Path> before = files();
    visitor.get("/_desk/zh/");
    visitor.get(REPORT);
    visitor.get("/_desk/zh/report/city-union/2023?item=plans-0");
    assertEquals(TEXT, visitor.read(FILE));
    assertEquals(before, files());
  }

  private List<Path> files() throws IOException {
    try (var all = Files.walk(root)) {
      return all.sorted().toList();
    }
  }

  @Test
  void showsEntriesInTheTextAndInItsOrder() throws IOException {
    visitor.get(REPORT);
    String page = visitor.page();
    assertTrue(
        page.contains("id=\"text-indicators-0\" data-items=\"indicators-0 \">新建工会35家<"), page);
    assertTrue(page.contains("<mark class=\"entry redaction\""), page);
    assertTrue(page.indexOf("id=\"indicators-2\"") < page.indexOf("id=\"indicators-1\""), page);
    assertEquals("indicators-0", visitor.current());
  }

  @Test
  void acceptsWithOneDecisionAndGoesOnToTheNextOpenEntry() throws IOException {
    visitor.get(REPORT);
    visitor.decide(REPORT, "act=accept", "ref=indicators-0");
    assertEquals("indicators-2", visitor.current());
    visitor.decide(REPORT, "act=strike", "ref=indicators-2");
    assertEquals("indicators-1", visitor.current());
    visitor.decide(REPORT, "act=accept", "ref=indicators-1");
    assertEquals("events-0", visitor.current());
    assertEquals(
        TEXT.replace("quote: 新建工会35家}", "quote: 新建工会35家, reviewed: true}")
            .replace("quote: 全年建会35家}", "quote: 全年建会35家, reviewed: true}")
            .replaceFirst("  - \\{label: 抗旱.*\n", ""),
        visitor.read(FILE));
  }

  @Test
  void takesDecisionsBackToTheByteAlsoAfterARestart() throws IOException {
    visitor.get(REPORT);
    visitor.decide(REPORT, "act=accept", "ref=indicators-0");
    visitor.decide(REPORT, "act=strike", "ref=plans-0");
    DeskVisitor later = new DeskVisitor(root);
    later.introduce("LW");
    later.get(REPORT);
    later.decide(REPORT, "act=undo");
    later.decide(REPORT, "act=undo");
    assertEquals(TEXT, later.read(FILE));
    assertTrue(later.page().contains("value=\"undo\" disabled"), "nothing is left to take back");
  }

  @Test
  void makesAgainWhatWasTakenBackUntilAnotherDecisionComes() throws IOException {
    visitor.get(REPORT);
    visitor.decide(REPORT, "act=accept", "ref=indicators-1");
    String accepted = visitor.read(FILE);
    visitor.decide(REPORT, "act=strike", "ref=plans-0");
    String struck = visitor.read(FILE);
    assertFalse(visitor.page().contains("value=\"redo\""), "nothing was taken back");
    visitor.decide(REPORT, "act=undo");
    assertEquals("plans-0", visitor.current(), "it goes on where the decision was");
    visitor.decide(REPORT, "act=undo");
    assertEquals("indicators-1", visitor.current(), "not at the first that is open");
    assertEquals(TEXT, visitor.read(FILE));
    DeskVisitor later = new DeskVisitor(root);
    later.introduce("LW");
    later.get(REPORT);
    later.decide(REPORT, "act=redo");
    assertEquals(accepted, later.read(FILE));
    later.decide(REPORT, "act=redo");
    assertEquals(struck, later.read(FILE));
    assertFalse(later.page().contains("value=\"redo\""), "all was made again");
    later.decide(REPORT, "act=undo");
    assertEquals(accepted, later.read(FILE));
    later.decide(REPORT, "act=accept", "ref=events-0");
    assertFalse(later.page().contains("value=\"redo\""), "another decision came");
    assertEquals(409, later.decide(REPORT, "act=redo").status());
    String record = later.read("content/reviews/city-union/2023.jsonl");
    assertTrue(record.contains("\"act\":\"redo\""), record);
  }

  @Test
  void makesNothingAgainOnAFileThatAnotherHandChangedSince() throws IOException {
    visitor.get(REPORT);
    visitor.decide(REPORT, "act=accept", "ref=indicators-0");
    visitor.decide(REPORT, "act=undo");
    String edited = TEXT.replace("35家。", "36家。");
    visitor.write(FILE, edited);
    visitor.get(REPORT);
    assertFalse(visitor.page().contains("value=\"redo\""));
    assertEquals(409, visitor.decide(REPORT, "act=redo").status());
    assertEquals(edited, visitor.read(FILE));
  }

  @Test
  void takesNothingBackThatAnotherHandChangedSince() throws IOException {
    visitor.get(REPORT);
    visitor.decide(REPORT, "act=accept", "ref=indicators-0");
    String edited = visitor.read(FILE).replace("35家。", "36家。");
    visitor.write(FILE, edited);
    visitor.get(REPORT);
    assertEquals(409, visitor.decide(REPORT, "act=undo").status());
    assertEquals(edited, visitor.read(FILE));
  }

  @Test
  void keepsTheInputAndShowsBothWhereTheFileChangedMeanwhile() throws IOException {
    visitor.get(REPORT);
    String edited = TEXT.replace("2023年述职报告", "另一人的标题");
    visitor.write(FILE, edited);
    DeskAnswer clash =
        visitor.post(REPORT + "/decide", "act=correct", "ref=indicators-0", "label=我的名称");
    assertEquals(409, clash.status());
    String page = DeskVisitor.text(clash);
    assertTrue(page.contains("我的名称") && page.contains("另一人的标题"), page);
    assertTrue(page.contains("<p class=\"origin\">edited by people; file of 2"), page);
    String shown = page.substring(page.indexOf("id=\"now\""), page.indexOf("<details>"));
    assertTrue(shown.contains("<span class=\"kind\">Figure</span>"), shown);
    assertFalse(shown.contains("indicators:"), shown);
    assertEquals(edited, visitor.read(FILE));
    DeskVisitor other = new DeskVisitor(root);
    other.introduce("ZM");
    other.get(REPORT);
    other.decide(REPORT, "act=strike", "ref=plans-0");
    clash = visitor.post(REPORT + "/decide", "act=strike", "ref=indicators-0");
    assertTrue(DeskVisitor.text(clash).contains("decided by ZM at the desk on 2024-03-01"));
    Files.delete(root.resolve(FILE));
    assertEquals(409, visitor.post(REPORT + "/decide", "act=accept", "ref=indicators-0").status());
    assertFalse(Files.exists(root.resolve(FILE)));
  }

  @Test
  void correctsAFigureAndSoAcceptsIt() throws IOException {
    visitor.get(REPORT);
    visitor.decide(
        REPORT,
        "act=correct",
        "ref=indicators-0",
        "label=新建工会",
        "value=３５",
        "unit=家",
        "qualifier=at-least",
        "id=unions-formed",
        "quote=新建工会35家",
        "nth=");
    assertTrue(
        visitor
            .read(FILE)
            .contains(
                "  - {label: 新建工会, value: 35, unit: 家, quote: 新建工会35家,"
                    + " id: unions-formed, qualifier: at-least, reviewed: true}\n"),
        visitor.read(FILE));
  }

  @Test
  void registersANewIndicatorAndLeavesTheVocabularyAsItWas() throws IOException {
    String before = visitor.read("content/vocabulary/indicators.yml");
    String[] fields = {
      "act=correct",
      "ref=indicators-0",
      "label=建会数",
      "value=35",
      "unit=家",
      "quote=新建工会35家",
      "new-indicator=unions-made",
      "total=sum"
    };
    visitor.get(REPORT);
    visitor.decide(REPORT, fields);
    assertEquals(
        before + "- {id: unions-made, label: {zh-CN: 建会数}, unit: 家, total: sum}\n",
        visitor.read("content/vocabulary/indicators.yml"));
    assertTrue(visitor.read(FILE).contains("id: unions-made"), visitor.read(FILE));
    assertEquals(422, visitor.decide(REPORT, fields).status(), "it is there already");
  }

  @Test
  void registersNoIndicatorForACorrectionThatIsRefused() throws IOException {
    String before = visitor.read("content/vocabulary/indicators.yml");
    visitor.get(REPORT);
    DeskAnswer refused =
        visitor.decide(
            REPORT,
            "act=correct",
            "ref=indicators-0",
            "label=建会数",
            "value=35",
            "quote=没有这句话",
            "new-indicator=unions-made",
            "total=sum");
    assertEquals(422, refused.status());
    assertEquals(before, visitor.read("content/vocabulary/indicators.yml"));
  }

  @Test
  void refusesACorrectionThatTheTextDoesNotBearOut() throws IOException {
    visitor.get(REPORT);
    DeskAnswer answer =
        visitor.decide(
            REPORT, "act=correct", "ref=indicators-0", "label=a", "value=1", "quote=没有这句话");
    assertEquals(422, answer.status());
    assertTrue(DeskVisitor.text(answer).contains("These words are not in the text"));
    assertEquals(TEXT, visitor.read(FILE));
  }

  @Test
  void joinsTwoFiguresThatAreOne() throws IOException {
    visitor.get(REPORT);
    assertTrue(visitor.page().contains("name=\"other\" value=\"indicators-1\""), visitor.page());
    visitor.decide(REPORT, "act=join", "ref=indicators-0", "other=indicators-1");
    assertEquals(
        TEXT.replace("quote: 新建工会35家}", "quote: 新建工会35家, reviewed: true, also: [全年建会35家]}")
            .replaceFirst("  - \\{label: 建会.*全年建会35家}\n", ""),
        visitor.read(FILE));
  }

  @Test
  void acceptsSeveralAtOnceAndTakesThemBackAtOnce() throws IOException {
    visitor.get(REPORT);
    visitor.decide(REPORT, "act=accept", "ref=indicators-0", "ref=indicators-2", "ref=plans-0");
    assertEquals(3, visitor.read(FILE).split("reviewed: true", -1).length - 1);
    visitor.decide(REPORT, "act=undo");
    assertEquals(TEXT, visitor.read(FILE));
  }

  @Test
  void recordsWhoDecidedWhatAndWhen() throws IOException {
    visitor.get(REPORT);
    visitor.decide(REPORT, "act=accept", "ref=indicators-0");
    String line = visitor.read(RECORD);
    assertTrue(
        line.startsWith(
            "{\"time\":\"2024-03-01T04:05:06Z\",\"who\":\"LW\",\"act\":\"accept\","
                + "\"about\":\"indicators-0\",\"said\":\"建会 35家\","),
        line);
    assertEquals(1, line.lines().count());
  }

  @Test
  void decidesNothingForNobody() throws IOException {
    DeskVisitor nobody = new DeskVisitor(root);
    nobody.get(REPORT);
    assertEquals(422, nobody.decide(REPORT, "act=accept", "ref=indicators-0").status());
    assertEquals(TEXT, nobody.read(FILE));
  }

  @Test
  void changesTheKeysOfAReportInWords() throws IOException {
    visitor.write(FILE, TEXT.replace("status: draft", "open: [title, layout]\nstatus: draft"));
    visitor.get(REPORT);
    visitor.decide(
        REPORT,
        "act=about",
        "title=2023年述职述廉报告",
        "year=2023",
        "type=individual",
        "dimensions=duty",
        "dimensions=integrity",
        "from=2023-03-01",
        "to=2023-12-31",
        "written=",
        "summary=一句: 话");
    String made = visitor.read(FILE);
    assertTrue(made.startsWith("---\ntitle: 2023年述职述廉报告\nunit: city-union\nyear: 2023\n"), made);
    assertTrue(made.contains("\nperiod: {from: 2023-03-01, to: 2023-12-31}\n"), made);
    assertTrue(made.contains("\ntype: individual\ndimensions: [duty, integrity]\n# 不要改动\n"), made);
    assertTrue(made.contains("\nsummary: \"一句: 话\"\n"), made);
    assertTrue(made.contains("\nopen: [layout]\n"), made);
    visitor.decide(REPORT, "act=settle", "point=layout");
    assertFalse(visitor.read(FILE).contains("open:"));
  }

  @Test
  void showsWhereTheTextStatesItsPeriodAndWhatItHasOfTheSummary() throws IOException {
    visitor.write(
        FILE,
        TEXT.replace("新建工会35家。拨", "本次述职的时间是2023年3月至12月。新建工会35家。拨")
            .replace("# 不要", "summary: 全年新建工会35家，慰问87人。\n# 不要"));
    visitor.get(REPORT);
    String page = visitor.page();
    assertTrue(page.contains("The text says: <q>本次述职的时间是2023年3月至12月。</q>"), page);
    assertTrue(page.contains("The text says: <q>新建工会35家。</q>"), page);
    assertTrue(page.contains("that the text does not have: <strong>87</strong>"), page);
    visitor.write(FILE, TEXT.replace("3月召开大会。", "2023年3月，召开大会。"));
    visitor.get(REPORT);
    assertFalse(visitor.page().contains("The text says:"), visitor.page());
  }

  @Test
  void waivesAFindingByItsMark() throws IOException {
    visitor.write(FILE, TEXT.replace("**人受益", "值班电话13812345678"));
    visitor.desk.changed();
    visitor.get(REPORT);
    String page = visitor.page();
    assertTrue(page.contains("name=\"rule\" value=\"mobile\""), page);
    String mark = page.replaceFirst("(?s).*name=\"mark\" value=\"([0-9a-f]{8})\".*", "$1");
    visitor.decide(REPORT, "act=waive", "rule=mobile", "mark=" + mark, "reason=公开的值班电话", "by=王某");
    assertTrue(visitor.read(FILE).contains("\nwaivers:\n  - {rule: mobile, mark: "), page);
    assertFalse(visitor.page().contains("name=\"rule\" value=\"mobile\""), visitor.page());
    assertFalse(visitor.read(RECORD).contains("13812345678"));
  }

  @Test
  void answersWhatNoFormAsksFor() throws IOException {
    visitor.get(REPORT);
    for (String act : List.of("nothing", "<b>", "")) {
      assertEquals(422, visitor.decide(REPORT, "act=" + act).status(), act);
    }
    visitor.write(FILE, TEXT + "\n补一句。\n");
    for (String act : List.of("nothing", "<b>", "")) {
      DeskAnswer clash = visitor.decide(REPORT, "act=" + act);
      assertEquals(409, clash.status(), act);
      assertFalse(DeskVisitor.text(clash).contains("<b>"), act);
    }
  }

  static String reviewed(String status) {
    return TEXT.replace("  - {", "  - {reviewed: true, ")
        .replace("status: draft", "status: " + status);
  }
}
