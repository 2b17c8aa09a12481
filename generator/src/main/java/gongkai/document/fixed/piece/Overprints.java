package gongkai.document.fixed.piece;

import gongkai.document.source.LineCollector;
import gongkai.model.report.OpenPoint;
import java.util.ArrayList;
import java.util.Collections;
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
  private record Place(int turn, long row, long column) {}

  /** The characters of a page by their places: all words, and of these the digits and □. */
  private final Map<Place, List<Integer>> words = new HashMap<>();

  private final Map<Place, List<Integer>> figures = new HashMap<>();

  private final List<PlacedText> marked;

  private Overprints(int size) {
    marked = new ArrayList<>(size);
  }

  /**
   * The pieces with such places marked; the count of them stays open.
   *
   * @param pieces page by page
   */
  public static List<PlacedText> marked(List<PlacedText> pieces, LineCollector out) {
    Overprints page = new Overprints(pieces.size());
    int number = 0;
    int count = 0;
    for (PlacedText piece : pieces) {
      if (piece.page() != number) {
        page.words.clear();
        page.figures.clear();
        number = piece.page();
      }
      count += page.add(piece) ? 1 : 0;
    }
    if (count > 0) {
      out.incomplete();
      out.doubt(OpenPoint.SIGNS, "import-overprinted", "" + count);
    }
    return page.marked;
  }

  /** Adds a piece, and says whether it makes a place unreadable that was not. */
  private boolean add(PlacedText piece) {
    if (piece.isBlank() || !isWord(piece)) {
      marked.add(piece);
      return false;
    }
    int below = below(piece, isFigure(piece) ? words : figures);
    if (below < 0) {
      words.computeIfAbsent(place(piece, 0, 0), p -> new ArrayList<>(1)).add(marked.size());
      if (isFigure(piece) || isUnreadable(piece)) {
        addFigure(piece, marked.size());
      }
      marked.add(piece);
      return false;
    }
    PlacedText was = marked.get(below);
    if (!isFigure(was) && !isUnreadable(was)) {
      addFigure(was, below);
    }
    marked.set(below, was.saying(UNREADABLE));
    return !isUnreadable(was);
  }

  /** In the order in which the page has them. */
  private void addFigure(PlacedText piece, int index) {
    List<Integer> there = figures.computeIfAbsent(place(piece, 0, 0), p -> new ArrayList<>(1));
    there.add(-1 - Collections.binarySearch(there, index), index);
  }

  /**
   * Index of what a piece is printed over; -1 if of nothing.
   *
   * @param among all words for a digit, else the digits and □: one of two must be such
   */
  private int below(PlacedText piece, Map<Place, List<Integer>> among) {
    if (among.isEmpty()) {
      return -1;
    }
    for (int row = -1; row <= 1; row++) {
      for (int column = -1; column <= 1; column++) {
        for (int index : among.getOrDefault(place(piece, row, column), List.of())) {
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
    return Math.abs(below.left() - piece.left()) < hair
        && Math.abs(below.baseline() - piece.baseline()) < hair
        && Math.abs(below.size() - piece.size()) < hair;
  }

  /** A circle around a digit, or the line that one was written on, is no other character. */
  private static boolean isWord(PlacedText piece) {
    return isUnreadable(piece) || piece.text().codePoints().allMatch(Character::isLetterOrDigit);
  }

  private static boolean isFigure(PlacedText piece) {
    return piece.text().chars().allMatch(Character::isDigit);
  }

  private static boolean isUnreadable(PlacedText piece) {
    return piece.text().equals(UNREADABLE);
  }

  private static Place place(PlacedText piece, int row, int column) {
    return new Place(
        piece.turn(),
        Math.round(piece.baseline() / piece.size()) + row,
        Math.round(piece.left() / piece.size()) + column);
  }
}
