package gongkai.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.i18n.Messages;
import gongkai.model.Language;
import gongkai.privacy.detail.Rule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check found, in its place in the text, and answers for it. */
class FindingsAtTheDeskTest {
  private static final String REPORT = "/_desk/en/report/city-union/2023";
  private static final String FILE = "content/reports/city-union/2023.md";
  private static final String TWIN = "content/reports/city-union/2023.en.md";
  private static final String TEXT =
      """
      ---
      title: 2023年述职报告
      unit: city-union
      year: 2023
      type: team
      status: draft
      indicators:
        - {label: 受益, value: 3000, unit: 人次, qualifier: approx, quote: 约3000余人次, reviewed: true}
      ---

      # 一、工作

      值班电话010。值班电话13812345678，约3000余人次受益。

      值班电话13812345678。
      """;

  @TempDir private Path root;
  private DeskVisitor visitor;

  @BeforeEach
  void sit() throws IOException {
    visitor = DeskVisitor.seated(root, FILE, TEXT);
  }

  @Test
  void marksFindingsInTheTextWhereTheyAre() throws IOException {
    visitor.get(REPORT);
    String page = visitor.page();
    assertTrue(
        page.contains(
            "值班电话<mark class=\"found error\" data-finding=\"finding-1\" id=\"text-finding-1\">"
                + "13812345678</mark>，"),
        page);
    assertTrue(page.contains("id=\"text-finding-2\">"), page);
    assertTrue(page.contains("<mark class=\"found warning\" data-finding=\"finding-2\""), page);
    assertTrue(
        page.indexOf("id=\"text-finding-3\">13812345678") > page.indexOf("text-finding-2"), page);
    assertTrue(page.contains("<a href=\"#text-finding-1\" class=\"to-text\">"), page);
    for (int i = 1; i <= 3; i++) {
      assertEquals(2, page.split("\"text-finding-" + i + "\"", -1).length, page);
    }
  }

  @Test
  void findsThemBeforeTheReportHasAllItsKeys() throws IOException {
    visitor.write(
        "content/site.yml", visitor.read("content/site.yml").replace("[zh-CN]", "[zh-CN, en]"));
    visitor.write(
        FILE,
        TEXT.replace("type: team\n", "").replace("year: 2023\n", "summary: 请拨13912345678。\n"));
    visitor.write(TWIN, "---\ntitle: Report\n---\n\n# Work\n\nCall 13712345678.\n");
    visitor.get(REPORT);
    String page = visitor.page();
    assertTrue(page.contains("id=\"text-finding-"), page);
    assertTrue(page.contains(">13812345678</mark>"), page);
    assertTrue(page.contains("<code>2023.md:4<"), page);
    assertTrue(page.contains("<code>2023.en.md:7<"), page);
    String mark = waiverMark(page);
    String ofTwin = "language=en";
    visitor.decide(
        REPORT, "act=waive", "rule=mobile", "mark=" + mark, ofTwin, "reason=值班", "by=LW");
    assertFalse(visitor.page().contains("value=\"" + mark + "\""), visitor.page());
  }

  private static String waiverMark(String page) {
    Matcher mark = Pattern.compile("name=\"mark\" value=\"([0-9a-f]{8})\"").matcher(page);
    assertTrue(mark.find(), page);
    return mark.group(1);
  }

  @Test
  void countsThemInTheListOfWhatIsToDo() throws IOException {
    visitor.get("/_desk/en/");
    String page = visitor.page();
    assertTrue(page.contains("Personal details <span class=\"count\">2</span>"), page);
    assertTrue(page.contains("Wording <span class=\"count\">1</span>"), page);
    visitor.get("/_desk/en/?kind=translation");
    assertFalse(visitor.page().contains(REPORT), visitor.page());
  }

  @Test
  void countsTranslationsThatAreMissingAndThoseThatAreStale() throws IOException {
    visitor.write(
        "content/site.yml", visitor.read("content/site.yml").replace("[zh-CN]", "[zh-CN, en]"));
    visitor.write(FILE, TEXT.replace("status: draft", "status: published\npublished: 2024-01-20"));
    visitor.get("/_desk/en/");
    String page = visitor.page();
    assertTrue(page.contains("Not translated <span class=\"count\">1</span>"), page);
    visitor.write(TWIN, "---\ntitle: Report for 2023\n---\n\n# Work\n\nOld words.\n");
    visitor.get("/_desk/en/");
    assertFalse(visitor.page().contains("Not translated"), visitor.page());
    assertTrue(visitor.page().contains("Translation <span class=\"count\">1</span>"));
  }

