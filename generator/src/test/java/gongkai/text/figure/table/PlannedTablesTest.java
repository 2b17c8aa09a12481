package gongkai.text.figure.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.text.figure.QuantityReader;
import gongkai.text.verdict.other.Territory;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/**
 * What was planned, what was before, and what others have stands in tables beside what was done.
 */
final class PlannedTablesTest {
  private static List<String> read(String text) {
    return new QuantityReader(OptionalInt.of(2023), Territory.COUNTY)
        .read(text).stream()
            .map(
                q ->
                    q.label()
                        + " = "
                        + q.value().orElseThrow().stripTrailingZeros().toPlainString()
                        + q.unit())
            .toList();
  }

  @Test
  void aRowOfAYearToComeLeavesTheRowsOfOtherYearsWhatTheyAre() {
    for (String plan : List.of("2024（计划）", "2024计划", "2024年（预计）", "2024年目标", "2023年计划")) {
      assertEquals(
          List.of("低保户数 = 1286户"),
          read("年度\t低保户数\n2021\t1100\n2022\t1200\n2023\t1286\n" + plan + "\t1300\n"),
          plan);
    }
  }

  @Test
  void anyRowOfTheHeadMaySayThatAColumnIsAPlanOrOfAnotherPlace() {
    assertEquals(
        List.of("低保完成户数 = 1286户"),
        read(
            "| 救助 |  |  |\n| --- | --- | --- |\n|  | 计划 | 完成 |\n| 项目 | 户数 | 户数 |\n| 低保 | 1300 | 1286 |\n"));
    assertEquals(
        List.of("低保本区城市 = 1286户", "低保本区农村 = 340户"),
        read(
            "单位：户\n\n| 项目 | 全市 |  | 本区 |  |\n| --- | --- | --- | --- | --- |\n"
                + "|  | 城市 | 农村 | 城市 | 农村 |\n| 低保 | 12860 | 900 | 1286 | 340 |\n"));
  }

  @Test
  void aTableOfGoalsHasNoResult() {
    assertEquals(List.of(), read("目标\t数量\n救助\t1300户\n改造\t300户\n"));
    assertEquals(List.of("救助 = 1300户"), read("任务\t完成数\n救助\t1300户\n改造\t\n"));
  }

  @Test
  void boundsAndWhatWasBeforeAreNoResults() {
    assertEquals(List.of("满意度 = 95%"), read("项目\t上限\t下限\t实际\n满意度（%）\t100\t90\t95\n"));
    assertEquals(List.of("办件实施后 = 130件"), read("项目\t实施前\t实施后\n办件（件）\t120\t130\n"));
  }

  @Test
  void noFigureIsReadFromADrawingWhoseCellsCannotBeTold() {
    assertEquals(
        List.of(),
        read("│    │完成情况│年度任务│\n│指标├───┼───┤\n│    │户数│户数│\n├───┼───┼───┤\n│救助│1286│1300│\n"));
    assertEquals(
        List.of(),
        read(
            "|      | 实际 | 计划 |\n| 项目 +------+------+\n|      | 户 | 户 |\n| 救助户数 | 1286 | 1300 |\n"));
    assertEquals(List.of("走访 = 35户"), read("│救助│1286│1300│\n\n走访35户。\n"));
  }

  @Test
  void aSentenceAboveATableIsNoNameOfItsFigures() {
    assertEquals(
        List.of("金额 = 9132000元"), read("我局认真履职，现将情况报告如下。\n年份\t金额（万元）\n2022\t800\n2023\t913.2\n"));
  }
}
