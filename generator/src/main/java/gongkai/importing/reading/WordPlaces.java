package gongkai.importing.reading;

import gongkai.model.Quote;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Where words stand in a text, for a text of which many words are asked: the places at which four
 * characters begin are chained, so that only those are looked at that begin alike.
 */
final class WordPlaces {
  private static final int BEGINNING = 4;
  private static final int CHAINS = 1 << 15;

  private final String text;
  private final int[] first = new int[CHAINS];
  private final int[] next;
  private final Map<String, int[]> known = new HashMap<>();

  WordPlaces(String text) {
    this.text = text;
    this.next = new int[text.length()];
    Arrays.fill(first, -1);
    for (int i = text.length() - BEGINNING; i >= 0; i--) {
      int chain = chain(text, i);
      next[i] = first[chain];
      first[chain] = i;
    }
  }

  private static int chain(String text, int at) {
    int hash = 0;
    for (int i = at; i < at + BEGINNING; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return (hash ^ (hash >>> 15)) & (CHAINS - 1);
  }

  /** The places of words, in order; as {@link Quote#placesOf} finds them. Not to be changed. */
  int[] of(String words) {
    return known.computeIfAbsent(words, this::find);
  }

  private int[] find(String words) {
    if (words.length() < BEGINNING) {
      return Quote.placesOf(words, text).stream().mapToInt(Integer::intValue).toArray();
    }
    int[] places = new int[4];
    int count = 0;
    int free = 0;
    for (int at = first[chain(words, 0)]; at >= 0; at = next[at]) {
      if (at >= free && text.startsWith(words, at)) {
        free = at + words.length();
        if (Quote.isWhole(text, at, free)) {
          places = count == places.length ? Arrays.copyOf(places, 2 * count) : places;
          places[count++] = at;
        }
      }
    }
    return Arrays.copyOf(places, count);
  }
}
