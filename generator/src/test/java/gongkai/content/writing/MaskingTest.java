package gongkai.content.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.content.field.FrontMatterKey;
import gongkai.content.writing.Masking.Masked;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A report in, the same with words masked out. */
class MaskingTest {
  private static final String TEXT =
      """
      ---
      title: 某甲乙的述职报告
      unit: city-union
      year: 2023
      summary: {zh-CN: "某甲乙报告", en: report}
      # 某甲乙 is a comment
      indicators:
        - {label: 走访, value: 35, qualifier: approx, unit: 家, quote: 某甲乙走访约35家}
        - label: 补助
          value: 12000
          unit: 元
          quote: "补助某甲乙1.2万元"   # kept
        - {label: 建会, value: 135, unit: 家, quote: 建会135家}
      events:
        - {date: 3月, from: 2023-03-01, to: 2023-03-31, precision: month, quote: 3月召开大会}
      source: {file: 某甲乙.docx, sha256: "aa"}
      ---

      # 一、工作

      某甲乙走访约35家，建会135家。  补助某甲乙1.2万元。**人受益。
      """;

  private static Masked masked(String text, String words) {
    var made = Masking.of(text.getBytes(StandardCharsets.UTF_8), "r.md", words);
    return made.value().orElseThrow(() -> new AssertionError(made.problems().toString()));
  }

  private static String mask(String text, String words) {
    return new String(masked(text, words).bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void masksTheWordsWhereverTheyAreSaidAndTouchesNothingElse() {
    String comment = "# 某甲乙 is a comment";
    String expected =
        TEXT.replace("title: 某甲乙的述职报告", "title: \"**的述职报告\"")
            .replace("quote: 某甲乙走访约35家}", "quote: \"**走访约35家\"}")
            .replace("quote: \"补助某甲乙1.2万元\" ", "quote: \"补助**1.2万元\" ")
            .replace("file: 某甲乙.docx", "file: \"**.docx\"")
            .replace(comment, "#")
            .replace("某甲乙", "**")
            .replace("#\n", comment + "\n");
    assertEquals(expected, mask(TEXT, "某甲乙"));
    assertEquals(7, masked(TEXT, "某甲乙").places());
  }

  @Test
  void withholdsAFigureWhoseNumberIsMasked() {
    assertEquals(
        TEXT.replace(
                "value: 35, qualifier: approx, unit: 家, quote: 某甲乙走访约35家}",
                "value: withheld, unit: 家, quote: \"某甲乙走访约**家\"}")
            .replace("走访约35家，", "走访约**家，"),
        mask(TEXT, "35"));
    assertEquals(
        TEXT.replace("value: 12000", "value: withheld")
            .replace("quote: \"补助某甲乙1.2万元\" ", "quote: \"补助某甲乙**元\" ")
            .replace("补助某甲乙1.2万元。", "补助某甲乙**元。"),
        mask(TEXT, "1.2万"));
  }

  @Test
  void findsANumberWhole() {
    assertEquals(TEXT, mask(TEXT, "5家"));
    assertEquals(0, masked(TEXT, "5家").places());
  }

  @Test
  void withholdsAFigureWhoseNumberIsMaskedHoweverItIsWritten() {
    for (String written : List.of("一百零五次", "１０５次", "105次", "约105次")) {
      String text = TEXT.replace("走访约35家", "慰问" + written).replace("value: 35,", "value: 105,");
      String made = mask(text, "慰问" + written);
      assertTrue(made.contains("value: withheld, unit: 家, quote: \"某甲乙**\""), made);
    }
    String none = TEXT.replace("走访约35家", "事故0起").replace("value: 35,", "value: 0,");
    assertTrue(mask(none, "0起").contains("value: withheld"), mask(none, "0起"));
    String kept = mask(TEXT.replace("某甲乙走访", "某三走访"), "某三走访");
    assertTrue(kept.contains("value: 35,"), kept);
  }

  @Test
  void strikesAnEventWhoseDateIsMaskedSinceItsDaysWouldTell() {
    String event = "events:\n  - {date: 3月, from: 2023-03-01, to: 2023-03-31, precision: month,";
    String text = TEXT.replace("135家。  ", "135家。3月召开大会。");
    for (String words : List.of("3月", "3月召开", "3月召开大会")) {
      String made = mask(text, words);
      assertFalse(made.contains("2023-03") || made.contains(words), made);
    }
    String other = mask(text, "召开");
    assertTrue(other.contains(event + " quote: \"3月**大会\"}"), other);
    assertEquals(TEXT, mask(TEXT, "2023"));
  }

  private static final String DATED =
      """
      ---
      title: 报告
      year: 2023
      period: {from: 2023-03-01, to: 2023-12-31}
      written: 2024-01-12
      ---

      2023年3月至12月，走访12户。1月15日开会。

      %s
      """;

  @Test
  void strikesTheDayOfWritingWhereAnyPartOfItIsMasked() {
    String iso = "written: 2024-01-12";
    for (String day : List.of("2024年1月12日", "二〇二四年一月十二日", "2024-01-12", "2024.1.12")) {
      String made = mask(DATED.formatted(day), day);
      assertFalse(made.contains("written") || made.contains(day), made);
      assertTrue(made.contains("period"), made);
      assertTrue(mask(DATED.formatted(day), "开会").contains(iso), day);
    }
    String text = DATED.formatted("（2024年1月12日）");
    for (String part : List.of("1月12日", "12日", "年1月", "2024年1月", "（2024年1月12日）")) {
      Masked made = masked(text, part);
      assertEquals(List.of(FrontMatterKey.WRITTEN), made.struck(), part);
    }
    assertEquals(2, masked(text, "12").struck().size(), "the period ends in a 12th month too");
    assertTrue(mask(text, "1月15日").contains(iso), "another day");
    assertTrue(mask(text, "走访12户").contains(iso), "no date");
    String titled = text.replace("title: 报告", "title: 2024年1月12日的报告").replace("（2024年1月12日）", "完");
    assertFalse(mask(titled, "2024年1月12日").contains("2024"), "of the title");
  }

  @Test
  void strikesThePeriodWhereAnEndOfItIsMasked() {
    String text = DATED.formatted("完。");
    for (String part : List.of("2023年3月至12月", "3月", "至12月", "12月")) {
      Masked made = masked(text, part);
      assertEquals(List.of(FrontMatterKey.PERIOD), made.struck(), part);
      assertFalse(new String(made.bytes(), StandardCharsets.UTF_8).contains("2023-"), part);
    }
    assertEquals(List.of(), masked(text, "1月15日").struck());
  }

  @Test
  void keepsTheLineEndsOfTheFile() {
    String pairs = TEXT.replace("\n", "\r\n");
    assertEquals(mask(TEXT, "某甲乙").replace("\n", "\r\n"), mask(pairs, "某甲乙"));
  }
}
