package gongkai.document.fixed.table;

import gongkai.document.fixed.piece.PageLine;
import gongkai.document.fixed.piece.PageLine.Cell;
import gongkai.document.source.LineCollector;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tables with several rows of heads, such as years over what was counted in them. The rows of
 * figures tell the columns. A head of the lowest row stands over the column below it or close
 * beside it; one of a row above over a column that has none yet, or in the middle over several
 * heads, and is then put at the first of these.
 */
final class HeadedColumns {
  /** Rows below the heads. */
  private static final int FEWEST_ROWS = 2;

  /** In sizes of the font: from a head to figures that are not below it. */
  private static final double BESIDE = 1.5;

  /** In sizes of the font: from the middle of a head to that of the columns that it is over. */
  private static final double OFF_MIDDLE = 1.5;

  /** A head has no number but that of a year. */
  static final Pattern HEAD = Pattern.compile("[^0-9]*(?:(?:19|20)[0-9]{2}(?![0-9.,])[^0-9]*)*");

  /** The same in the distance of two columns. */
  private static final double PART_OF_PITCH = 0.17;

  private static final Pattern CAPTION = Pattern.compile(".*[:：].*");

  /** A column, and the heads over it from the lowest on, as far as they are known. */
  private static final class Column {
    private final boolean hasFigures;
    private double left;
    private double right;
    private double headLeft;
    private double headRight;
    private boolean headed;

    Column(double left, double right, boolean hasFigures) {
      this.left = left;
      this.right = right;
      this.hasFigures = hasFigures;
    }

    boolean isBelow(Cell head) {
      return head.left() < right && left < head.right();
    }

    double distance(Cell head) {
      return Math.max(head.left() - right, left - head.right());
    }

    void take(Cell head) {
      left = Math.min(left, head.left());
      right = Math.max(right, head.right());
      headLeft = head.left();
      headRight = head.right();
      headed = true;
    }
  }

  /**
   * Heads beside each other with no other between them.
   *
   * @param first column, from 0
   * @param last column
   */
  private record Span(int first, int last, double left, double right) {
    Span to(Span end) {
      return new Span(first, end.last, left, Math.max(right, end.right));
    }

    double middle() {
      return (left + right) / 2;
    }
  }

  private final List<PageLine> heads;
  private final List<PageLine> body;
  private final double size;
  private final List<Column> columns = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();

  private HeadedColumns(List<PageLine> heads, List<PageLine> body) {
    this.heads = heads;
    this.body = body;
    this.size = body.get(0).size();
  }

  /** Whether lines begin with several rows of heads, of which an upper one has fewer. */
  static boolean areIn(List<PageLine> lines) {
    int count = countHeads(lines);
    return count > 1
        && lines.size() >= count + FEWEST_ROWS
        && lines.subList(0, count).stream()
            .flatMap(line -> line.cells().stream())
            .noneMatch(cell -> CAPTION.matcher(cell.text()).matches());
  }

  private static int countHeads(List<PageLine> lines) {
    int count = 0;
    while (count < lines.size()
        && lines.get(count).cells().stream().allMatch(c -> HEAD.matcher(c.text()).matches())) {
      count++;
    }
    return count;
  }

  /** The rows of such a table; empty if it is not sure which head is over which column. */
  static Optional<List<List<String>>> of(List<PageLine> lines) {
    int count = countHeads(lines);
    HeadedColumns table =
        new HeadedColumns(lines.subList(0, count), lines.subList(count, lines.size()));
    return table.findColumns() && table.placeUpper() && table.placeBody()
        ? Optional.of(table.rows)
        : Optional.empty();
  }

  /** Finds the columns and the lowest heads over them. */
  private boolean findColumns() {
    List<Cell> lowest = heads.get(heads.size() - 1).cells();
    FreeStrips.columns(body).forEach(c -> columns.add(new Column(c[0], c[1], true)));
    List<Column> over = new ArrayList<>();
    for (Cell head : lowest) {
      List<Column> below = columns.stream().filter(c -> c.isBelow(head)).toList();
      List<Column> beside = below.isEmpty() ? beside(head, lowest) : below;
      if (beside.size() > 1) {
        return false;
      }
      over.add(beside.isEmpty() ? null : beside.get(0));
    }
    for (int i = 0; i < lowest.size(); i++) {
      Column column = over.get(i);
      if (column != null && column.headed) {
        return false;
      }
      if (column == null) {
        column = new Column(lowest.get(i).left(), lowest.get(i).right(), false);
        columns.add(column);
      }
      column.take(lowest.get(i));
      over.set(i, column);
    }
    columns.sort(Comparator.comparingDouble(column -> column.left));
    for (int i = 1; i < columns.size(); i++) {
      if (columns.get(i - 1).right > columns.get(i).left) {
        return false;
      }
    }
    heads.forEach(h -> rows.add(new ArrayList<>(Collections.nCopies(columns.size(), ""))));
    for (int i = 0; i < lowest.size(); i++) {
      rows.get(heads.size() - 1).set(columns.indexOf(over.get(i)), lowest.get(i).text());
    }
    return columns.size() <= LineCollector.MOST_COLUMNS;
  }

  /** Columns close beside a head that no other head of its row is over. */
  private List<Column> beside(Cell head, List<Cell> row) {
    return columns.stream()
        .filter(column -> column.distance(head) <= BESIDE * size)
        .filter(column -> row.stream().noneMatch(column::isBelow))
        .toList();
  }

