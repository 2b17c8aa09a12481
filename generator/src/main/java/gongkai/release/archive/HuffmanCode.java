package gongkai.release.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A Huffman code of RFC 1951: the shorter the more often a symbol comes, and none over a limit.
 *
 * @param lengths in bits, by symbol; 0 of one that does not come
 * @param codes by symbol, as they are written: the highest bit first
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares two.
record HuffmanCode(int[] lengths, int[] codes) {

  /**
   * The best code for some symbols.
   *
   * @param counts how often each symbol comes
   * @param limit in bits
   */
  static HuffmanCode of(int[] counts, int limit) {
    int[] lengths = lengths(counts, limit);
    return new HuffmanCode(lengths, codes(lengths, limit));
  }

  /** Symbols and pairs of them, as they are bought for the lowest sum. */
  private record Coin(long weight, int symbol, Coin one, Coin other) {
    void count(int[] lengths) {
      if (symbol >= 0) {
        lengths[symbol]++;
      } else {
        one.count(lengths);
        other.count(lengths);
      }
    }
  }

  /** By package-merge (Larmore and Hirschberg 1990), whose codes are always complete. */
  private static int[] lengths(int[] counts, int limit) {
    List<Coin> symbols = new ArrayList<>();
    for (int symbol = 0; symbol < counts.length; symbol++) {
      if (counts[symbol] > 0) {
        symbols.add(new Coin(counts[symbol], symbol, null, null));
      }
    }
    int[] lengths = new int[counts.length];
    if (symbols.size() < 2) {
      symbols.forEach(only -> lengths[only.symbol()] = 1);
      return lengths;
    }
    symbols.sort(Comparator.comparingLong(Coin::weight));
    List<Coin> row = symbols;
    for (int bit = 1; bit < limit; bit++) {
      row = merged(symbols, pairs(row));
    }
    row.subList(0, 2 * symbols.size() - 2).forEach(coin -> coin.count(lengths));
    return lengths;
  }

  private static List<Coin> pairs(List<Coin> row) {
    List<Coin> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < row.size(); i += 2) {
      Coin one = row.get(i);
      Coin other = row.get(i + 1);
      pairs.add(new Coin(one.weight() + other.weight(), -1, one, other));
    }
    return pairs;
  }

  /** Both sorted rows in one; of equal weights the symbols come first. */
  private static List<Coin> merged(List<Coin> symbols, List<Coin> pairs) {
    List<Coin> all = new ArrayList<>(symbols.size() + pairs.size());
    int next = 0;
    for (Coin symbol : symbols) {
      while (next < pairs.size() && pairs.get(next).weight() < symbol.weight()) {
        all.add(pairs.get(next++));
      }
      all.add(symbol);
    }
    all.addAll(pairs.subList(next, pairs.size()));
    return all;
  }

  /** Codes of one length are counted up in the order of the symbols; section 3.2.2. */
  private static int[] codes(int[] lengths, int limit) {
    int[] perLength = new int[limit + 1];
    for (int length : lengths) {
      perLength[length]++;
    }
    perLength[0] = 0;
    int[] next = new int[limit + 1];
    int code = 0;
    for (int bits = 1; bits <= limit; bits++) {
      code = (code + perLength[bits - 1]) << 1;
      next[bits] = code;
    }
    int[] codes = new int[lengths.length];
    for (int symbol = 0; symbol < lengths.length; symbol++) {
      int length = lengths[symbol];
      if (length > 0) {
        codes[symbol] = Integer.reverse(next[length]++) >>> (Integer.SIZE - length);
      }
    }
    return codes;
  }

  void write(int symbol, BitOutput out) throws IOException {
    out.write(codes[symbol], lengths[symbol]);
  }

  /** The highest symbol that comes, plus one; at least a number. */
  int size(int least) {
    int size = lengths.length;
    while (size > least && lengths[size - 1] == 0) {
      size--;
    }
    return size;
  }
}
