package gongkai.content.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.digest.Sha256;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What stands for a text, which is taken from the bytes of its file where they are the text's. */
class MarkdownPartTest {
  private static final String ABOVE = "---\ntitle: 甲市总工会2024年度述职报告\nyear: 2024\n---\n";

  /** Whether the digest is that of the text, and the text what is expected. */
  private static void holds(String text, String file) {
    MarkdownPart part =
        MarkdownPart.of(file.getBytes(StandardCharsets.UTF_8), "reports/a/2024.md").orElseThrow();
    assertEquals(text, part.text());
    assertEquals(Sha256.of(text), part.digested().sha256(), text);
    assertEquals(Sha256.of(text), part.digested().sha256(), "again");
  }

  @Test
  void standsForTheWordsBelowTheFrontMatter() {
    holds("新建工会35家。\n", ABOVE + "新建工会35家。\n");
    holds("", ABOVE);
    holds("plain", "---\nyear: 2024\n---\nplain");
    holds("", "---\nyear: 2024\n---");
  }

  @Test
  void isTheSameWhateverEndsTheLines() {
    holds("一\n二\n", (ABOVE + "一\n二\n").replace("\n", "\r\n"));
    holds("一\n二\n", (ABOVE + "一\n二\n").replace('\n', '\r'));
    holds("一\n二\n", ABOVE + "一\r二\n");
  }

  @Test
  void leavesOutTheMarkBeforeTheFile() {
    holds("一\n", "\uFEFF" + ABOVE + "一\n");
  }

  @Test
  void takesSignsOfTwoAndFourBytes() {
    holds("面积3×4米²，𠮷野家\n", ABOVE + "面积3×4米²，𠮷野家\n");
    holds("一\n", ABOVE.replace("甲", "𠮷·é") + "一\n");
  }
}
