package gongkai.document.fixed.pdf;

import gongkai.document.fixed.piece.Strokes;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/**
 * The lines and areas that pages draw, as far as they may strike text out or part it: level lines,
 * flat curves and rectangles; slopes do neither.
 */
final class PdfPaths {
  /** Points by which a line that was drawn by hand goes up and down. */
  private static final double FLAT = 4;

  /**
   * Where something is drawn.
   *
   * @param crop what shows of the page
   * @param matrix from the units of what is drawn to those of the page
   */
  record OnPage(int number, PDRectangle crop, Matrix matrix) {}

  private final Strokes strokes;

  /** The path in the making, as corners in the page's own unit. */
  private final List<double[]> path = new ArrayList<>();

  private OnPage page;

  PdfPaths(Strokes strokes) {
    this.strokes = strokes;
  }

  /** Follows an operator with its numbers. */
  void operator(String name, double[] n, OnPage on) {
    page = on;
    switch (name) {
      case OperatorName.APPEND_RECT -> rectangle(n);
      case OperatorName.MOVE_TO -> corner(n, "");
      case OperatorName.LINE_TO -> corner(n, "l");
      case OperatorName.CURVE_TO -> curve(n);
      case OperatorName.STROKE_PATH, OperatorName.CLOSE_AND_STROKE -> drawn(false);
      case OperatorName.FILL_NON_ZERO,
          OperatorName.LEGACY_FILL_NON_ZERO,
          OperatorName.FILL_EVEN_ODD,
          OperatorName.FILL_NON_ZERO_AND_STROKE,
          OperatorName.FILL_EVEN_ODD_AND_STROKE,
          OperatorName.CLOSE_FILL_NON_ZERO_AND_STROKE,
          OperatorName.CLOSE_FILL_EVEN_ODD_AND_STROKE ->
          drawn(true);
      case OperatorName.ENDPATH -> path.clear();
      default -> {
        // Draws no line.
      }
    }
  }

  /** A picture fills the unit square. */
  void image(OnPage on) {
    page = on;
    double[] s = segment(0, 0, 1, 1);
    strokes.fill(on.number(), s[0], s[1], s[2], s[3]);
  }

  private void rectangle(double[] n) {
    if (n.length == 4) {
      path.add(segment(n[0], n[1], n[0] + n[2], n[1] + n[3]));
    }
  }

  private void corner(double[] n, String line) {
    if (n.length == 2) {
      Point2D at = transformed(n[0], n[1]);
      double[] last = path.isEmpty() ? new double[0] : path.get(path.size() - 1);
      boolean goesOn = !line.isEmpty() && last.length > 0;
      path.add(
          goesOn
              ? new double[] {last[2], last[3], at.getX(), at.getY()}
              : new double[] {at.getX(), at.getY(), at.getX(), at.getY()});
    }
  }

  /** A line by hand is a flat curve; others draw something else. */
  private void curve(double[] n) {
    if (n.length == 6 && !path.isEmpty()) {
      double[] last = path.get(path.size() - 1);
      double[] near = segment(n[0], n[1], n[2], n[3]);
      Point2D end = transformed(n[4], n[5]);
      double top = Math.min(Math.min(near[1], near[3]), Math.min(last[3], end.getY()));
      double bottom = Math.max(Math.max(near[1], near[3]), Math.max(last[3], end.getY()));
      if (bottom - top <= FLAT && Math.abs(end.getX() - last[2]) > 2 * FLAT) {
        path.add(new double[] {last[2], top, end.getX(), bottom});
      }
      path.add(new double[] {end.getX(), end.getY(), end.getX(), end.getY()});
    }
  }

  private double[] segment(double x1, double y1, double x2, double y2) {
    Point2D from = transformed(x1, y1);
    Point2D to = transformed(x2, y2);
    return new double[] {from.getX(), from.getY(), to.getX(), to.getY()};
  }

  /** An area in the page's own unit, from its lower left corner. */
  void area(Rectangle2D area, OnPage on) {
    page = on;
    Point2D from = fromTop(area.getMinX(), area.getMaxY());
    Point2D to = fromTop(area.getMaxX(), area.getMinY());
    strokes.fill(page.number(), from.getX(), from.getY(), to.getX(), to.getY());
  }

  private Point2D transformed(double x, double y) {
    Point2D.Float at = page.matrix().transformPoint((float) x, (float) y);
    return fromTop(at.x, at.y);
  }

  private Point2D fromTop(double x, double y) {
    PDRectangle crop = page.crop();
    return new Point2D.Double(
        x - crop.getLowerLeftX(), crop.getHeight() - (y - crop.getLowerLeftY()));
  }

  /**
   * What the path drew. A path of four sides that is filled is a rectangle.
   *
   * @param filled whether only what it encloses shows
   */
  private void drawn(boolean filled) {
    int page = this.page.number();
    if (filled && path.size() >= 4) {
      double[] xs = path.stream().mapToDouble(s -> s[2]).toArray();
      double[] ys = path.stream().mapToDouble(s -> s[3]).toArray();
      strokes.fill(
          page,
          Arrays.stream(xs).min().orElse(0),
          Arrays.stream(ys).min().orElse(0),
          Arrays.stream(xs).max().orElse(0),
          Arrays.stream(ys).max().orElse(0));
    }
    for (double[] s : path) {
      if (filled) {
        strokes.fill(page, s[0], s[1], s[2], s[3]);
      } else {
        strokes.add(page, s[0], s[1], s[2], s[3]);
      }
    }
    path.clear();
  }
}
