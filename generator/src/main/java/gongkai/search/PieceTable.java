package gongkai.search;

/**
 * Postings by pieces. There are tens of millions of entries for ten thousand texts, so that no
 * entry may be an object.
 */
final class PieceTable {
  private int[] pieces = new int[1 << 14];
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
    if (postings[at] == null) {
      if (size * 2 > pieces.length) {
        grow();
        at = place(piece);
      }
      pieces[at] = piece;
      postings[at] = new Postings();
      size++;
    }
    return postings[at];
  }

  private int place(int piece) {
    int mask = pieces.length - 1;
    int at = ((piece * 0x9E37_79B1) >>> 7) & mask;
    while (postings[at] != null && pieces[at] != piece) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    int[] oldPieces = pieces;
    Postings[] oldPostings = postings;
    pieces = new int[oldPieces.length * 2];
    postings = new Postings[oldPieces.length * 2];
    for (int i = 0; i < oldPieces.length; i++) {
      if (oldPostings[i] != null) {
        int at = place(oldPieces[i]);
        pieces[at] = oldPieces[i];
        postings[at] = oldPostings[i];
      }
    }
  }

  /** All pieces, in any order. */
  int[] all() {
    int[] all = new int[size];
    int n = 0;
    for (int i = 0; i < pieces.length; i++) {
      if (postings[i] != null) {
        all[n++] = pieces[i];
      }
    }
    return all;
  }

  /** The texts that have a piece of the table. */
  Postings get(int piece) {
    return postings[place(piece)];
  }
}
