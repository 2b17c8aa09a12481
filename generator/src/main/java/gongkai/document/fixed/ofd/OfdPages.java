package gongkai.document.fixed.ofd;

import static java.util.stream.Collectors.joining;

import gongkai.document.fixed.piece.PaintedAreas;
import gongkai.document.fixed.piece.PlacedPoints;
import gongkai.document.fixed.piece.PlacedText;
import gongkai.document.fixed.piece.Strokes;
import gongkai.document.source.RefusedSourceException;
import gongkai.document.source.archive.Xml;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * The characters of an OFD file's pages with their places. Source: GB/T 33190-2016, 8.2 (the
 * transformation of an object), 11.3 (text), 13 (composite objects): an object stands in its
 * boundary, turned by its CTM, and a composite object shows a unit of the resources in the same
 * way.
 */
final class OfdPages {
  /** Units in each other; the standard knows none, a hostile file might. */
  private static final int DEEPEST = 10;

  /** Characters of a file. A yearbook of three hundred pages has less. */
  static final int MOST_CHARACTERS = 400_000;

  private static final int TEN_THOUSAND = 10_000;

  private static final char NO_CHARACTER = '¤';

  /** Units that show each other could make them endless. */
  private static final int MOST_OBJECTS = 1_000_000;

  /** So many objects take the time of one of text, however few its characters. */
  private static final int OF_TEXT = 4;

  /** Sine of the angle from which text is a stamp over the page. */
  private static final double ASLANT = 0.1;

  /** Millimetres. Nobody reads a text of this size. */
  private static final double UNREADABLE = 0.5;

  /** Part of its width to which a letter may be squashed. */
  private static final double NARROWEST = 0.1;

  /** Of a character above its baseline, in its size. */
  private static final double MIDDLE = 0.35;

  private final Map<String, Element> resources;
  private final Strokes strokes;
  private final List<PlacedText> pieces = new ArrayList<>();
  private final List<String> stamps = new ArrayList<>();

  private final List<String> hidden = new ArrayList<>();

  /** Millimetres of a square that a page is cut into to find what is near. */
  private static final double SQUARE = 10;

  /** Where the page is painted that is not white. */
  private final PaintedAreas painted = new PaintedAreas(SQUARE);

  /** The pieces of the page, and those of all pages that something covers. */
  private final PlacedPoints<PlacedText> placed = new PlacedPoints<>(SQUARE, PlacedText::middle);

  private final Set<PlacedText> covered = Collections.newSetFromMap(new IdentityHashMap<>());
  private int current;

  private final Set<String> open = new HashSet<>();

  /** What alone may be painted on, each inside the one before. */
  private final Deque<OfdClip> clips = new ArrayDeque<>();

  /** The pieces that begin a passage of the file, by identity. */
  private final Set<PlacedText> begins = Collections.newSetFromMap(new IdentityHashMap<>());

  private int objects;
  private int shown;
  private int unknown;

  /**
   * Pages.
   *
   * @param resources units of composite objects and ways of drawing, by their ids
   * @param strokes takes the lines that are drawn
   */
  OfdPages(Map<String, Element> resources, Strokes strokes) {
    this.resources = resources;
    this.strokes = strokes;
  }

  List<PlacedText> pieces() {
    return pieces.stream().filter(piece -> !covered.contains(piece)).toList();
  }

  Set<PlacedText> begins() {
    return begins;
  }

  /** What stands aslant, and what the file lacks though a page shows it. */
  List<String> stamps() {
    return stamps;
  }

  /** What is there and is not to be seen. */
  List<String> hidden() {
    return hidden;
  }

  /** Adds the text of a page or template. */
  void add(int number, PlacedText.Paper paper, Element page) throws RefusedSourceException {
    if (number != current) {
      current = number;
      painted.clear();
      placed.clear();
    }
    objects(number, paper, page, OfdPlace.PAGE);
  }

