package gongkai.text.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class TablesTest {
  private static List<String> read(String text) {
    return new QuantityReader(OptionalInt.of(2022))
        .read(text).stream()
            .map(
                q ->
                    "%s = %s %s"
                        .formatted(
                            q.label(),
                            q.value().map(v -> v.stripTrailingZeros().toPlainString()).orElse("*"),
                            q.unit())
                        .strip())
            .toList();
  }

  @Test
  void labelsACellByRowAndColumn() {
    assertEquals(
        List.of("会议费预算数 = 12000 元", "会议费决算数 = 10500 元", "培训费决算数 = * 万元"),
        read(
            """
            | 项目 | 预算数（万元） | 决算数（万元） |
            | --- | --- | --- |
            | 会议费 | 1.2 | 1.05 |
            | 培训费 | — | ** |
            """));
  }

  @Test
  void takesTheUnitFromALineAboveTheTable() {
    assertEquals(
        List.of("捐赠收入本年 = 1023.5 元", "捐赠收入上年 = 812 元"),
        read("单位：元\n项目\t本年\t上年\n捐赠收入\t1,023.50\t812\n"));
  }

  @Test
  void takesTheUnitFromAColumnOfUnits() {
    assertEquals(
        List.of("营业收入2022年 = 4680000000 元", "职工2022年 = 286 人"),
        read("指标\t单位\t2022年\n营业收入\t亿元\t46.8\n职工\t人\t286\n"));
  }

  @Test
  void readsAWrittenZeroButNoEmptyCellAndNoDash() {
    assertEquals(List.of("规章 = 0 件"), read("| 内容 | 数量（件） |\n| 规章 | 0 |\n| 细则 | |\n| 办法 | / |\n"));
  }

  @Test
  void readsNoColumnOfMarksTargetsOrDates() {
    assertEquals(
        List.of("培训完成值 = 12 场"), read("序号\t项目\t目标值\t完成值（场）\t完成日期\n1\t培训\t10\t12\t20221105\n"));
  }

  @Test
  void readsColumnsKeptApartByBlanks() {
    assertEquals(
        List.of("捐赠收入 = 300 元", "其他收入 = 20 元"),
        read("项目      金额（元）      备注\n捐赠收入      300      无\n其他收入      20      无\n"));
    assertEquals(
        List.of("健康档案完成值 = 95 %", "老人体检完成值 = 1926 人"), read("指标 完成值\n健康档案 95%\n老人体检（人） 1926\n"));
  }

  @Test
  void passesARowLabelThatBeginsLikeAHeading() {
    assertEquals(
        List.of("新收申请自然人 = 25", "下一步处理自然人 = 3"),
        read("| 项目 | 自然人 |\n| 一、新收申请 | 25 |\n| 二、下一步处理 | 3 |\n"));
  }

  @Test
  void givesTheRowAsTheSentence() {
    ReadQuantity quantity =
        new QuantityReader(OptionalInt.empty()).read("项目\t金额（元）\n会议费\t300\n").get(0);
    assertEquals("会议费\t300", quantity.sentence());
    assertEquals("会议费\t300", quantity.quote());
  }

  @Test
  void readsWordsInACellAsProse() {
    assertEquals(
        List.of("举办讲座 = 12 场", "覆盖职工 = 300 人次"), read("项目\t完成情况\n培训\t全年举办讲座12场，覆盖职工300人次\n"));
  }

  @Test
  void doesNotTakeProseForATable() {
    assertEquals(List.of("新增会员 = 20 人"), read("全年 新增会员20人，成效 明显。\n继续 努力 工作。\n"));
  }
}
