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
    return Proposals.of(text, false, year, KNOWN);
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
}
