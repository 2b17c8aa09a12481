package gongkai.text.figure.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.text.figure.QuantityReader;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Units of tables, and numbers of which no head tells what they are. */
final class TableUnitsTest {
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

  /** 三 | 4 | 8 | 0 in boxes of one digit each: what stands in one box is no number. */
  @Test
  void readsNoBoxesOfOneDigitEach() {
    assertEquals(List.of(), read("项目\t万\t千\t百\t十\t元\n路灯\t3\t4\t8\t0\t5\n水渠\t\t1\t2\t0\t0\n"));
    assertEquals(List.of(), read("项目\t千万\t百万\t十万\t万\n路灯\t3\t4\t8\t0\n"));
    assertEquals(
        List.of("路灯 = 34800000 元", "路灯 = 12 个"), read("项目\t金额（万元）\t数量（个）\n路灯\t3480\t12\n"));
  }

  @Test
  void readsTheUnitOfAHeadBehindAStrokeOrABlank() {
    for (String head : List.of("金额/万元", "金额／万元", "金额 万元", "金额：万元", "金额 [万元]", "资金 / 万元")) {
      List<String> read = read("项目\t" + head + "\n路灯\t35\n水渠\t48\n");
      assertEquals(
          List.of("350000 元", "480000 元"),
          read.stream().map(TableUnitsTest::amount).toList(),
          head);
    }
    assertEquals(
        List.of("12 家", "7 家"),
        read("项目\t数量/家\n路灯\t12\n水渠\t7\n").stream().map(TableUnitsTest::amount).toList());
    assertTrue(read("项目\t标准（元/人）\n路灯\t12\n").isEmpty());
    assertTrue(read("项目\t元/人\n路灯\t12\n").stream().noneMatch(r -> r.endsWith("12 人")));
  }

  @Test
  void readsAnAmountInTheOneUnitOfMoneyThatItsCaptionGives() {
    assertEquals(
        List.of("城北街道户数 = 428 户", "城北街道改造资金 = 6125000 元", "城北街道满意率 = 96.4 %"),
        read("单位：户、万元\n街道\t户数\t改造资金\t满意率（%）\n城北街道\t428\t612.5\t96.4\n"));
    assertEquals(
        List.of("门诊人次 = 12860 人次", "医疗收入 = 98465000 元"),
        read("单位：人次、万元\n指标\t2022年\n门诊人次\t12860\n医疗收入\t9846.5\n"));
    assertEquals(
        List.of("城关镇参保人数 = 59992 人", "城关镇征缴金额 = 1739000 元"),
        read("单位：人、万元\n镇街\t参保人数\t征缴金额\n城关镇\t59992\t173.9\n"));
    // Two units of money: which of them is not known.
    assertEquals(List.of("城北街道户数 = 428 户"), read("单位：户、元、万元\n街道\t户数\t改造资金\n城北街道\t428\t612.5\n"));
    // What is no amount stays without a unit.
    assertTrue(
        read("单位：户、万元\n街道\t户数\t电梯\n城北街道\t428\t7\n").stream().noneMatch(r -> r.endsWith("元")));
  }

  @Test
  void aTableThatGoesOnAnotherCountsInItsUnits() {
    String first = "单位：人、万元\n镇街\t参保人数\t征缴金额\n城关镇\t59992\t173.9\n";
    String next = "镇街\t参保人数\t征缴金额\n古渡镇\t9862\t314.4\n";
    assertEquals(
        List.of("城关镇征缴金额 = 1739000 元", "古渡镇征缴金额 = 3144000 元"),
        read(first + "\n" + next).stream().filter(r -> r.contains("金额")).toList());
    for (String other : List.of("\n以下为往年情况。\n\n" + next, "\n" + next.replace("征缴", "补缴"))) {
      assertEquals(
          List.of("城关镇征缴金额 = 1739000 元"),
          read(first + other).stream().filter(r -> r.contains("金额")).toList(),
          other);
    }
  }

