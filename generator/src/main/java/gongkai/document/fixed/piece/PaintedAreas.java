package gongkai.document.fixed.piece;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where something was painted on a page, which is asked of each white letter: the page is cut into
 * squares, so that only what was painted nearby is looked at.
 */
public final class PaintedAreas {
  /** Areas of a square; a drawing has more, and then the square counts as painted. */
  private static final int MOST = 64;

  /** Squares of an area; what has more is kept beside them. */
  private static final int MOST_SQUARES = 4_000;

  private final double side;
  private final Map<Point2D, List<Rectangle2D>> squares = new HashMap<>();
  private final List<Rectangle2D> large = new ArrayList<>();

  /**
   * @param side of a square, in the page's unit
   */
  public PaintedAreas(double side) {
    this.side = side;
  }

  public void clear() {
    squares.clear();
    large.clear();
  }

  public void add(Rectangle2D area) {
    double across = Math.floor(area.getMaxX() / side) - Math.floor(area.getMinX() / side) + 1;
    double down = Math.floor(area.getMaxY() / side) - Math.floor(area.getMinY() / side) + 1;
    if (!(across * down <= MOST_SQUARES)) {
      if (large.size() < MOST) {
        large.add(area);
      }
      return;
    }
    for (int i = 0; i < across; i++) {
      for (int j = 0; j < down; j++) {
        add(area, Math.floor(area.getMinX() / side) + i, Math.floor(area.getMinY() / side) + j);
      }
    }
  }

  private void add(Rectangle2D area, double column, double row) {
    List<Rectangle2D> painted =
        squares.computeIfAbsent(new Point2D.Double(column, row), s -> new ArrayList<>(2));
    Rectangle2D square = new Rectangle2D.Double(column * side, row * side, side, side);
    if (painted.size() == 1 && painted.get(0).contains(square)) {
      return;
    }
    if (painted.size() >= MOST || area.contains(square)) {
      painted.clear();
      painted.add(area.createUnion(square));
    } else {
      painted.add(area);
    }
  }

  public boolean contains(Point2D point) {
    Point2D square =
        new Point2D.Double(Math.floor(point.getX() / side), Math.floor(point.getY() / side));
    return large.stream().anyMatch(area -> area.contains(point))
        || squares.getOrDefault(square, List.of()).stream().anyMatch(area -> area.contains(point));
  }
}
