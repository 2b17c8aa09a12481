package gongkai.cli.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.cli.Ended;
import gongkai.line.SiteFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code propose} puts into front matter, and what it leaves as a person wrote it. */
class ProposeCommandTest {
  private static final String REPORT = "content/reports/district/2022.md";
  private static final String BODY =
      """
      ## 一、履职情况

      3月15日，召开工作会议。全年新建工会35家，走访企业12家。

      ## 二、下一步打算

      新建工会40家。
      """;

  @TempDir private Path root;

  @BeforeEach
  void small() throws IOException {
    SiteFolder.write(root, SiteFolder.SMALL);
    vocabulary("新建工会");
  }

  private void vocabulary(String synonym) throws IOException {
    Files.writeString(
        root.resolve("content/vocabulary/indicators.yml"),
        "- {id: unions-formed, label: {zh-CN: 新增工会, en: Unions formed}, unit: 家, total: sum,"
            + " synonyms: ["
            + synonym
            + "]}\n");
  }

  private void report(String lists) throws IOException {
    Files.writeString(
        root.resolve(REPORT),
        "---\ntitle: 2022年述职报告\nunit: district\nyear: 2022\ntype: team\nstatus: draft\n"
            + lists
            + "---\n"
            + BODY);
  }

  private String text() throws IOException {
    return Files.readString(root.resolve(REPORT));
  }

  private String front() throws IOException {
    return text().substring(0, text().indexOf("\n---\n"));
  }

  private Ended propose(String... more) {
    String[] args = new String[4 + more.length];
    args[0] = "propose";
    args[1] = "district/2022";
    args[2] = "--site";
    args[3] = root.toString();
    System.arraycopy(more, 0, args, 4, more.length);
    return Ended.of(Locale.US, args);
  }

  @Test
  void addsFiguresEventsAndPlansThatTheFrontMatterLacks() throws IOException {
    report("changes: []\n");
    assertEquals(0, propose().code());
    assertEquals(
        """
        ---
        title: 2022年述职报告
        unit: district
        year: 2022
        type: team
        status: draft
        indicators:
          - {id: unions-formed, label: 新建工会, value: 35, unit: 家, quote: 全年新建工会35家}
          - {label: 走访企业, value: 12, unit: 家, quote: 走访企业12家}
        events:
          - {date: 3月15日, from: 2022-03-15, to: 2022-03-15, precision: day, quote: 3月15日，召开工作会议}
        plans:
          - {quote: 新建工会40家。}
        changes: []""",
        front());
    assertTrue(text().endsWith("\n---\n" + BODY));
  }

  @Test
  void aSecondRunProposesNothing() throws IOException {
    report("");
    propose();
    String once = text();
    assertTrue(propose().out().startsWith("Nothing to propose"));
    assertEquals(once, text());
  }

  @Test
  void whatSomebodyStruckIsNotProposedAgain() throws IOException {
    report("");
    propose();
    Files.writeString(root.resolve(REPORT), text().replaceAll("(?m)^  - \\{label: 走访企业.*\n", ""));
    String struck = text();
    propose();
    assertEquals(struck, text());
  }

