package gongkai.document.fixed.column;

import gongkai.document.fixed.piece.PageLine;
import gongkai.document.fixed.piece.PageLines;
import gongkai.document.fixed.piece.PlacedText;
import gongkai.document.source.sign.RaisedText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells columns of running text from cells of a table, and puts their lines one after the other.
 *
 * <p>A gutter is a gap that several lines after each other keep free. What stands on both sides of
 * it is columns if most lines of either side are full, as prose is; cells of a table are not. Where
 * that is not clear, the lines stay as they are and the page is named.
 */
public final class PageColumns {
  /** Rows of one table; no page that is printed on paper has so many. */
  private static final int LONG = 100;

  /** Lines with text on both sides. */
  private static final int FEWEST = 3;

  /** In sizes of the font; an indent is of two. */
  private static final double FAR_IN = 4;

  /** In sizes of the font. */
  private static final double GUTTER = 1;

  /** Part of a column's width that a full line reaches. */
  private static final double FULL = 0.85;

  /** Part of the lines of a column that are full. */
  private static final double MOSTLY = 0.6;

  private static final double DOUBTFUL = 0.3;

  private static final double HALF = 0.5;

  private static final double TENTH = 0.1;

  /** In sizes of the font: from one line to the next. */
  private static final double LEADING = 2.6;

  /** Between the rows of a column, in sizes of the font. */
  private static final double FAR = 5;

  /** Characters in a column's usual line; cells have fewer. */
  private static final int SHORTEST = 7;

  private static final String SENTENCE_ENDS = "。！？；：";

  /** What a heading begins with; fonts may give its numerals as radicals. */
  private static final Pattern HEADING =
      Pattern.compile("(?:[^，。]{1,3}、|[（(][^，。]{1,3}[）)])[^，。；：]+");

  private final List<PageLine> lines = new ArrayList<>();
  private final Set<Integer> doubtful = new TreeSet<>();
  private final RaisedText raised = new RaisedText();
  private int regions;

  private PageColumns() {}

  /**
   * The lines of a document in the order in which they are read.
   *
   * @param doubtful pages whose columns could not be made out for sure
   */
  public record Read(List<PageLine> lines, Set<Integer> doubtful) {}

  /**
   * Reads the lines of pages.
   *
   * @param pieces of all pages, in any order within a page
   */
  public static Read read(List<PlacedText> pieces) {
    PageColumns columns = new PageColumns();
    List<List<PlacedText>> page = new ArrayList<>();
    for (List<PlacedText> row : PageLines.rows(pieces)) {
      PlacedText first = row.get(0);
      if (!page.isEmpty()
          && (page.get(0).get(0).page() != first.page()
              || page.get(0).get(0).turn() != first.turn())) {
        columns.addPage(page);
        page.clear();
      }
      page.add(row);
    }
    columns.addPage(page);
    return new Read(List.copyOf(columns.lines), columns.doubtful);
  }

  /** What text is wrapped around goes behind the paragraph beside it, or before that. */
  private void addPage(List<List<PlacedText>> rows) {
    int done = 0;
    for (Insets.Found found : Insets.of(rows)) {
      if (found.from() < done) {
        continue;
      }
      add(rows.subList(done, found.from()), 0);
      int before = paragraphStart();
      found.text().forEach(line -> lines.add(beside(line)));
      add(rows.subList(found.to(), Math.max(found.to(), found.end())), 0);
      done = Math.max(found.to(), found.end());
      int at = found.end() == 0 ? before : lines.size();
      int last = lines.size();
      add(found.inset(), ++regions);
      List<PageLine> inset = List.copyOf(lines.subList(last, lines.size()));
      lines.subList(last, lines.size()).clear();
      lines.addAll(at, inset);
    }
    add(rows.subList(done, rows.size()), 0);
  }

  /** Index after the last line that ends a sentence. */
  private int paragraphStart() {
    int at = lines.size();
    while (at > 0 && !endsSentence(lines.get(at - 1))) {
      at--;
    }
    return at;
  }

  private PageLine beside(Insets.Beside line) {
    return PageLines.line(line.pieces(), 0, raised).reaching(line.left(), line.right());
  }