  /** 46.82 under 数量（万头、万只） is 468,200 of something, and never 46.82. */
  @Test
  void readsNoNumberOfWhichSeveralScaledUnitsMayBeMeant() {
    assertEquals(
        List.of("猪免疫密度 = 98.9 %", "羊免疫密度 = 96 %"),
        read("畜别\t免疫数量（万头、万只）\t免疫密度（%）\n猪\t46.82\t98.9\n羊\t8.05\t96\n"));
    assertEquals(List.of(), read("单位：万头、万只\n畜别\t免疫\n猪\t46.82\n羊\t8.05\n"));
    assertEquals(List.of("猪免疫数量 = 46", "羊免疫数量 = 8"), read("畜别\t免疫数量（头、只）\n猪\t46\n羊\t8\n"));
  }

  /** 9.2 under 比上年增长 and 单位：万元 is 9.2%, and never 92,000 元. */
  @Test
  void readsAColumnOfChangesInPercentWhereTheCaptionOrTheNumbersSaySo() {
    String rows = "税收\t1286.40\t1178.20\t9.2\n其他\t312.75\t298.60\t4.7\n";
    List<String> read =
        List.of("税收 = 12864000 元", "税收比上年增长 = 9.2 %", "其他 = 3127500 元", "其他比上年增长 = 4.7 %");
    assertEquals(read, read("单位：万元、%\n项目\t本年\t上年\t比上年增长\n" + rows));
    assertEquals(read, read("单位：万元\n项目\t本年\t上年\t比上年增长\n" + rows));
    assertEquals(
        List.of("税收 = 1286400 元", "税收增减 = 108200 元"),
        read("单位：万元\n项目\t本年\t上年\t增减\n税收\t128.64\t117.82\t10.82\n"));
    assertEquals(
        List.of("税收 = 1286400 元"), read("单位：万元\n项目\t本年\t上年\t增减\n税收\t128.64\t117.82\t35.7\n"));
    assertEquals(List.of("税收 = 1286400 元"), read("单位：万元\n项目\t本年\t比上年增长\n税收\t128.64\t9.2\n"));
  }

  /** Where heads have slipped, nothing says what a number without one counts. */
  @Test
  void readsNoNumberBesideOthersThatNoHeadStandsOver() {
    assertEquals(
        List.of("办公费支出 = 402118 元", "办公费增减% = -3.9 %"),
        read("单位：元\n类别\t\t支出\t增减%\n办公费\t386420.50\t402118.00\t-3.9\n"));
  }

  private static String amount(String read) {
    return read.substring(read.indexOf('=') + 2);
  }

  @Test
  void readsNoCodeWithNoughtsBeforeItAsACount() {
    assertEquals(List.of("水渠 = 7 处"), read("项目\t数量（处）\n水渠\t7\n路灯\t0035\n"));
    assertEquals(List.of("路灯 = 0.5 处", "水渠 = 0 处"), read("项目\t数量（处）\n路灯\t0.5\n水渠\t0\n"));
  }

  /** Two bare numbers without any head: which of them is this year's, nothing says. */
  @Test
  void readsNoBareNumbersBesideEachOtherThatNoHeadTellsApart() {
    assertEquals(
        List.of(), read("| 巡展（场） | 12 | 17 |\n| --- | --- | --- |\n| 接待观众（万人次） | 21.3 | 64.8 |\n"));
    assertEquals(
        List.of(),
        read("|  |  |  |\n| --- | --- | --- |\n| 修路（公里） | 12 | 17 |\n| 架桥（座） | 2 | 3 |\n"));
    assertEquals(List.of(), read("补种（亩）\t103\t128\t\n灌溉（亩）\t90\t—\t88\n"));
    assertEquals(List.of("补种 = 103 亩", "灌溉 = 90 亩"), read("补种（亩）\t103\n灌溉（亩）\t90\n"));
    assertEquals(
        List.of("检查 = 12 次", "处罚 = 3 家", "巡查 = 14 次", "拆除 = 2 处"),
        read("检查（次）\t12\t处罚（家）\t3\n巡查（次）\t14\t拆除（处）\t2\n"));
    assertEquals(
        List.of("检查 = 12 次", "检查 = 30 人次", "巡查 = 14 次", "巡查 = 20 人次"),
        read("检查\t12次\t30人次\n巡查\t14次\t20人次\n"));
  }

