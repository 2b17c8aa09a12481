package gongkai.release.archive;

import java.io.IOException;
import java.util.Arrays;

/** A block of deflate with codes of its own: section 3.2.7 of RFC 1951. */
final class DeflateBlock {
  private static final int END = 256;
  private static final int LENGTHS = 286;
  private static final int DISTANCES = 30;
  private static final int LONGEST_CODE = 15;

  /** Of the code in which the two other codes are written down. */
  private static final int LONGEST_CODE_OF_LENGTHS = 7;

  /** The order in which lengths of that code are written. */
  private static final int[] ORDER = {
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
  };

  /** Extra bits of the symbols for lengths from 257 on, and for distances. */
  private static final int[] LENGTH_BITS = {
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0
  };

  private static final int[] LENGTH_FROM = from(LENGTH_BITS, 3);
  private static final int[] DISTANCE_BITS = distanceBits();
  private static final int[] DISTANCE_FROM = from(DISTANCE_BITS, 1);

  private final BitOutput out;

  /** A byte, or a length and a distance in one number, which is then negative. */
  private final int[] tokens;

  private int count;

  DeflateBlock(BitOutput out, int most) {
    this.out = out;
    this.tokens = new int[most];
  }

  private static int[] distanceBits() {
    int[] bits = new int[DISTANCES];
    for (int i = 4; i < DISTANCES; i++) {
      bits[i] = i / 2 - 1;
    }
    return bits;
  }

  /** The least value of each symbol. */
  private static int[] from(int[] bits, int first) {
    int[] from = new int[bits.length];
    int value = first;
    for (int i = 0; i < bits.length; i++) {
      from[i] = value;
      value += 1 << bits[i];
    }
    if (first == 3) {
      // The longest match has a symbol to itself.
      from[bits.length - 1] = 258;
    }
    return from;
  }

  void literal(int value) {
    tokens[count++] = value;
  }

  void match(int length, int distance) {
    tokens[count++] = Integer.MIN_VALUE | length << 16 | distance;
  }

  private static int length(int token) {
    return token >>> 16 & 0x1ff;
  }

  private static int distance(int token) {
    return token & 0xffff;
  }

  private static int symbol(int[] from, int value) {
    int found = Arrays.binarySearch(from, value);
    return found >= 0 ? found : -found - 2;
  }

  /** Writes the block and begins a new one. */
  void write(boolean last) throws IOException {
    int[] lengths = new int[LENGTHS];
    int[] distances = new int[DISTANCES];
    lengths[END] = 1;
    for (int i = 0; i < count; i++) {
      if (tokens[i] >= 0) {
        lengths[tokens[i]]++;
      } else {
        lengths[END + 1 + symbol(LENGTH_FROM, length(tokens[i]))]++;
        distances[symbol(DISTANCE_FROM, distance(tokens[i]))]++;
      }
    }
    if (count == 0) {
      // A code of a single symbol is one that some readers refuse.
      lengths[0]++;
    }
    HuffmanCode ofLengths = HuffmanCode.of(lengths, LONGEST_CODE);
    HuffmanCode ofDistances = HuffmanCode.of(distances, LONGEST_CODE);
    out.write(last ? 1 : 0, 1);
    out.write(2, 2);
    codes(ofLengths, ofDistances);
    for (int i = 0; i < count; i++) {
      token(tokens[i], ofLengths, ofDistances);
    }
    ofLengths.write(END, out);
    count = 0;
    if (last) {
      out.flush();
    }
  }

  private void token(int token, HuffmanCode ofLengths, HuffmanCode ofDistances) throws IOException {
    if (token >= 0) {
      ofLengths.write(token, out);
      return;
    }
    int length = symbol(LENGTH_FROM, length(token));
    ofLengths.write(END + 1 + length, out);
    out.write(length(token) - LENGTH_FROM[length], LENGTH_BITS[length]);
    int distance = symbol(DISTANCE_FROM, distance(token));
    ofDistances.write(distance, out);
    out.write(distance(token) - DISTANCE_FROM[distance], DISTANCE_BITS[distance]);
  }

  /** The two codes, each as the lengths of its codes, runs of zeros in one symbol. */
  private void codes(HuffmanCode ofLengths, HuffmanCode ofDistances) throws IOException {
    int lengths = ofLengths.size(END + 1);
    int distances = ofDistances.size(1);
    int[] all = Arrays.copyOf(ofLengths.lengths(), lengths + distances);
    System.arraycopy(ofDistances.lengths(), 0, all, lengths, distances);
    int[] counts = new int[ORDER.length];
    runs(all, (symbol, extra, bits) -> counts[symbol]++);
    if (Arrays.stream(counts).filter(c -> c > 0).count() < 2) {
      counts[counts[0] > 0 ? 1 : 0]++;
    }
    HuffmanCode code = HuffmanCode.of(counts, LONGEST_CODE_OF_LENGTHS);
    int shown = ORDER.length;
    while (shown > 4 && code.lengths()[ORDER[shown - 1]] == 0) {
      shown--;
    }
    out.write(lengths - END - 1, 5);
    out.write(distances - 1, 5);
    out.write(shown - 4, 4);
    for (int i = 0; i < shown; i++) {
      out.write(code.lengths()[ORDER[i]], 3);
    }
    runs(
        all,
        (symbol, extra, bits) -> {
          code.write(symbol, out);
          out.write(extra, bits);
        });
  }

  private interface Run {
    void of(int symbol, int extra, int bits) throws IOException;
  }

  private static void runs(int[] lengths, Run run) throws IOException {
    for (int i = 0; i < lengths.length; ) {
      int same = 1;
      while (i + same < lengths.length && lengths[i + same] == lengths[i]) {
        same++;
      }
      if (lengths[i] == 0 && same >= 11) {
        same = Math.min(same, 138);
        run.of(18, same - 11, 7);
      } else if (lengths[i] == 0 && same >= 3) {
        run.of(17, same - 3, 3);
      } else {
        same = 1;
        run.of(lengths[i], 0, 0);
      }
      i += same;
    }
  }
}
