package gongkai.document.fixed.ofd;

import gongkai.document.fixed.piece.PlacedText;
import gongkai.document.fixed.piece.Strokes;
import gongkai.document.source.archive.Xml;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * What a path of an OFD file draws, as far as a line can strike text out: its straight sides, and
 * the rectangle that it fills. Source: GB/T 33190-2016, 9 (paths; M, S and L give points, B and Q
 * curves, C closes).
 *
 * @param sides each as x and y of its ends, on the page
 * @param thickness of the line
 * @param opaque whether nothing shows through what is filled
 */
record OfdPath(List<double[]> sides, double thickness, boolean filled, boolean opaque) {
  /** Sides of a path; what has more is a drawing. */
  private static final int MOST = 64;

  private static final Set<String> CURVES = Set.of("B", "Q");

  /** Millimetres by which a line that was drawn by hand goes up and down. */
  private static final double FLAT = 2;

  /** In millimetres, where the file names none. */
  private static final double USUAL = 0.353;

  /** Of 255. */
  private static final double LEAST_OPAQUE = 242;

  /** Of a character above its baseline, in its size. */
  private static final double MIDDLE = 0.35;

  OfdPath {
    sides = List.copyOf(sides);
  }

  static OfdPath of(Element path, OfdPlace outer) {
    OfdPlace place = outer.inside(path);
    double width = OfdNumbers.number(Xml.attribute(path, "LineWidth").orElse(""), USUAL);
    boolean stroked = Xml.attribute(path, "Stroke").filter("false"::equals).isEmpty();
    boolean filled = Xml.attribute(path, "Fill").filter("true"::equals).isPresent();
    List<double[]> sides = new ArrayList<>();
    for (Element data : Xml.children(path, "AbbreviatedData")) {
      sides(data.getTextContent(), place, sides);
    }
    return new OfdPath(sides, stroked ? width * place.scale() : 0, filled, isOpaque(path));
  }

  /** The frame around it. */
  Rectangle2D frame() {
    Rectangle2D frame = new Rectangle2D.Double();
    for (int i = 0; i < sides.size(); i++) {
      double[] side = sides.get(i);
      Rectangle2D one = new Rectangle2D.Double();
      one.setFrameFromDiagonal(side[0], side[1], side[2], side[3]);
      frame = i == 0 ? one : frame.createUnion(one);
    }
    return frame;
  }

  /** The frame of an object that has no path. */
  static Rectangle2D frame(Element object, OfdPlace outer) {
    double[] box = OfdNumbers.numbers(Xml.attribute(object, "Boundary").orElse(""));
    if (box.length != 4) {
      return new Rectangle2D.Double();
    }
    double[] from = outer.at(box[0], box[1]);
    double[] to = outer.at(box[0] + box[2], box[1] + box[3]);
    Rectangle2D frame = new Rectangle2D.Double();
    frame.setFrameFromDiagonal(from[0], from[1], to[0], to[1]);
    return frame;
  }

  /** What goes over from one colour to another covers as well; a pattern has gaps. */
  private static boolean isOpaque(Element path) {
    Stream<Element> colours = Xml.children(path, "FillColor").stream();
    return Stream.concat(Stream.of(path), colours.flatMap(OfdPath::withInner))
        .allMatch(e -> number(e, "Alpha") >= LEAST_OPAQUE && !"Pattern".equals(e.getLocalName()));
  }

  private static Stream<Element> withInner(Element colour) {
    return Stream.concat(
        Stream.of(colour), Xml.children(colour).stream().flatMap(OfdPath::withInner));
  }

  private static double number(Element element, String name) {
    return OfdNumbers.number(Xml.attribute(element, name).orElse("").strip(), 255);
  }

  /** Whether it is a filled rectangle through which nothing shows. */
  boolean covers() {
    return filled
        && opaque
        && sides.size() >= 3
        && sides.size() <= 5
        && sides.stream().allMatch(s -> s[0] == s[2] || s[1] == s[3]);
  }

  /** Whether it is high enough to cover a character whose middle lies in it. */
  boolean covers(PlacedText piece) {
    return piece.turn() == 0 && frame().getHeight() > MIDDLE * piece.size();
  }

  private static void sides(String data, OfdPlace place, List<double[]> sides) {
    List<String> words = List.of(data.strip().split("\\s+", -1));
    double[] start = place.at(0, 0);
    double[] last = start;
    for (int i = 0; i < words.size() && sides.size() <= MOST; i++) {
      boolean moves = words.get(i).equals("M") || words.get(i).equals("S");
      boolean draws = words.get(i).equals("L");
      if ((moves || draws) && i + 2 < words.size()) {
        double[] to =
            place.at(
                OfdNumbers.number(words.get(i + 1), 0), OfdNumbers.number(words.get(i + 2), 0));
        if (draws) {
          sides.add(new double[] {last[0], last[1], to[0], to[1]});
        } else {
          start = to;
        }
        last = to;
      } else if (CURVES.contains(words.get(i))) {
        int points = words.get(i).equals("B") ? 3 : 2;
        if (i + 2 * points < words.size()) {
          last = curve(last, points(words.subList(i + 1, i + 1 + 2 * points), place), sides);
        }
      } else if (words.get(i).equals("C")) {
        sides.add(new double[] {last[0], last[1], start[0], start[1]});
        last = start;
      }
    }
  }

  private static List<double[]> points(List<String> words, OfdPlace place) {
    return IntStream.range(0, words.size() / 2)
        .mapToObj(
            i ->
                place.at(
                    OfdNumbers.number(words.get(2 * i), 0),
                    OfdNumbers.number(words.get(2 * i + 1), 0)))
        .toList();
  }

  /** A line by hand is a flat curve; others draw something else. Gives the end of the curve. */
  private static double[] curve(double[] from, List<double[]> points, List<double[]> sides) {
    double[] to = points.get(points.size() - 1);
    DoubleSummaryStatistics down =
        Stream.concat(Stream.of(from), points.stream()).mapToDouble(p -> p[1]).summaryStatistics();
    if (down.getMax() - down.getMin() <= FLAT && Math.abs(to[0] - from[0]) > 2 * FLAT) {
      double middle = (down.getMax() + down.getMin()) / 2;
      sides.add(new double[] {from[0], middle, to[0], middle});
    }
    return to;
  }

  void addTo(Strokes strokes, int page) {
    if (sides.isEmpty() || sides.size() > MOST) {
      return;
    }
    if (filled && sides.size() >= 3) {
      strokes.fill(
          page,
          sides.stream().mapToDouble(s -> s[2]).min().orElse(0),
          sides.stream().mapToDouble(s -> s[3]).min().orElse(0),
          sides.stream().mapToDouble(s -> s[2]).max().orElse(0),
          sides.stream().mapToDouble(s -> s[3]).max().orElse(0));
    }
    if (thickness == 0) {
      return; // only what it encloses shows
    }
    double half = thickness / 2;
    for (double[] side : sides) {
      double top = Math.min(side[1], side[3]);
      double bottom = Math.max(side[1], side[3]);
      strokes.add(page, side[0], top - half, side[2], bottom + half);
    }
  }
}