  /** Places the heads of the upper rows; false if that is not sure. */
  private boolean placeUpper() {
    List<Span> below = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      if (column.headed) {
        below.add(new Span(i, i, column.left, column.right));
      }
    }
    for (int row = heads.size() - 2; row >= 0; row--) {
      List<Cell> wide = new ArrayList<>();
      List<Span> placed = new ArrayList<>();
      for (Cell head : heads.get(row).cells()) {
        List<Column> single = columns.stream().filter(c -> !c.headed && c.isBelow(head)).toList();
        boolean over = columns.stream().anyMatch(c -> c.headed && c.isBelow(head));
        if (single.size() > 1 || (over && !single.isEmpty())) {
          return false;
        }
        if (single.isEmpty()) {
          wide.add(head);
          continue;
        }
        int column = columns.indexOf(single.get(0));
        single.get(0).take(head);
        rows.get(row).set(column, head.text());
        placed.add(new Span(column, column, single.get(0).left, single.get(0).right));
      }
      Optional<List<Span>> over = placeWide(wide, below, row, placed.isEmpty());
      if (over.isEmpty()) {
        return false;
      }
      placed.addAll(over.get());
      placed.sort(Comparator.comparingInt(Span::first));
      below = placed;
    }
    return IntStream.range(1, columns.size()).allMatch(i -> columns.get(i).headed);
  }

  /**
   * Places heads that are over others.
   *
   * @param alone whether their row has no other heads: those of single columns then stand below
   * @return what the heads of the row are over; empty if that is not sure
   */
  private Optional<List<Span>> placeWide(
      List<Cell> wide, List<Span> below, int row, boolean alone) {
    List<int[]> parts =
        HeadDivision.of(wide.size(), below.size(), i -> spans(wide.get(i), below, row));
    if (parts.size() < wide.size()) {
      return Optional.empty();
    }
    List<Span> spans = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= wide.size(); i++) {
      int[] part = i == wide.size() ? new int[] {below.size(), 0} : parts.get(i);
      for (Span free : below.subList(from, part[0])) {
        boolean first = free.first() == 0;
        if (free.first() != free.last() || (!alone && !first)) {
          return Optional.empty();
        }
        rows.get(row).set(free.first(), rows.get(row + 1).set(free.first(), ""));
        spans.add(free);
      }
      if (i < wide.size()) {
        Span over = below.get(part[0]).to(below.get(part[1] - 1));
        rows.get(row).set(over.first(), wide.get(i).text());
        spans.add(over);
        from = part[1];
      }
    }
    return Optional.of(spans);
  }

  /** What a head may be over: from which to before which of those below. */
  private List<int[]> spans(Cell head, List<Span> below, int row) {
    List<int[]> spans = new ArrayList<>();
    for (int first = 0; first < below.size(); first++) {
      Span over = below.get(first);
      Set<String> names = new HashSet<>();
      for (int end = first + 1; end <= below.size(); end++) {
        if (end > first + 1 && over.last() + 1 != below.get(end - 1).first()) {
          break;
        }
        over = over.to(below.get(end - 1));
        if (!names.add(name(below.get(end - 1), row))) {
          break; // nobody says the same twice below one head
        }
        if (isOver(head, over, pitch(below, first))) {
          spans.add(new int[] {first, end});
        }
      }
    }
    return spans;
  }

  private String name(Span span, int row) {
    return rows.get(row + 1).get(span.first());
  }

  private static double pitch(List<Span> below, int index) {
    int next = index + 1 < below.size() ? index + 1 : index - 1;
    return next < 0
        ? Double.MAX_VALUE
        : Math.abs(below.get(next).middle() - below.get(index).middle());
  }

  /**
   * Whether a head may be over some of a row.
   *
   * @param pitch from the middle of one to that of the next
   */
  private boolean isOver(Cell head, Span span, double pitch) {
    boolean single = span.first() == span.last();
    boolean within = head.left() >= span.left() - size && head.right() <= span.right() + size;
    double middle = (head.left() + head.right()) / 2;
    double off = Math.min(Math.abs(middle - span.middle()), Math.abs(middle - middle(span)));
    return (single || within) && off <= Math.min(OFF_MIDDLE * size, pitch * PART_OF_PITCH);
  }

  /** The middle of the heads over a span, without the figures below them. */
  private double middle(Span span) {
    return (columns.get(span.first()).headLeft + columns.get(span.last()).headRight) / 2;
  }

  private boolean placeBody() {
    List<double[]> strips =
        columns.stream()
            .filter(column -> column.hasFigures)
            .map(column -> new double[] {column.left, column.right})
            .toList();
    Optional<List<List<String>>> placed = FreeStrips.rows(body, strips);
    BitSet figures = new BitSet();
    IntStream.range(0, columns.size()).filter(i -> columns.get(i).hasFigures).forEach(figures::set);
    for (List<String> cells : placed.orElse(List.of())) {
      List<String> row = new ArrayList<>(Collections.nCopies(columns.size(), ""));
      int column = -1;
      for (String cell : cells) {
        column = figures.nextSetBit(column + 1);
        row.set(column, cell);
      }
      rows.add(row);
    }
    return placed.isPresent();
  }
}
