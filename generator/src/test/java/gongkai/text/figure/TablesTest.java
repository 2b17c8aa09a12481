package gongkai.text.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
        List.of("会议费计划内 = 12000 元", "会议费计划外 = 10500 元", "培训费计划外 = * 万元"),
        read(
            """
            | 项目 | 计划内（万元） | 计划外（万元） |
            | --- | --- | --- |
            | 会议费 | 1.2 | 1.05 |
            | 培训费 | — | ** |
            """));
  }

  @Test
  void keepsTheBracketsThatAloneTellRowsApart() {
    assertEquals(
        List.of("行政诉讼（未经复议）维持 = 0", "行政诉讼（复议后起诉）维持 = 1", "行政复议维持 = 2"),
        read("类别\t维持\n行政诉讼（未经复议）\t0\n行政诉讼（复议后起诉）\t1\n行政复议（注）\t2\n"));
  }

  @Test
  void saysWhatATotalIsTheTotalOf() {
    assertEquals(
        List.of(
            "予以公开自然人 = 11",
            "予以公开企业 = 2",
            "不予公开属于三类内部事务信息自然人 = 1",
            "不予公开属于三类内部事务信息企业 = 0",
            "本年度办理结果总计自然人 = 12",
            "本年度办理结果总计企业 = 2"),
        read(
            """
            申请人情况\t自然人\t企业
            三、本年度办理结果（一）予以公开\t11\t2
            （三）不予公开5.属于三类内部事务信息\t1\t0
            （七）总计\t12\t2
            """));
  }

  /** What was budgeted is what was aimed at, where the table says too what was spent. */
  @Test
  void leavesOutABudgetBesideItsAccount() {
    assertEquals(
        List.of("会议费决算数 = 10500 元", "会议费完成预算 = 87.5 %"),
        read("项目\t年初预算数（万元）\t决算数（万元）\t完成预算（%）\n会议费\t1.2\t1.05\t87.5\n接待费\t0.5\t\t\n"));
    assertEquals(List.of("会议费预算数 = 12000 元"), read("项目\t预算数（万元）\n会议费\t1.2\n接待费\t—\n"));
  }

  @Test
  void leavesOutWhatAYearBeganWith() {
    assertEquals(
        List.of("本年收入 = 512300 元", "年末结余 = 130804.55 元"),
        read("项目\t金额（元）\n上年结余\t86,420.15\n本年收入\t512,300.00\n年末结余\t130,804.55\n"));
  }

  @Test
  void takesTheUnitFromALineAboveTheTable() {
    assertEquals(List.of("捐赠收入 = 1023.5 元"), read("单位：元\n项目\t本年\t上年\n捐赠收入\t1,023.50\t812\n"));
  }

  @Test
  void takesTheUnitFromAColumnOfUnits() {
    assertEquals(
        List.of("营业收入 = 4680000000 元", "职工 = 286 人"),
        read("指标\t单位\t2022年\n营业收入\t亿元\t46.8\n职工\t人\t286\n"));
  }

  @Test
  void takesTheColumnOfTheYearReportedOn() {
    assertEquals(
        List.of("新建工会 = 42 家", "新建工会同比 = 40 %"),
        read("指标\t单位\t2021年\t2022年\t同比（%）\n新建工会\t家\t30\t42\t40\n"));
    assertEquals(List.of("捐赠 = 5 笔"), read("项目\t上年同期\t本年\n捐赠\t3笔\t5笔\n"));
  }

  @Test
  void takesTheRowsOfTheYearReportedOnAndNoYearForAFigure() {
    assertEquals(
        List.of("新建 = 35 家", "入会 = 500 人"), read("年份\t新建\t入会\n2021\t30家\t400人\n2022\t35家\t500人\n"));
    assertEquals(
        List.of("新建工会 = 35 家", "培训 = 20 人"),
        read("项目\t年度\t数量\n新建工会\t2021\t30家\n新建工会\t2022\t35家\n培训\t\t20人\n"));
    assertEquals(List.of("新建 = 35 家"), read("\t新建（家）\n2021年\t30\n2022年\t35\n"));
  }

  @Test
  void readsATableByItsOwnHeadWhereNothingPartsItFromTheOneAbove() {
    assertEquals(
        List.of("公务接待费决算数 = 16000 元", "公务接待费完成预算 = 64 %", "棉被 = 120 床"),
        read("项目\t2022年决算数（万元）\t完成预算（%）\n公务接待费\t1.60\t64.0\n物品\t计量单位\t数量\n棉被\t床\t120\n"));
  }

  @Test
  void countsScoresInPointsAndMoneyNotInWhatTheRowCounts() {
    assertEquals(
        List.of("新建工会实际值 = 35 家", "新建工会得分 = 10 分", "新建工会投入资金 = 50000 元"),
        read("指标\t单位\t实际值\t得分\t投入资金（万元）\n新建工会\t家\t35\t10\t5\n"));
  }

  @Test
  void leavesMoneyOpenOfWhichNothingSaysWhetherItIsInYuan() {
    assertEquals(
        List.of("公务用车购置费决算 = 0", "公务接待批次决算 = 9 批次"),
        read("项目\t2022年决算\n公务用车购置费\t0\n公务接待费\t1.6\n公务接待批次\t9批次\n"));
  }

  @Test
  void readsEachPartOfATableByTheHeadBelowItsTitle() {
    String figures = "|信息内容|本年制发件数|\n|规章|2|\n|第二十条第（八）项|\n|信息内容|本年收费金额（单位：万元）|\n";
    assertEquals(
        List.of("规章本年制发件数 = 2 件", "行政事业性收费本年收费金额 = 6128000 元"),
        read("|第二十条第（一）项|\n" + figures + "|行政事业性收费|612.8|\n"));
  }

  @Test
  void namesThePartsOfARowWhoseFirstCellStandsOverThem() {
    assertEquals(
        List.of("收到申请 = 9", "办理结果予以公开 = 6", "办理结果部分公开 = 2", "不予公开国家秘密 = 1", "办理结果总计 = 9"),
        read(
            """
            申请情况\t\t\t数量
            一、收到申请\t\t\t9
            二、办理结果\t（一）予以公开\t\t6
            \t（二）部分公开\t\t2
            \t（三）不予公开\t1.国家秘密\t1
            \t（四）总计\t\t9
            """));
  }

  @Test
  void takesNothingThatAYearBeganWith() {
    assertEquals(List.of("大病救助本年募集 = 124.8"), read("项目\t上年结转\t本年募集\n大病救助\t18.00\t124.80\n"));
  }

  @Test
  void labelsACellByTheLowestHeadThatTellsItsColumn() {
    assertEquals(
        List.of("办理结果予以公开自然人 = 2", "办理结果予以公开商业企业 = 1", "办理结果予以公开总计 = 3"),
        read("\t\t申请人情况\t\t\n\t\t自然人\t商业企业\t总计\n三、办理结果\t（一）予以公开\t2\t1\t3\n"));
    assertEquals(
        List.of("行政复议结果维持 = 1", "行政复议总计 = 4", "行政诉讼结果维持 = 2", "行政诉讼总计 = 5"),
        read("行政复议\t\t行政诉讼\t\n结果维持\t总计\t结果维持\t总计\n1\t4\t2\t5\n"));
  }

  @Test
  void readsAWordSetWideAsOneCellAndNoTableOfContents() {
    assertEquals(
        List.of("光伏发电 = 84000 元", "合计 = 174000 元"),
        read("单位：元\n项目        2021年    2022年\n光伏发电    81200    84000\n合  计    141200    174000\n"));
    assertEquals(List.of(), read("第一部分  概况 ........ 2\n第二部分  说明 ........ 3\n"));
  }

  @Test
  void takesNothingOfATableOfAnotherYear() {
    assertEquals(List.of(), read("表2 2021年经费收支\n项目\t金额（元）\n培训\t300\n"));
    assertEquals(List.of("培训 = 300 元"), read("表2 2021年以来经费\n项目\t金额（元）\n培训\t300\n"));
  }

  @Test
  void quotesARowFromItsHead() {
    ReadQuantity read =
        new QuantityReader(OptionalInt.of(2022))
            .read("指标\t单位\t2021年\t2022年\n新建工会\t家\t30\t42\n")
            .get(0);
    assertEquals("新建工会\t家\t30\t42", read.quote());
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
  void readsNoColumnOfTheQuarterOrMonthBefore() {
    assertEquals(
        List.of("土地发包收入本季度发生额 = 48000 元"),
        read("单位：元\n项目\t本季度发生额\t上季度发生额\n土地发包收入\t48000\t36000\n"));
    assertEquals(List.of("接警本月 = 35 起"), read("项目\t本月（起）\t上月（起）\n接警\t35\t41\n"));
  }

  @Test
  void readsNoColumnOfPlansOrAges() {
    assertEquals(List.of("新建工会完成 = 35 家"), read("项目\t计划\t完成\t差额目标\n新建工会（家）\t30\t35\t\n"));
    assertEquals(
        List.of("志愿服务次数 = 7 次"), read("姓名\t贺某某\t出生年月\t1975.08\n联系电话\t8834567\t志愿服务次数\t7\n"));
    assertEquals(List.of(), read("姓名\t年龄\t工龄（年）\n张某某\t45\t20\n李某某\t41\t15\n"));
  }

  @Test
  void readsAPercentSignInAHeadUnderACaptionOfMoney() {
    assertEquals(
        List.of("经费 = 1312000 元", "经费增减% = 8.9 %"),
        read("单位：万元\n项目\t2022年\t增减%\n经费\t131.2\t8.9\n"));
  }

  @Test
  void readsTheSignBeforeANumber() {
    assertEquals(
        List.of("经费同比 = 8.9 %", "会费同比 = -3.5 %", "捐款同比 = -2 %"),
        read("项目\t同比\n经费\t+8.9%\n会费\t－3.5%\n捐款\t−2%\n"));
  }

  /** Where a page ran cells together, no head says what a number is. */
  @Test
  void readsNoBareNumberOfARowThatHasMoreCellsThanTheHead() {
    assertEquals(List.of("驿站 = 3 座"), read("项目\t数量（件）\n经费（万元）120.5\t131.2\t8.9\n驿站\t3座\t\t好\n"));
    assertEquals(List.of(), read("项目\t2021年2022年\n经费（万元）\t131.2\n会费（万元）\t12.5\n"));
  }

  @Test
  void readsTablesBelowEachOtherUnderTheirOwnHeads() {
    assertEquals(
        List.of("规章本年制发件数 = 5 件", "事业性收费收费金额 = 36000 元"),
        read(
            """
            | 信息内容 | 本年制发件数 |
            | --- | --- |
            | 规章 | 5 |
            | 信息内容 | 收费金额（单位：万元） |
            | --- | --- |
            | 事业性收费 | 3.6 |
            """));
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
        List.of("举办讲座 = 12 场", "讲座覆盖职工 = 300 人次"), read("项目\t完成情况\n培训\t全年举办讲座12场，覆盖职工300人次\n"));
  }

  @Test
  void doesNotTakeProseForATable() {
    assertEquals(List.of("新增会员 = 20 人"), read("全年 新增会员20人，成效 明显。\n继续 努力 工作。\n"));
  }

  /** Of the columns of an account only what was spent this year is a result. */
  @Test
  void leavesOutTheBudgetAndTheYearBeforeBesideWhatWasSpent() {
    assertEquals(
        List.of("税收收入执行数 = 527160000 元", "税收收入为预算的% = 98.5 %"),
        read("单位：万元\n项目\t年初预算数\t执行数\t为预算的%\t上年执行数\n税收收入\t53,500\t52,716\t98.5\t49,023\n"));
  }

  @Test
  void putsWordsOfSeveralColumnsUnderOneHead() {
    assertEquals(
        List.of(
            "办理结果予以公开自然人 = 39",
            "办理结果予以公开总计 = 49",
            "办理结果部分公开自然人 = 8",
            "办理结果部分公开总计 = 9",
            "不予公开属于秘密自然人 = 0",
            "不予公开属于秘密总计 = 0",
            "不予公开其他禁止自然人 = 1",
            "不予公开其他禁止总计 = 1"),
        read(
            "（关系为相等）\t自然人\t总计\n三、办理结果\t（一）予以公开\t39\t49\n（二）部分公开\t8\t9\n"
                + "（三）不予公开\t1.属于秘密\t0\t0\n2.其他禁止\t1\t1\n"));
  }

  @Test
  void knowsAHeadThatLostItsEmptyCorner() {
    assertEquals(
        List.of("行政复议结果维持 = 3", "行政复议结果纠正 = 1", "行政诉讼结果维持 = 2", "行政诉讼结果纠正 = 0"),
        read("结果维持\t结果纠正\n行政复议\t3\t1\n行政诉讼\t2\t0\n"));
  }

  @Test
  void takesTheUnitFromAColumnOfUnitsWithoutAHead() {
    assertEquals(List.of("造林 = 352 亩", "育苗 = 210000 株"), read("造林\t亩\t352\n育苗\t万株\t21\n"));
    assertEquals(List.of("林场 = 3 个", "苗圃 = 6 个"), read("林场\t3个\n苗圃\t6个\n"));
  }

  @Test
  void readsNoRowOfAnEarlierTime() {
    String head = "项目\t新建工会（家）\t资金（万元）\n";
    for (String earlier : List.of("上年", "上年数", "去年", "上年同期", "（上年）", "上　年", "年初数")) {
      String rows = earlier + "\t31\t40.2\n本年\t35\t45.6\n";
      assertEquals(List.of("新建工会 = 35 家", "资金 = 456000 元"), read(head + rows), earlier);
    }
    assertEquals(List.of("新建工会 = 35 家"), read("项目\t时间\t数量（家）\n新建工会\t上年\t31\n新建工会\t本年\t35\n"));
    assertEquals(List.of("新建工会 = 35 家"), read("项目\t时间\t数量（家）\n新建工会\t2021年\t31\n新建工会\t2022年\t35\n"));
    String named = "上年新建工会（家）\t31\n新建工会（去年）\t31\n";
    assertEquals(List.of("发展会员 = 6 人"), read("项目\t数量\n" + named + "发展会员（人）\t6\n"));
    String under = "项目\t上年\t\t本年\t\n\t走访（户）\t救助（户）\t走访（户）\t救助（户）\n";
    assertEquals(List.of("河口镇本年走访 = 5 户", "河口镇本年救助 = 7 户"), read(under + "河口镇\t3\t4\t5\t7\n"));
  }

  @Test
  void readsRowsThatOnlyNameAnEarlierTime() {
    assertEquals(List.of("上年遗留案件 = 3 件", "较上年增加 = 4 件"), read("项目\t数量（件）\n上年遗留案件\t3\n较上年增加\t4\n"));
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
          List.of("350000 元", "480000 元"), read.stream().map(TablesTest::amount).toList(), head);
    }
    assertEquals(
        List.of("12 家", "7 家"),
        read("项目\t数量/家\n路灯\t12\n水渠\t7\n").stream().map(TablesTest::amount).toList());
    assertTrue(read("项目\t标准（元/人）\n路灯\t12\n").isEmpty());
    assertTrue(read("项目\t元/人\n路灯\t12\n").stream().noneMatch(r -> r.endsWith("12 人")));
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
