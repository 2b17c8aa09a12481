package gongkai.search;

import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;

/**
 * Which texts have a piece, by the texts' numbers: the gaps between them in a Rice code, as BASE64.
 * Where most texts have it, those that have it not.
 *
 * <p>The first byte holds the code's parameter k in its lower half, and 16 if the others are
 * listed. Of each gap less one, {@code n}, there follow {@code n >> k} zeros, a one, and the k
 * lowest bits of n. What is left of the last byte is zeros, which end no gap.
 */
final class Postings {
  private static final int LARGEST_K = 15;
  private static final int OTHERS = 16;

  private static final byte[] NONE = {};

  private final int piece;

  /** Each gap less one, seven bits to a byte, the last byte of a gap without its highest bit. */
  private byte[] gaps = NONE;

  private int bytes;

  /**
   * The last bytes, which no array holds yet, the first of them highest: most pieces come in few
   * texts, and at each text the arrays of all its pieces lie far apart.
   */
  private long tail;

  private int inTail;
  private int size;
  private int last = -1;

  /** Those of a piece that no text has yet. */
  Postings(int piece) {
    this.piece = piece;
  }

  int piece() {
    return piece;
  }

  /** Adds a text; numbers only grow. */
  void add(int number) {
    int gap = number - last - 1;
    for (; gap > 127; gap >>>= 7) {
      put((gap & 127) | 128);
    }
    put(gap);
    last = number;
    size++;
  }

  private void put(int one) {
    tail = (tail << Byte.SIZE) | one;
    inTail++;
    if (inTail == Long.BYTES) {
      flush();
    }
  }

  private void flush() {
    if (bytes + inTail > gaps.length) {
      gaps = Arrays.copyOf(gaps, bytes + (bytes >> 1) + Long.BYTES);
    }
    for (; inTail > 0; inTail--) {
      gaps[bytes++] = (byte) (tail >>> (Byte.SIZE * (inTail - 1)));
    }
  }

  private int[] numbers() {
    flush();
    int[] numbers = new int[size];
    int number = -1;
    int at = 0;
    for (int i = 0; i < size; i++) {
      int gap = 0;
      int shift = 0;
      while (gaps[at] < 0) {
        gap |= (gaps[at++] & 127) << shift;
        shift += 7;
      }
      number += (gap | gaps[at++] << shift) + 1;
      numbers[i] = number;
    }
    return numbers;
  }

  /**
   * The texts in writing.
   *
   * @param numbered by the numbers that they were added under, those that they are written under
   */
  String write(int[] numbered) {
    int[] numbers = numbers();
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = numbered[numbers[i]];
    }
    Arrays.sort(numbers);
    return write(numbers, numbered.length);
  }

  /** The postings of some of so many texts. */
  static String write(int[] sorted, int texts) {
    boolean others = sorted.length * 2 > texts;
    int[] written = others ? others(sorted, texts) : sorted;
    int k = best(written);
    Bits bits = new Bits((others ? OTHERS : 0) | k);
    int before = -1;
    for (int number : written) {
      bits.gap(number - before - 1, k);
      before = number;
    }
    return Base64.getEncoder().withoutPadding().encodeToString(bits.finish());
  }

  /** The numbers of the texts that written postings hold. */
  static int[] read(String written, int texts) {
    byte[] code = Base64.getDecoder().decode(written);
    int[] told = new int[texts];
    int size = 0;
    BitReader bits = new BitReader(code);
    for (int number = bits.next(-1); number >= 0; number = bits.next(number)) {
      told[size++] = number;
    }
    int[] numbers = Arrays.copyOf(told, size);
    return (code[0] & OTHERS) == 0 ? numbers : others(numbers, texts);
  }

  /** Which of some texts, by their places, are among those that written postings hold. */
  static BitSet hold(String written, int[] sorted) {
    byte[] code = Base64.getDecoder().decode(written);
    boolean others = (code[0] & OTHERS) != 0;
    BitSet hold = new BitSet();
    BitReader bits = new BitReader(code);
    int number = bits.next(-1);
    for (int i = 0; i < sorted.length; i++) {
      while (number >= 0 && number < sorted[i]) {
        number = bits.next(number);
      }
      hold.set(i, (number == sorted[i]) != others);
    }
    return hold;
  }

  /** Reads gaps. */
  private static final class BitReader {
    private final byte[] code;
    private final int k;
    private int at = 8;

    BitReader(byte[] code) {
      this.code = code;
      this.k = code[0] & LARGEST_K;
    }

    /** The next number; negative if there is none. */
    int next(int last) {
      int gap = 0;
      int one = 0;
      while (at < code.length * 8 && one == 0) {
        one = bit();
        gap += 1 - one;
      }
      if (one == 0) {
        return -1;
      }
      for (int i = 0; i < k; i++) {
        gap = gap << 1 | bit();
      }
      return last + gap + 1;
    }

    private int bit() {
      int bit = code[at >> 3] >> (7 - (at & 7)) & 1;
      at++;
      return bit;
    }
  }

  private static int[] others(int[] numbers, int texts) {
    int[] others = new int[texts - numbers.length];
    int at = 0;
    int n = 0;
    for (int i = 0; i < texts; i++) {
      if (at < numbers.length && numbers[at] == i) {
        at++;
      } else {
        others[n++] = i;
      }
    }
    return others;
  }

  /**
   * The parameter that gives the fewest bits; of several the smallest. From one to the next each
   * gap saves less, so that none behind the first that saves nothing does better.
   */
  private static int best(int[] written) {
    int k = 0;
    while (k < LARGEST_K && saved(written, k) > 0) {
      k++;
    }
    return k;
  }

  /** How many bits fewer the next parameter gives. */
  private static long saved(int[] written, int k) {
    long saved = -written.length;
    int last = -1;
    for (int number : written) {
      int zeros = (number - last - 1) >> k;
      saved += zeros - (zeros >> 1);
      last = number;
    }
    return saved;
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
      return Arrays.copyOf(bytes, (int) ((at + 7) >> 3));
    }
  }
}