  /** Rows that share a gutter: from the first to before the last. */
  private record Band(int from, int to, double left, double right) {}

  private void add(List<List<PlacedText>> pieces, int region) {
    List<ColumnRow> rows = ColumnRow.of(pieces);
    boolean mayBeStaggered = beginFarIn(rows) >= FEWEST;
    BitSet stops = ShortColumns.withStops(rows);
    LevelRows level = new LevelRows(rows);
    int at = 0;
    int table = 0;
    while (at < rows.size()) {
      if (isRest(rows, at, region)) {
        lines.add(PageLines.line(rows.get(at++).pieces(), region, raised));
        continue;
      }
      boolean cells = at < table && isOfCells(rows.get(at));
      Band band = cells ? new Band(at, at, 0, 0) : band(rows, at);
      Sides sides = band.to() > at ? Sides.of(rows.subList(at, band.to()), band) : null;
      if (sides != null && sides.areColumns()) {
        add(sides.left(), ++regions);
        add(sides.right(), ++regions);
        at = band.to();
        continue;
      }
      Optional<ShortColumns.Found> few = ShortColumns.of(level, stops, at);
      if (few.isPresent()) {
        if (few.get().isTableRow()) {
          lines.add(PageLines.row(few.get().columns(), region, raised));
        } else {
          few.get().columns().forEach(column -> add(column, ++regions));
        }
        at = few.get().end();
        continue;
      }
      // Of a long table half is passed over at once: its rows would all be held against all others.
      table = band.to() - at >= LONG ? Math.max(table, (at + band.to()) / 2) : table;
      Optional<Band> staggered = mayBeStaggered && !cells ? staggered(rows, at) : Optional.empty();
      if (staggered.isPresent()) {
        Sides apart = Sides.of(rows.subList(at, staggered.get().to()), staggered.get());
        if (!apart.areMostlyFull()) {
          doubtful.add(rows.get(at).first().page());
        }
        add(apart.left(), ++regions);
        add(apart.right(), ++regions);
        at = staggered.get().to();
        continue;
      }
      int end = sides != null && sides.mayBeColumns() ? band.to() : at + 1;
      if (end > at + 1 || ShortColumns.isUnlevel(rows, at)) {
        doubtful.add(rows.get(at).first().page());
      }
      for (boolean doubt = end > at + 1; at < end; at++) {
        List<PlacedText> row = rows.get(at).pieces();
        lines.add(PageLines.line(doubt ? parted(row, band) : row, region, raised));
      }
    }
  }

  /** A row whose parts a gutter keeps apart: they may be of two texts. */
  private static List<PlacedText> parted(List<PlacedText> row, Band band) {
    double middle = (band.left() + band.right()) / 2;
    List<PlacedText> parted = new ArrayList<>(row.stream().filter(p -> p.left() < middle).toList());
    if (!parted.isEmpty() && parted.size() < row.size()) {
      parted.add(parted.get(parted.size() - 1).ruleBehind());
    }
    row.stream().filter(p -> p.left() >= middle).forEach(parted::add);
    return parted;
  }

  /** Whether a row has more gaps than two columns leave, or too few signs beside one. */
  private static boolean isOfCells(ColumnRow row) {
    List<double[]> gaps = row.gaps(GUTTER);
    if (gaps.size() != 1) {
      return gaps.size() > 1;
    }
    long all = row.pieces().stream().filter(p -> !p.isBlank()).count();
    double gap = gaps.get(0)[1];
    long before = row.pieces().stream().filter(p -> !p.isBlank() && p.left() < gap).count();
    return Math.min(before, all - before) < SHORTEST;
  }

  /**
   * Whether a row is the last line of the paragraph above, and of no column that begins with it.
   */
  private boolean isRest(List<ColumnRow> rows, int at, int region) {
    ColumnRow row = rows.get(at);
    PageLine above = lines.isEmpty() ? null : lines.get(lines.size() - 1);
    PlacedText first = row.first();
    return above != null
        && above.region() == region
        && above.page() == first.page()
        && !above.hasCells()
        && !endsSentence(above)
        && row.gaps(GUTTER).isEmpty()
        && first.left() <= above.left() + HALF * first.size()
        && first.left() < above.right()
        && !row.reachesOver(above.right())
        && Math.abs(first.size() - above.size()) < TENTH * first.size()
        && first.baseline() - above.baseline() <= LEADING * first.size()
        && endsSentence(PageLines.line(row.pieces(), region, raised));
  }

