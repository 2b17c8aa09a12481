package gongkai.text.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.han.Lexicon;
import gongkai.han.WordSet;
import gongkai.text.WordList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No row of the tables that prose is read by is one that could never decide anything. */
class WordTablesTest {
  /**
   * How each list is asked: whether one of its words is {@code in} a text, {@code begins} or {@code
   * ends} at a place, or a {@code whole} word, of which it also counts how long it is or what
   * stands behind it, so that none covers another.
   */
  private static final List<String[]> ASKED = asked();

  private static final Lexicon MEASURES = Lexicon.read("measures");
  private static final Lexicon FIGURES = Lexicon.read("figures");
  private static final Lexicon VERBS = Lexicon.read("verbs");
  private static final Lexicon DATES = Lexicon.read("dates");

  @Test
  void noWordCoversAnotherOfItsList() {
    assertEquals(List.of(), coveredIn("in", (word, other) -> word.contains(other)));
    assertEquals(List.of(), coveredIn("begins", (word, other) -> word.startsWith(other)));
    assertEquals(List.of(), coveredIn("ends", (word, other) -> word.endsWith(other)));
  }

  @Test
  void tellsAWordThatIsCovered() {
    BiPredicate<String, String> ends = (word, other) -> word.endsWith(other);
    assertEquals(List.of("x: 中心 covers 服务中心"), covered("x", List.of("中心", "服务中心"), ends));
    assertEquals(List.of(), covered("x", List.of("中心", "中心医院"), ends));
  }

  /** A new list must say how it is asked, so that words that decide nothing are found in it. */
  @Test
  void eachListSaysHowItIsAsked() {
    TreeSet<String> known = new TreeSet<>();
    TreeSet<String> tables = new TreeSet<>();
    for (String[] asked : ASKED) {
      assertTrue(known.add(asked[0] + " " + asked[1]), "named twice: " + asked[1]);
      assertTrue(List.of("in", "begins", "ends", "whole").contains(asked[2]), asked[2]);
      tables.add(asked[0]);
    }
    TreeSet<String> there = new TreeSet<>();
    for (String table : tables) {
      Lexicon lexicon = Lexicon.read(table);
      List<String> lists =
          lexicon.columns().contains("list") ? lexicon.column("list") : marks(lexicon);
      lists.forEach(list -> there.add(table + " " + list));
    }
    TreeSet<String> gone = new TreeSet<>(known);
    gone.removeAll(there);
    there.removeAll(known);
    assertEquals(Set.of(), there, "say how these are asked, in text/word-lists.tsv");
    assertEquals(Set.of(), gone, "there are no such lists");
  }

  private static List<String> marks(Lexicon lexicon) {
    List<String> plain = List.of("word", "why", "source");
    return lexicon.columns().stream().filter(column -> !plain.contains(column)).toList();
  }

  @Test
  void noMeasureWordIsOfTwoKinds() {
    Map<String, Measure.MeasureKind> kinds = new TreeMap<>();
    for (Measure.MeasureKind kind : Measure.MeasureKind.values()) {
      for (String word : MEASURES.words(kind.name().toLowerCase(Locale.ROOT)).words()) {
        assertFalse(kinds.containsKey(word), word + " is " + kinds.get(word) + " and " + kind);
        kinds.put(word, kind);
      }
    }
    assertEquals(kinds, new TreeMap<>(MeasureWords.KINDS));
  }

  @Test
  void whatIsSaidOfMeasureWordsIsSaidOfOnes() {
    assertEquals(List.of(), dead(MEASURES.words("office"), MeasureWords.KINDS::containsKey));
    assertEquals(
        List.of(),
        dead(
            MEASURES.words("discrete"),
            word -> MeasureWords.KINDS.get(word) == Measure.MeasureKind.THING));
  }

  @Test
  void otherWordsBeginAsMeasureWordsDo() {
    WordList measures = WordList.of(MeasureWords.KINDS.keySet());
    Predicate<String> longer =
        word -> measures.lengthAt(word, 0) > 0 && measures.lengthAt(word, 0) < word.length();
    WordSet behindMask = MEASURES.words("other-word-behind-mask");
    assertEquals(List.of(), dead(MEASURES.words("other-word"), longer));
    assertEquals(List.of(), dead(behindMask, longer));
    assertEquals(
        List.of(), dead(MEASURES.words("still-measure"), beyond(MEASURES.words("other-word"))));
    assertEquals(List.of(), dead(MEASURES.words("still-measure-behind-mask"), beyond(behindMask)));
  }

  @Test
  void exceptionsBeginOrEndAsWhatTheyAreExceptionsTo() {
    assertEquals(
        List.of(), dead(FIGURES.words("no-preposition"), beyond(FIGURES.words("preposition"))));
    assertEquals(List.of(), dead(FIGURES.words("not-qualifier"), WordTablesTest::endsInQualifier));
    WordSet verbs = VERBS.words("listed").with(DATES.words("happening"));
    assertEquals(List.of(), dead(DATES.words("chance"), word -> mayHoldBeginning(word, verbs)));
    assertEquals(List.of(), dead(DATES.words("single"), word -> word.length() == 1));
  }

  /** Whether one of the verbs may begin within a word: 工会 hides 会签 in 工会签订. */
  private static boolean mayHoldBeginning(String word, WordSet verbs) {
    return IntStream.range(0, word.length())
        .mapToObj(word::substring)
        .anyMatch(
            end -> verbs.words().stream().anyMatch(v -> end.startsWith(v) || v.startsWith(end)));
  }

  private static boolean endsInQualifier(String word) {
    return Stream.of("nearly", "approx", "more-than", "at-least", "at-most")
        .map(list -> WordList.of(FIGURES.words(list)).lengthBefore(word, word.length()))
        .anyMatch(length -> length > 0 && length < word.length());
  }

  /** Longer than a word of the list that it begins with. */
  private static Predicate<String> beyond(WordSet words) {
    WordList list = WordList.of(words);
    return word -> list.lengthAt(word, 0) > 0 && list.lengthAt(word, 0) < word.length();
  }

  private static List<String> dead(WordSet words, Predicate<String> alive) {
    return words.words().stream().filter(alive.negate()).sorted().toList();
  }

  private static List<String> coveredIn(String how, BiPredicate<String, String> covers) {
    List<String> covered = new ArrayList<>();
    for (String[] asked : ASKED) {
      if (asked[2].equals(how)) {
        Lexicon table = Lexicon.read(asked[0]);
        WordSet words =
            table.columns().contains("list") ? table.words(asked[1]) : table.marked(asked[1]);
        covered.addAll(covered(asked[0] + " " + asked[1], words.words(), covers));
      }
    }
    return covered;
  }

  private static List<String> covered(
      String list, Iterable<String> words, BiPredicate<String, String> covers) {
    List<String> covered = new ArrayList<>();
    for (String word : words) {
      for (String other : words) {
        if (!other.equals(word) && covers.test(word, other)) {
          covered.add(list + ": " + other + " covers " + word);
        }
      }
    }
    return covered;
  }

  /** Table, list and how it is asked. */
  private static List<String[]> asked() {
    try (InputStream in = WordTablesTest.class.getResourceAsStream("/text/word-lists.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
