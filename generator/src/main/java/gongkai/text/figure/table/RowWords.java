package gongkai.text.figure.table;

import gongkai.text.Width;
import gongkai.text.figure.quantity.Candidates;
import gongkai.text.number.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The words of a row that name its figures. Each cell is looked at once, however many figures stand
 * behind it.
 */
final class RowWords {
  private final Tables.Row row;
  private final int unitColumn;
  private final boolean withYear;

  /** The words so far, from left to right. */
  private final List<String> words = new ArrayList<>();

  /** For each column up to the last that was asked for: where its words begin, and end. */
  private final List<Integer> from = new ArrayList<>();

  private final List<Integer> to = new ArrayList<>();

  /** Where the words begin that stand together before the next cell. */
  private int first;

  /** Whether a figure stands behind the last of the words. */
  private boolean figure;

  /** Where the words end of which the name was last asked; -1 if of none. */
  private int named = -1;

  private RowName name = RowName.NONE;

  /**
   * The words of one row.
   *
   * @param unitColumn holds units, which name nothing; -1 if none does
   * @param withYear whether a year is one of the words; where the report's own year is known, the
   *     rows that are left are of that year
   */
  RowWords(Tables.Row row, int unitColumn, boolean withYear) {
    this.row = row;
    this.unitColumn = unitColumn;
    this.withYear = withYear;
  }

  /**
   * The words that stand nearest to the left of a figure; serial numbers and units are passed over.
   */
  List<String> before(int column) {
    while (from.size() <= column) {
      int next = from.size();
      if (next > 0) {
        pass(next - 1);
      }
      from.add(first);
      to.add(words.size());
    }
    return words.subList(from.get(column), to.get(column));
  }

  private void pass(int column) {
    String text = row.cells().get(column).text();
    boolean year = row.isYear(column) && (column == 0 || text.contains("年"));
    boolean tells = year ? withYear : row.values().get(column).kind() == TableCell.CellKind.WORDS;
    if (tells && column != unitColumn && (year || !holdsFigure(text))) {
      first = figure ? words.size() : first;
      figure = false;
      words.add(Tables.withoutNumbering(text));
    } else {
      figure |= row.values().get(column).isFigure();
    }
  }

  /** 砂石路4.5公里: words with a figure of their own name no other; 三类内部事务 is a name. */
  private static boolean holdsFigure(String text) {
    String words = Width.fold(Tables.withoutNumbering(text));
    return Candidates.of(words).stream().anyMatch(c -> Numerals.isDigit(words.charAt(c.start())));
  }

  /** What the words before a column tell: figures side by side mostly have the same words. */
  RowName name(int column, Function<List<String>, RowName> reading) {
    List<String> before = before(column);
    if (named != to.get(column)) {
      named = to.get(column);
      name = reading.apply(before);
    }
    return name;
  }

  /** The nearest of the words before a column, and those before it where it only says 合计. */
  String nameBefore(int column) {
    return name(before(column));
  }

  /** The last of some words, and those before it where it only says 合计. */
  static String name(List<String> words) {
    int from = words.size() - 1;
    while (from > 0 && Heads.isTotal(words.get(from))) {
      from--;
    }
    return String.join("", words.subList(Math.max(0, from), words.size()));
  }
}