  private static boolean endsSentence(PageLine line) {
    String text = line.text();
    return SENTENCE_ENDS.indexOf(text.codePointBefore(text.length())) >= 0;
  }

  /** How many rows begin farther in than any indent: those of a right column that has its own. */
  private static long beginFarIn(List<ColumnRow> rows) {
    double margin = rows.stream().mapToDouble(row -> row.first().left()).min().orElse(0);
    return rows.stream()
        .map(ColumnRow::first)
        .filter(first -> first.left() > margin + FAR_IN * first.size())
        .count();
  }

  /**
   * The rows from one on that keep a gap free, where the lines of two columns are not level with
   * each other: each row then has text on one side only.
   */
  private static Optional<Band> staggered(List<ColumnRow> rows, int from) {
    double size = rows.get(from).first().size();
    for (int i = from; i < Math.min(rows.size(), from + FEWEST); i++) {
      double right = rows.get(i).first().left();
      double left = right - 2 * size;
      int to = from;
      int last = from;
      while (to < rows.size()) {
        double[] free = rows.get(to).free(left, right);
        if (free[1] - free[0] < GUTTER * rows.get(to).first().size() || isFar(rows, from, to)) {
          break;
        }
        left = free[0];
        right = free[1];
        to++;
        last = goesOn(rows, from, to - 1, left) ? to : last;
      }
      Band band = new Band(from, last, left, right);
      if (last - from >= 2 * FEWEST && Sides.of(rows.subList(from, last), band).areStaggered()) {
        return Optional.of(band);
      }
    }
    return Optional.empty();
  }

  /** The rows from one on that keep a gap free; none if that row has no gap. */
  private static Band band(List<ColumnRow> rows, int from) {
    Band best = new Band(from, from, 0, 0);
    for (double[] gap : rows.get(from).gaps(GUTTER)) {
      double left = gap[0];
      double right = gap[1];
      int end = from + 1;
      int last = end;
      for (; end < rows.size(); end++) {
        double[] free = rows.get(end).free(left, right);
        if (free[1] - free[0] < GUTTER * rows.get(end).first().size() || isFar(rows, from, end)) {
          break;
        }
        left = free[0];
        right = free[1];
        last = goesOn(rows, from, end, left) ? end + 1 : last;
      }
      if (last - from > best.to() - from) {
        best = new Band(from, last, left, right);
      }
    }
    return best;
  }

  /** A row with text on the left only belongs to it if it goes on the paragraph above. */
  private static boolean goesOn(List<ColumnRow> rows, int from, int row, double gutter) {
    boolean left = rows.get(row).beginsBefore(gutter);
    boolean right = rows.get(row).reachesOver(gutter);
    double step = step(rows, row);
    double size = rows.get(Math.max(0, row - 1)).first().size();
    boolean alike = rows.get(row).first().size() > (1 - TENTH) * size;
    return (left && right) || (right && !left) || (alike && step <= 1.3 * step(rows, from + 1));
  }

  /** What stands far below is the foot of the page. */
  static boolean isFar(List<ColumnRow> rows, int from, int row) {
    return row > from && step(rows, row) > FAR * rows.get(row - 1).first().size();
  }

  private static double step(List<ColumnRow> rows, int row) {
    return row == 0 || row >= rows.size()
        ? 0
        : rows.get(row).first().baseline() - rows.get(row - 1).first().baseline();
  }

