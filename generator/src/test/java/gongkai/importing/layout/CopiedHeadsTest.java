package gongkai.importing.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.document.source.Removal;
import gongkai.document.source.Removal.Reason;
import gongkai.importing.Seeds;
import gongkai.importing.outcome.Draft;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Heads and feet of pages in a text that was copied out of a PDF file. */
class CopiedHeadsTest {
  private static final String TEXT =
      """
      白沙市博物馆
      2022年度工作总结

      　　2022年，白沙市博物馆坚持以观众为中心，不断丰富展览内容，
      改进参观服务，全年接待观众二十余万人次，举办临时展览十四场，
      开展社教活动，受到群众欢迎，没有发生安全责任事故。
      　　一、文物保护
      　　修复馆藏文物，登记库房藏品，完成文物三维扫描和图像采集，
      文物本体保护率较上年明显提高。编制预防性保护方案三份，组织文
      @
      物安全检查，更换老旧消防设施，全部整改到位。培训讲解员和志愿
      者，参加人员明显增加，服务时间持续延长。
      　　二、存在不足
      　　库房面积紧张，专业人员偏少，数字展示手段不够丰富，有待进
      一步改进和提高。
      — 2 —
      """;

  private static final String BODY =
      "2022年，白沙市博物馆坚持以观众为中心，不断丰富展览内容，改进参观服务，全年接待观众二十"
          + "余万人次，举办临时展览十四场，开展社教活动，受到群众欢迎，没有发生安全责任事故。\n"
          + "\n"
          + "## 一、文物保护\n"
          + "\n"
          + "修复馆藏文物，登记库房藏品，完成文物三维扫描和图像采集，文物本体保护率较上年明显提高。编制"
          + "预防性保护方案三份，组织文物安全检查，更换老旧消防设施，全部整改到位。培训讲解员和志愿者，"
          + "参加人员明显增加，服务时间持续延长。\n"
          + "\n"
          + "## 二、存在不足\n"
          + "\n"
          + "库房面积紧张，专业人员偏少，数字展示手段不够丰富，有待进一步改进和提高。\n";

  private static List<String> heads(Draft draft) {
    return draft.removals().stream()
        .filter(removal -> removal.reason() == Reason.RUNNING_HEAD)
        .map(Removal::text)
        .toList();
  }

  @Test
  void takesOffHeadsBesideTheNumberOfAPage() {
    for (String head :
        List.of(
            "白沙市博物馆2022年度工作总结　　　　内部资料 注意保存",
            "白沙市博物馆2022年度工作总结",
            "2022年度工作总结",
            "内部资料　注意保存",
            "内部资料 | 白沙市博物馆",
            "白沙市博物馆")) {
      for (String cut : List.of("— 1 —\n" + head, head + "\n— 1 —", "— 1 —\n\n" + head + "\n")) {
        Draft draft = Seeds.draft(TEXT.replace("@", cut));
        assertEquals(BODY, Seeds.body(draft), cut);
        assertEquals(List.of(head), heads(draft), cut);
      }
    }
  }

  @Test
  void takesOffHeadsWithTheNumberOfAPageOrInTheMiddleOfASentence() {
    for (String head : List.of("白沙市博物馆2022年度工作总结　　— 1 —", "第1页　　2022年度工作总结", "白沙市博物馆2022年度工作总结")) {
      Draft draft = Seeds.draft(TEXT.replace("@", head));
      assertEquals(BODY, Seeds.body(draft), head);
      assertEquals(List.of(head), heads(draft), head);
    }
  }

  @Test
  void takesOffTheTitleOfACollectionThatStandsBesideSeveralNumbers() {
    String head = "文博系统年度总结材料";
    String more = "\n— 2 —\n" + head + "\n";
    String text = TEXT.replace("@", "— 1 —\n" + head).replace("\n者，", more + "者，");
    Draft draft = Seeds.draft(text.substring(0, text.lastIndexOf("— 2 —")) + "— 3 —\n");
    assertEquals(List.of(head, head), heads(draft));
    assertEquals(BODY, Seeds.body(draft));
  }

  /** Whose report it is stands below it too; a heading and a row stand where they stand. */
  @Test
  void keepsWhatOnlyStandsBesideANumber() {
    String signed = TEXT.replace("@\n", "").replace("— 2 —", "　　白沙市博物馆\n— 2 —\n　　2023年1月5日");
    assertTrue(Seeds.body(Seeds.draft(signed)).contains("白沙市博物馆\n\n2023年1月5日"));
    for (String own : List.of("单位：万元", "　　（一）修复", "　　文物保护利用")) {
      Draft draft =
          Seeds.draft(TEXT.replace("@\n", "").replace("志愿\n", "志愿。\n— 1 —\n" + own + "\n"));
      assertTrue(draft.markdown().contains(own.strip()), own);
      assertEquals(List.of(), heads(draft), own);
    }
    String cover = "白沙市博物馆\n2022年度工作总结\n\n二〇二三年一月\n\n— 1 —\n\n白沙市博物馆2022年度工作总结\n\n";
    String rest = TEXT.substring(TEXT.indexOf("　　2022年，")).replace("@\n", "");
    assertEquals(List.of(), heads(Seeds.draft(cover + rest)));
    Draft again = Seeds.draft(TEXT.replace("@\n", "").replace("　　二、", "白沙市博物馆2022年度工作总结\n　　二、"));
    assertEquals(List.of(), heads(again));
  }
}
