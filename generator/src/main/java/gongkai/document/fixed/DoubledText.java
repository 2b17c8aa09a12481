package gongkai.document.fixed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Bold letters are often made by printing each twice, a hair apart. */
public final class DoubledText {
  /** Part of its size by which a character may stand beside its double. */
  private static final double HAIR = 0.2;

  private DoubledText() {}

  /** The pieces without those that print another one again. */
  public static List<PlacedText> once(List<PlacedText> pieces) {
    Map<String, List<PlacedText>> seen = new HashMap<>();
    List<PlacedText> once = new ArrayList<>();
    for (PlacedText piece : pieces) {
      String key = piece.page() + " " + piece.turn() + " " + piece.text() + " ";
      long row = Math.round(piece.baseline() / piece.size());
      boolean again = false;
      for (long near = row - 1; near <= row + 1 && !again; near++) {
        again = seen.getOrDefault(key + near, List.of()).stream().anyMatch(p -> isDouble(p, piece));
      }
      if (!again || piece.isBlank()) {
        once.add(piece);
        seen.computeIfAbsent(key + row, k -> new ArrayList<>()).add(piece);
      }
    }
    return once;
  }

  private static boolean isDouble(PlacedText piece, PlacedText again) {
    double hair = HAIR * piece.size();
    return Math.abs(piece.left() - again.left()) < hair
        && Math.abs(piece.baseline() - again.baseline()) < hair
        && Math.abs(piece.size() - again.size()) < hair;
  }
}