  /** As the manual says: only the archive remembers what was struck. */
  @Test
  void whatSomebodyStruckComesAgainWhereTheArchiveWasDeleted() throws IOException {
    report("");
    propose();
    String whole = text();
    Files.writeString(root.resolve(REPORT), whole.replaceAll("(?m)^  - \\{label: 走访企业.*\n", ""));
    Path archive = root.resolve("content/.import");
    try (Stream<Path> files = Files.walk(archive)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    propose();
    assertEquals(whole, text());
  }

  @Test
  void leavesEveryByteAsItIsThatItDoesNotPropose() throws IOException {
    report(
        "# 人工核对过\nindicators:   # 数字\n    - {label: 走访, value: 12, unit: 家,"
            + " quote: \"走访企业12家\", reviewed: true}\nsummary: 甲\n");
    Files.write(
        root.resolve(REPORT), text().replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    String before = text();
    propose("--only", "events");
    assertEquals(before, text().replaceAll("events:\r\n  - .*\r\n", ""));
    assertTrue(text().contains("events:\r\n  - {date: 3月15日"), text());
  }

  @Test
  void aFigureThatAPersonQuotedInOtherWordsIsNotProposedBesideIt() throws IOException {
    report("indicators:\n  - {label: 建会, value: 35, unit: 家, quote: 新建工会35家, reviewed: true}\n");
    propose("--only", "figures");
    assertEquals(1, front().split("value: 35", -1).length - 1, front());
    assertTrue(front().contains("label: 建会"), front());
  }

  @Test
  void anIndicatorThatTheVocabularyLearnsReachesReportsImportedBefore() throws IOException {
    vocabulary("别的");
    report("");
    propose();
    vocabulary("新建工会");
    Ended ended = propose();
    assertTrue(
        front()
            .contains("- {id: unions-formed, label: 新建工会, value: 35, unit: 家, quote: 全年新建工会35家}"),
        front());
    assertTrue(ended.out().contains("figure changed, line 8: 新建工会"), ended.out());
  }

  @Test
  void aFigureListedTwiceBecomesOneWhenTheVocabularyLearnsIt() throws IOException {
    vocabulary("别的");
    report("");
    String twice = "3月15日，召开工作会议。一年来新建工会35家。全年新建工会35家，";
    Files.writeString(root.resolve(REPORT), text().replace("3月15日，召开工作会议。全年新建工会35家，", twice));
    propose("--only", "figures");
    vocabulary("新建工会");
    Ended ended = propose("--only", "ids");
    String whole =
        "indicators:\n  - {id: unions-formed, label: 新建工会, value: 35, unit: 家, quote: 一年来新建工会35家,"
            + " also: [全年新建工会35家]}\n  - {label: 走访企业";
    assertTrue(front().contains(whole), front());
    assertTrue(ended.out().contains("the two entries are one now"), ended.out());
    String once = text();
    propose();
    assertTrue(front().contains(whole), front());
    assertEquals(1, front().split("unions-formed", -1).length - 1, front());
    assertTrue(once.length() <= text().length());
  }

  @Test
  void aSecondEntryThatAPersonNamedOtherwiseStays() throws IOException {
    report(
        "indicators:\n  - {label: 新建工会, value: 35, unit: 家, quote: 一年来新建工会35家}\n"
            + "  - {label: 其中小微企业工会, value: 35, unit: 家, quote: 全年新建工会35家, reviewed: true}\n");
    Files.writeString(
        root.resolve(REPORT), text().replace("全年新建工会35家，走", "一年来新建工会35家。全年新建工会35家，走"));
    propose("--only", "ids");
    assertTrue(front().contains("{id: unions-formed, label: 新建工会"), front());
    assertTrue(front().contains("- {label: 其中小微企业工会"), front());
  }

  @Test
  void anIdThatAPersonChoseStays() throws IOException {
    report("indicators:\n  - {id: other, label: 新建工会, value: 35, unit: 家, quote: 全年新建工会35家}\n");
    String before = front();
    propose("--only", "ids");
    assertEquals(before, front());
  }

  @Test
  void aDryRunWritesNothingAndSaysWhatItWould() throws IOException {
    report("");
    String before = text();
    Ended ended = propose("--dry-run", "--format", "json");
    assertEquals(before, text());
    assertFalse(Files.exists(root.resolve("content/.import")));
    JsonNode report = JsonMapper.builder().build().readTree(ended.out()).get(0);
    assertEquals(REPORT, report.get("report").asString());
    assertEquals("figure-added", report.at("/changes/0/kind").asString());
    assertEquals(4, report.get("changes").size());
  }

  @Test
  void aProtectedReportIsNamedOnlyWhereSomethingWouldBeWrittenIntoIt() throws IOException {
    report("");
    String before = text();
    Path file = root.resolve(REPORT);
    assertTrue(file.toFile().setWritable(false));
    Ended refused = propose();
    assertEquals(1, refused.code());
    assertTrue(refused.err().contains("[propose-read-only]"), refused.err());
    assertEquals(before, text());
    assertTrue(file.toFile().setWritable(true));
    assertEquals(0, propose().code());
    assertTrue(file.toFile().setWritable(false));
    Ended nothing = propose();
    assertEquals(0, nothing.code(), nothing.err());
  }

  @Test
  void aReportThatIsNotThereIsNamedWithItsNearMatch() {
    Ended ended = Ended.of(Locale.US, "propose", "distrikt/2022", "--site", root.toString());
    assertEquals(2, ended.code());
    assertTrue(ended.err().contains("Did you mean “district/2023”?"), ended.err());
  }

  @Test
  void aFaultyReportDoesNotStopTheOthers() throws IOException {
    report("");
    Files.writeString(root.resolve("content/reports/district/2021.md"), "---\ntitle: [\n---\n");
    Ended ended = Ended.of(Locale.US, "propose", "--site", root.toString());
    assertEquals(1, ended.code());
    assertTrue(front().contains("events:"), ended.err());
  }

  private static final String KNOWN = "新建工会, value: 35, unit: 家, quote: \"全年新建工会35家\"";

  private static final String OTHER = "{value: 12, label: 走访企业, unit: 家, quote: '走访企业12家'}";

  /** What propose makes of lists that a person wrote, in forms that it would not choose itself. */
  private String proposed(String lists, String... more) throws IOException {
    report(lists);
    Ended ended = propose(more);
    assertEquals(0, ended.code(), ended.err());
    String front = front() + "\n";
    return front.substring(front.indexOf("status: draft\n") + "status: draft\n".length());
  }

  @Test
  void anIdIsPutIntoTheLineThatAPersonWroteAndNothingElse() throws IOException {
    String before =
        "# 数字\nindicators:   # 已核\n\n  # 甲\n  -   "
            + OTHER
            + "\n\n  # 乙\n  - { label: "
            + KNOWN
            + " } # 注\n\nsummary: 丙\n";
    assertEquals(
        before.replace("{ label", "{ id: unions-formed, label"), proposed(before, "--only", "ids"));
  }

  @Test
  void anIdIsPutAboveTheKeysOfAnEntryInLines() throws IOException {
    String entry = "  - label: 新建工会\n    value: 35\n\n    unit: 家\n    quote: 全年新建工会35家\n";
    assertEquals(
        "indicators:\n  - id: unions-formed\n    label" + entry.substring("  - label".length()),
        proposed("indicators:\n" + entry, "--only", "ids"));
    assertEquals(
        "indicators:\n" + entry.replace("- label", "- id: unions-formed\n    label"),
        proposed("indicators:\n" + entry, "--only", "ids"));
  }

  @Test
  void aNewEntryLeavesBlankLinesCommentsAndQuotesAsTheyAre() throws IOException {
    String before = "indicators:\n\n\n  # 甲\n  - " + OTHER + "\n\n# 丙\nsummary: 丙\n";
    String added = "  - {id: unions-formed, label: 新建工会, value: 35, unit: 家, quote: 全年新建工会35家}\n";
    String after = proposed(before, "--only", "figures");
    assertTrue(after.contains(added), after);
    assertEquals(before, after.replace(added, ""));
  }

  @Test
  void aListInBracketsStaysOne() throws IOException {
    String before = "# 甲\nindicators: [" + OTHER + ",\n   {label: " + KNOWN + "}]   # 乙\n";
    assertEquals(
        before.replace("{label", "{id: unions-formed, label"), proposed(before, "--only", "ids"));
  }

  @Test
  void aNewEntryOfAListInBracketsIsPutBetweenThem() throws IOException {
    String one = "# 甲\nindicators: [" + OTHER + "] # 乙\nchanges: [] # 丙\n";
    String added = "{id: unions-formed, label: 新建工会, value: 35, unit: 家, quote: 全年新建工会35家}, ";
    assertEquals(
        one.replace("[{value", "[" + added + "{value"), proposed(one, "--only", "figures"));
  }

  @Test
  void commentsAboveAndBesideAnEmptyListStay() throws IOException {
    String before = "# 甲\nplans: []  # 乙\n# 丙\nchanges: []\n";
    assertEquals(
        "# 甲\nplans:  # 乙\n  - {quote: 新建工会40家。}\n# 丙\nchanges: []\n",
        proposed(before, "--only", "plans"));
  }

  @Test
  void mixedLineEndsStayMixed() throws IOException {
    report("indicators:\r\n  - {label: " + KNOWN + "}\nsummary: 甲\r\n");
    String before = text();
    propose("--only", "ids");
    assertEquals(before.replace("{label", "{id: unions-formed, label"), text());
  }

  @Test
  void theQuoteOfAFigureThatGotAnIdIsToldOnce() throws IOException {
    report("indicators:\n  - {label: " + KNOWN + "}\n");
    String told = propose("--only", "ids").out();
    assertEquals(1, told.split("全年新建工会35家", -1).length - 1, told);
    assertTrue(told.contains("now has the id unions-formed"), told);
  }

  @Test
  void aReviewedFigureStaysAsItIsAndItsIdIsOnlyTold() throws IOException {
    String block =
        "  # 与签发稿一致\n  - label: 新建工会\n    value: 35\n    unit: 家\n    quote: 全年新建工会35家\n";
    String lists = "indicators:\n" + block + "    reviewed: true\n";
    report(lists);
    String before = text();
    Ended ended = propose("--only", "ids");
    assertEquals(before, text());
    assertTrue((ended.out() + ended.err()).contains("id: unions-formed"), ended.err());
    assertTrue((ended.out() + ended.err()).contains(REPORT + ":9:1: note"), ended.err());
    assertEquals(0, ended.code());
    Ended all = propose();
    assertTrue(text().contains(lists.strip()), text());
    assertEquals(1, all.err().split("id: unions-formed", -1).length - 1, all.err());
    assertFalse(propose("--only", "events").err().contains("unions-formed"));
  }

  @Test
  void proposesFiguresByMasksThatTheSiteDoesNotListOnlyWhereTheseAreLeftOpen() throws IOException {
    String masked = "慰问XX人";
    report("indicators: []\n");
    Files.writeString(root.resolve(REPORT), text().replace("走访企业12家", masked));
    Ended told = propose();
    assertTrue(told.err().contains("[import-mask-unknown]"), told.err());
    assertFalse(front().contains(masked));
    Files.writeString(root.resolve(REPORT), text().replace("draft\n", "draft\nopen: [masks]\n"));
    propose();
    assertTrue(front().contains("value: withheld, unit: 人, quote: " + masked), front());
  }
}
