package gongkai.document.fixed;

import gongkai.document.source.LineCollector;
import gongkai.model.report.OpenPoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Characters printed over others at the same place, one of them a digit: nobody can read either,
 * and beside each other they would be another number. Each such place is □.
 */
public final class Overprints {
  /** Part of its size by which a character may stand beside one that it is printed over. */
  private static final double HAIR = 0.2;

  private static final String UNREADABLE = "□";

  /** A place of a page, in the sizes of the character. */
  private record Place(int page, int turn, long row, long column) {}

  private Overprints() {}

  /** The pieces with such places marked; the count of them stays open. */
  public static List<PlacedText> marked(List<PlacedText> pieces, LineCollector out) {
    Map<Place, List<Integer>> seen = new HashMap<>();
    List<PlacedText> marked = new ArrayList<>(pieces.size());
    int count = 0;
    for (PlacedText piece : pieces) {
      int below = piece.isBlank() ? -1 : below(piece, seen, marked);
      if (below >= 0) {
        PlacedText was = marked.get(below);
        count += was.text().equals(UNREADABLE) ? 0 : 1;
        marked.set(below, was.saying(UNREADABLE));
        continue;
      }
      if (!piece.isBlank()) {
        seen.computeIfAbsent(place(piece, 0, 0), p -> new ArrayList<>(1)).add(marked.size());
      }
      marked.add(piece);
    }
    if (count > 0) {
      out.incomplete();
      out.doubt(OpenPoint.SIGNS, "import-overprinted", "" + count);
    }
    return marked;
  }

  /** Index of what a piece is printed over; -1 if of nothing. */
  private static int below(
      PlacedText piece, Map<Place, List<Integer>> seen, List<PlacedText> marked) {
    for (int row = -1; row <= 1; row++) {
      for (int column = -1; column <= 1; column++) {
        for (int index : seen.getOrDefault(place(piece, row, column), List.of())) {
          if (isOver(marked.get(index), piece)) {
            return index;
          }
        }
      }
    }
    return -1;
  }

  private static boolean isOver(PlacedText below, PlacedText piece) {
    double hair = HAIR * piece.size();
    boolean figure = isFigure(below) || isFigure(piece) || below.text().equals(UNREADABLE);
    return figure
        && isWord(below)
        && isWord(piece)
        && Math.abs(below.left() - piece.left()) < hair
        && Math.abs(below.baseline() - piece.baseline()) < hair
        && Math.abs(below.size() - piece.size()) < hair;
  }

  /** A circle around a digit, or the line that one was written on, is no other character. */
  private static boolean isWord(PlacedText piece) {
    return piece.text().equals(UNREADABLE)
        || piece.text().codePoints().allMatch(Character::isLetterOrDigit);
  }

  private static boolean isFigure(PlacedText piece) {
    return piece.text().chars().allMatch(Character::isDigit);
  }

  private static Place place(PlacedText piece, int row, int column) {
    return new Place(
        piece.page(),
        piece.turn(),
        Math.round(piece.baseline() / piece.size()) + row,
        Math.round(piece.left() / piece.size()) + column);
  }
}
