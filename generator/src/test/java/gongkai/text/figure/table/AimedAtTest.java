package gongkai.text.figure.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.text.figure.QuantityReader;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class AimedAtTest {
  private static List<String> read(String text) {
    return new QuantityReader(OptionalInt.of(2022))
        .read(text).stream()
            .map(q -> q.label() + " = " + q.value().orElseThrow().toPlainString() + " " + q.unit())
            .toList();
  }

  @Test
  void readsNoColumnOfThePlansOfAYear() {
    assertEquals(
        List.of("培训完成 = 120 人"), read("项目\t2022年计划\t2022年完成\t2023年计划\n培训（人）\t100\t120\t130\n"));
    assertEquals(List.of("植树 = 312 亩"), read("指标\t本年任务\t本年完成\n植树（亩）\t300\t312\n"));
    assertEquals(List.of("改厕 = 312 户"), read("指标\t市下达任务\t完成数\n改厕（户）\t300\t312\n"));
    assertEquals(List.of("救助实际完成 = 44 人次"), read("项目\t目标任务\t实际完成\n救助（人次）\t40\t44\n"));
    assertEquals(
        List.of("疏浚完成 = 53 处"),
        read("| 指标 | 2022年 |  | 2023年计划 |\n|  | 计划 | 完成 |  |\n| 疏浚（处） | 50 | 53 | 55 |\n"));
  }

  @Test
  void readsNoRowOfPlans() {
    String head = "项目\t培训（人）\t检查（次）\n";
    List<String> done = List.of("实际完成培训 = 120 人", "实际完成检查 = 23 次");
    for (String plan : List.of("年度目标", "2022年计划", "计划", "任务数", "本年任务")) {
      assertEquals(done, read(head + plan + "\t100\t20\n实际完成\t120\t23\n"), plan);
    }
  }

  @Test
  void readsARowThatCountsPlans() {
    assertEquals(List.of("总结 = 6 份", "计划 = 4 份"), read("文种\t数量\n总结（份）\t6\n计划（份）\t4\n"));
    assertEquals(List.of("实际完成 = 12 场"), read("项目\t数量\n年度目标（场）\t10\n实际完成（场）\t12\n"));
  }

  /** Of two columns of one thing, that of which the other says how it came out. */
  @Test
  void readsNoColumnOfWhatWasMeantBesideWhatWasDone() {
    assertEquals(List.of("渠道完成投资 = 960000 元"), read("工程\t计划投资（万元）\t完成投资（万元）\n渠道\t100\t96\n"));
    assertEquals(List.of("抽检实际完成数 = 108 批次"), read("类别\t计划完成数\t实际完成数\n抽检（批次）\t100\t108\n"));
    assertEquals(List.of("党员大会实到人数 = 38 人"), read("类别\t应到人数\t实到人数\n党员大会\t40\t38\n"));
    assertEquals(List.of("水费实收 = 380000 元"), read("类别\t应收（万元）\t实收（万元）\n水费\t40\t38\n"));
    assertEquals(List.of("电脑实存数 = 38 台"), read("类别\t账面数\t实存数\n电脑\t40台\t38台\n"));
    assertEquals(List.of("车辆盘点数量 = 38 辆"), read("类别\t账面数量\t盘点数量\n车辆（辆）\t40\t38\n"));
  }

  @Test
  void readsAColumnThatOnlyNamesAPlan() {
    assertEquals(List.of("印刷完成计划 = 102 %", "印刷 = 9 件"), read("项目\t完成计划（%）\t完成数（件）\n印刷\t102\t9\n"));
    assertEquals(List.of("东河计划生育 = 102 例", "东河孕检 = 9 例"), read("镇名\t计划生育（例）\t孕检（例）\n东河\t102\t9\n"));
    assertEquals(List.of("新生计划内 = 102 人", "新生计划外 = 9 人"), read("课程\t计划内（人）\t计划外（人）\n新生\t102\t9\n"));
    assertEquals(List.of("县城应急演练 = 4 次", "县城实战演练 = 2 次"), read("地点\t应急演练（次）\t实战演练（次）\n县城\t4\t2\n"));
    assertEquals(List.of("固定资产账面数 = 400000 元"), read("类别\t账面数（万元）\n固定资产\t40\n"));
  }

  @Test
  void readsNoBudgetBesideWhatWasSpent() {
    assertEquals(List.of("印刷费实际支出 = 90000 元"), read("项目\t预算（万元）\t实际支出（万元）\n印刷费\t10\t9\n"));
    assertEquals(List.of("印刷费支出 = 90000 元"), read("项目\t预算安排（万元）\t支出（万元）\n印刷费\t10\t9\n"));
    assertEquals(List.of("印刷费支出数 = 90000 元"), read("项目\t批复数（万元）\t支出数（万元）\n印刷费\t10\t9\n"));
    assertEquals(
        List.of("县本级收入预算 = 100000 元", "县本级支出预算 = 90000 元"),
        read("范围\t收入预算（万元）\t支出预算（万元）\n县本级\t10\t9\n"));
    assertEquals(List.of("印刷费预算数 = 100000 元"), read("支出科目\t预算数（万元）\n印刷费\t10\n"));
  }
}
