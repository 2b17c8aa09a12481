package gongkai.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.diagnostic.Problem;
import gongkai.document.PdfFile;
import gongkai.importing.outcome.Draft;
import gongkai.importing.request.ImportOptions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables and columns of PDF files as browsers and office programs set them. */
class PdfTableTest {
  private static final String TABLE =
      """
      | 指标 | 单位 | 2022年 | 2023年 |
      | --- | --- | --- | --- |
      | 新建工会 | 家 | 31 | 35 |
      | 发展会员 | 人 | 1120 | 1286 |
      | 帮扶资金 | 万元 | 120.5 | 126.8 |
      """;

  private static final List<List<String>> CELLS =
      List.of(
          List.of("指标", "单位", "2022年", "2023年"),
          List.of("新建工会", "家", "31", "35"),
          List.of("发展会员", "人", "1120", "1286"),
          List.of("帮扶资金", "万元", "120.5", "126.8"));

  /** Where columns begin and end: between them is less than half a sign. */
  private static final double[] COLUMNS = {80, 150, 190, 286, 382};

  private enum Side {
    LEFT(0),
    MIDDLE(0.5),
    RIGHT(1);

    /** Part of what a cell leaves free that stands before its text. */
    private final double before;

    Side(double before) {
      this.before = before;
    }
  }

  private static PdfFile table(Side heads, Side figures) {
    PdfFile file = new PdfFile().page().text(120, 780, 20, "2023年示例县总工会述职报告");
    file.text(110, 740, 16, "一、主要指标");
    for (int row = 0; row < CELLS.size(); row++) {
      for (int column = 0; column < CELLS.get(row).size(); column++) {
        String text = CELLS.get(row).get(column);
        Side side = row == 0 ? heads : column < 2 ? Side.LEFT : figures;
        double room = COLUMNS[column + 1] - COLUMNS[column] - 6 - 16 * text.length();
        double x = COLUMNS[column] + room * side.before;
        file.text(x, 700 - 30 * row, 16, text);
      }
    }
    return file.text(110, 570, 16, "二、存在问题").text(110, 540, 16, "覆盖面不够宽。");
  }

  private static Draft draft(PdfFile file) {
    return Importer.read(file.bytes(), "in.pdf", ImportOptions.NONE).value().orElseThrow();
  }

  private static List<String> codes(Draft draft) {
    return draft.problems().stream().map(Problem::code).toList();
  }

  private static void assertTable(Draft draft) {
    String body = Seeds.body(draft);
    assertEquals("## 一、主要指标\n\n" + TABLE + "\n## 二、存在问题\n\n覆盖面不够宽。\n", body);
    assertFalse(codes(draft).contains("import-columns"));
  }

  @Test
  void aTableWithoutLinesIsReadByTheStripsThatItsRowsLeaveFree() {
    assertTable(draft(table(Side.LEFT, Side.LEFT)));
  }

  @Test
  void headsInTheMiddleStandOverFiguresAtTheRight() {
    assertTable(draft(table(Side.MIDDLE, Side.RIGHT)));
  }

  @Test
  void aLinePartsCellsThatStandCloseToIt() {
    PdfFile file = new PdfFile().page().text(120, 780, 20, "2023年示例县总工会述职报告");
    file.text(80, 700, 16, "单位").text(118, 700, 16, "2022年").text(240, 700, 16, "2023年");
    file.text(80, 670, 16, "家").text(118, 670, 16, "31").text(240, 670, 16, "35");
    file.line(115, 660, 115, 720).line(230, 660, 230, 720);
    String expected = "| 单位 | 2022年 | 2023年 |\n| --- | --- | --- |\n| 家 | 31 | 35 |\n";
    assertEquals(expected, Seeds.body(draft(file)));
  }

  /** 姓 名 over 性 别 is one column of words set wide. */
  @Test
  void wordsThatAreSetWideAreNoColumns() {
    PdfFile file = new PdfFile().page().text(120, 780, 20, "2023年示例县总工会述职报告");
    List<String> words = List.of("姓名", "性别", "民族");
    for (int row = 0; row < words.size(); row++) {
      double y = 700 - 30 * row;
      file.text(80, y, 16, words.get(row).substring(0, 1));
      file.text(110, y, 16, words.get(row).substring(1)).text(300, y, 16, "某某");
    }
    assertTrue(
        Seeds.body(draft(file)).lines().findFirst().orElseThrow().matches("\\| 姓 ?名 \\| 某某 \\|"));
  }

