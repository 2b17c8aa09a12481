package gongkai.text.figure.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.text.figure.QuantityReader;
import gongkai.text.figure.quantity.ReadQuantity;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
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
        List.of("收到申请 = 9", "予以公开 = 6", "部分公开 = 2", "不予公开国家秘密 = 1", "办理结果总计 = 9"),
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
  void namesAPartByThePartThatItStandsBelowAndATotalByTheWhole() {
    assertEquals(
        List.of("部分公开自然人 = 7", "不予公开国家秘密自然人 = 1", "不予公开过程性信息自然人 = 2", "办理结果总计自然人 = 10"),
        read(
            """
            |  |  | 自然人 | 商业企业 |
            | --- | --- | --- | --- |
            | 三、办理结果 | （一）部分公开 | 7 |  |
            | （三）不予公开 | 1.国家秘密 | 1 |  |
            |  | 2.过程性信息 | 2 |  |
            |  | （七）总计 | 10 |  |
            """));
    assertEquals(
        List.of("市级收入总计 = 8", "市级支出其他 = 3", "县级支出其他 = 5"),
        read("项目\t分类\t数量\n一、市级收入\t（一）总计\t8\n二、市级支出\t（一）其他\t3\n三、县级支出\t（一）其他\t5\n"));
  }

  @Test
  void takesNoHeadFromARowThatSaysInWhatATableCounts() {
    assertEquals(
        List.of("事业收入决算数 = 125000 元", "农林水支出决算数 = 32000 元"),
        read("部门：某局\t\t\t金额单位：万元\n收入项目\t决算数\t支出项目\t决算数\n一、事业收入\t12.5\t三、农林水支出\t3.2\n"));
    assertEquals(List.of("事业收入决算数 = 125000 元"), read("编制单位：某局\t单位：万元\n项目\t决算数\n事业收入\t12.5\n"));
  }

  @Test
  void takesNothingThatAYearBeganWith() {
    assertEquals(List.of("大病救助本年募集 = 124.8"), read("项目\t上年结转\t本年募集\n大病救助\t18.00\t124.80\n"));
  }

  @Test
  void labelsACellByTheLowestHeadThatTellsItsColumn() {
    assertEquals(
        List.of("予以公开自然人 = 2", "予以公开商业企业 = 1", "予以公开总计 = 3"),
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

  /** Else each of its figures would hold all others. */
  @Test
  void aFigureOfAVeryWideRowHasWhatStandsAroundIt() {
    String head = "项目" + "\t走访户数".repeat(800) + "\n";
    List<ReadQuantity> read =
        new QuantityReader(OptionalInt.of(2023)).read(head + "街道" + "\t12户".repeat(800) + "\n");
    assertEquals(800, read.size());
    assertEquals(Set.of("街道走访户数"), labels(read));
    assertTrue(read.stream().allMatch(figure -> figure.quote().length() <= 400));
    assertTrue(read.stream().allMatch(figure -> figure.sentence().length() <= 700));
    assertTrue(read.stream().allMatch(figure -> figure.sentence().contains("12户")));
  }

  private static Set<String> labels(List<ReadQuantity> read) {
    return read.stream().map(ReadQuantity::label).collect(Collectors.toSet());
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
            "予以公开自然人 = 39",
            "予以公开总计 = 49",
            "部分公开自然人 = 8",
            "部分公开总计 = 9",
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
}
