package gongkai.document.fixed.column;

import gongkai.document.fixed.piece.PlacedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Boxes and pictures that the text of a page is wrapped around. What proves one is the text: lines
 * that are full at the edge of something narrower than the page, and that go on in a line of the
 * whole width below, or go on one above, in the middle of a sentence. Columns and cells never do.
 */
final class Insets {
  /** In sizes of the font: no text is wrapped around less, and no indent is so deep. */
  private static final double NARROWEST = 3.6;

  private static final double LEAST_INDENT = 1.2;

  /** In sizes of the font: what is inset stands closer to a text of its own size. */
  private static final double FAR = 3;

  private static final double LEVEL = 0.1;

  private static final double SAME_STEP = 0.3;

  /** Rows that something inset stands beside; what is higher is a column. */
  static final int MOST_ROWS = 60;

  /** Characters of a line beside what is inset. */
  private static final int SHORTEST = 5;

  private static final Pattern PROSE = Pattern.compile("[，。；]");

  /**
   * A line of the text beside an inset.
   *
   * @param left where it would begin without the inset
   * @param right how far it would reach
   */
  record Beside(List<PlacedText> pieces, double left, double right) {}

  /**
   * What was found.
   *
   * @param from the first row that it or the text beside it stands on
   * @param to index after the last
   * @param text the lines of the text on these rows
   * @param inset the rows of the inset; none where it is a picture
   * @param end index after the paragraph that stands beside it; 0 if it ends on no row of the page
   */
  record Found(int from, int to, List<Beside> text, List<List<PlacedText>> inset, int end) {
    Found {
      text = List.copyOf(text);
      inset = List.copyOf(inset);
    }
  }

  /** Where an inset stands. */
  private enum Side {
    LEFT,
    RIGHT
  }

  private final PageRows page;

  private Insets(PageRows page) {
    this.page = page;
  }

  /** The insets of a page, from the top. */
  static List<Found> of(List<List<PlacedText>> rows) {
    List<Found> found = new ArrayList<>();
    if (rows.isEmpty()) {
      return found;
    }
    PageRows page = new PageRows(rows);
    Insets insets = new Insets(page);
    int at = page.isWideEnough() ? 0 : rows.size();
    while (at < rows.size()) {
      int from = at;
      Optional<Found> inset =
          InsetBetween.at(page, from)
              .or(() -> insets.from(from, Side.RIGHT))
              .or(() -> insets.from(from, Side.LEFT));
      inset.ifPresent(found::add);
      at = inset.map(Found::to).orElse(at + 1);
    }
    return found;
  }

  private Optional<Found> from(int row, Side side) {
    Band band = new Band(row, side);
    return band.isProved() ? Optional.of(band.found()) : Optional.empty();
  }

  private boolean isNarrow(LineSegment line, Side side) {
    double least = NARROWEST * page.size();
    return page.isOfText(line)
        && (side == Side.RIGHT
            ? line.left() <= page.left() + PageRows.INDENT * page.size()
                && line.right() <= page.right() - least
            : line.left() >= page.left() + least
                && line.right() <= page.right() + PageRows.SHORT * page.size());
  }

  /** Rows from one on, as far as each has narrow text, something inset, or both. */
  private final class Band {
    private final Side side;
    private final int from;
    private final List<LineSegment> text = new ArrayList<>();
    private final List<List<PlacedText>> inset = new ArrayList<>();

    /** How far the text reaches towards the inset, and the inset towards the text. */
    private double edge;

    private double free;

    private int to;

    private Band(int from, Side side) {
      this.from = from;
      this.side = side;
      double least = NARROWEST * page.size();
      edge = side == Side.RIGHT ? page.left() + least : page.right() - least;
      free = side == Side.RIGHT ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
      to = from;
      while (to < Math.min(page.count(), from + MOST_ROWS) && take(to)) {
        to++;
      }
    }

