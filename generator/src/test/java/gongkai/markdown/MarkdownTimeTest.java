package gongkai.markdown;

import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.Growth;
import gongkai.model.Language;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading a text takes time as its length does, whatever the text repeats. */
class MarkdownTimeTest {
  private static final int NUMBERS_FROM = 1000;

  private static void read(String text, Dialect dialect, Sought sought) {
    MarkdownText source = new MarkdownText(text, "content/reports/a/2023.md", 1, Language.CHINESE);
    assertTrue(new MarkdownReader(List.of()).read(source, dialect, sought).value().isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3月#日，召开会议\n",
        "甲乙丙\n---\n",
        "-\n",
        "##\n",
        "#号文件\n",
        "## 一、工作#\n\n",
        "- 甲#\n",
        "| 甲# | 乙 |\n",
        "甲（乙）\n\n"
      })
  void readsLinesOfAnyNumber(String unit) {
    Growth.assertLinear(unit, 60_000, text -> read(text, Dialect.REPORT, Sought.NOTHING));
    Growth.assertLinear(unit, 60_000, text -> read(text, Dialect.PAGE, Sought.NOTHING));
  }
}
