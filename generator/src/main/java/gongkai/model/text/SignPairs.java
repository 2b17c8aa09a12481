package gongkai.model.text;

import java.util.Arrays;

/**
 * What a wording is recognised by: each two signs that stand together in it. Chinese has no blanks,
 * and most of its words are of two signs. For whole texts, where four signs say more and no piece
 * may cost an object, see {@link Resemblance}.
 */
public final class SignPairs {
  /** Ascending, none twice: wordings are compared by the thousand. */
  private final int[] pairs;

  private SignPairs(int[] pairs) {
    this.pairs = pairs;
  }

  public static SignPairs of(String wording) {
    int[] pairs = new int[Math.max(0, wording.length() - 1)];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = wording.charAt(i) << Character.SIZE | wording.charAt(i + 1);
    }
    Arrays.sort(pairs);
    int size = 0;
    for (int pair : pairs) {
      if (size == 0 || pairs[size - 1] != pair) {
        pairs[size++] = pair;
      }
    }
    return new SignPairs(Arrays.copyOf(pairs, size));
  }

  /** Each pair of signs as one number, ascending; only to be read. */
  public int[] pairs() {
    return pairs;
  }

  /** The part of the shorter wording's pairs that the other has: 1 if all, 0 if none. */
  public double ofShorter(SignPairs other) {
    return part(shared(other), Math.min(pairs.length, other.pairs.length));
  }

  /** The part of all pairs of both that both have: 1 if they have the same, 0 if none. */
  public double ofBoth(SignPairs other) {
    int shared = shared(other);
    return part(shared, pairs.length + other.pairs.length - shared);
  }

  private int shared(SignPairs other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < pairs.length && j < other.pairs.length) {
      int one = pairs[i];
      int two = other.pairs[j];
      shared += one == two ? 1 : 0;
      i += one <= two ? 1 : 0;
      j += two <= one ? 1 : 0;
    }
    return shared;
  }

  private static double part(int shared, int all) {
    return all == 0 ? 0 : (double) shared / all;
  }
}
