package gongkai.content.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.content.field.FrontMatterKey;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WholeSignsTest {
  /** Wherever it stands: the parser reads in pieces of some thousand characters. */
  @Test
  void aRareCharacterMayStandAnywhereInFrontMatter() {
    for (int length = 900; length < 2200; length++) {
      String title = "题".repeat(length) + "𠮷𠮷";
      byte[] report = ("---\ntitle: " + title + "\n---\n文。\n").getBytes(StandardCharsets.UTF_8);
      Optional<String> read =
          ReportParts.read(report, "a.md")
              .value()
              .flatMap(p -> p.key(FrontMatterKey.TITLE))
              .map(k -> k.value());
      assertEquals(Optional.of(title), read);
    }
  }
}
