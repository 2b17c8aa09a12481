package gongkai.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import gongkai.document.PdfFile;
import gongkai.importing.outcome.Draft;
import gongkai.importing.proposing.ProposedIndicator;
import gongkai.importing.request.ImportOptions;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of pages without lines, whose heads stand in several rows. */
class PdfHeadsTest {
  private static final double SIZE = 10;

  /** Where columns begin and end. */
  private static final double[] COLUMNS = {60, 160, 230, 300, 370, 440, 510};

  private static final String TABLE =
      """
      | 课目 | 2021年 |  | 2022年 |  | 好评率(%) |
      | --- | --- | --- | --- | --- | --- |
      |  | 场次 | 学员 | 场次 | 学员 |  |
      | 剪纸 | 5 | 118 | 6 | 1,204 | 97.4 |
      | 合唱 |  |  | 12 | 365 |  |
      | 书法入门 | 14 | 2,310 | 9 | 87 | 98.1 |
      | 广场舞 | 3 | 60 |  |  | 95.0 |
      """;

  private final PdfFile file = new PdfFile().page().text(120, 780, 18, "2022年示例县文化馆工作总结");

  /** A text between two columns' edges, with this part of the free room before it. */
  private void cell(double y, int from, int to, double before, String text) {
    double room = COLUMNS[to] - COLUMNS[from] - 8 - SIZE * text.length();
    if (!text.isEmpty()) {
      file.text(COLUMNS[from] + 4 + room * before, y, SIZE, text);
    }
  }

  private void row(double y, double before, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      cell(y, i, i + 1, i == 0 ? 0 : before, cells[i]);
    }
  }

  private void body(double before) {
    row(630, before, "剪纸", "5", "118", "6", "1,204", "97.4");
    row(608, before, "合唱", "", "", "12", "365");
    row(586, before, "书法入门", "14", "2,310", "9", "87", "98.1");
    row(564, before, "广场舞", "3", "60", "", "", "95.0");
  }

  private void years(double y) {
    cell(y, 1, 3, 0.5, "2021年");
    cell(y, 3, 5, 0.5, "2022年");
  }

  private void lower(double before) {
    row(652, before, "", "场次", "学员", "场次", "学员");
  }

  private Draft draft() {
    return Importer.read(file.bytes(), "in.pdf", ImportOptions.NONE).value().orElseThrow();
  }

  private static List<String> figures(Draft draft) {
    return draft.indicators().stream()
        .map(ProposedIndicator::entry)
        .map(e -> e.label() + " " + e.quantity().value().orElseThrow() + e.quantity().unit())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.5, 1})
  void aHeadInTheMiddleOfSeveralColumnsIsPutAtTheFirstOfThem(double before) {
    years(674);
    cell(674, 0, 1, 0, "课目");
    cell(674, 5, 6, 0.5, "好评率(%)");
    lower(0.5);
    body(before);
    assertEquals(TABLE, Seeds.body(draft()));
  }

  /** Between the two rows of heads, as cells over both of them have their words. */
  @Test
  void headsBetweenTheRowsOfHeadsAreOverTheirOwnColumns() {
    years(674);
    cell(663, 0, 1, 0, "课目");
    cell(663, 5, 6, 0.5, "好评率(%)");
    lower(0);
    body(0.5);
    assertEquals(TABLE, Seeds.body(draft()));
  }

  @Test
  void headsAtTheFootOfTheirCellsStandInTheFirstRow() {
    years(674);
    lower(0.5);
    cell(652, 0, 1, 0, "课目");
    cell(652, 5, 6, 0.5, "好评率(%)");
    body(1);
    assertEquals(TABLE, Seeds.body(draft()));
  }

  @Test
  void onlyTheYearThatIsReportedOnIsRead() {
    years(674);
    cell(674, 0, 1, 0, "课目");
    cell(674, 5, 6, 0.5, "好评率(%)");
    row(652, 0, "", "场次", "学员(人)", "场次", "学员(人)");
    body(0.5);
    assertEquals(
        List.of(
            "剪纸场次 6场次",
            "剪纸学员 1204人",
            "剪纸好评率 97.4%",
            "合唱场次 12场次",
            "合唱学员 365人",
            "书法入门场次 9场次",
            "书法入门学员 87人",
            "书法入门好评率 98.1%",
            "广场舞好评率 95%"),
        figures(draft()));
  }

  @Test
  void threeRowsOfHeadsStandOverEachOther() {
    cell(696, 1, 5, 0.5, "公益课堂");
    cell(696, 0, 1, 0, "课目");
    cell(696, 5, 6, 0.5, "好评率");
    years(674);
    lower(0.5);
    body(1);
    List<String> heads = Seeds.body(draft()).lines().limit(4).toList();
    assertEquals("| 课目 | 公益课堂 |  |  |  | 好评率 |", heads.get(0));
    assertEquals("|  | 2021年 |  | 2022年 |  |  |", heads.get(2));
    assertEquals("|  | 场次 | 学员 | 场次 | 学员 |  |", heads.get(3));
  }

  /** The year stands over one head as well as over two: whose it is cannot be told. */
  @Test
  void whatCannotBeMadeOutStaysOpen() {
    cell(674, 0, 1, 0, "课目");
    cell(674, 1, 2, 1, "2021年");
    cell(674, 3, 4, 1, "2022年");
    cell(674, 5, 6, 0.5, "好评率(%)");
    lower(0.5);
    body(0.5);
    Draft draft = draft();
    assertFalse(Seeds.body(draft).contains("|"), Seeds.body(draft));
    assertEquals(List.of(), figures(draft));
  }

  @Test
  void aRowOfLinesThatAreNoTableGivesNoFigureToTheHeadsOfOthers() {
    cell(674, 0, 1, 0, "课目");
    cell(674, 1, 3, 0.5, "2021年");
    cell(674, 4, 5, 1, "2022年");
    row(652, 0.5, "", "完成率(%)", "学员(人)", "场次(场)", "学员(人)");
    row(630, 0.5, "剪纸", "95.2", "118", "6", "1,204");
    row(608, 0.5, "合唱", "", "", "12", "");
    row(586, 0.5, "书法入门", "91.0", "2,310", "9", "87");
    assertEquals(List.of(), figures(draft()));
  }

  @Test
  void oneRowOfHeadsIsReadAsBefore() {
    row(652, 0.5, "课目", "场次", "学员", "新设", "停办", "好评率(%)");
    body(1);
    List<String> lines = Seeds.body(draft()).lines().toList();
    assertEquals("| 课目 | 场次 | 学员 | 新设 | 停办 | 好评率(%) |", lines.get(0));
    assertEquals("| 合唱 |  |  | 12 | 365 |  |", lines.get(3));
    assertEquals(6, lines.size(), Arrays.toString(lines.toArray()));
  }
}
