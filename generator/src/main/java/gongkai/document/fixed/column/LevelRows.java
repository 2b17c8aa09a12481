package gongkai.document.fixed.column;

import gongkai.document.fixed.piece.PlacedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The rows of a page, those as one that stand beside each other and not quite level. Columns are
 * looked for from each row on, so that what begins at a row is put together once.
 */
final class LevelRows {
  /** In sizes of the font: lines nearer to each other than this are in no one column. */
  static final double NEAREST_LINES = 1;

  private final List<ColumnRow> lines;
  private final ColumnRow[] rows;
  private final int[] ends;

  LevelRows(List<ColumnRow> lines) {
    this.lines = lines;
    rows = new ColumnRow[lines.size()];
    ends = new int[lines.size()];
  }

  int size() {
    return rows.length;
  }

  /** The row that begins with a line. */
  ColumnRow row(int from) {
    end(from);
    return rows[from];
  }

  /** Index after the last line of the row that begins with a line. */
  int end(int from) {
    if (rows[from] == null) {
      join(from);
    }
    return ends[from];
  }

  private void join(int from) {
    double top = lines.get(from).first().baseline();
    List<PlacedText> pieces = lines.get(from).pieces();
    int end = from + 1;
    while (end < lines.size() && isNear(top, lines.get(end)) && isBeside(pieces, end)) {
      if (end == from + 1) {
        pieces = new ArrayList<>(pieces);
      }
      pieces.addAll(lines.get(end).pieces());
      end++;
    }
    if (end > from + 1) {
      pieces.sort(Comparator.comparingDouble(PlacedText::left));
    }
    rows[from] = end == from + 1 ? lines.get(from) : new ColumnRow(pieces);
    ends[from] = end;
  }

  private static boolean isNear(double top, ColumnRow line) {
    return line.first().baseline() - top < NEAREST_LINES * line.first().size();
  }

  private boolean isBeside(List<PlacedText> row, int line) {
    return areBeside(row, lines.get(line).pieces());
  }

  /** Whether nothing of a row stands above or below another. */
  static boolean areBeside(List<PlacedText> row, List<PlacedText> other) {
    double left = other.stream().mapToDouble(PlacedText::left).min().orElse(0);
    double right = other.stream().mapToDouble(PlacedText::right).max().orElse(0);
    double gap = ShortColumns.GUTTER * other.get(0).size();
    return row.stream().allMatch(p -> p.right() <= left - gap || p.left() >= right + gap);
  }
}
