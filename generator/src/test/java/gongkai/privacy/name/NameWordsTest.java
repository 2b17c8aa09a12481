package gongkai.privacy.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.han.Lexicon;
import gongkai.han.WordSet;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** No row of the tables of names is one that could never decide anything. */
class NameWordsTest {
  private static final Lexicon SURNAMES = Lexicon.read("surnames");
  private static final Lexicon GIVEN = Lexicon.read("given-names");
  private static final Lexicon NOT_NAMES = Lexicon.read("not-names");

  private static final BitSet EXCLUDED = GIVEN.words("excluded").signs();
  private static final BitSet COMMON = GIVEN.words("common").signs();
  private static final WordSet PAIRS = GIVEN.words("pair");

  @Test
  void surnamesAreOfOneSignOrTwo() {
    assertEquals(List.of(), dead(SURNAMES.words("single"), word -> word.length() == 1));
    assertEquals(List.of(), dead(SURNAMES.words("compound"), word -> word.length() == 2));
  }

  @Test
  void wordsThatAreNoNamesWouldBeTakenForNames() {
    assertEquals(List.of(), dead(NOT_NAMES.words("word"), NameWordsTest::looksLikeName));
    assertFalse(looksLikeName("部门"), "begins with no surname");
    assertFalse(looksLikeName("高血压"), "longer than what is looked up");
    assertFalse(looksLikeName("全部"), "ends in a sign that no name has");
    assertTrue(looksLikeName("高温"));
  }

  @Test
  void wordsBehindASurnameWouldBeTakenForGivenNames() {
    assertEquals(List.of(), dead(NOT_NAMES.words("title"), NameWordsTest::looksLikeGivenName));
    assertEquals(List.of(), dead(NOT_NAMES.words("place"), NameWordsTest::looksLikeGivenName));
    assertFalse(looksLikeGivenName("社区"));
  }

  @Test
  void wholesAndPlacesWouldBeTakenForNames() {
    assertEquals(List.of(), dead(Lexicon.read("places").words(), PersonName::is));
    assertEquals(
        List.of(),
        dead(
            NOT_NAMES.words("whole"),
            whole ->
                PersonName.isSurname(whole.charAt(0))
                    && whole.length() <= 3
                    && !NOT_NAMES.words("word").contains(whole.substring(0, 2))
                    && whole.substring(1).chars().noneMatch(EXCLUDED::get)));
  }

  @Test
  void noSignIsBothCommonInNamesAndInNone() {
    assertEquals(List.of(), dead(GIVEN.words("common"), sign -> !EXCLUDED.get(sign.charAt(0))));
  }

  @Test
  void pairsAreGivenNamesThatTheirSignsDoNotTell() {
    assertEquals(
        List.of(),
        dead(
            PAIRS,
            pair ->
                pair.length() == 2
                    && pair.chars().anyMatch(c -> EXCLUDED.get(c) || !COMMON.get(c))));
  }

  /** The first two signs of a text are looked up; its second begins the given name. */
  private static boolean looksLikeName(String word) {
    return word.length() == 2
        && PersonName.isSurname(word.charAt(0))
        && (!EXCLUDED.get(word.charAt(1))
            || PAIRS.words().stream().anyMatch(pair -> pair.charAt(0) == word.charAt(1)));
  }

  private static boolean looksLikeGivenName(String word) {
    return word.length() <= 2 && (PAIRS.contains(word) || word.chars().noneMatch(EXCLUDED::get));
  }

  private static List<String> dead(WordSet words, Predicate<String> alive) {
    return words.words().stream().filter(alive.negate()).sorted().toList();
  }
}
