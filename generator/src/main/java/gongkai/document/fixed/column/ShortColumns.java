package gongkai.document.fixed.column;

import gongkai.document.fixed.piece.PlacedText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Columns of few lines each, two or more beside each other: boxes of a page that a browser printed,
 * a table of two cells with a paragraph in each. So few lines prove no column by their number. What
 * proves it is the prose: in each column some line is full and stops inside a sentence, what is not
 * full ends one or is a heading, and the last line ends one. Rows of cells do not.
 */
final class ShortColumns {
  /** Rows; more are columns by their number. */
  private static final int MOST_ROWS = 60;

  /** Rows of one cell. */
  private static final int MOST_OF_CELL = 12;

  /** What ends a sentence for sure; tables of figures have none. */
  private static final String STOPS = "。！？；";

  private static final int FEWEST_ROWS = 2;

  /** Rows of a column whose last sentence goes on in the next. */
  private static final int FEWEST_TO_GO_ON = 4;

  /** Where the gutter is narrow. */
  private static final int FEWEST_CLOSE_ROWS = 3;

  /** In sizes of the font; cells of a table may stand this close. */
  static final double GUTTER = 0.3;

  private static final double WIDE_GUTTER = 1;

  private static final double HALF = 0.5;

  /** In sizes of the font: prose has none so wide. */
  private static final double CELL_GAP = 1;

  /** By how much a full line may fall short: a mark may not begin a line, a number not break. */
  private static final double SHORT = 1.6;

  private static final double SHORT_BEFORE_FIGURE = 4.5;

  /** Characters in a column's usual line; cells have fewer. */
  private static final int SHORTEST = 7;

  private static final String SENTENCE_ENDS = "。！？；：”）";

  /** Fonts may give the numerals of a heading as radicals: any signs count. */
  private static final Pattern HEADING =
      Pattern.compile("(?:[^，。]{1,3}、|[（(][^，。]{1,3}[）)]|[0-9]{1,2}[.．]).*");

  /** How much larger than the text a heading or title is. */
  private static final double LARGER = 1.15;

  private static final int LONGEST_LABEL = 40;

  private static final Pattern LABEL = Pattern.compile("(?=.*\\p{IsHan}.*\\p{IsHan})[^，。；]+。?");

  private static final Pattern PROSE = Pattern.compile("[，。；]");

  private static final Pattern LIST_NUMBER =
      Pattern.compile("(?:[^，。]{0,3}[、.．]|[（(].{1,3}[）)]|.{0,2})");

  /** Rows that one cell may begin above the others. */
  private static final int MOST_BEFORE = 8;

  private static final Pattern FIGURE_BEGINS = Pattern.compile("[0-9A-Za-z].*");

  /**
   * Columns that were found.
   *
   * @param columns the rows of each, from left to right
   * @param end index after the last row
   * @param isTableRow whether they are cells of one row: some say what others are about
   */
  record Found(List<List<List<PlacedText>>> columns, int end, boolean isTableRow) {
    Found {
      columns = List.copyOf(columns);
    }
  }

  private final List<ColumnRow> rows;

  /** Index after each row, in the lines that it was put together from. */
  private final List<Integer> ends;

  /** How many lines the page has. */
  private final int lines;

  private ShortColumns(List<ColumnRow> rows, List<Integer> ends, int lines) {
    this.lines = lines;
    this.rows = rows;
    this.ends = ends;
  }

  /** Which rows have the end of a sentence. */
  static BitSet withStops(List<ColumnRow> rows) {
    BitSet stops = new BitSet();
    for (int i = 0; i < rows.size(); i++) {
      stops.set(i, rows.get(i).pieces().stream().anyMatch(p -> isOneOf(STOPS, p.text())));
    }
    return stops;
  }

  private static boolean isOneOf(String signs, String text) {
    return text.length() == 1 && signs.indexOf(text.charAt(0)) >= 0;
  }

  /**
   * The columns that begin at a row; empty if none surely do.
   *
   * @param stops which rows have the end of a sentence
   */
  static Optional<Found> of(LevelRows lines, BitSet stops, int from) {
    int stop = stops.nextSetBit(from);
    if (stop < 0 || stop >= from + MOST_ROWS) {
      return Optional.empty();
    }
    List<ColumnRow> rows = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    for (int i = from; i < lines.size() && rows.size() < MOST_ROWS; i = lines.end(i)) {
      rows.add(lines.row(i));
      ends.add(lines.end(i));
    }
    return new ShortColumns(rows, ends, lines.size()).found();
  }

