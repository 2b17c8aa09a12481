package gongkai.document.fixed.table;

import gongkai.document.fixed.piece.PageLine;
import gongkai.document.fixed.piece.PageLine.Cell;
import gongkai.document.fixed.piece.PlacedText;
import gongkai.document.source.LineCollector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lines with gaps as rows of a table: those after each other whose cells stand under each other, at
 * the left, in the middle or at the right, or between strips that all leave free. All must fit,
 * else it is no table for sure.
 */
public final class PageTable {
  private static final int FEWEST_ROWS = 2;

  /** In sizes of the font. */
  private static final double ALIGNED = 0.7;

  /** The same for what parts one cell in two. */
  private static final double EXACT = 0.2;

  /** Characters in a line of a cell that goes on below. */
  private static final int WORDS = 7;

  /** Part of the longest line in a column that a full one has. */
  private static final double FULL = 0.85;

  private static final String SENTENCE_ENDS = "。！？；）)%";

  private static final Pattern STOP = Pattern.compile("[，。；]");

  /** Between figures such a mark parts thousands. */
  private static final Pattern PROSE = Pattern.compile("\\p{IsHan}[，。；]|[，。；]\\p{IsHan}");

  private PageTable() {}

  /** The rows as a table; empty if that is not sure. */
  public static Optional<List<List<String>>> of(List<PageLine> lines) {
    if (HeadedColumns.areIn(lines)) {
      return HeadedColumns.of(lines);
    }
    Optional<List<List<String>>> aligned = aligned(lines);
    Optional<List<List<String>>> free =
        FreeStrips.of(lines).filter(rows -> rows.get(0).size() <= LineCollector.MOST_COLUMNS);
    boolean more = free.isPresent() && (aligned.isEmpty() || columns(free) > columns(aligned));
    Optional<List<List<String>>> found = more ? free : aligned;
    boolean wider = found.isPresent() && columns(found) > lines.get(0).cells().size();
    return wider || found.isEmpty() ? counted(lines).or(() -> found) : found;
  }

  /** As many cells in each row as heads, each apart from its neighbours in all rows. */
  private static Optional<List<List<String>>> counted(List<PageLine> lines) {
    int columns = lines.get(0).cells().size();
    boolean headed =
        lines.get(0).cells().stream().allMatch(c -> HeadedColumns.HEAD.matcher(c.text()).matches());
    if (lines.size() <= FEWEST_ROWS
        || !headed
        || columns > LineCollector.MOST_COLUMNS
        || lines.stream().anyMatch(line -> line.cells().size() != columns)) {
      return Optional.empty();
    }
    for (int i = 1; i < columns; i++) {
      int column = i;
      double left = lines.stream().mapToDouble(l -> l.cells().get(column).left()).min().orElse(0);
      if (lines.stream().anyMatch(line -> line.cells().get(column - 1).right() >= left)) {
        return Optional.empty();
      }
    }
    return Optional.of(
        lines.stream().map(line -> line.cells().stream().map(Cell::text).toList()).toList());
  }

