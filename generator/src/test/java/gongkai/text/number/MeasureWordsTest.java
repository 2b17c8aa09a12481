package gongkai.text.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.i18n.Messages;
import gongkai.model.Language;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MeasureWordsTest {
  private static final Path BUNDLE =
      Path.of(System.getProperty("project.root"), "themes/default/i18n/en.properties");

  /** 度 is kWh in one report and degrees in the next: it stays as it is written. */
  private static final Set<String> AMBIGUOUS = Set.of("度");

  @Test
  void everyUnitThatImportsReadIsSaidInEnglish() throws IOException {
    Set<String> wordless = new TreeSet<>(MeasureWords.KINDS.keySet());
    try (Reader reader = Files.newBufferedReader(BUNDLE, StandardCharsets.UTF_8)) {
      Messages english = Messages.read(Language.ENGLISH, reader);
      wordless.removeIf(unit -> unit.equals("%") || english.has("unit." + unit));
    }
    assertTrue(MeasureWords.KINDS.size() > 150, "the table of units is there");
    assertEquals(AMBIGUOUS, wordless);
  }
}
