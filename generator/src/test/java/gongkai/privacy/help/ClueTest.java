package gongkai.privacy.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.privacy.Finding;
import gongkai.privacy.Labelled;
import gongkai.privacy.PersonalDetails;
import gongkai.privacy.detail.FoldedLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** With clues a text is searched faster, and never otherwise than without them. */
class ClueTest {
  private static final List<String> LABELLED =
      List.of(
          "labelled.tsv",
          "blind-1.tsv",
          "blind-2.tsv",
          "blind-3.tsv",
          "blind-4.tsv",
          "blind-5.tsv",
          "blind-6.tsv",
          "lists.tsv",
          "reported.tsv");
  private static final Path TEXTS =
      Path.of(System.getProperty("project.root"), "generator/src/test/resources/text");

  /** Made texts of each sort: {@code ./test -Dtest=ClueTest -Dclue.rounds=20000} tries more. */
  private static final int ROUNDS = Integer.getInteger("clue.rounds", 1000);

  private static final Path SEEDS = Path.of(System.getProperty("project.root"), "seeds");

  @Test
  void findsInTheLabelledTextsWhatAllRulesFind() {
    int found = 0;
    for (String text : labelled()) {
      found += assertSame(text);
    }
    assertTrue(found > 600, found + " details");
  }

  @Test
  void findsInReportsAndOtherGenresWhatAllRulesFind() throws IOException {
    int texts = 0;
    for (Path folder : List.of(TEXTS, SEEDS)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          assertSame(Files.readString(file));
          texts++;
        }
      }
    }
    assertTrue(texts > 30, texts + " texts");
  }

  /** Pieces of all texts, cut and joined anywhere: their rules meet in every order. */
  @Test
  void findsInShuffledTextsWhatAllRulesFind() {
    String all = String.join("\n", labelled());
    Random random = new Random(20240120);
    int found = 0;
    for (int round = 0; round < ROUNDS; round++) {
      StringBuilder text = new StringBuilder();
      for (int piece = 0; piece < 12; piece++) {
        int start = random.nextInt(all.length() - 40);
        text.append(all, start, start + 1 + random.nextInt(39));
        text.append(List.of("", "", "|", "\t", "\n", " ", ",").get(random.nextInt(7)));
      }
      found += assertSame(text.toString());
    }
    assertTrue(found > ROUNDS * 2 / 3, found + " details");
  }

  /** The signs that the patterns themselves are made of, in any order. */
  @Test
  void findsInNoiseWhatAllRulesFind() {
    StringBuilder signs = new StringBuilder("0123456789０１９XＸ @＠-－ ()（）|\t,，、。；:：*·京使WJA");
    for (Clue clue : Clue.values()) {
      clue.pattern().pattern().chars().filter(c -> c > 127).forEach(c -> signs.append((char) c));
    }
    Random random = new Random(1);
    for (int round = 0; round < ROUNDS; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 80; i++) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      assertSame(text.toString());
    }
  }

  /** Each clue by itself: the pass finds it exactly where its pattern does. */
  @Test
  void tellsOfEachClueWhetherItsPatternIsThere() {
    CluePass pass = CluePass.quick();
    int present = 0;
    for (String text : labelled()) {
      for (String line : text.lines().toList()) {
        String folded = FoldedLine.of(line);
        int bits = pass.of(folded).bits();
        for (Clue clue : Clue.values()) {
          boolean there = clue.pattern().matcher(folded).find();
          assertEquals(there, (bits & clue.bit()) != 0, clue + " " + line);
          present += there ? 1 : 0;
        }
      }
    }
    assertTrue(present > 1000, present + " clues");
  }

  /** What stands before a place cannot be tried on one character. */
  @Test
  void noClueNeedsSomethingBeforeIt() {
    for (Clue clue : Clue.values()) {
      String pattern = clue.pattern().pattern();
      assertFalse(pattern.contains("(?<="), clue.name());
      assertFalse(pattern.contains("\\b"), clue.name());
      Matcher anchor = java.util.regex.Pattern.compile("(?<!\\[)\\^").matcher(pattern);
      assertFalse(anchor.find(), clue.name());
    }
  }

  @Test
  void mostLinesOfAReportHaveNoRuleLookAtThem() throws IOException {
    int lines = 0;
    int looked = 0;
    CluePass pass = CluePass.quick();
    try (Stream<Path> seeds = Files.list(SEEDS)) {
      for (Path seed : seeds.toList()) {
        for (String line : Files.readString(seed).lines().toList()) {
          LineClues clues = pass.of(FoldedLine.of(line));
          lines += line.isBlank() ? 0 : 1;
          looked += clues.mayHoldNumber() || clues.mayHoldEmail() || clues.mayHoldPlate() ? 1 : 0;
        }
      }
    }
    assertTrue(looked * 10 < lines, looked + " of " + lines);
  }

  private static List<String> labelled() {
    List<String> texts = new ArrayList<>();
    LABELLED.forEach(file -> Labelled.all(file).forEach(text -> texts.add(text.text())));
    return texts;
  }

  private static int assertSame(String text) {
    List<Finding> all = PersonalDetails.in(text, CluePass.plain());
    assertEquals(all, PersonalDetails.in(text), text);
    return all.size();
  }
}