  /**
   * Whether a row may be the rest of the one above: where that fills a column with words, another
   * column has nothing more to say.
   */
  public static boolean mayGoOn(List<List<String>> rows) {
    int columns = rows.get(0).size();
    int[] longest = new int[columns];
    for (List<String> row : rows) {
      for (int column = 0; column < columns; column++) {
        longest[column] = Math.max(longest[column], row.get(column).length());
      }
    }
    for (int i = 1; i < rows.size(); i++) {
      List<String> above = rows.get(i - 1);
      List<String> row = rows.get(i);
      for (int column = 0; column < columns; column++) {
        int length = above.get(column).length();
        boolean full = length >= WORDS && length >= FULL * longest[column];
        String cell = row.get(column);
        if (full && !cell.isEmpty() && (row.contains("") || goesOn(above.get(column), cell))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether rows may be lines of texts beside each other: most have sentences in two cells. */
  public static boolean mayBeColumns(List<List<String>> rows) {
    long prose =
        rows.stream()
            .filter(row -> row.stream().filter(c -> PROSE.matcher(c).find()).limit(2).count() > 1)
            .count();
    return prose * 2 >= rows.size();
  }

  /** Whether a cell is a sentence and the one above stops in one: no two rows do that by chance. */
  private static boolean goesOn(String above, String cell) {
    boolean open = !SENTENCE_ENDS.contains(above.substring(above.length() - 1));
    return open && (STOP.matcher(cell).find() || STOP.matcher(above).find());
  }

  private static int columns(Optional<List<List<String>>> table) {
    return table.orElseThrow().get(0).size();
  }

  private static Optional<List<List<String>>> aligned(List<PageLine> lines) {
    PageLine widest = widest(lines);
    int columns = widest.cells().size();
    if (lines.size() < FEWEST_ROWS || columns > LineCollector.MOST_COLUMNS) {
      return Optional.empty();
    }
    List<List<String>> rows = new ArrayList<>();
    for (PageLine line : lines) {
      List<String> row = new ArrayList<>(Collections.nCopies(columns, ""));
      int from = 0;
      List<Cell> cells = line.cells().stream().flatMap(c -> parts(c, widest.cells())).toList();
      for (Cell cell : cells) {
        int column = column(cell, widest, from);
        if (column < 0) {
          return Optional.empty();
        }
        row.set(column, cell.text());
        from = column + 1;
      }
      rows.add(row);
    }
    return Optional.of(rows);
  }

  private static PageLine widest(List<PageLine> lines) {
    PageLine widest = lines.get(0);
    for (PageLine line : lines) {
      widest = line.cells().size() > widest.cells().size() ? line : widest;
    }
    return widest;
  }

  /**
   * The parts of a cell that lie in columns of their own: where figures fill their columns, their
   * digits touch, and two numbers would be one.
   */
  private static Stream<Cell> parts(Cell cell, List<Cell> heads) {
    List<Cell> parts = new ArrayList<>();
    int from = 0;
    for (int column = 1; column < heads.size(); column++) {
      int at = boundary(cell.pieces(), heads.get(column - 1), heads.get(column));
      if (at > from) {
        parts.add(part(cell.pieces().subList(from, at)));
        from = at;
      }
    }
    parts.add(from == 0 ? cell : part(cell.pieces().subList(from, cell.pieces().size())));
    return parts.stream();
  }

  /**
   * Index of the piece that begins a column as its head does, or that follows its end; 0 if none.
   */
  private static int boundary(List<PlacedText> pieces, Cell left, Cell right) {
    int ends = 0;
    boolean reaches = pieces.get(pieces.size() - 1).right() > right.left();
    for (int i = 1; reaches && i < pieces.size(); i++) {
      double near = EXACT * pieces.get(i).size();
      double before = pieces.get(i - 1).right();
      double after = pieces.get(i).left();
      boolean oneLine = before <= after + near; // a cell may have several
      boolean within = oneLine && before > left.right() - near && after < right.left() + near;
      if (within && Math.abs(after - right.left()) <= near) {
        return i;
      }
      ends = within && Math.abs(before - left.right()) <= near ? i : ends;
    }
    return ends;
  }

  private static Cell part(List<PlacedText> pieces) {
    String text = pieces.stream().map(PlacedText::text).collect(Collectors.joining()).strip();
    double left = pieces.get(0).left();
    return new Cell(left, pieces.get(pieces.size() - 1).right(), text, pieces);
  }

  private static int column(Cell cell, PageLine widest, int from) {
    double near = ALIGNED * widest.size();
    for (int column = from; column < widest.cells().size(); column++) {
      Cell head = widest.cells().get(column);
      boolean middle =
          Math.abs(cell.left() + cell.right() - head.left() - head.right()) <= 2 * near;
      if (middle
          || Math.abs(cell.left() - head.left()) <= near
          || Math.abs(cell.right() - head.right()) <= near) {
        return column;
      }
    }
    return -1;
  }
}
