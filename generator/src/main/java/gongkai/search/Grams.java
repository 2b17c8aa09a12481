package gongkai.search;

import java.util.Arrays;

/**
 * The pieces of one, two or three signs that stand in a text, each as a number. A word of one or
 * two signs, or of three letters or digits, is in the texts that have its piece, and in no others.
 */
final class Grams {
  /** A pair never begins with the second half of a sign beyond the first plane. */
  private static final int THREE = 0xDC00_0000;

  private int[] table;

  /** The pieces in the order in which they were met: a table is mostly empty. */
  private int[] met;

  private int size;

  /** For each sign a bit: whether it was met. */
  private final long[] signs = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

  /**
   * Of no text yet.
   *
   * @param most pieces that are likely; with more it takes longer
   */
  Grams(int most) {
    table = new int[Integer.highestOneBit(most) * 4];
    met = new int[table.length / 2 + 1];
  }

  /**
   * Adds the pieces of a part of a text.
   *
   * @param normal a text as it is compared
   */
  void add(char[] normal, int from, int to) {
    for (int i = from; i < to; i++) {
      char a = normal[i];
      if (a == ' ' || Character.isLowSurrogate(a)) {
        continue;
      }
      // Most signs were met before: asked of a bit, sooner than of the table.
      if ((signs[a >> 6] & 1L << a) == 0) {
        signs[a >> 6] |= 1L << a;
        add(a);
      }
      char b = i + 1 < to ? normal[i + 1] : ' ';
      if (b != ' ') {
        int pair = a << 16 | b;
        // As most pairs that were met before.
        if (table[place(pair)] != pair) {
          add(pair);
        }
        if (a <= 'z' && b <= 'z') {
          char c = i + 2 < to ? normal[i + 2] : ' ';
          if (isLetter(a) && isLetter(b) && isLetter(c)) {
            add(THREE | a << 14 | b << 7 | c);
          }
        }
      }
    }
  }

  /** Letters of ASCII, which are small in a text as it is compared, and digits. */
  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  /** The place that a piece has unless others of the same place came before. */
  private int place(int gram) {
    return ((gram * 0x9E37_79B1) >>> 7) & (table.length - 1);
  }

  private void add(int gram) {
    int[] all = table;
    int mask = all.length - 1;
    int at = place(gram);
    for (int there = all[at]; there != 0; there = all[at]) {
      if (there == gram) {
        return;
      }
      at = (at + 1) & mask;
    }
    all[at] = gram;
    met[size++] = gram;
    if (size * 2 > table.length) {
      grow();
    }
  }

  private void grow() {
    int[] old = Arrays.copyOf(met, size);
    table = new int[table.length * 2];
    met = new int[table.length / 2 + 1];
    size = 0;
    for (int gram : old) {
      add(gram);
    }
  }

  /** All pieces, in any order. */
  int[] all() {
    return Arrays.copyOf(met, size);
  }

  /** The signs of a piece. */
  static String signs(int gram) {
    if (gram >>> 24 == THREE >>> 24) {
      return "" + (char) (gram >> 14 & 127) + (char) (gram >> 7 & 127) + (char) (gram & 127);
    }
    String second = String.valueOf((char) gram);
    return gram >>> 16 == 0 ? second : (char) (gram >>> 16) + second;
  }

  /** The piece of some signs. */
  static int of(String signs) {
    return switch (signs.length()) {
      case 1 -> signs.charAt(0);
      case 2 -> signs.charAt(0) << 16 | signs.charAt(1);
      default -> THREE | signs.charAt(0) << 14 | signs.charAt(1) << 7 | signs.charAt(2);
    };
  }

  /**
   * The number of the file that a piece stands in. The script computes the same.
   *
   * @param files how many there are: a power of two
   */
  static int file(String signs, int files) {
    int hash = 0;
    for (int i = 0; i < signs.length(); i++) {
      hash = (hash + signs.charAt(i)) * 0x9E37_79B1;
    }
    return (hash >>> 12) & (files - 1);
  }
}
