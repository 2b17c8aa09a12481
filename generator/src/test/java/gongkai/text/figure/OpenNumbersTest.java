package gongkai.text.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class OpenNumbersTest {
  @Test
  void tellsCountsThatMayBeTheTailsOfOthers() {
    assertEquals(
        List.of("新建③5家", "培训3:480人", "走访三 十五户", "调解1②件", "收缴3、480万元"),
        OpenNumbers.in("新建③5家。\n培训3:480人。\n走访三 十五户。\n调解1②件。\n收缴3、480万元。"));
  }

  @Test
  void tellsWhatAParagraphGoesOnWith() {
    assertEquals(List.of("新建工会统一/十五家"), OpenNumbers.in("新建工会统一\n\n十五家企业。"));
    assertEquals(List.of("共12/60户"), OpenNumbers.in("共12\n60户。"));
    assertEquals(List.of("共2/,360人"), OpenNumbers.in("共2\n,360人。"));
    assertEquals(List.of("共2/．5万元"), OpenNumbers.in("共2\n．5万元。"));
    assertEquals(List.of("共120-/130户"), OpenNumbers.in("共120-\n130户。"));
  }

  @Test
  void tellsCountsWhoseMeasureGoesOnBelow() {
    assertEquals(List.of("接待游客678人/次"), OpenNumbers.in("接待游客678人\n\n次受到好评。"));
    assertEquals(List.of("满意度提高4.5个/百分点"), OpenNumbers.in("满意度提高4.5个\n\n百分点，超额。"));
    String others = "培训35人\n\n日常工作中学习。\n\n整改35个\n\n次要问题。\n\n投入3200万\n\n元旦走访。";
    assertEquals(List.of(), OpenNumbers.in(others));
  }

  @Test
  void tellsNoRangesRatiosDatesOrCells() {
    String text = "走访3-5家，比例1:3，2022：30家，8:30开会，①35家；②12家，表2 3家。\n共12\t60户\n第3\n四季度\n5个";
    assertEquals(List.of(), OpenNumbers.in(text));
  }

  @Test
  void tellsCountsBehindMarksOfNotesAndBlanksWithinCells() {
    assertEquals(
        List.of("新建35[3]家", "走访8［2］户", "会员12[①]人", "发放3[注4]万元", "救助6（2）户"),
        OpenNumbers.in("新建35[3]家。\n走访8［2］户。\n会员12[①]人。\n发放3[注4]万元。\n救助6（2）户。\n[1] 含改建5家。"));
    assertEquals(List.of(), OpenNumbers.in("新建35[1]家。\n[1] 含改建5家。"));
    assertEquals(List.of("发展会员 1 286"), OpenNumbers.in("项目\t数量\t单位\n新建工会\t35\t家\n发展会员\t1 286\t人"));
    assertEquals(List.of("②.12场"), OpenNumbers.in("②.12场讲座。"));
    assertEquals(List.of("4.15.5万元"), OpenNumbers.in("4.15.5万元用于助学。"));
    assertEquals(List.of("投入3\t480万元"), OpenNumbers.in("投入3\t480万元。"));
  }

  @Test
  void tellsNumbersWithLettersThatWereTakenForDigits() {
    assertEquals(
        List.of("新建l2家", "走访1O8户", "发放3,48O万元", "调解2S件", "培训I50人次", "救助B6人"),
        OpenNumbers.in("新建l2家。\n走访1O8户。\n发放3,48O万元。\n调解2S件。\n培训I50人次。\n救助B6人。"));
    String words = "5G基站，O2O平台，SUV12辆，G20个，IS09001，减负12万元\n3.1 首末班";
    assertEquals(List.of(), OpenNumbers.in(words));
  }
}
