package gongkai.document.source;

import gongkai.document.source.SourceLine.LineKind;
import gongkai.model.text.Blank;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the tables in a plain text: what an office program writes of a table is a line for each
 * row, with a tab between two cells.
 *
 * <p>Lines with tabs that follow each other are a table if the widest has three cells, or if the
 * second of two is a figure: {@code 1.→text} is an item, and lines with tabs are often typed so
 * that names stand under each other. What stands above (the unit, who filled in the table) stays a
 * line.
 */
final class PastedTables {
  private PastedTables() {}

  static List<SourceLine> in(List<SourceLine> lines) {
    List<SourceLine> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int end = i;
      while (end < lines.size() && isRow(lines.get(end))) {
        end++;
      }
      if (end == i) {
        found.add(lines.get(i));
      } else {
        found.addAll(table(lines.subList(i, end)));
        i = end - 1;
      }
    }
    return found;
  }

  private static boolean isRow(SourceLine line) {
    return line.kind() == LineKind.TEXT
        && line.text().indexOf('\t') >= 0
        && Blank.leading(line.text()) < line.text().length();
  }

  private static List<SourceLine> table(List<SourceLine> lines) {
    List<List<String>> rows = lines.stream().map(line -> cells(line.text())).toList();
    int columns = rows.stream().mapToInt(List::size).max().orElseThrow();
    int first = 0;
    while (isCaption(rows.get(first), columns)) {
      first++;
    }
    List<List<String>> below = rows.subList(first, rows.size());
    if (below.size() < 2 || columns > LineCollector.MOST_COLUMNS || !tells(below, columns)) {
      return lines;
    }
    int words =
        below.stream()
            .filter(PastedTables::hasFigure)
            .mapToInt(PastedTables::words)
            .max()
            .orElse(1);
    int headed = 0;
    while (headed < below.size() && !hasFigure(below.get(headed))) {
      headed++;
    }
    Optional<List<List<String>>> heads =
        headed < below.size()
            ? PastedHeads.over(below.subList(0, headed), columns, words)
            : Optional.empty();
    List<SourceLine> made = new ArrayList<>(lines.subList(0, first));
    heads.stream().flatMap(List::stream).forEach(row -> made.add(SourceLine.cells(row)));
    for (List<String> row : below.subList(heads.isPresent() ? headed : 0, below.size())) {
      made.add(SourceLine.cells(aligned(row, columns, words)));
    }
    return made;
  }

  private static boolean isCaption(List<String> row, int columns) {
    boolean narrow = row.size() * 2 < columns;
    return narrow && (row.size() == 2 || row.stream().anyMatch(cell -> cell.indexOf('：') >= 0));
  }

  private static boolean tells(List<List<String>> rows, int columns) {
    return columns > 2 || rows.stream().anyMatch(row -> isFigure(row.get(row.size() - 1)));
  }

  /**
   * The row with as many cells as the table has columns. A cell over two columns is written as one:
   * if a row lacks as many cells as its words are fewer than others', its words stood over more
   * columns. Any other row has lost the blank cells at its end.
   *
   * @param words columns that words take before the figures
   */
  private static List<String> aligned(List<String> row, int columns, int words) {
    List<String> cells = new ArrayList<>(row);
    int own = hasFigure(row) ? words(row) : row.get(0).isEmpty() ? words : 1;
    boolean over = row.size() + words - own == columns;
    while (cells.size() < columns) {
      cells.add(over ? own : cells.size(), "");
    }
    return cells;
  }

  /** Cells up to the last one with words before the first figure. */
  private static int words(List<String> row) {
    int words = 0;
    for (int i = 0; i < row.size() && !isFigure(row.get(i)); i++) {
      words = row.get(i).isEmpty() ? words : i + 1;
    }
    return words;
  }

  private static boolean hasFigure(List<String> row) {
    return row.stream().anyMatch(PastedTables::isFigure);
  }

  private static boolean isFigure(String cell) {
    boolean digit = cell.chars().anyMatch(c -> (c >= '0' && c <= '9') || (c >= '０' && c <= '９'));
    return digit && cell.chars().noneMatch(Character::isIdeographic);
  }

  private static List<String> cells(String line) {
    return Stream.of(line.split("\t", -1)).map(Blank::strip).toList();
  }
}