    /** Takes a row in if it fits. */
    private boolean take(int row) {
      List<LineSegment> segments = page.row(row);
      int at = side == Side.RIGHT ? 0 : segments.size() - 1;
      LineSegment own = segments.get(at);
      boolean narrow = isNarrow(own, side) && (text.isEmpty() || page.isNear(last(), own));
      List<LineSegment> others = new ArrayList<>(segments);
      if (narrow) {
        others.remove(at);
      }
      double reach =
          !narrow
              ? edge
              : side == Side.RIGHT ? Math.max(edge, own.right()) : Math.min(edge, own.left());
      double begins =
          others.stream()
              .mapToDouble(s -> side == Side.RIGHT ? s.left() : s.right())
              .reduce(free, side == Side.RIGHT ? Math::min : Math::max);
      double gap = side == Side.RIGHT ? begins - reach : reach - begins;
      boolean far = row > from && !page.isNear(page.row(row - 1).get(0), segments.get(0));
      if (gap < PageRows.GAP * page.size() || far || (row == from && page.isRestOfParagraph(row))) {
        return false;
      }
      if (narrow) {
        text.add(own);
      }
      if (!others.isEmpty()) {
        inset.add(page.between(others.get(0), others.get(others.size() - 1)));
      }
      edge = reach;
      free = begins;
      return true;
    }

    private LineSegment last() {
      return text.get(text.size() - 1);
    }

    /** Whether it is as full as what stands beside it lets it be. */
    private boolean isFull(LineSegment line) {
      double end =
          side == Side.LEFT
              ? page.right()
              : text.stream().mapToDouble(LineSegment::right).max().orElse(0);
      return line.right() >= end - PageRows.SHORT * page.size()
          && !isIndented(line, PageRows.INDENT);
    }

    private boolean isIndented(LineSegment line, double most) {
      return line.left() > (side == Side.RIGHT ? page.left() : edge) + most * page.size();
    }

    private boolean isProved() {
      if (text.isEmpty()) {
        return false;
      }
      long cut = text.stream().filter(line -> isFull(line) && !line.endsSentence()).count();
      int signs = text.stream().mapToInt(line -> line.pieces().size()).sum();
      boolean prose = text.stream().anyMatch(line -> PROSE.matcher(line.text()).find());
      return prose
          && signs >= SHORTEST * text.size()
          && cut >= (inset.isEmpty() ? 2 : 1)
          && !areCells()
          && (goesOnBelow() || comesFromAbove() || (cut >= 2 && isParagraph()));
    }

    /** Level with each other, of one size and far apart: rows of a table. */
    private boolean areCells() {
      double gap = side == Side.RIGHT ? free - edge : edge - free;
      return gap > FAR * page.size()
          && !inset.isEmpty()
          && inset.stream().allMatch(row -> page.isOfSize(row.get(0)) && isLevel(row.get(0)));
    }

    private boolean isLevel(PlacedText piece) {
      return text.stream()
          .anyMatch(line -> Math.abs(line.baseline() - piece.baseline()) < LEVEL * page.size());
    }

    private boolean goesOnBelow() {
      return isFull(last())
          && !last().endsSentence()
          && page.isFlushBelow(to, last())
          && isNext(page.row(to).get(0));
    }

    /** Whether a line below is as far from the last one as that from the one before. */
    private boolean isNext(LineSegment below) {
      int count = text.size();
      double step = count < 2 ? 0 : last().baseline() - text.get(count - 2).baseline();
      double next = below.baseline() - last().baseline();
      return count < 2 || Math.abs(next - step) <= SAME_STEP * page.size();
    }

    private boolean comesFromAbove() {
      LineSegment first = text.get(0);
      return isFull(first)
          && !first.endsSentence()
          && !isIndented(first, PageRows.NEAR)
          && page.isCutAbove(from, first);
    }

    /**
     * An indented line, full ones, and one that ends a sentence, beside letters of another size.
     */
    private boolean isParagraph() {
      double margin = text.stream().mapToDouble(LineSegment::left).min().orElse(0);
      double indent = text.get(0).left() - margin;
      return !inset.isEmpty()
          && inset.stream().noneMatch(row -> page.isOfSize(row.get(0)))
          && indent >= LEAST_INDENT * page.size()
          && indent <= PageRows.INDENT * page.size()
          && last().endsSentence();
    }

    private Found found() {
      List<Beside> beside = new ArrayList<>();
      for (LineSegment line : text) {
        double back = side == Side.LEFT ? edge - page.left() : 0;
        double end = isFull(line) ? Math.max(page.right(), line.right()) : line.right();
        beside.add(new Beside(page.between(line, line), line.left() - back, end));
      }
      return new Found(from, to, beside, inset, page.endOfParagraph(last(), to));
    }
  }
}
