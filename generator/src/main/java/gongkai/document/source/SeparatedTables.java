package gongkai.document.source;

import gongkai.document.source.SourceLine.LineKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the tables in a plain text whose cells are kept apart by commas or semicolons, as programs
 * write them for each other. Prose has such marks too: a table has heads without a figure, and
 * below them nothing but rows of as many short cells, each with one.
 */
final class SeparatedTables {
  private static final String SEPARATORS = ",;";

  private static final int FEWEST_COLUMNS = 3;

  private static final int LONGEST_CELL = 20;

  private static final Pattern FIGURE = Pattern.compile("[-+¥￥]?[0-9].*");

  private static final Pattern STOP = Pattern.compile("[。！？：；，]");

  private SeparatedTables() {}

  static List<SourceLine> in(List<SourceLine> lines) {
    List<SourceLine> found = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      int end = endOfTable(lines, i);
      for (SourceLine line : lines.subList(i, end)) {
        found.add(SourceLine.cells(cells(line, separatorOf(lines.get(i)))));
      }
      if (end == i) {
        found.add(lines.get(i));
        end++;
      }
      i = end;
    }
    return found;
  }

  /** Where the table ends whose heads are in a line; at the line itself if it has none. */
  private static int endOfTable(List<SourceLine> lines, int heads) {
    char separator = separatorOf(lines.get(heads));
    List<String> first = cells(lines.get(heads), separator);
    if (first.size() < FEWEST_COLUMNS || !areShort(first) || hasFigure(first)) {
      return heads;
    }
    int end = heads + 1;
    while (end < lines.size() && isRow(cells(lines.get(end), separator), first.size())) {
      end++;
    }
    return end > heads + 1 ? end : heads;
  }

  private static char separatorOf(SourceLine line) {
    return line.kind() == LineKind.TEXT
        ? (char)
            SEPARATORS.chars().filter(c -> line.text().indexOf(c) >= 0).findFirst().orElse('\n')
        : '\n';
  }

  private static List<String> cells(SourceLine line, char separator) {
    return line.kind() == LineKind.TEXT
        ? List.of(line.text().split(Pattern.quote(String.valueOf(separator)), -1)).stream()
            .map(String::strip)
            .toList()
        : List.of();
  }

  private static boolean isRow(List<String> cells, int columns) {
    return cells.size() == columns && areShort(cells) && hasFigure(cells.subList(1, columns));
  }

  private static boolean areShort(List<String> cells) {
    return cells.stream().allMatch(c -> c.length() <= LONGEST_CELL && !STOP.matcher(c).find())
        && !cells.get(0).isEmpty();
  }

  private static boolean hasFigure(List<String> cells) {
    return cells.stream().anyMatch(cell -> FIGURE.matcher(cell).matches());
  }
}
