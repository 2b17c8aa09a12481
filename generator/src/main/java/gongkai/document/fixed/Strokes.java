package gongkai.document.fixed;

import gongkai.document.source.Doubts;
import gongkai.document.source.LineCollector;
import java.util.ArrayList;
import java.util.List;

/**
 * The thin level lines that a page draws, in its own unit from its top left corner. One that runs
 * through the middle of characters strikes them out.
 */
public final class Strokes {
  /** Of a page; a drawing has more, and strikes nothing out. */
  private static final int MOST = 5_000;

  /** Part of a character's size that a line is thick at most. */
  private static final double THIN = 0.16;

  /** Part of a character's size above its baseline between which a line strikes it. */
  private static final double LOWEST = 0.12;

  private static final double HIGHEST = 0.55;

  /** Part of a character's width that a line must cover. */
  private static final double COVERED = 0.7;

  private record Stroke(int page, double left, double right, double middle, double thickness) {}

  /** Part of a character's size by which a rule may lie beside its edge. */
  private static final double BESIDE = 0.35;

  private record Upright(int page, double place, double top, double bottom) {}

  private final List<Stroke> strokes = new ArrayList<>();
  private final List<Upright> uprights = new ArrayList<>();

  private void rule(int page, double place, double y1, double y2) {
    if (uprights.size() < MOST) {
      uprights.add(new Upright(page, place, Math.min(y1, y2), Math.max(y1, y2)));
    }
  }

  /** The pieces, with {@link PlacedText#RULE} where an upright line parts two of them. */
  public List<PlacedText> parted(List<PlacedText> pieces) {
    if (uprights.isEmpty()) {
      return pieces;
    }
    List<PlacedText> parted = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      PlacedText piece = pieces.get(i);
      parted.add(piece);
      if (i + 1 < pieces.size() && isRuled(piece, pieces.get(i + 1))) {
        parted.add(piece.ruleBehind());
      }
    }
    return parted;
  }

  private boolean isRuled(PlacedText piece, PlacedText next) {
    double slack = BESIDE * piece.size();
    boolean touch =
        piece.page() == next.page()
            && piece.turn() == 0
            && next.turn() == 0
            && Math.abs(piece.baseline() - next.baseline()) < slack
            && Math.abs(next.left() - piece.right()) < 2 * slack;
    double middle = piece.middle().getY();
    return touch
        && uprights.stream()
            .anyMatch(
                rule ->
                    rule.page() == piece.page()
                        && rule.top() <= middle
                        && rule.bottom() >= middle
                        && rule.place() > piece.right() - slack
                        && rule.place() < next.left() + slack);
  }

  /** Adds a rectangle or line; what is neither level nor upright is passed over. */
  public void add(int page, double x1, double y1, double x2, double y2) {
    double width = Math.abs(x2 - x1);
    double height = Math.abs(y2 - y1);
    if ((height > 2 && height > 2 * width) || Math.min(width, height) > 2) {
      rule(page, x1, y1, y2);
      rule(page, x2, y1, y2);
    }
    if (width > 2 * height && width > 1 && strokes.size() < MOST) {
      strokes.add(new Stroke(page, Math.min(x1, x2), Math.max(x1, x2), (y1 + y2) / 2, height));
    }
  }

  /** Whether a line runs through a character. */
  private boolean strike(PlacedText piece) {
    return piece.turn() == 0
        && !piece.isBlank()
        && strokes.stream()
                .filter(stroke -> runsThrough(stroke, piece))
                .mapToDouble(stroke -> covered(stroke, piece))
                .sum()
            >= COVERED * piece.width();
  }

  /** Leaves out, and lists, what the strokes strike out. */
  public List<PlacedText> without(List<PlacedText> pieces, LineCollector out) {
    if (strokes.isEmpty()) {
      return pieces;
    }
    List<PlacedText> shown = new ArrayList<>();
    Doubts doubts = new Doubts(out);
    boolean inside = false;
    for (PlacedText piece : pieces) {
      boolean struck = strike(piece);
      if (struck) {
        doubts.struck(piece.text());
        PlacedText last = inside ? shown.remove(shown.size() - 1) : piece;
        shown.add(last.blankTo(piece));
      } else {
        doubts.notStruck();
        shown.add(piece);
      }
      inside = struck;
    }
    doubts.notStruck();
    doubts.warn();
    return shown;
  }

  private static boolean runsThrough(Stroke stroke, PlacedText piece) {
    double above = piece.baseline() - stroke.middle();
    return stroke.page() == piece.page()
        && stroke.thickness() <= THIN * piece.size()
        && above >= LOWEST * piece.size()
        && above <= HIGHEST * piece.size()
        && covered(stroke, piece) > 0;
  }

  /** A line may be drawn in several strokes. */
  private static double covered(Stroke stroke, PlacedText piece) {
    return Math.min(stroke.right(), piece.right()) - Math.max(stroke.left(), piece.left());
  }
}
