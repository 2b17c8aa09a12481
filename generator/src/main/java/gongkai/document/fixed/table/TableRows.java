package gongkai.document.fixed.table;

import gongkai.document.fixed.piece.PageLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lines with cells that are one table: those of a page, and those of the pages behind it if their
 * cells stand in the same columns. A page that begins with heads has a table of its own.
 *
 * @param between what stands at the edges of pages between them
 * @param end index after the last
 */
public record TableRows(List<PageLine> rows, List<PageLine> between, int end) {
  /** The table whose first line is one of these. */
  public static TableRows from(List<PageLine> lines, int from, Set<PageLine> furniture) {
    int end = endOfPage(lines, from, furniture);
    TableRows first = new TableRows(lines.subList(from, end), List.of(), end);
    List<PageLine> rows = new ArrayList<>(first.rows());
    List<PageLine> last = first.rows();
    List<PageLine> between = new ArrayList<>();
    while (true) {
      int next = end;
      while (next < lines.size() && furniture.contains(lines.get(next))) {
        next++;
      }
      int nextEnd = endOfPage(lines, next, furniture);
      List<PageLine> more = lines.subList(next, nextEnd);
      if (!goesOn(rows.get(0), last, more)) {
        boolean whole = end == first.end() || PageTable.of(rows).isPresent();
        return whole ? new TableRows(rows, between, end) : first;
      }
      between.addAll(lines.subList(end, next));
      rows.addAll(more);
      last = more;
      end = nextEnd;
    }
  }

  private static int endOfPage(List<PageLine> lines, int from, Set<PageLine> furniture) {
    int end = from;
    while (end < lines.size()
        && lines.get(end).hasCells()
        && !furniture.contains(lines.get(end))
        && lines.get(end).page() == lines.get(from).page()) {
      end++;
    }
    return end;
  }

  /** Whether rows go on those of the page before, by themselves: a table may have many pages. */
  private static boolean goesOn(PageLine head, List<PageLine> rows, List<PageLine> more) {
    if (more.isEmpty() || more.get(0).page() != rows.get(0).page() + 1) {
      return false;
    }
    boolean figures = rows.stream().skip(1).anyMatch(TableRows::hasFigure);
    boolean heads = figures && !hasFigure(more.get(0));
    if (heads || more.get(0).text().equals(head.text())) {
      return false;
    }
    List<PageLine> joined = new ArrayList<>(rows);
    joined.addAll(more);
    Optional<Integer> columns = PageTable.of(rows).map(table -> table.get(0).size());
    Optional<Integer> all = PageTable.of(joined).map(table -> table.get(0).size());
    return all.isPresent() && columns.map(all.get()::equals).orElse(true);
  }

  private static boolean hasFigure(PageLine row) {
    return row.cells().stream().anyMatch(c -> c.text().chars().anyMatch(Character::isDigit));
  }
}
