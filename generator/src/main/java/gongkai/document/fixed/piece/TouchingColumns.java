package gongkai.document.fixed.piece;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Parts figures of two columns whose digits touch, where no rule and no gap does: 12345 and 67890
 * are not 1234567890. Programs that make pages set each cell by itself, so that at one place of
 * several rows a passage begins. Where they set each character by itself, that says nothing.
 */
public final class TouchingColumns {
  /** Part of a character's size up to which two touch. */
  private static final double TOUCH = 0.15;

  /** Sizes that part two cells for sure. */
  private static final double GAP = 1.8;

  private static final int FEWEST_ROWS = 2;

  /** A row of a page, by its height in units. */
  private record Row(int page, long baseline) {
    static Row of(PlacedText piece) {
      return new Row(piece.page(), Math.round(piece.baseline()));
    }
  }

  /** A place of a page where passages begin, in units from its left. */
  private record Place(int page, long left) {}

  private TouchingColumns() {}

  /**
   * The pieces, with {@link PlacedText#RULE} between columns.
   *
   * @param begins those that begin a passage of the file, by identity
   */
  public static List<PlacedText> parted(List<PlacedText> pieces, Set<PlacedText> begins) {
    if (begins.size() * 2 > pieces.size()) {
      return pieces;
    }
    BitSet seams = new BitSet();
    Set<Row> withCells = new HashSet<>();
    for (int i = 1; i < pieces.size(); i++) {
      PlacedText before = pieces.get(i - 1);
      PlacedText piece = pieces.get(i);
      if (!isOneRow(before, piece)) {
        continue;
      }
      double gap = piece.left() - before.right();
      if (gap > GAP * piece.size() || PlacedText.RULE.equals(before.text())) {
        withCells.add(Row.of(piece));
      }
      seams.set(i, Math.abs(gap) <= TOUCH * piece.size() && begins.contains(piece));
    }
    Map<Place, Set<Row>> columns = new HashMap<>();
    seams.stream()
        .filter(i -> isDigit(pieces.get(i - 1)) && isDigit(pieces.get(i)))
        .filter(i -> withCells.contains(Row.of(pieces.get(i))))
        .forEach(
            i ->
                columns
                    .computeIfAbsent(place(pieces.get(i), 0), p -> new HashSet<>())
                    .add(Row.of(pieces.get(i))));
    if (columns.isEmpty()) {
      return pieces;
    }
    List<PlacedText> parted = new ArrayList<>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      if (seams.get(i) && beginsColumn(pieces.get(i), withCells, columns)) {
        parted.add(pieces.get(i - 1).ruleBehind());
      }
      parted.add(pieces.get(i));
    }
    return parted;
  }

  private static boolean isOneRow(PlacedText before, PlacedText piece) {
    return before.page() == piece.page()
        && before.turn() == 0
        && piece.turn() == 0
        && Math.abs(before.baseline() - piece.baseline()) <= TOUCH * piece.size();
  }

  /** Rows of one column may begin a hair apart. */
  private static boolean beginsColumn(
      PlacedText piece, Set<Row> withCells, Map<Place, Set<Row>> columns) {
    if (!withCells.contains(Row.of(piece))) {
      return false;
    }
    int rows = 0;
    for (int near = -1; near <= 1; near++) {
      rows += columns.getOrDefault(place(piece, near), Set.of()).size();
    }
    return rows >= FEWEST_ROWS;
  }

  private static Place place(PlacedText piece, int beside) {
    return new Place(piece.page(), Math.round(piece.left()) + beside);
  }

  private static boolean isDigit(PlacedText piece) {
    return piece.text().chars().allMatch(Character::isDigit);
  }
}