  /** Objects stand in layers and blocks, which only hold them together. */
  private void objects(int page, PlacedText.Paper paper, Element parent, OfdPlace outer)
      throws RefusedSourceException {
    for (Element element : Xml.children(parent)) {
      objects += element.getLocalName().equals("TextObject") ? OF_TEXT : 1;
      if (objects > MOST_OBJECTS) {
        throw new RefusedSourceException("import-pages-drawn");
      }
      if (isUnseen(element, outer)) {
        hide(element);
        continue;
      }
      List<OfdClip> own = OfdClip.of(element, outer);
      own.forEach(clips::push);
      switch (element.getLocalName()) {
        case "TextObject" -> text(page, paper, element, outer);
        case "CompositeObject" -> composite(page, paper, element, outer);
        case "PathObject" -> {
          OfdPath path = OfdPath.of(element, outer);
          if (path.filled() && !OfdColour.of(element).isWhite()) {
            painted.add(path.frame());
          }
          path(page, path);
        }
        case "ImageObject" -> image(page, OfdPath.frame(element, outer));
        case "Clips", "CGTransform" -> {
          // Shapes and glyphs, no text.
        }
        default -> objects(page, paper, element, outer);
      }
      own.forEach(clip -> clips.pop());
    }
  }

  /** A thin picture is a line. */
  private void image(int page, Rectangle2D frame) {
    painted.add(frame);
    strokes.fill(page, frame.getMinX(), frame.getMinY(), frame.getMaxX(), frame.getMaxY());
  }

  /** GB/T 33190 8.5: an object may be switched off, or be wholly transparent. */
  private boolean isUnseen(Element element, OfdPlace outer) {
    boolean text = element.getLocalName().equals("TextObject");
    return isSwitchedOff(element) || (text && isPale(element, outer));
  }

  private static boolean isSwitchedOff(Element element) {
    boolean off = Xml.attribute(element, "Visible").filter("false"::equalsIgnoreCase).isPresent();
    boolean text = element.getLocalName().equals("TextObject");
    boolean bare = text && !isFilled(element) && !isStroked(element);
    return off
        || bare
        || Xml.attribute(element, "Alpha").map(String::strip).filter("0"::equals).isPresent();
  }

  private static boolean isFilled(Element text) {
    return Xml.attribute(text, "Fill").filter("false"::equalsIgnoreCase).isEmpty();
  }

  private static boolean isStroked(Element text) {
    return Xml.attribute(text, "Stroke").filter("true"::equalsIgnoreCase).isPresent();
  }

  /** White letters that nothing was painted behind, or letters that nobody can read. */
  private boolean isPale(Element text, OfdPlace outer) {
    OfdPlace place = outer.inside(text);
    double size = OfdNumbers.number(Xml.attribute(text, "Size").orElse("4"), 4);
    double wide = OfdNumbers.number(Xml.attribute(text, "HScale").orElse("1"), 1);
    OfdColour colour = OfdColour.of(colour(text, isFilled(text) ? "FillColor" : "StrokeColor"));
    double[] at = place.at(size / 2, size / 2);
    return size * place.scale() < UNREADABLE
        || wide < NARROWEST
        || colour.isClear()
        || (colour.isWhite() && !painted.contains(new Point2D.Double(at[0], at[1])));
  }

  /** An object's own colour, or that of the way of drawing that it names. */
  private Optional<Element> colour(Element object, String name) {
    Optional<Element> found = Xml.child(object, name);
    Optional<String> way = Xml.attribute(object, "DrawParam");
    for (int i = 0; i < DEEPEST && found.isEmpty() && way.isPresent(); i++) {
      Optional<Element> drawn = way.map(String::strip).map(resources::get);
      found = drawn.flatMap(d -> Xml.child(d, name));
      way = drawn.flatMap(d -> Xml.attribute(d, "Relative"));
    }
    return found;
  }

  private void hide(Element element) {
    String text =
        Xml.all(element, "TextCode").stream()
            .map(Element::getTextContent)
            .collect(joining())
            .strip();
    if (!text.isEmpty()) {
      hidden.add(text);
    }
  }

  /** Takes out what the path covers: such rectangles are how people believe that they redact. */
  private void path(int page, OfdPath path) {
    path.addTo(strokes, page);
    if (path.covers()) {
      take(path);
    }
  }

  /** Takes out what a path covers on the page that was added last. */
  void take(OfdPath path) {
    List<PlacedText> below = placed.take(path.frame(), path::covers);
    if (!below.isEmpty()) {
      covered.addAll(below);
      hidden.add(below.stream().map(PlacedText::text).collect(joining()));
    }
  }

  /** A unit that shows itself, at whatever remove, shows nothing more. */
  private void composite(int page, PlacedText.Paper paper, Element object, OfdPlace outer)
      throws RefusedSourceException {
    String id = Xml.attribute(object, "ResourceID").map(String::strip).orElse("");
    Element unit = resources.get(id);
    if (unit == null) {
      stamps.add("CompositeObject " + id);
    }
    if (unit != null && open.size() < DEEPEST && open.add(id)) {
      objects(page, paper, unit, outer.inside(object));
      open.remove(id);
    }
  }

