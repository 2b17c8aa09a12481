package gongkai.importing.proposing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.model.text.RedactionMarks;
import gongkai.model.text.TextBlock;
import gongkai.model.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeveralReportsTest {
  private static final Proposals.Known KNOWN =
      new Proposals.Known(Vocabulary.EMPTY, RedactionMarks.with(List.of()), OwnNames.NONE);

  private static Proposals of(Optional<Integer> year, String... lines) {
    List<TextBlock> text =
        List.of(lines).stream().<TextBlock>map(TextBlock.Paragraph::new).toList();
    return Proposals.of(text, new Proposals.Titled(Optional.empty(), false), year, KNOWN);
  }

  private static List<String> figures(Proposals proposals) {
    return proposals.indicators().stream().map(figure -> figure.entry().quote().text()).toList();
  }

  @Test
  void takesNothingOfAReportOnAnotherYear() {
    String[] text = {
      "篇一：2023年工会主席述职报告", "新建工会35家。", "篇二：2022年工会主席述职报告", "5月12日召开大会。走访12户。", "2023年度工作总结", "培训8场。"
    };
    Proposals found = of(Optional.of(2023), text);
    assertEquals(List.of("新建工会35家", "培训8场"), figures(found));
    assertEquals(List.of(), found.events());
    assertEquals(List.of("篇二：2022年工会主席述职报告"), found.otherReports());
  }

  @Test
  void takesNothingOfReportsOfWhichNobodyKnowsWhichIsMeant() {
    Proposals found = of(Optional.empty(), "2023年述职报告", "新建工会35家。", "2022年述职报告", "走访12户。");
    assertEquals(List.of(), figures(found));
    assertEquals(List.of("2023年述职报告", "2022年述职报告"), found.otherReports());
  }

  @Test
  void takesNoSectionOrMentionOfAnotherYearForAReport() {
    for (String line :
        List.of(
            "一、2022年工作总结",
            "2023年述职报告",
            "2022年工作计划完成情况",
            "对照2022年述职报告，整改问题。",
            "会议审议通过了领导班子关于履行职责、服务职工、队伍建设等各方面情况的2022年度述职报告")) {
      Proposals found = of(Optional.of(2023), line, "新建工会35家。");
      assertEquals(List.of(), found.otherReports(), line);
      assertEquals(List.of("新建工会35家"), figures(found), line);
    }
    assertEquals(List.of(), of(Optional.of(2023), "走访12户。", "附件：2022年述职报告").otherReports());
  }

  private static Proposals titled(String title, String... lines) {
    List<TextBlock> text =
        List.of(lines).stream()
            .<TextBlock>map(
                line ->
                    line.startsWith("一、")
                        ? new TextBlock.Heading(1, line)
                        : new TextBlock.Paragraph(line))
            .toList();
    Proposals.Titled of = new Proposals.Titled(Optional.of(title), false);
    return Proposals.of(text, of, Optional.of(2023), KNOWN);
  }

  @Test
  void takesNothingOfAReportByAnotherPersonOrBody() {
    for (String[] titles :
        List.of(
            new String[] {"张某2023年度述职报告", "李某2023年度述职报告"},
            new String[] {"张某述职报告", "李某某述职报告"},
            new String[] {"示例县教育局2023年工作总结", "示例县水利局2023年工作总结"},
            new String[] {"述职报告（张某）", "述职报告（李某）"},
            new String[] {"述职报告", "述 职 报 告"},
            new String[] {"2023年度述职报告", "2023年度述职报告"},
            new String[] {"篇一：工会主席述职报告", "篇二：工会主席述职报告"},
            new String[] {"县教育局局长张某2023年述职报告", "县水利局局长李某2023年述职报告"})) {
      Proposals found =
          titled(titles[0], "一、履职", "新建工会35家。", titles[1], "各位同志：", "一、履职", "走访12户。5月12日召开大会。");
      assertEquals(List.of("新建工会35家"), figures(found), titles[0]);
      assertEquals(List.of(titles[1]), found.otherReports());
      assertEquals(List.of(), found.events());
    }
  }

  @Test
  void takesNothingOfAReportByAnotherPersonUnderTheSameTitle() {
    for (String[] names :
        List.of(
            new String[] {"示例县水文站站长　王测流", "示例县水文站副站长　李观潮"},
            new String[] {"站长　王某某", "副站长　李某"},
            new String[] {"示例县水利工程队　周大河", "示例县水利工程队　吴小溪"},
            new String[] {"（站长　王测流）", "（副站长　李观潮）"},
            new String[] {"（站长王某）", "（副站长李某）"},
            new String[] {"述职人：王测流　职务：站长", "述职人：李观潮　职务：副站长"},
            new String[] {"汇报人：王　某", "汇报人：李　某"},
            new String[] {"一、站长王测流述职", "二、副站长李观潮述职"},
            new String[] {"一、站长王某某同志述职报告", "二、副站长李某某同志述职报告"})) {
      Proposals found =
          titled("2023年度述职报告", names[0], "各位同志：", "组织巡测35次。", names[1], "各位同志：", "维修测船12艘。");
      assertEquals(List.of("组织巡测35次"), figures(found), names[0]);
      assertEquals(List.of(names[1]), found.otherReports());
    }
  }

  @Test
  void takesNothingBelowTheSignatureOfWhoReportsWhereAnotherOneSignsToo() {
    Proposals found =
        titled("2023年度述职报告", "组织巡测35次。", "述职人：王测流", "2023年12月20日", "我维修测船12艘。", "述职人：李观潮");
    assertEquals(List.of("组织巡测35次"), figures(found));
    assertEquals(List.of("我维修测船12艘。"), found.otherReports());
  }

  @Test
  void takesNoNameThatOnlySignsOrComesAgainForAnotherReport() {
    for (String[] text :
        List.of(
            new String[] {"站长　王测流", "组织巡测35次。", "维修测船12艘。", "站长　王测流"},
            new String[] {"述职人：王测流", "组织巡测35次。", "述职人：王测流", "维修测船12艘。"},
            new String[] {"站长　王测流", "组织巡测35次。", "维修测船12艘。", "副站长　李观潮"},
            new String[] {"组织巡测35次。", "先进个人名单：", "站长　王测流", "副站长　李观潮", "维修测船12艘。"},
            new String[] {"站长王测流带队。", "组织巡测35次。", "副站长李观潮牵头维修测船12艘。"},
            new String[] {"示例县水利工程队　周大河", "组织巡测35次。", "示例县防汛办公室　会议", "维修测船12艘。"},
            new String[] {"一、站长述职", "组织巡测35次。", "二、队伍述职", "维修测船12艘。"})) {
      Proposals found = titled("2023年度述职报告", text);
      assertEquals(List.of(), found.otherReports(), String.join(" ", text));
      assertEquals(2, found.indicators().size(), String.join(" ", text));
    }
  }

  @Test
  void takesNothingOfACollection() {
    for (String title : List.of("2023年度述职报告汇编", "领导班子成员2023年述职报告选编", "述职报告范文")) {
      Proposals found =
          titled(
              title,
              "目录",
              "张某2023年度述职报告",
              "李某2023年度述职报告",
              "张某2023年度述职报告",
              "一、履职",
              "新建工会35家。",
              "李某2023年度述职报告",
              "一、履职",
              "走访12户。");
      assertEquals(List.of(), figures(found), title);
      assertEquals(List.of("张某2023年度述职报告", "李某2023年度述职报告"), found.otherReports(), title);
    }
  }

  @Test
  void takesAReportWithItsAnnexesSectionsAndRepeatedTitleForOne() {
    String main = "示例县教育局2023年度述职述廉报告";
    for (String[] below :
        List.of(
            new String[] {"附件", "示例县水利局2023年度述职述廉报告", "一、履职"},
            new String[] {"附件1：", main, "一、履职"},
            new String[] {main},
            new String[] {"述廉报告"},
            new String[] {"2023年度述廉报告"},
            new String[] {"党建工作报告"},
            new String[] {"二、述廉报告"},
            new String[] {"（二）示例县水利局2023年度述职述廉报告"},
            new String[] {"以上是我局2023年度述职述廉报告。"},
            new String[] {"对照示例县水利局2023年度述职述廉报告，补齐短板。"},
            new String[] {"附：1.张某2023年度述职述廉报告", "2.李某2023年度述职述廉报告"})) {
      String[] text = new String[below.length + 3];
      text[0] = "一、履职";
      text[1] = "新建学校35所。";
      System.arraycopy(below, 0, text, 2, below.length);
      text[text.length - 1] = "走访家庭12户。";
      Proposals found = titled(main, text);
      assertEquals(List.of(), found.otherReports(), below[0]);
      assertEquals(List.of("新建学校35所", "走访家庭12户"), figures(found), below[0]);
    }
    Proposals parts = titled("张某述职述廉报告", "张某述职报告", "新建学校35所。", "张某述廉报告", "一、廉政", "走访家庭12户。");
    assertEquals(List.of(), parts.otherReports(), "the parts of one");
    Proposals twice = titled(main, main, "各位同志：", "一、履职", "新建学校35所。");
    assertEquals(List.of(), twice.otherReports(), "the title on a page of its own, and again");
  }
}
