package gongkai.importing;

import static gongkai.document.WordFile.p;
import static gongkai.document.WordFile.row;
import static gongkai.document.WordFile.styled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.document.WordFile;
import gongkai.importing.outcome.Draft;
import gongkai.importing.reading.evidence.Proposal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Word files with titles in styles and without; the title and what is left below it, out. */
class WordTitleTest {
  private static final String FIRST = "2023年度示例县医院领导班子述职述廉";
  private static final String TITLE = FIRST + "报告";
  private static final String TEXT = styled("1", "一、履职情况") + p("新建35家。") + styled("1", "二、不足");

  @Test
  void readsATitleOnTwoParagraphsOfAnyStyle() {
    for (String first : List.of(p(FIRST), styled("T", FIRST), styled("1", FIRST))) {
      for (String last : List.of(p("报告"), styled("T", "报告"), styled("1", "报告"))) {
        assertEquals(Optional.of(TITLE), title(first + last + TEXT), first + last);
      }
    }
  }

  /** Many an author gives the title the style of the first headings. */
  @Test
  void readsATitleInTheStyleOfTheHeadingsBelowIt() {
    assertEquals(Optional.of(TITLE), title(styled("1", TITLE) + TEXT));
    assertEquals(
        Optional.of(TITLE),
        title(styled("1", TITLE) + styled("1", "履职") + p("建成。") + styled("1", "不足")));
    assertEquals(Optional.empty(), title(styled("1", "履职情况") + p("建成。") + styled("1", "不足")));
    assertEquals(
        Optional.empty(),
        title(styled("1", "2023年工作总结") + p("建成。") + styled("1", "2024年工作总结") + p("建成。")));
  }

  @Test
  void readsAStyledTitleBelowWhatAnOfficeSetsAboveIt() {
    for (String style : List.of("T", "1")) {
      for (String above : List.of("秘密★1年", "急件", "会议材料（三）", "─".repeat(30))) {
        Draft draft = draft(p(above) + styled(style, TITLE) + styled("2", "一、履职") + p("建成。"));
        assertEquals(Optional.of(TITLE), draft.metadata().title().map(Proposal::value), above);
        assertTrue(Seeds.body(draft).startsWith(above), Seeds.body(draft));
      }
    }
  }

  /** The head of a paper set in a table, with the stamp of who got it beside it. */
  @Test
  void readsATitleBelowALetterheadInATable() {
    String stamp = row("中共示例县委办公室 收文", "示例县总工会文件") + row("", "示工〔2024〕3号");
    String signer = row("示例县总工会文件") + row("示工〔2024〕3号　签发人：张某");
    for (String head : List.of(stamp, signer)) {
      String table = "<w:tbl>" + head + "</w:tbl>";
      assertEquals(Optional.of(TITLE), title(table + p(TITLE) + p("") + TEXT), head);
    }
    String figures = "<w:tbl>" + row("街道", "户数") + row("城关", "35") + "</w:tbl>";
    assertEquals(Optional.empty(), title(figures + p(TITLE) + p("") + TEXT));
  }

  @Test
  void leavesADateAndANameInTheStyleOfTheTitleBelowIt() {
    String below = styled("T", "张某某") + styled("T", "（2024年1月8日）");
    Draft draft = draft(styled("T", FIRST) + styled("T", "报告") + below + TEXT);
    assertEquals(Optional.of(TITLE), draft.metadata().title().map(Proposal::value));
    assertEquals(Optional.of(2023), draft.year());
    assertEquals("2024-01-08", draft.metadata().written().orElseThrow().value().toString());
    assertTrue(Seeds.body(draft).startsWith("张某某\n\n（2024年1月8日）\n"), Seeds.body(draft));
    assertFalse(Seeds.body(draft).contains("# 张某某"));
  }

  private static Optional<String> title(String body) {
    return draft(body).metadata().title().map(Proposal::value);
  }

  private static Draft draft(String body) {
    return WordImportTest.draft(WordFile.of(body).bytes());
  }
}