  private Optional<Found> found() {
    int first = 0;
    while (first < Math.min(rows.size(), MOST_BEFORE) && rows.get(first).gaps(GUTTER).isEmpty()) {
      first++;
    }
    List<double[]> gutters =
        first < rows.size() ? rows.get(first).gaps(GUTTER) : List.<double[]>of();
    int end = 0;
    while (!gutters.isEmpty() && end < rows.size()) {
      List<double[]> free = free(rows.get(end), gutters);
      if (free.isEmpty() || PageColumns.isFar(rows, 0, end)) {
        break;
      }
      gutters = free;
      end++;
    }
    if (end <= first) {
      return Optional.empty();
    }
    Optional<Found> prose = first <= 1 ? prose(end, gutters) : Optional.empty();
    return prose.isPresent() || !mayBeginCell(first, gutters.get(0))
        ? prose
        : tableRow(end, gutters);
  }

  /** Rows with text on one side only are a cell's if that is not the first; a title is larger. */
  private boolean mayBeginCell(int first, double[] gutter) {
    double size = rows.get(first).first().size();
    return rows.subList(0, first).stream()
        .noneMatch(row -> row.beginsBefore(middle(gutter)) || row.first().size() > LARGER * size);
  }

  private Optional<Found> prose(int end, List<double[]> gutters) {
    int last = withoutTail(end, gutters.get(0));
    double size = rows.get(0).first().size();
    boolean wide = gutters.stream().allMatch(g -> g[1] - g[0] >= WIDE_GUTTER * size);
    if (last < (wide ? FEWEST_ROWS : FEWEST_CLOSE_ROWS)) {
      return Optional.empty();
    }
    List<List<List<PlacedText>>> columns = columns(last, gutters);
    boolean prose =
        IntStream.range(0, columns.size())
            .allMatch(i -> isProse(columns.get(i), mayGoOn(columns, i, last == end && ends(end))));
    return prose ? Optional.of(new Found(columns, ends.get(last - 1), false)) : Optional.empty();
  }

  /**
   * The first rows that are one of a table: prose in some columns, beside it a few words that it is
   * about. The words may stand in the middle of the row's height.
   */
  private Optional<Found> tableRow(int most, List<double[]> gutters) {
    for (int end = FEWEST_ROWS; end <= Math.min(most, MOST_OF_CELL); end++) {
      boolean goesOn = end < most && !rows.get(end).reachesOver(middle(gutters.get(0)));
      List<List<List<PlacedText>>> columns = columns(end, gutters);
      boolean prose = columns.stream().anyMatch(ShortColumns::isProse);
      if (!goesOn && prose && columns.stream().allMatch(c -> isProse(c) || isLabel(c))) {
        return Optional.of(new Found(columns, ends.get(end - 1), true));
      }
    }
    return Optional.empty();
  }

  /** Words; the number of a list is no cell. */
  private static boolean isLabel(List<List<PlacedText>> lines) {
    String text =
        lines.stream().map(l -> text(l, Double.POSITIVE_INFINITY)).collect(Collectors.joining());
    return !text.isEmpty()
        && text.length() <= LONGEST_LABEL
        && LABEL.matcher(text).matches()
        && !LIST_NUMBER.matcher(text).matches();
  }

  /**
   * Whether a line of prose stands beside the next row and not quite level with it, so that one of
   * them may come between two lines of the other's sentence.
   */
  static boolean isUnlevel(List<ColumnRow> rows, int at) {
    if (at + 1 >= rows.size()) {
      return false;
    }
    PlacedText first = rows.get(at).first();
    PlacedText next = rows.get(at + 1).first();
    if (next.baseline() - first.baseline() >= LevelRows.NEAREST_LINES * next.size()) {
      return false;
    }
    String text = text(rows.get(at).pieces(), Double.POSITIVE_INFINITY);
    return text.length() >= SHORTEST
        && PROSE.matcher(text).find()
        && !endsSentence(text)
        && LevelRows.areBeside(rows.get(at).pieces(), rows.get(at + 1).pieces());
  }

  private static List<double[]> free(ColumnRow row, List<double[]> gutters) {
    List<double[]> free = new ArrayList<>();
    for (double[] gutter : gutters) {
      double[] left = row.free(gutter[0], gutter[1]);
      if (left[1] - left[0] >= GUTTER * row.first().size()) {
        free.add(left);
      }
    }
    return free;
  }

  /** Below the columns a line of the whole page may be as short as the first of them. */
  private int withoutTail(int end, double[] gutter) {
    double middle = middle(gutter);
    int last = end;
    for (int i = end - 1; i > 0 && !rows.get(i).reachesOver(middle); i--) {
      if (endsSentence(text(rows.get(i - 1).pieces(), middle))) {
        last = i;
      }
    }
    return last;
  }

