package gongkai.search;

import java.util.Arrays;
import java.util.Base64;

/**
 * Which texts have a piece, by the texts' numbers: the gaps between them in a Rice code, as BASE64.
 * Where most texts have it, those that have it not.
 *
 * <p>The first byte holds the code's parameter k in its lower half, and 16 if the others are told.
 * Of each gap less one, {@code n}, there follow {@code n >> k} zeros, a one, and the k lowest bits
 * of n. What is left of the last byte is zeros, which end no gap.
 */
final class Postings {
  private static final int LARGEST_K = 15;
  private static final int OTHERS = 16;

  private int[] numbers = new int[4];
  private int size;

  /** Adds a text; numbers only grow. */
  void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size + (size >> 1) + 4);
    }
    numbers[size++] = number;
  }

  /**
   * The texts in writing.
   *
   * @param texts how many there are in all
   */
  String write(int texts) {
    boolean others = size * 2 > texts;
    int[] written = others ? others(texts) : Arrays.copyOf(numbers, size);
    int k = best(written);
    Bits bits = new Bits((others ? OTHERS : 0) | k);
    int last = -1;
    for (int number : written) {
      bits.gap(number - last - 1, k);
      last = number;
    }
    return Base64.getEncoder().withoutPadding().encodeToString(bits.finish());
  }

  private int[] others(int texts) {
    int[] others = new int[texts - size];
    int at = 0;
    int n = 0;
    for (int i = 0; i < texts; i++) {
      if (at < size && numbers[at] == i) {
        at++;
      } else {
        others[n++] = i;
      }
    }
    return others;
  }

  /** The parameter that gives the fewest bits; of several the smallest. */
  private static int best(int[] written) {
    int best = 0;
    long fewest = Long.MAX_VALUE;
    for (int k = 0; k <= LARGEST_K; k++) {
      long bits = (long) written.length * (k + 1);
      int last = -1;
      for (int number : written) {
        bits += (number - last - 1) >> k;
        last = number;
      }
      if (bits < fewest) {
        fewest = bits;
        best = k;
      }
    }
    return best;
  }

  /** Bits as bytes, the highest first. */
  private static final class Bits {
    private byte[] bytes = new byte[16];
    private long at = 8;

    Bits(int head) {
      bytes[0] = (byte) head;
    }

    void gap(int gap, int k) {
      at += gap >> k;
      one();
      for (int bit = k - 1; bit >= 0; bit--) {
        if ((gap >> bit & 1) == 1) {
          one();
        } else {
          at++;
        }
      }
    }

    private void one() {
      int index = (int) (at >> 3);
      if (index >= bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.max(index + 1, bytes.length * 2));
      }
      bytes[index] |= (byte) (128 >> (at & 7));
      at++;
    }

    byte[] finish() {
      return Arrays.copyOf(bytes, (int) (at + 7 >> 3));
    }
  }
}