  @Test
  void aCellThatGoesOnInTheNextRowIsTold() {
    PdfFile file = new PdfFile().page().text(120, 780, 20, "2023年示例县总工会述职报告");
    List<List<String>> rows =
        List.of(
            List.of("重点工作", "完成情况", "部门"),
            List.of("推动平台企业建会", "覆盖快递员和骑手", "组织部"),
            List.of("组织骑手入会", "发展了会员"),
            List.of("帮扶", "走访", "权益部"));
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        file.text(60 + 170 * column, 700 - 30 * row, 16, rows.get(row).get(column));
      }
    }
    assertTrue(codes(draft(file)).contains("import-columns"));
  }

  /** The gap between two headings is wider than that of the columns below. */
  @Test
  void headingsOfTwoColumnsGoWithTheirColumns() {
    PdfFile file = new PdfFile().page().text(120, 780, 20, "2023年示例县总工会述职报告");
    String left = "坚持把服务职工放在首位，深入基层走访慰问，解决生活困难，推动平台企业建立工会。全年新建三十五家，走访困难职工一千户。";
    String right = "覆盖面不够宽，全区还有企业未建会；服务手段单一，方式方法不够多样；干部队伍的能力素质有待进一步提高，作风还不够扎实。";
    file.text(108, 720, 14, "一、履职情况").text(328, 720, 14, "二、存在问题");
    column(file, 80, left);
    column(file, 300, right);
    String body = Seeds.body(draft(file));
    assertEquals("## 一、履职情况\n\n" + left + "\n\n## 二、存在问题\n\n" + right + "\n", body);
  }

  /** Lines of thirteen signs, the first of them indented. */
  private static void column(PdfFile file, double x, String text) {
    double y = 695;
    for (int from = 0; from < text.length(); y -= 25) {
      int length = Math.min(from == 0 ? 11 : 13, text.length() - from);
      file.text(from == 0 ? x + 28 : x, y, 14, text.substring(from, from + length));
      from += length;
    }
  }

  private static final List<List<String>> MORE =
      List.of(
          List.of("调解争议", "件", "48", "52"),
          List.of("培训骨干", "人", "310", "296"),
          List.of("走访企业", "家", "72", "80"));

  private static void rows(PdfFile file, double y, List<List<String>> rows) {
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        file.text(80 + 110 * column, y - 24 * row, 12, rows.get(row).get(column));
      }
    }
  }

  private static PdfFile titled() {
    return new PdfFile().page().text(120, 780, 20, "2023年示例县总工会述职报告");
  }

  @Test
  void aTableGoesOnOnTheNextPageUnderItsHeads() {
    PdfFile file = titled();
    rows(file, 170, CELLS);
    file.text(280, 40, 10, "- 1 -").page();
    rows(file, 780, MORE);
    file.text(280, 40, 10, "- 2 -");
    Draft draft = draft(file);
    String more = "| 调解争议 | 件 | 48 | 52 |\n| 培训骨干 | 人 | 310 | 296 |\n| 走访企业 | 家 | 72 | 80 |\n";
    assertEquals(TABLE + more, Seeds.body(draft));
    assertTrue(
        draft.indicators().stream().anyMatch(i -> i.entry().label().equals("走访企业")), "its heads");
  }

  @Test
  void headsOnTheNextPageBeginATableOfTheirOwn() {
    PdfFile repeated = titled();
    rows(repeated, 170, CELLS);
    repeated.page();
    rows(repeated, 780, List.of(CELLS.get(0), MORE.get(0)));
    String again =
        "| 指标 | 单位 | 2022年 | 2023年 |\n| --- | --- | --- | --- |\n| 调解争议 | 件 | 48 | 52 |\n";
    assertEquals(TABLE + "\n" + again, Seeds.body(draft(repeated)));
    PdfFile other = titled();
    rows(other, 170, CELLS);
    other.page();
    rows(other, 780, List.of(List.of("科室", "性质", "编制", "实有"), List.of("办公室", "行政", "5", "4")));
    String second = "| 科室 | 性质 | 编制 | 实有 |\n| --- | --- | --- | --- |\n| 办公室 | 行政 | 5 | 4 |\n";
    assertEquals(TABLE + "\n" + second, Seeds.body(draft(other)));
  }

  @Test
  void aTableWithoutHeadsHasNone() {
    PdfFile file = titled();
    rows(file, 700, MORE);
    String body = Seeds.body(draft(file));
    assertTrue(
        body.startsWith("|  |  |  |  |\n| --- | --- | --- | --- |\n| 调解争议 | 件 | 48 | 52 |\n"),
        body);
  }

  /** Heads in the middle of wide columns stand over nothing of cells at the left. */
  @Test
  void headsInTheMiddleOfWideColumnsStandOverCellsAtTheLeft() {
    PdfFile file = titled();
    file.text(140, 700, 12, "林场").text(310, 700, 12, "管护（亩）").text(470, 700, 12, "巡护（次）");
    String[][] rows = {{"甲", "352", "46"}, {"乙", "128", "38"}, {"丙", "96", "21"}};
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < 3; column++) {
        file.text(60 + 180 * column, 676 - 24 * row, 12, rows[row][column]);
      }
    }
    assertEquals(
        "| 林场 | 管护（亩） | 巡护（次） |\n"
            + "| --- | --- | --- |\n"
            + "| 甲 | 352 | 46 |\n"
            + "| 乙 | 128 | 38 |\n"
            + "| 丙 | 96 | 21 |\n",
        Seeds.body(draft(file)));
  }

  /**
   * A long cell at the left reaches to where the head in the middle begins, and rows to neither.
   */
  @Test
  void headsWithYearsStandOverCellsTheyDoNotTouch() {
    for (String[] heads :
        List.of(
            new String[] {"林场名称", "2022年管护", "2023年管护", "增减%"},
            new String[] {"名称", "2022", "2023", "增减"},
            new String[] {"林场", "上年", "本年（亩）", "增减"})) {
      PdfFile file = titled();
      String[][] rows = {
        {"甲", "352", "346", "-2"}, {"乙", "128", "138", "8"}, {"丙的东西南北", "96", "121", "26"}
      };
      for (int column = 0; column < 4; column++) {
        double middle = 60 + 130 * column + 60 - 6 * heads[column].length();
        file.text(middle, 700, 12, heads[column]);
        for (int row = 0; row < rows.length; row++) {
          double x = 60 + 130 * column - (column == 3 ? 20 : 0);
          file.text(x, 676 - 24 * row, 12, rows[row][column]);
        }
      }
      assertEquals(
          "| " + String.join(" | ", heads) + " |",
          Seeds.body(draft(file)).lines().findFirst().orElseThrow());
      assertEquals(
          "| 丙的东西南北 | 96 | 121 | 26 |",
          Seeds.body(draft(file)).lines().skip(4).findFirst().orElseThrow());
    }
  }

  /** The heads of the first page stay, those that repeat are listed. */
  @Test
  void headsThatStandOnEachPageAreKeptOnce() {
    PdfFile file = new PdfFile();
    for (int page = 0; page < 3; page++) {
      file.page();
      if (page == 0) {
        file.text(120, 812, 16, "2023年示例县总工会述职报告");
      }
      rows(file, 780, List.of(CELLS.get(0), MORE.get(page)));
      rows(file, 732, List.of(CELLS.get(1 + page)));
    }
    Draft draft = draft(file);
    assertEquals(
        "| 指标 | 单位 | 2022年 | 2023年 |\n| --- | --- | --- | --- |\n"
            + "| 调解争议 | 件 | 48 | 52 |\n| 新建工会 | 家 | 31 | 35 |\n"
            + "| 培训骨干 | 人 | 310 | 296 |\n| 发展会员 | 人 | 1120 | 1286 |\n"
            + "| 走访企业 | 家 | 72 | 80 |\n| 帮扶资金 | 万元 | 120.5 | 126.8 |\n",
        Seeds.body(draft));
    assertEquals(2, draft.removals().size());
  }

  /** Their wording repeats where pages end and begin, as that of running heads does. */
  @Test
  void rowsOfOneWordingAreNoRunningHeads() {
    PdfFile file = new PdfFile();
    StringBuilder wanted = new StringBuilder("| 小组 | 走访（户） | 调解（件） |\n| --- | --- | --- |\n");
    for (int page = 0; page < 3; page++) {
      file.page();
      if (page == 0) {
        file.text(120, 812, 16, "2023年示例县总工会述职报告");
        rows(file, 790, List.of(List.of("小组", "走访（户）", "调解（件）")));
      }
      for (int row = 0; row < 29; row++) {
        int number = 29 * page + row;
        List<String> cells = List.of("第" + number + "组", "" + (100 + number), "" + (7 + number));
        rows(file, 766 - 25 * row, List.of(cells));
        wanted.append("| ").append(String.join(" | ", cells)).append(" |\n");
      }
    }
    assertEquals(wanted.toString(), Seeds.body(draft(file)));
  }
}