  private static String text(List<PlacedText> pieces, double before) {
    StringBuilder text = new StringBuilder();
    pieces.stream().filter(p -> p.left() < before).forEach(p -> text.append(p.text()));
    return text.toString().strip();
  }

  private List<List<List<PlacedText>>> columns(int end, List<double[]> gutters) {
    List<List<List<PlacedText>>> columns = new ArrayList<>();
    for (int column = 0; column <= gutters.size(); column++) {
      double left = column == 0 ? Double.NEGATIVE_INFINITY : middle(gutters.get(column - 1));
      double right =
          column == gutters.size() ? Double.POSITIVE_INFINITY : middle(gutters.get(column));
      List<List<PlacedText>> lines = new ArrayList<>();
      for (ColumnRow row : rows.subList(0, end)) {
        List<PlacedText> line =
            row.pieces().stream().filter(p -> p.left() >= left && p.left() < right).toList();
        if (line.stream().anyMatch(p -> !p.isBlank())) {
          lines.add(line);
        }
      }
      columns.add(lines);
    }
    return columns;
  }

  private static double middle(double[] gutter) {
    return (gutter[0] + gutter[1]) / 2;
  }

  private static boolean isProse(List<List<PlacedText>> lines) {
    return isProse(lines, false);
  }

  /**
   * Whether the lines of a column are prose.
   *
   * @param goesOn whether its last sentence may end in the next column
   */
  private static boolean isProse(List<List<PlacedText>> lines, boolean goesOn) {
    List<String> texts = lines.stream().map(line -> text(line, Double.POSITIVE_INFINITY)).toList();
    double margin = lines.stream().mapToDouble(ShortColumns::end).max().orElse(0);
    int signs = texts.stream().mapToInt(String::length).sum();
    double size = lines.get(lines.size() - 1).get(0).size();
    boolean cut = false;
    for (int i = 0; i < texts.size(); i++) {
      boolean ends = endsSentence(texts.get(i));
      boolean last = i == texts.size() - 1;
      boolean headed = HEADING.matcher(texts.get(i)).matches();
      boolean over = last && goesOn && isFull(lines.get(i), margin, "");
      if ((last && !ends && !headed && !over)
          || !new ColumnRow(lines.get(i)).gaps(CELL_GAP).isEmpty()) {
        return false;
      }
      boolean full = over || (!last && isFull(lines.get(i), margin, texts.get(i + 1)));
      boolean large = lines.get(i).get(0).size() > LARGER * size;
      if (!full && !ends && !large && !headed) {
        return false;
      }
      cut |= full && !ends && !large;
    }
    return cut
        && signs >= SHORTEST * texts.size()
        && texts.stream().anyMatch(text -> PROSE.matcher(text).find());
  }

  /** Whether a row has nothing more of the page's text behind it. */
  private boolean ends(int end) {
    return end == rows.size() ? ends.get(end - 1) == lines : PageColumns.isFar(rows, 0, end);
  }

  /**
   * Whether the last sentence of a column may go on in the next: that begins without an indent.
   *
   * @param ends whether the columns end the page: the last one goes on in the next
   */
  private static boolean mayGoOn(List<List<List<PlacedText>>> columns, int column, boolean ends) {
    List<List<PlacedText>> own = columns.get(column);
    if (own.size() < FEWEST_TO_GO_ON) {
      return false;
    }
    if (column + 1 == columns.size()) {
      return ends && columns.size() > 2;
    }
    List<List<PlacedText>> next = columns.get(column + 1);
    double margin = next.stream().mapToDouble(line -> line.get(0).left()).min().orElse(0);
    double size = next.get(0).get(0).size();
    boolean indents = next.stream().anyMatch(line -> line.get(0).left() > margin + size);
    return !indents || next.get(0).get(0).left() < margin + HALF * size;
  }

  private static boolean isFull(List<PlacedText> line, double margin, String next) {
    double slack = FIGURE_BEGINS.matcher(next).matches() ? SHORT_BEFORE_FIGURE : SHORT;
    return end(line) >= margin - slack * line.get(0).size();
  }

  private static double end(List<PlacedText> line) {
    return line.stream()
        .filter(p -> !p.isBlank())
        .mapToDouble(PlacedText::right)
        .max()
        .orElse(Double.NEGATIVE_INFINITY);
  }

  private static boolean endsSentence(String text) {
    return !text.isEmpty() && SENTENCE_ENDS.indexOf(text.codePointBefore(text.length())) >= 0;
  }
}
