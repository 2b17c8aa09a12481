package gongkai.document.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.document.source.SourceLine.LineKind;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PastedTablesTest {
  @Test
  void linesWithTabsBetweenCellsAreATable() {
    assertEquals(
        "经费如下：\n|项目|预算|决算|\n|会费|10|12|\n|补助||3|\n以上属实。",
        read("经费如下：\n项目\t预算\t决算\n会费\t10\t12\n补助\t\t3\n以上属实。"));
  }

  @Test
  void twoColumnsAreATableIfTheSecondHasFigures() {
    assertEquals("|信息内容|数量|\n|行政许可|1,274|", read("信息内容\t数量\n行政许可\t1,274"));
    assertEquals("姓名\t单位\n林某\t办公室", read("姓名\t单位\n林某\t办公室"));
    assertEquals("1.\t组织学习12次。\n2.\t走访企业30家。", read("1.\t组织学习12次。\n2.\t走访企业30家。"));
  }

  @Test
  void oneLineWithTabsIsNoTable() {
    assertEquals("填报单位：甲局\t2023年\t单位：万元", read("填报单位：甲局\t2023年\t单位：万元"));
  }

  @Test
  void whatStandsAboveATableStaysALine() {
    assertEquals(
        "填报单位：甲局\t单位：万元\n|项目|一季度|二季度|三季度|四季度|\n|会费|1|2|3|4|",
        read("填报单位：甲局\t单位：万元\n项目\t一季度\t二季度\t三季度\t四季度\n会费\t1\t2\t3\t4"));
  }

  @Test
  void aCellOverTwoColumnsLeavesTheFiguresUnderTheirHeads() {
    assertEquals(
        "|申请情况||自然人|总计|\n|一、收到||4|5|\n|二、结果|（一）公开|3|4|\n||（二）部分公开|1|1|",
        read("申请情况\t自然人\t总计\n一、收到\t4\t5\n二、结果\t（一）公开\t3\t4\n\t（二）部分公开\t1\t1"));
  }

  @Test
  void blankCellsThatAnEditorCutFromTheEndOfALineAreThere() {
    assertEquals("||甲|乙|\n|收到|1|2|\n|办结|1||", read("\t甲\t乙\n收到\t1\t2\n办结\t1"));
  }

  /** The form of 2021 for what became of requests, as a word processor copies it. */
  @Test
  void headsOverSeveralColumnsStandOverTheirFigures() {
    assertEquals(
        """
        ||||自然人|法人|||总计|
        |||||企业|社团|其他||
        |一、收到|||14|3|0|1|18|
        |三、办理|（一）公开||8|2|||10|
        ||（三）不公开|1.机密|0||||0|""",
        read(
            """
            \t自然人\t法人\t总计
            \t\t企业\t社团\t其他\t
            一、收到\t14\t3\t0\t1\t18
            三、办理\t（一）公开\t8\t2\t\t\t10
            \t（三）不公开\t1.机密\t0\t\t\t\t0"""));
    assertEquals(
        """
        |维持|总计|直接起诉||复议后起诉||
        |||维持|总计|维持|总计|
        |1|1|0|0|2|2|""",
        read(
            """
            维持\t总计\t直接起诉\t复议后起诉
            \t\t维持\t总计\t维持\t总计
            1\t1\t0\t0\t2\t2"""));
  }

  private static String read(String text) {
    return SourceText.plain(text).lines().stream()
        .map(
            line ->
                line.kind() == LineKind.CELLS
                    ? "|" + line.text().replace('\t', '|') + "|"
                    : line.text())
        .collect(Collectors.joining("\n"));
  }
}
