package gongkai.importing.reading.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.importing.Seeds;
import gongkai.importing.reading.evidence.Proposal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Titles that name no body; the one that signs, or that a line of the head or the opening names,
 * out.
 */
class UnitOfFootTest {
  private static final String BODY = "\n一、履职\n走访职工86户。\n";

  @Test
  void readsTheBodyThatSigns() {
    for (String foot :
        List.of(
            "示例县气象局\n2024年1月12日\n",
            "示例县气象局　2024年1月12日\n",
            "示例县气象局（盖章）\n2024年1月12日\n",
            "示例县气象局\n",
            "落款：示例县气象局\n2024年1月12日\n",
            "示例县气象局\n2024年1月12日\n（联系人：张某）\n")) {
      assertEquals(Optional.of("示例县气象局"), unit("2023年度述职报告\n" + BODY + foot), foot);
    }
  }

  @Test
  void readsTheBodyBehindItsLabel() {
    for (String line :
        List.of("单位：示例县气象局", "填报单位：示例县气象局", "单 位：示例县气象局", "单位\t示例县气象局", "姓名：张某　工作单位：示例县气象局")) {
      assertEquals(Optional.of("示例县气象局"), unit("2023年度述职报告\n" + line + "\n" + BODY), line);
    }
  }

  @Test
  void readsTheBodyOfWhoeverReportsInBracketsBehindALabelOrAtItsSession() {
    for (String line :
        List.of(
            "（示例县气象局　张某）", "述职人：示例县气象局局长　张某", "报告人：示例县气象局　张某", "——在示例县气象局第五届第三次职工代表大会上\n工会主席　张某")) {
      assertEquals(Optional.of("示例县气象局"), unit("述职报告\n" + line + "\n" + BODY), line);
    }
    assertEquals(Optional.empty(), unit("述职报告\n（工会　张某）\n" + BODY));
  }

  @Test
  void readsTheBodyOfWhichWhoeverReportsIsInCharge() {
    for (String said :
        List.of(
            "本人自2020年3月起主持示例乡卫生院工作，一年来尽心尽责。",
            "2023年，我主持示例乡卫生院全面工作，现述职如下。",
            "受组织委派，我主持示例乡卫生院党务工作。")) {
      assertEquals(Optional.of("示例乡卫生院"), unit("2023年度院长述职报告\n\n" + said + BODY), said);
    }
    for (String said :
        List.of(
            "我主持示例乡卫生院改扩建工程工作。",
            "我主持局全面工作。",
            "我主持乡卫生院和示例乡卫生院的工作。",
            "我先后主持示例乡卫生院工作、主持示例县血站工作。",
            "我主持召开会议12次。")) {
      assertEquals(Optional.empty(), unit("2023年度述职报告\n\n" + said + BODY), said);
    }
  }

  @Test
  void takesNoOtherBodyAndNoOtherLabelForTheOneThatReports() {
    assertEquals(Optional.of("示例县水利局"), unit("示例县水利局2023年度述职报告\n" + BODY + "示例县气象局\n2024年1月12日\n"));
    for (String text :
        List.of(
            "2023年度述职报告\n" + BODY + "抄送：示例县气象局。\n",
            "2023年度述职报告\n\n走访12户。\n" + BODY + "抄送：示例县水利局，\n示例县气象局\n",
            "2023年度述职报告\n\n走访12户。\n" + BODY + "示例县水利局\n示例县气象局\n2024年1月12日\n",
            "2023年度述职报告\n单位：万元\n" + BODY,
            "2023年度述职报告\n" + BODY + "局\n",
            "2023年度述职报告\n\n走访12户。\n" + BODY + "学习了示例县气象局\n的做法。\n")) {
      assertEquals(Optional.empty(), unit(text), text);
    }
  }

  private static Optional<String> unit(String text) {
    return Seeds.draft(text).metadata().unitName().map(Proposal::value);
  }
}
