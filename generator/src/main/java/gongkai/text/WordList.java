package gongkai.text;

import gongkai.han.NamedWords;
import gongkai.han.WordSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/** A closed list of words, asked whether one of them stands at a place; the longest one wins. */
public final class WordList {
  private final BitSet firsts = new BitSet();
  private final BySign byFirst;
  private final BySign byLast;

  private WordList(Iterable<String> words, Set<String> longer) {
    List<Word> known = new ArrayList<>();
    for (String word : words) {
      firsts.set(word.charAt(0));
      known.add(Word.of(word, longer));
    }
    known.sort(Comparator.comparingInt((Word word) -> word.text().length()).reversed());
    byFirst = BySign.of(known, word -> word.charAt(0));
    byLast = BySign.of(known, word -> word.charAt(word.length() - 1));
  }

  /**
   * A word.
   *
   * @param longer words that it is a part of, within which it does not count
   */
  private record Word(String text, List<Longer> longer) {
    static Word of(String text, Set<String> longer) {
      List<Longer> others = new ArrayList<>();
      for (String other : longer) {
        for (int at = other.indexOf(text); at >= 0; at = other.indexOf(text, at + 1)) {
          others.add(new Longer(other, at));
        }
      }
      return new Word(text, List.copyOf(others));
    }

    /** Whether it stands in a text at a place by itself. */
    boolean isAt(String whole, int start) {
      if (!whole.startsWith(text, start)) {
        return false;
      }
      for (Longer other : longer) {
        if (whole.startsWith(other.text(), start - other.before())) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * A word that another is a part of.
   *
   * @param before how many of its signs stand before that part
   */
  private record Longer(String text, int before) {}

  /**
   * Words by one of their signs, each list with the longest first: a table in which a sign stands
   * at the first free place from where its number says.
   */
  private static final class BySign {
    private static final Word[] NONE = {};

    private final char[] signs;
    private final Word[][] words;

    private BySign(int size) {
      signs = new char[size];
      words = new Word[size][];
    }

    static BySign of(List<Word> words, ToIntFunction<String> sign) {
      Map<Character, List<Word>> lists = new LinkedHashMap<>();
      for (Word word : words) {
        char own = (char) sign.applyAsInt(word.text());
        lists.computeIfAbsent(own, c -> new ArrayList<>()).add(word);
      }
      int size = Integer.highestOneBit(4 * lists.size() + 1) * 2;
      BySign table = new BySign(size);
      lists.forEach((own, list) -> table.put(own, list.toArray(NONE)));
      return table;
    }

    private void put(char sign, Word[] list) {
      int at = sign & (signs.length - 1);
      while (words[at] != null) {
        at = (at + 1) & (signs.length - 1);
      }
      signs[at] = sign;
      words[at] = list;
    }

    Word[] of(char sign) {
      int at = sign & (signs.length - 1);
      while (words[at] != null) {
        if (signs[at] == sign) {
          return words[at];
        }
        at = (at + 1) & (signs.length - 1);
      }
      return NONE;
    }
  }

  /** The words of one of the lists of {@code lexicon/}. */
  public static WordList of(WordSet words) {
    return new WordList(words.words(), Set.of());
  }

  /** The words of a list by its name. */
  public static WordList of(NamedWords words) {
    return of(words.words());
  }

  /** Words as they come. */
  public static WordList of(Iterable<String> words) {
    return new WordList(words, Set.of());
  }

  /** Words, but not as a part of one of {@code longer}: 动员, but not 运动员. */
  static WordList outside(WordSet longer, NamedWords words) {
    return new WordList(words.words().words(), longer.words());
  }

  /** The length of the longest word that begins at {@code index}; 0 if none does. */
  public int lengthAt(String text, int index) {
    if (index >= text.length()) {
      return 0;
    }
    for (Word word : byFirst.of(text.charAt(index))) {
      if (word.isAt(text, index)) {
        return word.text().length();
      }
    }
    return 0;
  }

  /** What its words begin with. */
  public BitSet firsts() {
    return (BitSet) firsts.clone();
  }

  /** Whether a text is one of the words as a whole, or empty. */
  public boolean isAll(String text) {
    return lengthAt(text, 0) == text.length();
  }

  public boolean startsAt(String text, int index) {
    return lengthAt(text, index) > 0;
  }

  /** The length of the longest word that ends just before {@code end}; 0 if none does. */
  public int lengthBefore(String text, int end) {
    if (end <= 0) {
      return 0;
    }
    for (Word word : byLast.of(text.charAt(end - 1))) {
      if (word.isAt(text, end - word.text().length())) {
        return word.text().length();
      }
    }
    return 0;
  }

  public boolean endsAt(String text, int end) {
    return lengthBefore(text, end) > 0;
  }

  /** Where the first word of the list begins at or after {@code from}; -1 if there is none. */
  public int firstIn(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (startsAt(text, i)) {
        return i;
      }
    }
    return -1;
  }

  public boolean occursIn(String text) {
    return firstIn(text, 0) >= 0;
  }
}
