package gongkai.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Postings by pieces. There are tens of millions of entries for ten thousand texts, so that no
 * entry may be an object.
 */
final class PieceTable {
  private Postings[] postings = new Postings[1 << 14];
  private int size;

  /**
   * Adds one text to the postings of all its pieces. These lie far apart in memory, so that all are
   * looked up before the first is asked anything: the processor waits for many at a time.
   */
  void add(int[] all, int text) {
    Postings[] own = new Postings[all.length];
    for (int i = 0; i < own.length; i++) {
      own[i] = postings[first(all[i])];
    }
    for (int i = 0; i < own.length; i++) {
      if (own[i] == null || own[i].piece() != all[i]) {
        own[i] = of(all[i]);
      }
    }
    for (Postings each : own) {
      each.add(text);
    }
  }

  private Postings of(int piece) {
    int at = place(piece);
    Postings there = postings[at];
    if (there == null) {
      if (size * 2 > postings.length) {
        grow();
        at = place(piece);
      }
      there = new Postings(piece);
      postings[at] = there;
      size++;
    }
    return there;
  }

  /** The place that a piece has unless others of the same place came before. */
  private int first(int piece) {
    return ((piece * 0x9E37_79B1) >>> 7) & (postings.length - 1);
  }

  private int place(int piece) {
    int mask = postings.length - 1;
    int at = first(piece);
    while (postings[at] != null && postings[at].piece() != piece) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    Postings[] old = postings;
    postings = new Postings[old.length * 2];
    for (Postings each : old) {
      if (each != null) {
        postings[place(each.piece())] = each;
      }
    }
  }

  /** The postings of all pieces, in any order. */
  List<Postings> all() {
    List<Postings> all = new ArrayList<>(size);
    for (Postings each : postings) {
      if (each != null) {
        all.add(each);
      }
    }
    return all;
  }
}
