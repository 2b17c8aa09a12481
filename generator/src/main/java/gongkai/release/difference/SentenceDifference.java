package gongkai.release.difference;

import gongkai.release.difference.Piece.Fate;
import java.util.ArrayList;
import java.util.List;

/** What changed between two wordings of one sentence, token by token. */
final class SentenceDifference {
  /** Tokens of one sentence times those of the other: 4 million cells of a table. */
  private static final long MOST = 4_000_000;

  /** Below this share of kept tokens, fragments say less than both sentences side by side. */
  private static final double LEAST_KEPT = 0.3;

  private final List<String> before;
  private final List<String> after;
  private final List<Piece> pieces = new ArrayList<>();

  private SentenceDifference(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
  }

  /**
   * The pieces in order: those without what was added are the old sentence, those without what was
   * removed the new one.
   */
  static List<Piece> of(String before, String after, Tokens tokens) {
    SentenceDifference difference = new SentenceDifference(tokens.of(before), tokens.of(after));
    List<Piece> pieces = difference.pieces();
    int kept = 0;
    for (Piece piece : pieces) {
      kept += isKept(piece) ? tokens.of(piece.text()).size() : 0;
    }
    int fewer = Math.min(difference.before.size(), difference.after.size());
    boolean fragments = kept < LEAST_KEPT * fewer;
    return fragments
        ? List.of(new Piece(Fate.REMOVED, before), new Piece(Fate.ADDED, after))
        : pieces;
  }

  private static boolean isKept(Piece piece) {
    return piece.fate() == Fate.KEPT;
  }

  private List<Piece> pieces() {
    int head = 0;
    int end = before.size();
    int otherEnd = after.size();
    while (head < end && head < otherEnd && before.get(head).equals(after.get(head))) {
      head++;
    }
    while (end > head && otherEnd > head && before.get(end - 1).equals(after.get(otherEnd - 1))) {
      end--;
      otherEnd--;
    }
    add(Fate.KEPT, String.join("", before.subList(0, head)));
    middle(head, end, otherEnd);
    add(Fate.KEPT, String.join("", before.subList(end, before.size())));
    return joined();
  }

  /** The longest common subsequence, by the usual table. */
  private void middle(int head, int end, int otherEnd) {
    int rows = end - head;
    int columns = otherEnd - head;
    if ((long) rows * columns > MOST) {
      add(Fate.REMOVED, String.join("", before.subList(head, end)));
      add(Fate.ADDED, String.join("", after.subList(head, otherEnd)));
      return;
    }
    int[][] common = new int[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        common[i][j] =
            before.get(head + i).equals(after.get(head + j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < rows || j < columns) {
      if (i < rows && j < columns && before.get(head + i).equals(after.get(head + j))) {
        add(Fate.KEPT, before.get(head + i));
        i++;
        j++;
      } else if (j == columns || (i < rows && common[i + 1][j] >= common[i][j + 1])) {
        add(Fate.REMOVED, before.get(head + i++));
      } else {
        add(Fate.ADDED, after.get(head + j++));
      }
    }
  }

  private void add(Fate fate, String text) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(fate, text));
    }
  }

  /**
   * Neighbours of one fate as one piece. A single sign or a blank that stayed between two changes
   * is part of them: an eye reads over it.
   */
  private List<Piece> joined() {
    List<Piece> all = new ArrayList<>();
    StringBuilder removed = new StringBuilder();
    StringBuilder added = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      switch (piece.fate()) {
        case REMOVED -> removed.append(piece.text());
        case ADDED -> added.append(piece.text());
        case KEPT -> {
          String kept = run(i);
          i += runs(i) - 1;
          boolean changed = removed.length() + added.length() > 0;
          boolean within = changed && i + 1 < pieces.size() && isSlight(kept);
          if (within) {
            removed.append(kept);
            added.append(kept);
          } else {
            flush(removed, added, all);
            all.add(new Piece(Fate.KEPT, kept));
          }
        }
      }
    }
    flush(removed, added, all);
    return all;
  }

  private int runs(int from) {
    int to = from;
    while (to < pieces.size() && isKept(pieces.get(to))) {
      to++;
    }
    return to - from;
  }

  private String run(int from) {
    StringBuilder run = new StringBuilder();
    pieces.subList(from, from + runs(from)).forEach(piece -> run.append(piece.text()));
    return run.toString();
  }

  private static boolean isSlight(String kept) {
    return kept.isBlank() || kept.codePointCount(0, kept.length()) == 1;
  }

  private static void flush(StringBuilder removed, StringBuilder added, List<Piece> all) {
    if (removed.length() > 0) {
      all.add(new Piece(Fate.REMOVED, removed.toString()));
    }
    if (added.length() > 0) {
      all.add(new Piece(Fate.ADDED, added.toString()));
    }
    removed.setLength(0);
    added.setLength(0);
  }
}
