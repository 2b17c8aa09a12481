package gongkai.document.fixed.piece;

import gongkai.document.source.Doubts;
import gongkai.document.source.LineCollector;
import gongkai.document.source.RefusedSourceException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The thin level lines that a page draws, in its own unit from its top left corner. One that runs
 * through the middle of characters strikes them out.
 */
public final class Strokes {
  /** Of a page, each way; a drawing has more, and strikes nothing out. */
  private static final int MOST = 5_000;

  /**
   * Looks at a line beside a character, in a document. Three hundred pages of tables take a third
   * of it; thousands of lines through one line of text would take minutes.
   */
  private static final long MOST_LOOKS = 50_000_000;

  /** Part of a character's size that a line is thick at most. */
  private static final double THIN = 0.16;

  /** Part of a character's size above its baseline between which a line strikes it. */
  private static final double LOWEST = 0.12;

  private static final double HIGHEST = 0.55;

  /** Part of a character's width that a line must cover. */
  private static final double COVERED = 0.7;

  /** A level line. */
  record Stroke(int page, double left, double right, double middle, double thickness) {
    double width() {
      return right - left;
    }
  }

  /** Part of a character's size by which a rule may lie beside its edge. */
  private static final double BESIDE = 0.35;

  /**
   * An upright line, or the side of an area.
   *
   * @param area whether it is a side: what is laid behind a word in a line has sides too
   */
  private record Upright(double place, double top, double bottom, boolean area) {}

  /** What one page draws: level lines by their heights, upright ones by their places. */
  private static final class Page {
    private final TreeMap<Double, List<Stroke>> strokes = new TreeMap<>();
    private final TreeMap<Double, List<Upright>> uprights = new TreeMap<>();
    private int level;
    private int upright;
  }

  private final Map<Integer, Page> pages = new HashMap<>();

  private static final Page BLANK = new Page();

  private long looks;

  /**
   * Counts characters that are looked at beside a line, or lines beside a character.
   *
   * @throws RefusedSourceException once there were more than any report takes
   */
  void look(int count) throws RefusedSourceException {
    looks += count;
    if (looks > MOST_LOOKS) {
      throw new RefusedSourceException("import-pages-drawn");
    }
  }

  private Page page(int number) {
    return pages.computeIfAbsent(number, n -> new Page());
  }

  private void rule(int number, double place, double y1, double y2, boolean area) {
    Page page = page(number);
    if (++page.upright <= MOST) {
      page.uprights
          .computeIfAbsent(place, p -> new ArrayList<>(1))
          .add(new Upright(place, Math.min(y1, y2), Math.max(y1, y2), area));
    }
  }

  /** The pieces, with {@link PlacedText#RULE} where an upright line parts two of them. */
  public List<PlacedText> parted(List<PlacedText> pieces) throws RefusedSourceException {
    if (pages.values().stream().allMatch(page -> page.uprights.isEmpty())) {
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

  private boolean isRuled(PlacedText piece, PlacedText next) throws RefusedSourceException {
    double slack = BESIDE * piece.size();
    double gap = next.left() - piece.right();
    // A wider gap parts cells by itself.
    boolean near =
        piece.page() == next.page()
            && piece.turn() == 0
            && next.turn() == 0
            && Math.abs(piece.baseline() - next.baseline()) < slack
            && gap > -2 * slack
            && gap < PageLines.CELL_GAP * next.size();
    double middle = piece.middle().getY();
    if (!near) {
      return false;
    }
    boolean digits = isDigit(piece) && isDigit(next);
    return isUpright(
        piece.page(), piece.right() - slack, next.left() + slack, middle, /* sides= */ digits);
  }

  private static boolean isDigit(PlacedText piece) {
    return piece.text().chars().allMatch(Character::isDigit);
  }

  /** Whether an upright line between two places of a page crosses a height. */
  boolean isUpright(int page, double from, double to, double at) throws RefusedSourceException {
    return isUpright(page, from, to, at, true);
  }

  /**
   * The same.
   *
   * @param sides whether the side of an area counts
   */
  private boolean isUpright(int page, double from, double to, double at, boolean sides)
      throws RefusedSourceException {
    if (!(from < to)) {
      return false;
    }
    for (List<Upright> there :
        pages.getOrDefault(page, BLANK).uprights.subMap(from, false, to, false).values()) {
      look(there.size());
      for (Upright rule : there) {
        if (rule.top() <= at && rule.bottom() >= at && (sides || !rule.area())) {
          return true;
        }
      }
    }
    return false;
  }

  /** The level lines of all pages. */
  Stream<Stroke> level() {
    return pages.values().stream().flatMap(p -> p.strokes.values().stream()).flatMap(List::stream);
  }

  /** Forgets a line that was found to be something else than a strike. */
  void remove(Stroke stroke) {
    page(stroke.page()).strokes.getOrDefault(stroke.middle(), new ArrayList<>()).remove(stroke);
  }

  /** Adds a rectangle or line; what is neither level nor upright is passed over. */
  public void add(int page, double x1, double y1, double x2, double y2) {
    add(page, x1, y1, x2, y2, false);
  }

  /** Adds an area that is filled; a thin one is a line. */
  public void fill(int page, double x1, double y1, double x2, double y2) {
    add(page, x1, y1, x2, y2, Math.min(Math.abs(x2 - x1), Math.abs(y2 - y1)) > 2);
  }

  private void add(int page, double x1, double y1, double x2, double y2, boolean area) {
    double width = Math.abs(x2 - x1);
    double height = Math.abs(y2 - y1);
    if ((height > 2 && height > 2 * width) || Math.min(width, height) > 2) {
      rule(page, x1, y1, y2, area);
      rule(page, x2, y1, y2, area);
    }
    Page at = page(page);
    if (width > 2 * height && width > 1 && ++at.level <= MOST) {
      double middle = (y1 + y2) / 2;
      at.strokes
          .computeIfAbsent(middle, m -> new ArrayList<>(1))
          .add(new Stroke(page, Math.min(x1, x2), Math.max(x1, x2), middle, height));
    }
  }

  /** Whether a line runs through a character. */
  private boolean strike(PlacedText piece) throws RefusedSourceException {
    if (piece.turn() != 0 || piece.isBlank()) {
      return false;
    }
    double high = piece.baseline() - HIGHEST * piece.size();
    double low = piece.baseline() - LOWEST * piece.size();
    double covered = 0;
    for (List<Stroke> strokes :
        pages.getOrDefault(piece.page(), BLANK).strokes.subMap(high, true, low, true).values()) {
      look(strokes.size());
      for (Stroke stroke : strokes) {
        double part = covered(stroke, piece);
        covered += part > 0 && stroke.thickness() <= THIN * piece.size() ? part : 0;
      }
    }
    return covered > 0 && covered >= COVERED * piece.width();
  }

  /** Leaves out, and lists, what the strokes strike out. */
  public List<PlacedText> without(List<PlacedText> pieces, LineCollector out)
      throws RefusedSourceException {
    if (pages.isEmpty()) {
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

  /** A line may be drawn in several strokes. */
  private static double covered(Stroke stroke, PlacedText piece) {
    return Math.min(stroke.right(), piece.right()) - Math.max(stroke.left(), piece.left());
  }
}
