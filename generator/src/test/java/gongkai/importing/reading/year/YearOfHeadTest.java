package gongkai.importing.reading.year;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.importing.Seeds;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Titles without a year, and the lines around them; the year that these say, out. */
class YearOfHeadTest {
  private static final String BODY = "\n一、履职\n走访职工86户。\n";

  @Test
  void readsAYearInALineThatSaysWhoReports() {
    for (String line :
        List.of(
            "示例区总工会 2023年度",
            "示例区总工会　二〇二三年度",
            "示例区总工会（2023年度）",
            "示例区总工会主席　张某（2023年）",
            "（2023年）",
            "（二〇二三年）",
            "（2023年1月至12月）",
            "2023年1月1日至12月31日",
            "2023.1.1—2023.12.31",
            "2023.1—2023.12",
            "2023年1—12月")) {
      assertEquals(Optional.of(2023), year("述职报告\n" + line + "\n" + BODY), line);
    }
  }

  @Test
  void readsAYearBehindItsLabel() {
    for (String line :
        List.of(
            "报告期：2023年",
            "述职年度：2023年",
            "年度：2023",
            "述职时间段：2023年1月—12月",
            "考核年度：2023年度",
            "年　　度：二〇二三年",
            "报告期间：2023年1月1日至2023年12月31日",
            "姓名：张某　述职年度：2023年",
            "述职年度\t2023年",
            "单位\t示例区总工会\t年度\t2023年",
            "| 年度 | 2023年 |")) {
      assertEquals(Optional.of(2023), year("述职报告\n" + line + "\n" + BODY), line);
    }
  }

  @Test
  void takesNoDayPartOfAYearOrColumnForTheYear() {
    for (String line :
        List.of(
            "（2024年1月）",
            "示例区总工会　2024年1月",
            "示例区总工会　2024年1月12日",
            "示例区总工会　2024年",
            "（2024年1月12日）",
            "（2023年1月至6月）",
            "2023年1月1日至6月30日",
            "年度\t2022年\t2023年",
            "任职年度：2021年",
            "全宗号：12　年度：2024　保管期限：永久",
            "述职时间：2024年1月12日",
            "报告期：2021年至2023年",
            "县工〔2024〕12号")) {
      assertEquals(Optional.empty(), year("述职报告\n" + line + "\n" + BODY), line);
    }
    assertEquals(Optional.empty(), year("述职报告\n年度：2022年\n报告期：2023年\n" + BODY));
  }

  @Test
  void readsAYearInAnOwnLineOnlyAboveTheText() {
    assertEquals(Optional.empty(), year("述职报告\n\n走访职工86户。\n（2019年）\n"));
    assertEquals(Optional.of(2022), year("2022年度述职报告\n（2023年）\n" + BODY));
  }

  @Test
  void readsAYearBehindAGreeting() {
    for (String greeting : List.of("大家好！", "大家好，", "上午好！ ")) {
      assertEquals(Optional.of(2023), year("述职报告\n" + greeting + "2023年，我走访职工86户。\n"), greeting);
      assertEquals(Optional.empty(), year("述职报告\n" + greeting + "2024年，我打算走访职工86户。\n"), greeting);
    }
  }

  private static Optional<Integer> year(String text) {
    return Seeds.draft(text).year();
  }
}
