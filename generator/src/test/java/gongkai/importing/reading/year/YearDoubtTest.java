package gongkai.importing.reading.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.diagnostic.Problem;
import gongkai.i18n.Messages;
import gongkai.importing.Seeds;
import gongkai.importing.outcome.Draft;
import gongkai.model.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Titles that name one year above texts that tell of another. */
class YearDoubtTest {
  @Test
  void leavesTheYearOpenWhereTitleAndTextNameAnother() {
    for (String title : List.of("2024年度述职报告", "示例县气象局2024年度工作总结", "示例小学校长二〇二四年述职述廉报告")) {
      for (String body :
          List.of(
              "2023年，我在局党组领导下做了以下工作。\n一、预报\n发布预警86次。\n",
              "各位同志：\n2023年，全局发布预警86次。\n一、服务\n2023年，走访农户120户。\n",
              "一、预报\n认真值班。\n2023年，发布预警86次。\n二、服务\n2023年我走访农户120户。\n",
              "2023年，我发布预警86次。\n二、2024年工作打算\n2024年，建站3个。\n",
              "二〇二三年，我发布预警86次。2024年，我将建站3个。\n示例县气象局\n2024年1月12日\n")) {
        assertEquals("- import-year-doubtful 2024 2023", told(title + "\n\n" + body), title + body);
      }
    }
    assertEquals("- import-year-doubtful 2022 2023", told("2022年度述职报告\n\n2023年，我走访农户120户。\n"));
  }

  @Test
  void leavesTheYearOpenWhereALineBesideTheTitleIsAgainstItOrTheText() {
    assertEquals(
        "- import-year-doubtful 2024 2023", told("2024年度述职报告\n述职年度：2023年\n\n一、履职\n走访农户120户。\n"));
    assertEquals("- import-year-doubtful 2024 2023", told("述职报告\n（2024年度）\n\n2023年，我走访农户120户。\n"));
    assertEquals("2023", told("2023年度述职报告\n述职年度：2023年\n\n一、履职\n走访农户120户。\n"));
    assertEquals("2023", told("2023年度述职报告\n（2024年1月）\n\n一、履职\n走访农户120户。\n"));
  }

  @Test
  void tellsWhereHeadingsDecideAgainstTheTitle() {
    String body = "\n\n一、2023年工作回顾\n建站3个。\n二、2024年工作安排\n修路。\n";
    assertEquals("2023 import-year-by-text 2024 2023", told("示例县总工会2024年工作报告" + body));
    assertEquals("2023 import-year-by-text 2024 2023", told("2024年柳荫镇政府工作报告" + body));
    assertEquals("- import-year-doubtful 2024 2023", told("示例县总工会2024年度工作报告" + body));
  }

  @Test
  void keepsTheYearOfATitleThatTheTextSpeaksOfToo() {
    for (String body :
        List.of(
            "2022年，我调入气象局。2023年，我发布预警86次。\n",
            "2020年以来，我一直负责预报。\n一、预报\n发布预警86次。\n",
            "2021年3月，我任副局长。\n一、预报\n发布预警86次。\n",
            "一、2023年工作情况\n2022年，立项3个。2022年，开工2个。今年全部建成。\n",
            "一、预报\n发布预警86次，比2022年多12次。\n",
            "一、预报\n发布预警86次。\n二、下一步打算\n2024年，建站3个。2024年，走访农户。\n",
            "一、预报\n发布预警86次。\n2022年，立项的站建成。\n",
            "截至2023年12月，发布预警86次。\n2022年，立项3个。\n")) {
      assertEquals("2023", told("示例县气象局2023年度述职报告\n\n" + body), body);
    }
  }

  @Test
  void namesBothYearsAndWhereTheOtherStands() {
    Problem problem =
        Seeds.draft("2024年度述职报告\n\n2023年，我发布预警86次。\n").problems().stream()
            .filter(p -> p.code().equals("import-year-doubtful"))
            .findFirst()
            .orElseThrow();
    String english = Messages.ofCommands(Language.ENGLISH).line(problem);
    assertTrue(
        english.contains(
            "The title, or a line beside it, says 2024, but the text tells of 2023 (line 3:"
                + " “2023年，"),
        english);
  }

  private static String told(String text) {
    Draft draft = Seeds.draft(text);
    String year = draft.year().map(String::valueOf).orElse("-");
    Optional<Problem> problem =
        draft.problems().stream().filter(p -> p.code().startsWith("import-year")).findFirst();
    return year
        + problem
            .map(p -> " " + p.code() + " " + String.join(" ", p.arguments().subList(0, 2)))
            .orElse("");
  }
}
