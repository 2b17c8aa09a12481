package gongkai.document.word.doc;

import gongkai.document.source.LineCollector;
import gongkai.document.source.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.sprm.TableSprmUncompressor;
import org.apache.poi.hwpf.usermodel.TableCellDescriptor;
import org.apache.poi.hwpf.usermodel.TableProperties;

/**
 * A row of a table of a .doc file. Cells that were merged across are one cell there, and only their
 * edges say under which columns they stand. Source: [MS-DOC] 2.9.321 (TDefTableOperand).
 *
 * @param cells the lines of each
 * @param layout their edges; empty where the file does not give them
 */
record DocRow(List<List<SourceLine>> cells, Optional<TableProperties> layout) {
  /** Twentieths of a point by which edges of one column differ from row to row. */
  private static final int ALIKE = 80;

  /** Columns that edges may make beyond the widest row's: more are no table that anybody drew. */
  private static final int MOST_MORE = 6;

  static DocRow of(List<List<SourceLine>> cells, Optional<PAPX> end) {
    return new DocRow(cells, end.flatMap(DocRow::layout).filter(l -> isOf(l, cells.size())));
  }

  private static Optional<TableProperties> layout(PAPX end) {
    try {
      return Optional.ofNullable(TableSprmUncompressor.uncompressTAP(end.getSprmBuf()));
    } catch (RuntimeException e) {
      // The library throws what comes; the cells then stand from the left on.
      return Optional.empty();
    }
  }

  private static boolean isOf(TableProperties layout, int cells) {
    return cells > 0
        && layout.getItcMac() == cells
        && layout.getRgdxaCenter() != null
        && layout.getRgdxaCenter().length > cells;
  }

  /** The rows with empty cells where merged ones reach on; as they are if edges do not say it. */
  static List<List<List<SourceLine>>> aligned(List<DocRow> rows) {
    List<List<List<SourceLine>>> plain = rows.stream().map(DocRow::cells).toList();
    if (!rows.stream().allMatch(row -> row.layout().isPresent())) {
      return plain;
    }
    List<Integer> lefts = lefts(rows);
    int widest = plain.stream().mapToInt(List::size).max().orElse(0);
    if (lefts.size() > Math.min(LineCollector.MOST_COLUMNS, widest + MOST_MORE)) {
      return plain;
    }
    return rows.stream().map(row -> row.under(lefts)).toList();
  }

  /** The left edges of all columns. */
  private static List<Integer> lefts(List<DocRow> rows) {
    TreeSet<Integer> all = new TreeSet<>();
    rows.forEach(row -> IntStream.range(0, row.cells().size()).forEach(i -> all.add(row.left(i))));
    List<Integer> lefts = new ArrayList<>();
    for (int left : all) {
      if (lefts.isEmpty() || left - lefts.get(lefts.size() - 1) > ALIKE) {
        lefts.add(left);
      }
    }
    return lefts;
  }

  private int left(int cell) {
    return layout.orElseThrow().getRgdxaCenter()[cell];
  }

  private List<List<SourceLine>> under(List<Integer> lefts) {
    List<List<SourceLine>> row = new ArrayList<>();
    lefts.forEach(left -> row.add(List.of()));
    for (int i = 0; i < cells.size(); i++) {
      int column = 0;
      while (column + 1 < lefts.size() && lefts.get(column + 1) <= left(i)) {
        column++;
      }
      row.set(column, row.get(column).isEmpty() ? cells.get(i) : joined(row.get(column), i));
    }
    return row;
  }

  private List<SourceLine> joined(List<SourceLine> before, int cell) {
    List<SourceLine> both = new ArrayList<>(before);
    both.addAll(cells.get(cell));
    return both;
  }

  /** Whether a cell goes on with the one above it, so that nothing in it shows. */
  static boolean isCovered(Optional<PAPX> end, int cell, int cells) {
    return end.flatMap(DocRow::layout)
        .filter(l -> isOf(l, cells) && l.getRgtc() != null && l.getRgtc().length > cell)
        .map(l -> l.getRgtc()[cell])
        .filter(DocRow::goesOn)
        .isPresent();
  }

  private static boolean goesOn(TableCellDescriptor cell) {
    return cell != null && cell.isFVertMerge() && !cell.isFVertRestart();
  }
}