  /**
   * What stands left and right of a gutter.
   *
   * @param shared rows with text on both sides
   * @param cells how many of these have another gap: prose has none, rows of a table do
   */
  private record Sides(
      List<List<PlacedText>> left, List<List<PlacedText>> right, int shared, int cells) {
    static Sides of(List<ColumnRow> rows, Band band) {
      double middle = (band.left() + band.right()) / 2;
      List<List<PlacedText>> left = new ArrayList<>();
      List<List<PlacedText>> right = new ArrayList<>();
      int shared = 0;
      int cells = 0;
      for (ColumnRow row : rows) {
        List<PlacedText> before = row.pieces().stream().filter(p -> p.left() < middle).toList();
        List<PlacedText> after = row.pieces().stream().filter(p -> p.left() >= middle).toList();
        boolean hasLeft = before.stream().anyMatch(p -> !p.isBlank());
        boolean hasRight = after.stream().anyMatch(p -> !p.isBlank());
        if (hasLeft) {
          left.add(before);
        }
        if (hasRight) {
          right.add(after);
        }
        shared += hasLeft && hasRight ? 1 : 0;
        cells += hasLeft && hasRight && (hasGap(before) || hasGap(after)) ? 1 : 0;
      }
      return new Sides(left, right, shared, cells);
    }

    boolean areColumns() {
      return shared >= FEWEST && !areCells() && areMostlyFull();
    }

    private boolean areCells() {
      return cells > HALF * shared;
    }

    private static boolean hasGap(List<PlacedText> side) {
      return !side.isEmpty() && !new ColumnRow(side).gaps(GUTTER).isEmpty();
    }

    /** Columns beside each other that share few or no rows. */
    boolean areStaggered() {
      return !areCells()
          && left.size() > FEWEST
          && right.size() > FEWEST
          && full(left) >= HALF
          && full(right) >= HALF
          && overlap() >= HALF;
    }

    boolean areMostlyFull() {
      return full(left) >= MOSTLY && full(right) >= MOSTLY;
    }

    /** Part of the shorter side's height that stands beside the other. */
    private double overlap() {
      double top = Math.max(top(left), top(right));
      double bottom = Math.min(bottom(left), bottom(right));
      double shorter = Math.min(bottom(left) - top(left), bottom(right) - top(right));
      return shorter <= 0 ? 0 : (bottom - top) / shorter;
    }

    private static double top(List<List<PlacedText>> side) {
      return side.get(0).get(0).baseline();
    }

    private static double bottom(List<List<PlacedText>> side) {
      return side.get(side.size() - 1).get(0).baseline();
    }

    boolean mayBeColumns() {
      return shared >= FEWEST && !areCells() && full(left) >= DOUBTFUL && full(right) >= DOUBTFUL;
    }

    /**
     * Part of a side's lines that are full, the last ones of paragraphs and headings left aside; 0
     * where lines are too few or too short for running text.
     */
    private static double full(List<List<PlacedText>> side) {
      double from = side.stream().mapToDouble(row -> row.get(0).left()).min().orElse(0);
      double to = side.stream().mapToDouble(Sides::end).max().orElse(0);
      double signs = side.stream().mapToInt(Sides::signs).average().orElse(0);
      int full = 0;
      int more = 0;
      for (int i = 0; i < side.size(); i++) {
        boolean reaches = end(side.get(i)) - from >= FULL * (to - from);
        full += reaches ? 1 : 0;
        more += reaches || !(endsSentence(side.get(i)) || isHeading(side, i)) ? 1 : 0;
      }
      return full < FEWEST || signs < SHORTEST ? 0 : (double) full / more;
    }

    private static boolean endsSentence(List<PlacedText> row) {
      int last = row.size() - 1;
      while (last > 0 && row.get(last).isBlank()) {
        last--;
      }
      String text = row.get(last).text();
      return SENTENCE_ENDS.indexOf(text.codePointBefore(text.length())) >= 0;
    }

    /** Whether a row is a heading and the next is none: rows of a table may all be numbered. */
    private static boolean isHeading(List<List<PlacedText>> side, int row) {
      return isNumbered(side.get(row))
          && (row + 1 == side.size() || !isNumbered(side.get(row + 1)));
    }

    private static boolean isNumbered(List<PlacedText> row) {
      String text = row.stream().map(PlacedText::text).collect(Collectors.joining()).strip();
      return HEADING.matcher(text).matches();
    }

    private static double end(List<PlacedText> row) {
      return row.stream()
          .filter(p -> !p.isBlank())
          .mapToDouble(PlacedText::right)
          .max()
          .orElse(row.get(0).left());
    }

    private static int signs(List<PlacedText> row) {
      return (int) row.stream().filter(p -> !p.isBlank()).count();
    }
  }
}
