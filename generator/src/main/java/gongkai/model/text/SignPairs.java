package gongkai.model.text;

import java.util.HashSet;
import java.util.Set;

/**
 * What a wording is recognised by: each two signs that stand together in it. Chinese has no blanks,
 * and most of its words are of two signs. For whole texts, where four signs say more and no piece
 * may cost an object, see {@link Resemblance}.
 */
public record SignPairs(Set<String> pairs) {
  private static final int PAIR = 2;

  public SignPairs {
    pairs = Set.copyOf(pairs);
  }

  public static SignPairs of(String wording) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + PAIR <= wording.length(); i++) {
      pairs.add(wording.substring(i, i + PAIR));
    }
    return new SignPairs(pairs);
  }

  /** The part of the shorter wording's pairs that the other has: 1 if all, 0 if none. */
  public double ofShorter(SignPairs other) {
    return part(shared(other), Math.min(pairs.size(), other.pairs.size()));
  }

  /** The part of all pairs of both that both have: 1 if they have the same, 0 if none. */
  public double ofBoth(SignPairs other) {
    int shared = shared(other);
    return part(shared, pairs.size() + other.pairs.size() - shared);
  }

  private int shared(SignPairs other) {
    int shared = 0;
    for (String pair : pairs) {
      shared += other.pairs.contains(pair) ? 1 : 0;
    }
    return shared;
  }

  private static double part(int shared, int all) {
    return all == 0 ? 0 : (double) shared / all;
  }
}
