package gongkai.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.document.PdfFile;
import gongkai.importing.outcome.Draft;
import gongkai.importing.request.ImportOptions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Tables of PDF files in which a cell stands over several rows, its words in their middle. */
class SpanningCellsTest {
  private static final double TOP = 700;
  private static final double STEP = 24;

  /** Places of four columns. */
  private static final double[] LEFT = {80, 150, 330, 420};

  private static PdfFile page() {
    return new PdfFile().page().text(120, 780, 20, "示例县群艺馆2023年度工作报告").text(110, 740, 12, "一、年度数据");
  }

  /** Rows of cells, and words that stand between rows: 0.5 between the first and the second. */
  private static PdfFile table(List<List<String>> rows, Map<Double, String> between) {
    PdfFile file = page();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        if (!rows.get(row).get(column).isEmpty()) {
          file.text(LEFT[column], TOP - STEP * row, 12, rows.get(row).get(column));
        }
      }
    }
    new TreeMap<>(between).forEach((row, text) -> file.text(LEFT[0], TOP - STEP * row, 12, text));
    double below = TOP - STEP * (rows.size() + 1);
    return file.text(110, below, 12, "二、存在问题").text(110, below - 24, 12, "覆盖面不够宽。");
  }

  private static String table(PdfFile file) {
    Draft draft = Importer.read(file.bytes(), "in.pdf", ImportOptions.NONE).value().orElseThrow();
    String body = Seeds.body(draft);
    return body.substring(body.indexOf("\n\n") + 2, body.indexOf("\n\n## 二、")) + "\n";
  }

  @Test
  void putsACellOverTwoRowsIntoTheFirstOfThem() {
    assertEquals(
        """
        | 类别 | 项目 | 2022年 | 2023年 |
        | --- | --- | --- | --- |
        | 演出 | 送戏下乡（场） | 5 | 9 |
        |  | 剧场演出（场） | 12 | 17 |
        | 观众 | 接待（万人次） | 21.3 | 64.8 |
        |  | 未成年人（万人次） | 6.9 | 19.2 |
        | 辅导 | 下基层（次） | 88 | 156 |
        | 藏品 | 征集（件） | 34 | 71 |
        |  | 修复（件） | 103 | 128 |
        """,
        table(
            table(
                List.of(
                    List.of("类别", "项目", "2022年", "2023年"),
                    List.of("", "送戏下乡（场）", "5", "9"),
                    List.of("", "剧场演出（场）", "12", "17"),
                    List.of("", "接待（万人次）", "21.3", "64.8"),
                    List.of("", "未成年人（万人次）", "6.9", "19.2"),
                    List.of("辅导", "下基层（次）", "88", "156"),
                    List.of("", "征集（件）", "34", "71"),
                    List.of("", "修复（件）", "103", "128")),
                Map.of(1.5, "演出", 3.5, "观众", 6.5, "藏品"))));
  }

  @Test
  void tellsHowManyRowsACellStandsOver() {
    assertEquals(
        """
        | 类别 | 项目 | 2022年 | 2023年 |
        | --- | --- | --- | --- |
        | 植保 | 巡田（次） | 5 | 9 |
        |  | 统防（亩） | 12 | 17 |
        |  | 诱捕（处） | 21 | 64 |
        |  | 检疫（批次） | 6 | 19 |
        | 土肥 | 测土（份） | 34 | 71 |
        |  | 配方（个） | 103 | 128 |
        """,
        table(
            table(
                List.of(
                    List.of("类别", "项目", "2022年", "2023年"),
                    List.of("", "巡田（次）", "5", "9"),
                    List.of("", "统防（亩）", "12", "17"),
                    List.of("", "诱捕（处）", "21", "64"),
                    List.of("", "检疫（批次）", "6", "19"),
                    List.of("", "测土（份）", "34", "71"),
                    List.of("", "配方（个）", "103", "128")),
                Map.of(2.5, "植保", 5.5, "土肥"))));
  }

  /** Words in a row claim as many rows below it as above, and go into the first. */
  @Test
  void putsACellOverThreeRowsIntoTheFirstBesideOneOverTwo() {
    assertEquals(
        """
        | 类别 | 项目 | 2022年 | 2023年 |
        | --- | --- | --- | --- |
        | 植保 | 巡田（次） | 5 | 9 |
        |  | 统防（亩） | 12 | 17 |
        |  | 诱捕（处） | 21 | 64 |
        | 土肥 | 测土（份） | 34 | 71 |
        |  | 配方（个） | 103 | 128 |
        """,
        table(
            table(
                List.of(
                    List.of("类别", "项目", "2022年", "2023年"),
                    List.of("", "巡田（次）", "5", "9"),
                    List.of("植保", "统防（亩）", "12", "17"),
                    List.of("", "诱捕（处）", "21", "64"),
                    List.of("", "测土（份）", "34", "71"),
                    List.of("", "配方（个）", "103", "128")),
                Map.of(4.5, "土肥"))));
  }

  /** Some rows of a column are blank: then nothing says that others are of the cell below them. */
  @Test
  void leavesWordsInTheirRowWhereAColumnHasBlankCells() {
    assertEquals(
        """
        | 类别 | 项目 | 2022年 | 2023年 |
        | --- | --- | --- | --- |
        | 土肥 | 测土（份） | 34 | 71 |
        |  | 配方（个） | 103 | 128 |
        |  | 巡田（次） | 5 | 9 |
        | 植保 | 统防（亩） | 12 | 17 |
        """,
        table(
            table(
                List.of(
                    List.of("类别", "项目", "2022年", "2023年"),
                    List.of("", "测土（份）", "34", "71"),
                    List.of("", "配方（个）", "103", "128"),
                    List.of("", "巡田（次）", "5", "9"),
                    List.of("植保", "统防（亩）", "12", "17")),
                Map.of(1.5, "土肥"))));
  }

  @Test
  void leavesALineBetweenTablesToItself() {
    PdfFile file = page();
    file.text(80, 700, 12, "项目").text(330, 700, 12, "2023年");
    file.text(80, 676, 12, "巡田（次）").text(330, 676, 12, "9");
    file.text(150, 652, 12, "下表为演出情况");
    file.text(80, 628, 12, "项目").text(330, 628, 12, "2023年");
    file.text(80, 604, 12, "演出（场）").text(330, 604, 12, "7");
    file.text(110, 570, 12, "二、存在问题").text(110, 546, 12, "覆盖面不够宽。");
    assertEquals(
        """
        | 项目 | 2023年 |
        | --- | --- |
        | 巡田（次） | 9 |

        下表为演出情况

        | 项目 | 2023年 |
        | --- | --- |
        | 演出（场） | 7 |
        """,
        table(file));
  }

  /** Words in the gap between two lines that are set apart, as in the head of a form. */
  @Test
  void leavesALineInAGapOverWhichNoHeadStands() {
    PdfFile file = page();
    file.text(80, 700, 12, "报告人：王某").text(400, 700, 12, "职务：馆长");
    file.text(240, 688, 12, "述职述廉");
    file.text(80, 676, 12, "单位：群艺馆").text(400, 676, 12, "时间：二月");
    file.text(110, 570, 12, "二、存在问题").text(110, 546, 12, "覆盖面不够宽。");
    String read = table(file).replaceAll("[|\\s-]+", " ");
    assertEquals("报告人：王某 职务：馆长 述职述廉 单位：群艺馆 时间：二月 ", read);
  }
}
