package gongkai.document.fixed.piece;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The middles of a page's characters, of which what is painted later covers some: the page is cut
 * into squares, so that only characters nearby are looked at.
 */
public final class PlacedPoints<T> {
  private record Placed<T>(int number, Point2D point, T value) {}

  private final double side;
  private final Function<T, Point2D> middle;
  private final Map<Point2D, List<Placed<T>>> squares = new HashMap<>();
  private int size;

  /** Those that are in no square yet: on most pages nothing covers any. */
  private final List<T> added = new ArrayList<>();

  /**
   * @param side of a square, in the page's unit
   */
  public PlacedPoints(double side, Function<T, Point2D> middle) {
    this.side = side;
    this.middle = middle;
  }

  public void clear() {
    squares.clear();
    added.clear();
    size = 0;
  }

  public void add(T value) {
    added.add(value);
  }

  private void settle() {
    for (T value : added) {
      Point2D point = middle.apply(value);
      squares
          .computeIfAbsent(square(point), s -> new ArrayList<>())
          .add(new Placed<>(size, point, value));
      size++;
    }
    added.clear();
  }

  private Point2D square(Point2D point) {
    return new Point2D.Double(Math.floor(point.getX() / side), Math.floor(point.getY() / side));
  }

  /** Takes out those of an area that a test holds of, and gives them in the order of the page. */
  public List<T> take(Rectangle2D area, Predicate<T> test) {
    settle();
    List<Placed<T>> taken = new ArrayList<>();
    for (List<Placed<T>> all : near(area)) {
      all.removeIf(
          placed -> {
            boolean take = area.contains(placed.point()) && test.test(placed.value());
            if (take) {
              taken.add(placed);
            }
            return take;
          });
    }
    return taken.stream()
        .sorted(Comparator.comparingInt(Placed::number))
        .map(Placed::value)
        .toList();
  }

  /** What stands in the squares of an area, by the smaller of two ways. */
  private List<List<Placed<T>>> near(Rectangle2D area) {
    double left = Math.floor(area.getMinX() / side);
    double top = Math.floor(area.getMinY() / side);
    double across = Math.floor(area.getMaxX() / side) - left + 1;
    double down = Math.floor(area.getMaxY() / side) - top + 1;
    if (!(across * down < squares.size())) {
      return squares.entrySet().stream()
          .filter(s -> Math.abs(s.getKey().getX() - left - across / 2) <= across)
          .filter(s -> Math.abs(s.getKey().getY() - top - down / 2) <= down)
          .map(Map.Entry::getValue)
          .toList();
    }
    List<List<Placed<T>>> near = new ArrayList<>();
    for (int i = 0; i < across; i++) {
      for (int j = 0; j < down; j++) {
        List<Placed<T>> square = squares.get(new Point2D.Double(left + i, top + j));
        if (square != null && !square.isEmpty()) {
          near.add(square);
        }
      }
    }
    return near;
  }
}