  @Test
  void saysOfADetailNotHowAWaiverIsWrittenByHand() throws IOException {
    visitor.get(REPORT);
    assertTrue(visitor.page().contains("is a mobile telephone number. Delete it"));
    assertFalse(visitor.page().contains("add a waiver"), visitor.page());
    for (Language language : List.of(Language.ENGLISH, Language.CHINESE)) {
      Messages messages = Messages.ofCommands(language);
      String byHand = messages.text("desk.waiver-by-hand");
      for (Rule rule : Rule.values()) {
        String own = "problem.privacy-" + rule.code();
        String key = messages.has(own) ? own : "problem." + rule.code();
        String words = messages.text(key, "a", "b", "c", "d");
        assertTrue(words.matches("(?s).+" + byHand + ".*"), key + ": " + words);
      }
    }
  }

  @Test
  void answersForADetailOfATranslationInItsOwnFile() throws IOException {
    visitor.write(
        "content/site.yml", visitor.read("content/site.yml").replace("[zh-CN]", "[zh-CN, en]"));
    visitor.write(
        TWIN, "---\ntitle: Report for 2023\n---\n\n# Work\n\nCall 13812345678 at any time.\n");
    visitor.get(REPORT);
    String page = visitor.page();
    String mark =
        page.replaceFirst(
            "(?s).*name=\"mark\" value=\"([0-9a-f]{8})\"><input type=\"hidden\""
                + " name=\"language\" value=\"en\".*",
            "$1");
    assertEquals(8, mark.length(), page);
    visitor.decide(
        REPORT,
        "act=waive",
        "rule=mobile",
        "mark=" + mark,
        "language=en",
        "reason=duty",
        "by=Wang");
    assertTrue(visitor.read(TWIN).contains("waivers:\n  - {rule: mobile, mark: "), page);
    assertEquals(TEXT, visitor.read(FILE));
    assertFalse(visitor.page().contains("name=\"language\" value=\"en\""), visitor.page());
    visitor.decide(REPORT, "act=undo");
    assertFalse(visitor.read(TWIN).contains("waivers"), visitor.read(TWIN));
  }

  @Test
  void tellsAnAnswerThatNothingNeedsAnyMore() throws IOException {
    visitor.get(REPORT);
    String mark =
        visitor.page().replaceFirst("(?s).*?name=\"mark\" value=\"([0-9a-f]{8})\".*", "$1");
    visitor.decide(REPORT, "act=waive", "rule=mobile", "mark=" + mark, "reason=值班", "by=王某");
    String moved = visitor.read(FILE).replace("\n# 一、工作\n", "\n# 一、工作\n\n新写的一段。\n");
    visitor.write(FILE, moved);
    visitor.get(REPORT);
    assertFalse(visitor.page().contains(mark), "it holds where the words moved to");
    visitor.write(FILE, moved.replace("13812345678", "13812345679"));
    visitor.get(REPORT);
    assertTrue(visitor.page().contains(mark), "nothing needs it");
    assertTrue(visitor.page().contains("name=\"rule\" value=\"mobile\""), "the other is asked");
  }

  /** Nobody can do anything about it, so that it would stand on the list for good. */
  @Test
  void thatAReportAnswersAWithdrawnOneIsSaidOnItsPageAndNotOnTheList() throws IOException {
    visitor.write(
        "content/reports/city-union/2022.md",
        """
        ---
        title: 2022年述职报告
        unit: city-union
        year: 2022
        type: team
        status: withdrawn
        published: 2023-01-20
        changes: [{date: 2023-02-01, kind: withdrawal, by: 甲, note: 乙}]
        ---

        建立档案。
        """);
    visitor.write(
        FILE,
        """
        ---
        title: 2023年述职报告
        unit: city-union
        year: 2023
        type: team
        status: published
        published: 2024-01-20
        follows: [{promise: 建立档案, quote: 档案已经建立}]
        ---

        档案已经建立。
        """);
    String list = DeskVisitor.text(visitor.get("/_desk/en/"));
    assertTrue(list.contains("0 reports have something open, 2 have nothing open"), list);
    visitor.get(REPORT);
    assertTrue(visitor.page().contains("which was withdrawn: 1."), visitor.page());
  }
}
