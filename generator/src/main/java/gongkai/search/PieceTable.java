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

  /** Adds one text to the postings of all its pieces. */
  void add(int[] all, int text) {
    for (int piece : all) {
      of(piece).add(text);
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

  private int place(int piece) {
    int mask = postings.length - 1;
    int at = ((piece * 0x9E37_79B1) >>> 7) & mask;
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
