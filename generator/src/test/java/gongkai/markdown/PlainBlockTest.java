package gongkai.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.diagnostic.Outcome;
import gongkai.markdown.parsing.MarkdownText;
import gongkai.model.Language;
import gongkai.model.Quote;
import gongkai.model.text.Body;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A text that goes past the parser comes to the same body as one that does not. */
class PlainBlockTest {
  private static final MarkdownReader READER = new MarkdownReader(List.of("某某"));
  private static final String REPORT =
      """
      2023年，示例区总工会报告如下。

      ## 一、抓学习

      帮扶困难职工933户，培训职工**人次。“一年来”，（附表）增长3.5%。

      ### （一）2. 某某的事_

      1. 第一件事(略)。
      """;

  @Test
  void readsParagraphsAndHeadings() {
    assertEquals(
        Optional.of(
            List.of(new PlainBlock(0, "一。"), new PlainBlock(2, "二"), new PlainBlock(0, "三**人"))),
        PlainBlock.of("一。\n\n## 二\n\n三**人"));
    assertTrue(PlainBlock.of(REPORT).isPresent());
    alike(REPORT);
  }

  @Test
  void leavesMarkupToTheParser() {
    for (String text :
        List.of(
            "一\n二",
            "- 一",
            "+ 一",
            "> 一",
            "# ",
            "#",
            "##一",
            "## 一 #",
            "####### 一",
            "一[二](三.md)",
            "一==二==",
            "一\\*",
            "一&amp;",
            "<b>一</b>",
            "`一`",
            "    一",
            "　　一",
            "一 ",
            "一\n===",
            "|一|二|",
            "| 一 |\n| - |")) {
      assertEquals(Optional.empty(), PlainBlock.of(text), text);
    }
  }

  @Test
  void readsTheReportsOfTheRepositoryAsTheParserDoes() throws IOException {
    int plain = 0;
    for (String text : reports()) {
      plain += alike(text) ? 1 : 0;
    }
    assertTrue(plain > 10, "only " + plain + " went past the parser");
  }

  @Test
  void readsNothingElseThanTheParserWhenSignsAreChanged() throws IOException {
    List<String> all = new ArrayList<>(reports());
    all.add(REPORT);
    String signs = "一二。，（）“”ab12 \n\n#-+*_.):;'\"/%$^@{}?　·…×0é\u200b\ud842\udfb7";
    Random random = new Random(5);
    int plain = 0;
    for (int round = 0; round < 4000; round++) {
      StringBuilder text = new StringBuilder();
      if (round % 2 == 0) {
        String from = all.get(random.nextInt(all.size()));
        int start = random.nextInt(from.length());
        text.append(from, start, Math.min(from.length(), start + 300));
      }
      for (int i = random.nextInt(12); i >= 0; i--) {
        char sign = signs.charAt(random.nextInt(signs.length()));
        text.insert(random.nextInt(text.length() + 1), sign);
      }
      plain += alike(text.toString()) ? 1 : 0;
    }
    assertTrue(plain > 500, "only " + plain + " went past the parser");
  }

  /** Whether it goes past the parser; if so, to the same end. */
  private static boolean alike(String text) {
    if (PlainBlock.of(text).isEmpty()) {
      return false;
    }
    MarkdownText source = new MarkdownText(text, "content/reports/a/2023.md", 9, Language.CHINESE);
    Sought sought = new Sought(List.of(Quote.of("帮扶困难职工933户"), Quote.of("培训职工**人次")), List.of());
    Outcome<Body> parsed = READER.read(source, Dialect.REPORT, sought, false);
    assertEquals(parsed, READER.read(source, Dialect.REPORT, sought, true), text);
    return true;
  }

  private static List<String> reports() throws IOException {
    List<String> all = new ArrayList<>();
    for (String folder : List.of("content", "generator/src/test", "generator/src/main")) {
      try (Stream<Path> files =
          Files.walk(Path.of(System.getProperty("project.root", "..")).resolve(folder))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
          String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
          int end = text.startsWith("---\n") ? text.indexOf("\n---\n") : -1;
          all.add(end > 4 ? text.substring(end + 5) : text);
        }
      }
    }
    all.removeIf(String::isEmpty);
    return all;
  }
}
