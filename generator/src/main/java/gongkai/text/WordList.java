package gongkai.text;

import gongkai.han.NamedWords;
import gongkai.han.WordSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A closed list of words, asked whether one of them stands at a place; the longest one wins. */
public final class WordList {
  private final BitSet firsts = new BitSet();
  private final Map<Character, List<String>> byFirst = new HashMap<>();
  private final Map<Character, List<String>> byLast = new HashMap<>();
  private final List<String> longer = new ArrayList<>();

  private WordList(Iterable<String> words) {
    for (String word : words) {
      firsts.set(word.charAt(0));
      byFirst.computeIfAbsent(word.charAt(0), c -> new ArrayList<>()).add(word);
      byLast.computeIfAbsent(word.charAt(word.length() - 1), c -> new ArrayList<>()).add(word);
    }
    Comparator<String> longestFirst = Comparator.comparingInt(String::length).reversed();
    byFirst.values().forEach(list -> list.sort(longestFirst));
    byLast.values().forEach(list -> list.sort(longestFirst));
  }

  /** The words of one of the lists of {@code lexicon/}. */
  public static WordList of(WordSet words) {
    return new WordList(words.words());
  }

  /** The words of a list by its name. */
  public static WordList of(NamedWords words) {
    return of(words.words());
  }

  /** Words as they come. */
  public static WordList of(Iterable<String> words) {
    return new WordList(words);
  }

  /** The same words, but not at either end of one of {@code longer}: 动员, but not 运动员. */
  WordList outside(WordSet longer) {
    WordList list = new WordList(byFirst.values().stream().flatMap(List::stream).toList());
    longer.words().forEach(list.longer::add);
    return list;
  }

  private boolean isInLonger(String text, int start, int length) {
    for (String word : longer) {
      boolean ends = text.startsWith(word, start + length - word.length());
      if (word.length() > length && (ends || text.startsWith(word, start))) {
        return true;
      }
    }
    return false;
  }

  /** The length of the longest word that begins at {@code index}; 0 if none does. */
  public int lengthAt(String text, int index) {
    if (index >= text.length() || !firsts.get(text.charAt(index))) {
      return 0;
    }
    for (String word : byFirst.getOrDefault(text.charAt(index), List.of())) {
      if (text.startsWith(word, index) && !isInLonger(text, index, word.length())) {
        return word.length();
      }
    }
    return 0;
  }

  /** What its words begin with. */
  public BitSet firsts() {
    return (BitSet) firsts.clone();
  }

  public boolean startsAt(String text, int index) {
    return lengthAt(text, index) > 0;
  }

  /** The length of the longest word that ends just before {@code end}; 0 if none does. */
  public int lengthBefore(String text, int end) {
    if (end <= 0) {
      return 0;
    }
    for (String word : byLast.getOrDefault(text.charAt(end - 1), List.of())) {
      if (word.length() <= end
          && text.startsWith(word, end - word.length())
          && !isInLonger(text, end - word.length(), word.length())) {
        return word.length();
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
