package gongkai.text.figure.table;

import gongkai.han.Either;
import gongkai.han.SoughtPattern;
import gongkai.text.number.Numerals;
import gongkai.text.word.QuantityWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which rows and columns of a table are about the year reported on. A row or a column of another
 * year stands beside it to be compared with, and is no figure of this report.
 */
final class TableYears {
  private static final Pattern NAMED =
      Pattern.compile(
          Either.of(
              "(?<![0-9])((?:19|20)[0-9]{2})年" + QuantityWords.WHOLE_YEAR.any() + "?",
              "^((?:19|20)[0-9]{2})$"));

  private static final Pattern ROW = Pattern.compile("^(20[0-9]{2})年");
  private static final Pattern YEARS_HEAD =
      Pattern.compile("^" + QuantityWords.YEARS_HEAD.any() + "$");
  private static final String WHAT = QuantityWords.WHAT_OF_YEAR.any() + "?$";

  /** 上年数, 年初数, and 上年新建 under a wide 上年; but 上年结转 and 较上年 are told of this year. */
  private static final SoughtPattern BEFORE =
      SoughtPattern.of(
          Either.of(
              "^"
                  + QuantityWords.BEFORE_NOW.any()
                  + "(?!"
                  + QuantityWords.NO_BEFORE_NOW.any()
                  + ")",
              "^" + QuantityWords.BEGUN_WITH.any() + WHAT,
              "(?<!"
                  + QuantityWords.BESIDE_BEFORE.any()
                  + ")"
                  + QuantityWords.BEFORE_NOW.any()
                  + QuantityWords.WHAT_OF_YEAR.any()
                  + "?[）)]?$"));

  private static final Pattern NOW = Pattern.compile("^" + QuantityWords.NOW.any() + WHAT);

  /** 2020年以来的投入: begins with a year, and goes on to this one. */
  private static final Pattern GOES_ON =
      Pattern.compile(QuantityWords.YEARS_ON.any() + "|[至到—–~～-]");

  /** 上　年, to fill a narrow cell. */
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  private final OptionalInt reported;
  private final Heads heads;
  private final int column;
  private final List<OptionalInt> rows = new ArrayList<>();
  private final BitSet earlier = new BitSet();

  /**
   * @param body the rows below the heads
   */
  TableYears(OptionalInt reported, Heads heads, List<Tables.Row> body) {
    this.reported = reported;
    this.heads = heads;
    this.column = columnOfYears(heads, body);
    OptionalInt last = OptionalInt.empty();
    for (Tables.Row row : body) {
      last = ofRow(row, last);
      int index = rows.size();
      earlier.set(index, isEarlier(row, index > 0 && earlier.get(index - 1)));
      rows.add(last);
    }
  }

  /**
   * Whether a row says of itself that it is of an earlier time, beside its first figure or in its
   * first cell, which may stand over the rows below it too.
   */
  private static boolean isEarlier(Tables.Row row, boolean above) {
    boolean now = false;
    for (int i = 0; i < row.cells().size(); i++) {
      String words = row.cells().get(i).text();
      if (i > 0 && row.values().get(i).isFigure()) {
        break;
      }
      if (isBefore(words)) {
        return true;
      }
      now |= isNow(words);
    }
    boolean blank = row.cells().size() > 1 && row.cells().get(0).text().isEmpty();
    return above && blank && !now;
  }

  private static boolean isBefore(String words) {
    String dense = BLANKS.matcher(words).replaceAll("");
    return BEFORE.in(dense) || BEFORE.in(TableUnits.withoutBrackets(dense));
  }

  private static boolean isNow(String words) {
    String dense = BLANKS.matcher(words).replaceAll("");
    return NOW.matcher(TableUnits.withoutBrackets(dense)).matches();
  }

  /** The column that says of which year each row is; -1 if there is none. */
  private static int columnOfYears(Heads heads, List<Tables.Row> body) {
    int columns = body.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    for (int i = 0; i < columns; i++) {
      boolean named = YEARS_HEAD.matcher(heads.of(i)).matches();
      if ((i == 0 || named) && holdsYears(i, body)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean holdsYears(int column, List<Tables.Row> body) {
    boolean any = false;
    for (Tables.Row row : body) {
      boolean blank = column >= row.cells().size() || row.cells().get(column).text().isEmpty();
      if (!blank && !row.isYearOrPlan(column)) {
        return false;
      }
      any |= !blank;
    }
    return any;
  }

  private OptionalInt ofRow(Tables.Row row, OptionalInt above) {
    if (column >= 0) {
      boolean own = column < row.cells().size() && row.isYearOrPlan(column);
      return own ? ofCell(row.cells().get(column).text()) : above;
    }
    String head = row.cells().isEmpty() ? "" : row.cells().get(0).text();
    Matcher named = ROW.matcher(head);
    boolean only = named.find() && in(head).size() == 1 && !GOES_ON.matcher(head).find();
    return only ? number(named.group(1)) : besideFigure(row);
  }

  /** The year of a row; one for which something is planned (2023计划) is none that was. */
  private static OptionalInt ofCell(String text) {
    return AimedAt.isOfTime(text) ? OptionalInt.of(0) : number(text.substring(0, 4));
  }

  /** 新建工会 | 2022年 | 31. */
  private static OptionalInt besideFigure(Tables.Row row) {
    for (int i = 1; i < row.cells().size(); i++) {
      Matcher named = ROW.matcher(row.cells().get(i).text());
      if (row.isYear(i) && named.find()) {
        return number(named.group(1));
      }
      if (row.values().get(i).isFigure()) {
        break;
      }
    }
    return OptionalInt.empty();
  }

  private static OptionalInt number(String year) {
    return Numerals.read(year)
        .map(BigDecimal::intValue)
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  private static Set<Integer> in(String text) {
    Set<Integer> years = new TreeSet<>();
    Matcher named = NAMED.matcher(text);
    while (named.find()) {
      number(named.group(1) == null ? named.group(2) : named.group(1)).ifPresent(years::add);
    }
    return years;
  }

  /** Whether a column holds but years. */
  boolean holdsOnlyYears(int index) {
    return index == column;
  }

  /** Whether a row of the body is of another year. */
  boolean isOtherRow(int index) {
    OptionalInt year = rows.get(index);
    return earlier.get(index) || isOfAnother(year);
  }

  private boolean isOfAnother(OptionalInt year) {
    return reported.isPresent() && year.isPresent() && !year.equals(reported);
  }

  /** Whether a column is of another year, or the whole table, as the line above it says. */
  boolean isOther(String head) {
    boolean before = isBefore(head);
    if (before || reported.isEmpty()) {
      return before;
    }
    Set<Integer> named = in(head);
    if (named.isEmpty()) {
      return isOfOtherYear();
    }
    boolean runTogether = named.size() > 1 && !GOES_ON.matcher(head).find();
    return runTogether || !named.contains(reported.getAsInt());
  }

  private boolean isOfOtherYear() {
    String title = heads.title();
    Set<Integer> named = in(title);
    return named.size() == 1
        && named.iterator().next() < reported.getAsInt()
        && column < 0
        && !GOES_ON.matcher(title).find();
  }

  /** A head without the year reported on, which goes without saying. */
  String plain(String head) {
    if (reported.isEmpty()) {
      return head;
    }
    if (isNow(head)) {
      return "";
    }
    return in(head).equals(Set.of(reported.getAsInt()))
        ? NAMED.matcher(head).replaceAll("").strip()
        : head;
  }
}
