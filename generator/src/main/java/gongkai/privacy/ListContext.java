package gongkai.privacy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the lines above say of the next one.
 *
 * @param title whether a list of persons in need was announced and has not ended
 * @param column where a table has its names, or -1
 * @param columns how many that table has
 * @param separator of that table's columns
 */
record ListContext(boolean title, int column, int columns, char separator) {
  static final ListContext START = new ListContext(false, -1, 0, '|');

  private static final Pattern TITLE =
      Aid.before(".{0,30}(?:名单|名册|花名册|发放表|一览表|登记表|明细表?|补助表|汇总表|公示|如下|人员)[^。]{0,16}$");

  private static final Pattern TABLE_SIGN = Pattern.compile("金额|发放|身份证|家庭人口|家庭住址|开户|银行卡|领取");

  /** A table of the staff or of the honoured. */
  private static final Pattern STAFF_SIGN = Pattern.compile("职务|职称|分工|奖项|荣誉|科室|责任");

  private static final Pattern NAME_HEAD =
      Pattern.compile(
          "(?:户主|受助人|职工|学生|受益人|申请人|领取人|患者|困难职工|老人|儿童|对象|家长|监护人|本人)?(?:的)?姓名|户主|受助人|受助学生|困难职工|[救帮慰补][㐀-鿿]对象|领取人|受益人|帮扶户|受援人");
  private static final Pattern NUMBERING =
      Pattern.compile("^\\s*(?:[-*+#]{1,6}\\s|[(]?[\\d一二三四五六七八九十]{1,4}[)]?[.、)]?)?\\s*");

  /** A title, or the end of a sentence that leads to a list. */
  private static final int LONGEST_TITLE = 64;

  /** A head that was set with blanks has words of this length. */
  private static final int LONGEST_HEAD = 8;

  List<Span> namesIn(String line) {
    if (column >= 0) {
      List<Cell> cells = cells(line);
      if (cells.size() > 1 && column < cells.size()) {
        return cells.get(column).name();
      }
    }
    if (!title || line.contains("|")) {
      return List.of();
    }
    Matcher numbering = NUMBERING.matcher(line);
    NameRun run = NameRun.at(line, numbering.find() ? numbering.end() : 0);
    return run.beginsWithName() ? run.names() : List.of();
  }

  /** The cells of a row; those that a PDF has close together may be parted by blanks only. */
  private List<Cell> cells(String line) {
    List<Cell> cells = Cell.in(line, separator);
    List<Cell> words = cells.size() < columns ? Cell.in(line, Cell.BLANK) : cells;
    return words.size() == columns ? words : cells;
  }

  /**
   * The context of the next line.
   *
   * @param aided whether help is spoken of near this line
   */
  ListContext after(String line, boolean aided, boolean hadNames) {
    if (line.isBlank()) {
      return new ListContext(title, -1, 0, separator);
    }
    if (column >= 0 && cells(line).size() > 1) {
      return new ListContext(title && hadNames, column, columns, separator);
    }
    char mark = Cell.separator(line);
    List<Cell> cells = Cell.in(line, mark);
    if (cells.size() > 1) {
      return new ListContext(title && hadNames, nameColumn(cells, line, aided), cells.size(), mark);
    }
    List<Cell> words = Cell.in(line, Cell.BLANK);
    int blankColumn = isHead(words) ? nameColumn(words, line, aided) : -1;
    if (blankColumn >= 0) {
      return new ListContext(false, blankColumn, words.size(), Cell.BLANK);
    }
    String end = line.substring(Math.max(0, line.length() - LONGEST_TITLE));
    boolean announces = TITLE.matcher(end).find() && !Aid.HONOURED.matcher(line).find();
    return new ListContext(announces || (title && hadNames), -1, 0, mark);
  }

  /** Whether words may be a head that was set with blanks, as tables read from a PDF are. */
  private static boolean isHead(List<Cell> words) {
    return words.size() > 2
        && words.stream().allMatch(word -> word.text().length() <= LONGEST_HEAD);
  }

  private static int nameColumn(List<Cell> cells, String line, boolean aided) {
    boolean meant = aided || TABLE_SIGN.matcher(line).find();
    if (!meant || STAFF_SIGN.matcher(line).find()) {
      return -1;
    }
    for (int i = 0; i < cells.size(); i++) {
      if (NAME_HEAD.matcher(cells.get(i).text()).matches()) {
        return i;
      }
    }
    return -1;
  }
}