  @Test
  void takesTheUnitFromANoteBelowTheTable() {
    String table = "情况如下：\n科目\t2022年决算\t2021年决算\n活动\t398.74\t441.15\n慰问\t8.74\t1.15\n";
    List<String> found = List.of("活动决算 = 3987400 元", "慰问决算 = 87400 元");
    for (String note :
        List.of(
            "注：单位为万元；合计数可能有尾差。",
            "注：本表金额单位：万元。",
            "（单位：万元）",
            "备注：以上单位均为万元",
            "\n注：计量单位为万元。",
            "注：决算数含上年结转，表中数据单位为万元。")) {
      assertEquals(found, read(table + note + "\n"), note);
    }
    for (String other :
        List.of("主办单位为万元村。", "注：参加单位为三家。", "注：慰问人数单位为人次。", "单位：元\n科目\t人数\n走访\t31\n慰问\t8\n")) {
      assertEquals(
          List.of(), read(table + other).stream().filter(q -> q.contains("决算")).toList(), other);
    }
  }

  /** 项目 and a year stand over anything: over money in one table and over counts in the next. */
  @Test
  void takesNoUnitOfATableWhoseHeadsDoNotSpeakOfMoney() {
    String heads = "项目\t2022年\n";
    assertEquals(
        List.of("会费收入 = 1300000 元", "举办讲座 = 36", "接待读者 = 1286"),
        read("单位：万元\n" + heads + "会费收入\t130\n活动：\n" + heads + "举办讲座\t36\n接待读者\t1286\n"));
    assertEquals(
        List.of("接待 = 1286 人次", "讲座 = 36"),
        read("（单位：人次）\n" + heads + "接待\t1286\n其他：\n" + heads + "讲座\t36\n"));
  }

  /** A unit in brackets between two tables is that of the lower one. */
  @Test
  void leavesTheUnitAboveATableToIt() {
    assertEquals(
        List.of("走访 = 31", "慰问 = 8", "会费 = 1300000 元"),
        read("项目\t2022年\n走访\t31\n慰问\t8\n（单位：万元）\n科目\t2022年\n会费\t130\n拨款\t—\n"));
  }

  @Test
  void takesTheUnitOfATableWithTheSameHeads() {
    String heads = "科目\t上年决算\t本年决算\n";
    assertEquals(
        List.of("会费收入 = 130 元", "活动支出 = 131 元"),
        read("收入（单位：元）：\n" + heads + "会费收入\t100\t130\n其中：\n\n支出：\n" + heads + "活动支出\t90\t131\n")
            .stream()
            .toList());
    assertEquals(
        List.of("会费收入 = 130 元"),
        read("收入（单位：元）：\n" + heads + "会费收入\t100\t130\n支出：\n科目\t上年\t本年决算\n活动支出\t90\t131\n"));
    assertEquals(
        List.of("会费收入 = 130 元", "活动支出 = 1310000 元"),
        read("收入（单位：元）：\n" + heads + "会费收入\t100\t130\n支出（单位：万元）：\n" + heads + "活动支出\t90\t131\n"));
  }

  @Test
  void leavesOutWhatAPlaceHasAndWhatOthersComeTo() {
    assertEquals(
        List.of("新建公厕 = 16 座", "户均增收 = 1600 元"),
        read(
            """
            | 指标 | 数值 |
            | 户籍人口（人） | 31050 |
            | 总 户 数（户） | 9860 |
            | 辖区面积（平方公里） | 86 |
            | 行政村数（个） | 12 |
            | 新建公厕（座） | 16 |
            | 户均增收（元） | 1600 |
            """));
    assertEquals(
        List.of("管网漏损率本县 = 7.9 %"), read("指标\t全国平均\t全省平均水平\t本县\n管网漏损率（%）\t9.1\t8.6\t7.9\n"));
    assertEquals(List.of("抢修时长本单位 = 3.1 小时"), read("指标\t行业平均\t本单位\n抢修时长（小时）\t4.2\t3.1\n"));
    assertEquals(
        List.of("新增耕地面积 = 320 亩", "服务人口 = 3200 人", "平均候诊 = 12 分钟", "全县平均 = 92 %"),
        read("项目\t数量\n新增耕地面积（亩）\t320\n服务人口（人）\t3200\n平均候诊（分钟）\t12\n全县平均（%）\t92\n"));
  }
}
