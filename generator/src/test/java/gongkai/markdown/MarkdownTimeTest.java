package gongkai.markdown;

import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.Growth;
import gongkai.markdown.parsing.MarkdownText;
import gongkai.model.Language;
import gongkai.model.Quote;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
    Growth.assertLinear(unit, 15_000, text -> read(text, Dialect.REPORT, Sought.NOTHING));
    Growth.assertLinear(unit, 15_000, text -> read(text, Dialect.PAGE, Sought.NOTHING));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[甲#](2022.md)",
        "![甲#](a.png)",
        "<http://a.example/#>",
        "&amp;甲",
        "[甲](2022.md)\n\n",
        "[甲](附件 #.pdf)",
        "[甲](<附件#",
        "[甲](附件 附件 #",
        "[甲#]: 2022.md '甲'\n",
        "[甲#]: 2022.md\n\n",
        "~~~ 甲# ~\n"
      })
  void readsAParagraphOfAnyNumberOfLinks(String unit) {
    Growth.assertLinear(unit, 15_000, text -> read(text, Dialect.PAGE, Sought.NOTHING));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"甲#户，", "甲#户。", "甲#户。\n\n", "甲#*户，", "**甲#户**，", "**甲#户**。", "| 甲#户 | 乙 |\n"})
  void findsAnyNumberOfQuotes(String unit) {
    String words = unit.replaceAll("[|\\n。，]|乙", "").strip();
    String quote = words.startsWith("**") ? words.substring(2, words.length() - 2) : words;
    Growth.assertLinear(
        unit,
        10_000,
        text -> {
          read(
              text,
              Dialect.REPORT,
              new Sought(quotes(quote, text.length() / (unit.length() + 3)), List.of()));
          read(
              text,
              Dialect.REPORT,
              new Sought(List.of(), quotes(quote, text.length() / (unit.length() + 3))));
        });
  }

  /** One for each time that the text repeats its unit, which it numbers with four digits. */
  private static List<Quote> quotes(String words, int times) {
    return IntStream.range(NUMBERS_FROM, NUMBERS_FROM + times)
        .mapToObj(i -> Quote.of(words.replace("#", Integer.toString(i))))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"甲户，", "甲户。\n\n", "甲**户，"})
  void findsAQuoteAtAnyOfItsPlaces(String unit) {
    String words = unit.replaceAll("[\\n。，]", "");
    Growth.assertLinear(
        unit,
        10_000,
        text ->
            read(
                text,
                Dialect.REPORT,
                new Sought(places(words, text.length() / unit.length()), List.of())));
  }

  private static List<Quote> places(String words, int times) {
    return IntStream.rangeClosed(1, times).mapToObj(i -> new Quote(words, Optional.of(i))).toList();
  }
}