  private void text(int page, PlacedText.Paper paper, Element text, OfdPlace outer)
      throws RefusedSourceException {
    OfdPlace place = outer.inside(text);
    double size = OfdNumbers.number(Xml.attribute(text, "Size").orElse("4"), 4);
    boolean drawn = Xml.child(text, "CGTransform").isPresent();
    double x = 0;
    double y = 0;
    for (Element code : Xml.children(text, "TextCode")) {
      // Where a place is left out, the one before goes on.
      x = OfdNumbers.number(Xml.attribute(code, "X").orElse(""), x);
      y = OfdNumbers.number(Xml.attribute(code, "Y").orElse(""), y);
      String written = code.getTextContent().replace("\r", "").replace("\n", "");
      String characters = drawn ? named(written) : written;
      if (characters.isBlank()) {
        continue;
      }
      shown += characters.length();
      if (shown > MOST_CHARACTERS) {
        throw tooLong(page);
      }
      if (place.isAslant(ASLANT)) {
        stamps.add(characters);
        continue;
      }
      List<Double> across = OfdNumbers.deltas(Xml.attribute(code, "DeltaX").orElse(""));
      List<Double> down = OfdNumbers.deltas(Xml.attribute(code, "DeltaY").orElse(""));
      run(characters, new Run(page, paper, place, x, y, size, across, down));
    }
  }

  static RefusedSourceException tooLong(int page) {
    String most = Integer.toString(MOST_CHARACTERS / TEN_THOUSAND);
    return new RefusedSourceException("import-pages-long", Integer.toString(page), most);
  }

  /** A glyph that no character is known for has a sign in its place that nobody writes. */
  private String named(String characters) {
    unknown += (int) characters.chars().filter(c -> c == NO_CHARACTER).count();
    return characters.replace(NO_CHARACTER, '□');
  }

  /** How many characters the file does not name. */
  int unknown() {
    return unknown;
  }

  /** Characters that follow each other. */
  private record Run(
      int page,
      PlacedText.Paper paper,
      OfdPlace place,
      double x,
      double y,
      double size,
      List<Double> across,
      List<Double> down) {}

  private void run(String characters, Run run) {
    int turn = run.place().turn();
    double size = run.place().scale() * run.size();
    double x = run.x();
    double y = run.y();
    StringBuilder off = new StringBuilder();
    int[] codePoints = characters.codePoints().toArray();
    for (int i = 0; i < codePoints.length; i++) {
      boolean downwards = i < run.down().size() && i >= run.across().size();
      double advance = codePoints[i] < 0x1100 ? run.size() / 2 : run.size();
      double step = i < run.across().size() ? run.across().get(i) : downwards ? 0 : advance;
      // The step is the character's width as it is set; a wide one is a gap between columns.
      double width = step > 0 && step <= 2 * run.size() ? step : advance;
      if (codePoints[i] >= ' ') {
        double[] at = run.place().at(x, y);
        PlacedText piece =
            new PlacedText(
                run.page(),
                turn,
                along(at, turn, run.paper()),
                across(at, turn, run.paper()),
                run.place().scale() * width,
                Math.max(0.1, size),
                turn % 2 == 0 ? run.paper() : run.paper().turned(),
                Character.toString(codePoints[i]));
        double[] middle = run.place().at(x + width / 2, y - MIDDLE * run.size());
        boolean clipped = clips.stream().anyMatch(clip -> clip.hides(middle, size));
        if (!clipped && piece.isOnPaper(i > 0 && off.isEmpty())) {
          pieces.add(piece);
          if (turn == 0) {
            placed.add(piece);
          }
          if (i == 0) {
            begins.add(piece);
          }
        } else {
          off.append(piece.text());
        }
      }
      x += step;
      y += i < run.down().size() ? run.down().get(i) : 0;
    }
    if (!off.toString().isBlank()) {
      hidden.add(off.toString());
    }
  }

  /** Where a point is for somebody who turns the page until the text stands upright. */
  private static double along(double[] at, int turn, PlacedText.Paper paper) {
    return switch (turn) {
      case 1 -> at[1];
      case 2 -> paper.width() - at[0];
      case 3 -> paper.height() - at[1];
      default -> at[0];
    };
  }

  private static double across(double[] at, int turn, PlacedText.Paper paper) {
    return switch (turn) {
      case 1 -> paper.width() - at[0];
      case 2 -> paper.height() - at[1];
      case 3 -> at[0];
      default -> at[1];
    };
  }
}
