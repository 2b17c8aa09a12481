package gongkai.importing.reading.year;

import static gongkai.importing.reading.MetadataLine.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.importing.Seeds;
import gongkai.importing.outcome.Draft;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Texts that only say what is meant to be done, invented for the purpose. */
class PlanTitleTest {
  @Test
  void proposesNoFigureAndNoYearOfAPlan() {
    for (String title : List.of("2025年工作计划", "示例镇卫生院2025年工作要点", "2025年重点工作安排（草案）")) {
      Draft draft = Seeds.draft(title + "\n\n一、门诊\n门诊量达到3.2万人次，新招医生3名。\n");
      assertEquals(Optional.empty(), draft.year(), title);
      assertEquals(List.of(), draft.indicators(), title);
    }
  }

  @Test
  void readsWhatBecameOfAPlanAsAReport() {
    for (String title :
        List.of("2025年工作计划完成情况", "2025年工作总结和2026年工作计划", "2025年工作要点落实情况汇报", "2025年度述职报告")) {
      assertFalse(PlanTitle.is(title), title);
    }
    Draft draft = Seeds.draft("2025年工作计划完成情况\n\n一、门诊\n门诊量达到3.2万人次。\n");
    assertEquals(Optional.of(2025), draft.year());
    assertEquals(1, draft.indicators().size());
  }

  @Test
  void proposesNoFigureBelowAHeadingOnTheRestOfAYear() {
    for (String heading : List.of("二、下半年重点", "二、下半年打算", "二、四季度计划", "二、下半年主要工作任务")) {
      Draft draft =
          Seeds.draft("示例街道总工会2023年上半年工作总结\n\n一、维权\n调处纠纷18起。\n" + heading + "\n再建驿站3个。\n");
      assertEquals(1, draft.indicators().size(), heading);
    }
  }

  @Test
  void joinsNoStampOfASiteToATitle() {
    for (String above :
        List.of("☆范文网 www.example.cn☆", "☆范文分享☆", "更多材料 https://www.example.com/a")) {
      String title = "示例县孤儿院2021年度工作总结";
      assertTrue(
          read(above + "\n" + title + "\n\n一、养育\n完成。\n").startsWith(title + " 2021 "), above);
    }
  }

  @Test
  void knowsTheLevelOfMoreBodies() {
    for (String body : List.of("石门乡信用合作社", "示例县公路管理段", "示例市出版社", "示例县海事处", "示例镇敬老院")) {
      String line = read(body + "2023年工作总结\n\n我单位完成任务。\n");
      assertTrue(line.startsWith(body + "2023年工作总结 2023 " + body + " bureau "), line);
    }
  }
}
