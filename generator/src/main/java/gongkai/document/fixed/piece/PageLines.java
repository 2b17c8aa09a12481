package gongkai.document.fixed.piece;

import gongkai.document.source.StyledText;
import gongkai.document.source.sign.Height;
import gongkai.document.source.sign.RaisedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts placed characters together into lines. Pieces on one baseline are a line; a gap of more than
 * {@value #CELL_GAP} characters in it is a tab, as between cells of a table.
 */
public final class PageLines {
  /** In sizes of the font. */
  static final double CELL_GAP = 1.8;

  private static final double WORD_GAP = 0.25;

  /** Between characters that belong together; justified text may have more. */
  private static final double CLOSE = 0.12;

  /** Between Chinese in two cells whose characters stand close together. */
  private static final double NARROW_CELL_GAP = 0.5;

  private static final double FIGURE_GAP = 1;

  /** Part of the size by which characters of one line may stand higher or lower. */
  private static final double SAME_LINE = 0.4;

  /** How much larger than a line a letter is that has several lines beside it. */
  private static final double HIGH = 2.1;

  /** No cell begins with them, however far a line is spread. */
  private static final String STOPS = "，。；、：！？";

  private static final Pattern BEFORE_FIGURE =
      Pattern.compile("(?<=[\\u2E80-\\uFFEF]) {1,2}(?=[0-9])");

  private static final Pattern BEHIND_FIGURE =
      Pattern.compile("(?<=[0-9%]) {1,2}(?=[\\u2E80-\\uFFEF%])");

  private PageLines() {}

  /** The pieces of each line, from the top of the first page on; turned text after its page's. */
  public static List<List<PlacedText>> rows(List<PlacedText> pieces) {
    List<PlacedText> sorted = new ArrayList<>(pieces);
    sorted.sort(
        Comparator.comparingInt(PlacedText::page)
            .thenComparingInt(PlacedText::turn)
            .thenComparingDouble(PlacedText::baseline));
    List<List<PlacedText>> rows = new ArrayList<>();
    List<PlacedText> row = new ArrayList<>();
    for (PlacedText piece : sorted) {
      if (!row.isEmpty() && !isSameRow(row.get(row.size() - 1), piece)) {
        rows.add(row);
        row = new ArrayList<>();
      }
      row.add(piece);
    }
    if (!row.isEmpty()) {
      rows.add(row);
    }
    rows.removeIf(pieceRow -> pieceRow.stream().allMatch(PlacedText::isBlank));
    List<List<PlacedText>> joined = RaisedPieces.joined(rows);
    joined.forEach(pieceRow -> pieceRow.sort(Comparator.comparingDouble(PlacedText::left)));
    return joined;
  }

  /** A letter as high as several lines is of none above it; small ones may be raised from one. */
  private static boolean isSameRow(PlacedText last, PlacedText piece) {
    boolean high = piece.size() >= HIGH * last.size();
    return piece.page() == last.page()
        && piece.turn() == last.turn()
        && piece.baseline() - last.baseline() < SAME_LINE * (high ? last.size() : piece.size());
  }

  /**
   * The line of a row.
   *
   * @param pieces from left to right, one at least
   * @param raised how raised characters of the document are written
   */
  public static PageLine line(List<PlacedText> pieces, int region, RaisedText raised) {
    List<PlacedText> shown = pieces.stream().filter(piece -> !piece.isBlank()).toList();
    PlacedText first = shown.isEmpty() ? pieces.get(0) : shown.get(0);
    List<PageLine.Cell> cells = new ArrayList<>();
    List<Height> heights = heights(pieces);
    StyledText cell = new StyledText();
    double left = first.left();
    double right = left;
    int from = 0;
    for (int i = 0; i < pieces.size(); i++) {
      String between = i == 0 ? "" : between(pieces, i);
      if (between.equals("\t")) {
        add(cells, left, right, cell.settled(raised).text(), pieces.subList(from, i));
        cell = new StyledText();
        left = pieces.get(i).left();
        from = i;
      } else {
        cell.append(between, false);
      }
      cell.append(pieces.get(i).text(), false, heights.get(i));
      right = pieces.get(i).isBlank() ? right : pieces.get(i).right();
    }
    add(cells, left, right, cell.settled(raised).text(), pieces.subList(from, pieces.size()));
    double size = pieces.stream().mapToDouble(PlacedText::size).max().orElse(1);
    double height = first.paper().height();
    boolean placed = height > 0 && first.turn() == 0;
    return new PageLine(
        first.page(),
        first.turn() == 0 ? region : -first.turn(),
        first.left(),
        shown.stream().mapToDouble(PlacedText::right).max().orElse(0),
        baseline(shown, first, size),
        size,
        placed ? first.baseline() / height : 0.5,
        cells);
  }

  /** Each cell has a baseline of its own: one may stand a hair lower than its neighbour. */
  private static List<Height> heights(List<PlacedText> pieces) {
    List<Height> heights = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= pieces.size(); i++) {
      if (i == pieces.size() || between(pieces, i).equals("\t")) {
        heights.addAll(RaisedPieces.heights(pieces.subList(from, i)));
        from = i;
      }
    }
    return heights;
  }

  /**
   * The line of a row of a table whose cells have several lines each.
   *
   * @param cells their lines, each of one piece at least
   */
  public static PageLine row(List<List<List<PlacedText>>> cells, int region, RaisedText raised) {
    List<PageLine.Cell> joined = new ArrayList<>();
    PageLine top = line(cells.get(0).get(0), region, raised);
    for (List<List<PlacedText>> cell : cells) {
      StringBuilder text = new StringBuilder();
      List<PlacedText> pieces = new ArrayList<>();
      double left = Double.POSITIVE_INFINITY;
      double right = 0;
      for (List<PlacedText> pieceRow : cell) {
        PageLine line = line(pieceRow, region, raised);
        top = line.baseline() < top.baseline() ? line : top;
        left = Math.min(left, line.left());
        right = Math.max(right, line.right());
        text.append(space(text, line.text())).append(line.text());
        pieces.addAll(pieceRow);
      }
      joined.add(new PageLine.Cell(left, right, text.toString().replace('\t', ' '), pieces));
    }
    double end = joined.get(joined.size() - 1).right();
    return new PageLine(
        top.page(),
        top.region(),
        joined.get(0).left(),
        end,
        top.baseline(),
        top.size(),
        top.place(),
        joined);
  }

  /** Of the characters that are not small. */
  private static double baseline(List<PlacedText> shown, PlacedText first, double size) {
    return shown.stream()
        .filter(piece -> piece.size() > 0.9 * size)
        .findFirst()
        .orElse(first)
        .baseline();
  }

  private static void add(
      List<PageLine.Cell> cells, double left, double right, String text, List<PlacedText> pieces) {
    String shown = closedUp(text.strip());
    if (!shown.isEmpty()) {
      cells.add(new PageLine.Cell(left, right, shown, pieces));
    }
  }

  /** Programs that make pages put spaces around figures; Chinese has none there. */
  private static String closedUp(String text) {
    if (text.indexOf(' ') < 0) {
      return text;
    }
    String before = BEFORE_FIGURE.matcher(text).replaceAll("");
    return BEHIND_FIGURE.matcher(before).replaceAll("");
  }

  private static String between(List<PlacedText> line, int index) {
    double gap = gap(line, index);
    boolean ruled = PlacedText.RULE.equals(line.get(index - 1).text());
    int after = line.get(index).text().codePointAt(0);
    if (!ruled && STOPS.indexOf(after) >= 0) {
      return "";
    }
    if (gap > CELL_GAP || ruled) {
      return "\t";
    }
    int before = last(line.get(index - 1).text());
    boolean chinese = isWide(before) && isWide(after);
    boolean figures = Character.isDigit(before) && Character.isDigit(after);
    if ((chinese || figures)
        && gap > (figures ? WORD_GAP : NARROW_CELL_GAP)
        && standsOut(line, index)) {
      return "\t";
    }
    if (figures && gap > WORD_GAP && isMark(line, index)) {
      return " ";
    }
    if (isInSpacedNumber(line, index)) {
      return "";
    }
    // Justified text has its figures set apart: a space in a number would make two of it.
    boolean beside = isWide(before) != isWide(after);
    double enough = figures || beside ? FIGURE_GAP : WORD_GAP;
    return gap > enough && !chinese ? " " : "";
  }

  /** Whether a point or comma is one of the two, with gaps around it as between all the digits. */
  private static boolean isInSpacedNumber(List<PlacedText> line, int index) {
    int sign = isPoint(line.get(index)) ? index : index - 1;
    if (sign < 1
        || sign + 1 >= line.size()
        || !isPoint(line.get(sign))
        || !isDigit(line, sign - 1)
        || !isDigit(line, sign + 1)) {
      return false;
    }
    double before = gap(line, sign);
    for (int i = sign - 1; i <= sign + 2; i++) {
      boolean inside = isDigit(line, i - 1) || i == sign + 1;
      boolean of = inside && (i == sign || isDigit(line, i));
      if (of && Math.abs(gap(line, i) - before) >= CLOSE) {
        return false;
      }
    }
    return before <= FIGURE_GAP;
  }

  private static boolean isPoint(PlacedText piece) {
    return piece.text().equals(".") || piece.text().equals(",");
  }

  private static boolean isDigit(List<PlacedText> line, int index) {
    return index >= 0
        && index < line.size()
        && line.get(index).text().chars().allMatch(Character::isDigit);
  }

  /** Whether a line begins with a number of one or two digits that a piece is set apart from. */
  private static boolean isMark(List<PlacedText> line, int index) {
    return index <= 2
        && line.subList(0, index).stream().allMatch(p -> Character.isDigit(last(p.text())))
        && (index + 1 >= line.size() || gap(line, index + 1) < CLOSE);
  }

  /** The gap before a piece, in sizes of its font. */
  private static double gap(List<PlacedText> line, int index) {
    PlacedText piece = line.get(index);
    return (piece.left() - line.get(index - 1).right()) / Math.max(0.1, piece.size());
  }

  /**
   * Whether a gap is much wider than those beside it. Justified text spreads its characters alike;
   * narrow cells of a table have their characters close together and a gap between them.
   */
  private static boolean standsOut(List<PlacedText> line, int index) {
    boolean inside = index >= 2 && index + 1 < line.size();
    return inside
        && gap(line, index - 1) < CLOSE
        && gap(line, index + 1) < CLOSE
        && !line.get(index - 2).isBlank()
        && !line.get(index + 1).isBlank();
  }

  /** What stands between a line and the next of its paragraph; nothing, in Chinese. */
  public static String space(CharSequence before, String line) {
    boolean words = !before.isEmpty() && isLatin(last(before)) && isLatin(line.codePointAt(0));
    return words ? " " : "";
  }

  /** A letter of a word that needs a space to the next; a broken number or mask needs none. */
  private static boolean isLatin(int c) {
    return c < 0x1100 && Character.isLetter(c);
  }

  private static int last(CharSequence text) {
    return Character.codePointBefore(text, text.length());
  }

  private static boolean isWide(int c) {
    return c >= 0x1100;
  }
}
