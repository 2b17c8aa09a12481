package gongkai.document.source;

import gongkai.document.source.SourceLine.LineKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the tables in a plain text that are drawn with bars between the cells, and mostly with
 * rules between the rows: with signs for drawing (│, ├─┼─┤), as mail programs do (+---+), or as
 * Markdown has them.
 *
 * <p>All rows have as many cells, two or more; else it may be a box around text, or a drawing, and
 * its lines stay as they are. So do all of them where a rule stands beside a cell that goes on.
 */
final class DrawnTables {
  private static final String BARS = "|｜│┃║┆┊‖";

  /** Bars that are for nothing else: between two words the lines need no frame. */
  private static final Pattern DRAWN_BAR = Pattern.compile("[│┃║┆┊‖]");

  private static final Pattern BAR = Pattern.compile("[" + BARS + "]");

  /** Signs of a rule; two that lie after each other are one, a mark for a blank cell is none. */
  private static final Pattern RULE =
      Pattern.compile("(?=.*(?:[─━═┄┈╌]{2}|-{3}|={3}))[\\s" + BARS + ":+=\\-\\u2500-\\u257F]+");

  /** A rule that stands beside a cell: │指标├───┼───┤, | 指标 +----+. */
  private static final Pattern SPOILT =
      Pattern.compile(".*(?:[+|][-=]{3,}[+|]|[\\u251C-\\u254B][\\u2500\\u2501\\u2550]{2}).*");

  private DrawnTables() {}

  static List<SourceLine> in(List<SourceLine> lines) {
    List<SourceLine> found = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      int end = i;
      boolean whole = true;
      while (end < lines.size() && isPart(lines.get(end))) {
        whole &= isRule(lines.get(end)) || isRow(lines.get(end));
        end++;
      }
      List<SourceLine> drawing = lines.subList(i, end);
      found.addAll(whole ? table(drawing) : drawing);
      if (end < lines.size()) {
        found.add(lines.get(end));
      }
      i = end + 1;
    }
    return found;
  }

  /** Whether a line may be of a drawing, if only as one that spoils it. */
  private static boolean isPart(SourceLine line) {
    return line.kind() == LineKind.TEXT
        && (isRule(line) || isRow(line) || SPOILT.matcher(line.text()).matches());
  }

  private static boolean isRow(SourceLine line) {
    String text = line.text().strip();
    return line.kind() == LineKind.TEXT
        && text.length() > 2
        && (isFramed(text) || (DRAWN_BAR.matcher(text).find() && !hasCorner(text)));
  }

  private static boolean isFramed(String text) {
    return isBar(text.charAt(0)) && isBar(text.charAt(text.length() - 1));
  }

  private static boolean hasCorner(String text) {
    return text.chars().anyMatch(c -> c >= 0x250C && c <= 0x254B);
  }

  private static boolean isBar(char c) {
    return BARS.indexOf(c) >= 0;
  }

  private static boolean isRule(SourceLine line) {
    String text = line.text();
    return line.kind() == LineKind.TEXT
        && (text.indexOf('-') >= 0 || text.indexOf('=') >= 0 || hasStroke(text))
        && RULE.matcher(text).matches();
  }

  private static boolean hasStroke(String text) {
    return text.chars().anyMatch(c -> c >= 0x2500 && c <= 0x257F);
  }

  /** Lines behind the table stand where they stood: what rules took up is left blank below it. */
  private static List<SourceLine> table(List<SourceLine> lines) {
    List<List<String>> rows = rows(lines);
    long widths = rows.stream().map(List::size).distinct().count();
    if (rows.size() < 2
        || widths > 1
        || rows.get(0).size() < 2
        || rows.get(0).size() > LineCollector.MOST_COLUMNS) {
      return lines;
    }
    List<SourceLine> made = new ArrayList<>();
    rows.forEach(row -> made.add(SourceLine.cells(row)));
    made.addAll(Collections.nCopies(lines.size() - rows.size(), SourceLine.text("")));
    return made;
  }

  /** Where each row has a rule below it, what a cell of one line has no room for is on the next. */
  private static List<List<String>> rows(List<SourceLine> lines) {
    List<List<List<String>>> groups = new ArrayList<>();
    boolean begins = true;
    for (SourceLine line : lines) {
      if (isRow(line) && !isRule(line)) {
        if (begins) {
          groups.add(new ArrayList<>());
        }
        groups.get(groups.size() - 1).add(cells(line.text()));
      }
      begins = isRule(line);
    }
    List<List<String>> rows = new ArrayList<>();
    for (List<List<String>> group : groups) {
      for (int i = 0; i < group.size(); i++) {
        boolean goesOn = i > 0 && groups.size() > 2 && isRest(group.get(i - 1), group.get(i));
        if (goesOn) {
          rows.add(joined(rows.remove(rows.size() - 1), group.get(i)));
        } else {
          rows.add(group.get(i));
        }
      }
    }
    return rows;
  }

  /** Whether a line lacks something that the one above it has, and has as many cells. */
  private static boolean isRest(List<String> above, List<String> line) {
    boolean lacks = false;
    for (int i = 0; i < Math.min(above.size(), line.size()); i++) {
      lacks |= line.get(i).isEmpty() && !above.get(i).isEmpty();
    }
    return lacks && above.size() == line.size();
  }

  private static List<String> joined(List<String> row, List<String> rest) {
    List<String> joined = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      joined.add(row.get(i) + rest.get(i));
    }
    return joined;
  }

  private static List<String> cells(String line) {
    String text = line.strip();
    List<String> cells = new ArrayList<>();
    String inner = isFramed(text) ? text.substring(1, text.length() - 1) : text;
    for (String cell : BAR.split(inner, -1)) {
      cells.add(cell.replace('\t', ' ').strip());
    }
    return cells;
  }
}
