package gongkai.document.fixed.piece;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Bold letters are often made by printing each twice, a hair apart. */
public final class DoubledText {
  /** Part of its size by which a character may stand beside its double. */
  private static final double HAIR = 0.2;

  private DoubledText() {}

  /** A row of a page, in sizes of the character, with a character that stands in it. */
  private record Row(String text, int turn, long row) {}

  /**
   * The pieces without those that print another one again.
   *
   * @param pieces page by page
   */
  public static List<PlacedText> once(List<PlacedText> pieces) {
    Map<Row, TreeMap<Double, List<PlacedText>>> seen = new HashMap<>();
    List<PlacedText> once = new ArrayList<>(pieces.size());
    int page = 0;
    for (PlacedText piece : pieces) {
      if (piece.page() != page) {
        seen.clear();
        page = piece.page();
      }
      long row = Math.round(piece.baseline() / piece.size());
      boolean again = false;
      for (long near = row - 1; near <= row + 1 && !again; near++) {
        again = isAgain(seen.get(new Row(piece.text(), piece.turn(), near)), piece);
      }
      if (!again || piece.isBlank()) {
        once.add(piece);
        seen.computeIfAbsent(new Row(piece.text(), piece.turn(), row), r -> new TreeMap<>())
            .computeIfAbsent(piece.left(), left -> new ArrayList<>(1))
            .add(piece);
      }
    }
    return once;
  }

  private static boolean isAgain(NavigableMap<Double, List<PlacedText>> row, PlacedText piece) {
    if (row == null) {
      return false;
    }
    // By the size of the other, which may be larger by a hair of its own.
    double reach = HAIR / (1 - 2 * HAIR) * piece.size();
    return row.subMap(piece.left() - reach, true, piece.left() + reach, true).values().stream()
        .anyMatch(beside -> beside.stream().anyMatch(p -> isDouble(p, piece)));
  }

  private static boolean isDouble(PlacedText piece, PlacedText again) {
    double hair = HAIR * piece.size();
    return Math.abs(piece.left() - again.left()) < hair
        && Math.abs(piece.baseline() - again.baseline()) < hair
        && Math.abs(piece.size() - again.size()) < hair;
  }
}
