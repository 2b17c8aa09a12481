package gongkai.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the lines above say of the next one.
 *
 * @param title whether a list of persons in need was announced and has not ended
 * @param section the level of the heading that announced such a list for its section, or 0
 * @param names the columns in which a table has its names; empty if it has none
 * @param columns how many that table has
 * @param separator of that table's columns
 * @param gap whether an empty line stands before the next one
 */
record ListContext(
    boolean title, int section, List<Integer> names, int columns, char separator, boolean gap) {
  static final ListContext START = new ListContext(false, 0, List.of(), 0, '|', false);

  private static final String HEADS = "(?:名单|名册|花名册|发放表|一览表|登记表|明细表?|补助表|汇总表|公示|如下|人员|对象(?=:?$))";

  /** A word that a list's title has. */
  static final Pattern HEAD = Pattern.compile(HEADS);

  private static final Pattern TITLE = Aid.before(".{0,30}" + HEADS + "[^。]{0,16}$");

  private static final Pattern TABLE_SIGN = Pattern.compile("金额|发放|身份证|家庭人口|家庭住址|开户|银行卡|领取");

  /** A table of the staff or of the honoured. */
  private static final Pattern STAFF_SIGN = Pattern.compile("职务|职称|分工|奖项|荣誉|科室|责任");

  private static final Pattern NAME_HEAD =
      Pattern.compile(
          "(?:户主|受助人|职工|学生|子女|受益人|申请人|领取人|患者|困难职工|老人|儿童|对象|家长|监护人|本人)?(?:的)?姓名|户主|受助人|受助学生|困难职工|[救帮慰补][㐀-鿿]对象|领取人|受益人|帮扶户|受援人");

  /** What else a column of names is called where a list of persons was announced. */
  private static final Pattern PERSON_HEAD =
      Pattern.compile("名字|人员|学生|学员|职工|老人|儿童|患者|对象|党员|家长|监护人|申请人");

  private static final Pattern NUMBERING =
      Pattern.compile("^\\s*(?:[-*+#]{1,6}\\s|[(]?[\\d一二三四五六七八九十]{1,4}[)]?[.、)]?)?\\s*(?:==)?");

  /** A title, or the end of a sentence that leads to a list. */
  private static final int LONGEST_TITLE = 64;

  /** A head that was set with blanks has words of this length. */
  private static final int LONGEST_HEAD = 8;

  ListContext {
    names = List.copyOf(names);
  }

  List<Span> namesIn(String line) {
    if (isRow(line)) {
      List<Cell> cells = cells(line);
      List<Span> found = new ArrayList<>();
      names.stream()
          .filter(column -> column < cells.size())
          .forEach(column -> found.addAll(cells.get(column).name()));
      return found;
    }
    if (!title || line.contains("|")) {
      return List.of();
    }
    Matcher numbering = NUMBERING.matcher(line);
    NameRun run = NameRun.at(line, numbering.find() ? numbering.end() : 0);
    return run.beginsWithName() ? run.names() : List.of();
  }

  /**
   * Whether a line belongs to the table above. In Markdown the rows of a table that tabs or blanks
   * part may have empty lines between them; then a row must have as many cells, and be no head.
   */
  private boolean isRow(String line) {
    if (names.isEmpty()) {
      return false;
    }
    List<Cell> cells = cells(line);
    boolean goesOn = !gap || (separator != '|' && cells.size() == columns && !isHead(cells));
    return cells.size() > 1 && goesOn;
  }

  private static boolean isHead(List<Cell> cells) {
    return cells.stream().anyMatch(cell -> NAME_HEAD.matcher(cell.text()).matches());
  }

  /** The cells of a row; those that a PDF has close together may be parted by blanks only. */
  private List<Cell> cells(String line) {
    List<Cell> cells = Cell.in(line, separator);
    List<Cell> words = cells.size() < columns ? Cell.in(line, Cell.BLANK) : cells;
    return words.size() == columns ? words : cells;
  }

  /** Whether a table or form here is one of persons in need, whatever stands near it. */
  boolean isAnnounced() {
    return title || section > 0;
  }

  /**
   * The context of the next line.
   *
   * @param clues of this line
   * @param aided whether help is spoken of near this line
   */
  ListContext after(String line, LineClues clues, boolean aided, boolean hadNames) {
    if (line.isBlank()) {
      return new ListContext(title, section, names, columns, separator, true);
    }
    boolean listGoesOn = title && hadNames;
    if (isRow(line)) {
      return new ListContext(listGoesOn, section, names, columns, separator, false);
    }
    char mark = Cell.separator(line);
    if (line.indexOf(mark) >= 0) {
      List<Cell> cells = Cell.in(line, mark);
      List<Integer> columnsOfNames = columnsOfNames(cells, line, aided);
      return new ListContext(listGoesOn, section, columnsOfNames, cells.size(), mark, false);
    }
    List<Cell> words = wordsOfHead(line);
    List<Integer> inWords = words.isEmpty() ? List.of() : columnsOfNames(words, line, aided);
    if (!inWords.isEmpty()) {
      return new ListContext(false, section, inWords, words.size(), Cell.BLANK, false);
    }
    boolean announces = clues.mayAnnounceList() && TITLE.matcher(end(line)).find();
    return new ListContext(
        announces || listGoesOn, section(line, announces), List.of(), 0, mark, false);
  }

  /** A heading in a section that announces a list ends it unless it is one of a lower level. */
  private int section(String line, boolean announces) {
    int level = 0;
    while (level < line.length() && line.charAt(level) == '#') {
      level++;
    }
    if (level == 0) {
      return section;
    }
    if (announces) {
      return level;
    }
    return level <= section ? 0 : section;
  }

  private static String end(String line) {
    return line.substring(Math.max(0, line.length() - LONGEST_TITLE));
  }

  /** The words of a head that was set with blanks, as tables read from a PDF are; else none. */
  private static List<Cell> wordsOfHead(String line) {
    int length = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      length = Character.isWhitespace(c) ? 0 : length + (Cell.isPadding(c) ? 0 : 1);
      if (length > LONGEST_HEAD) {
        return List.of();
      }
    }
    List<Cell> words = Cell.in(line, Cell.BLANK);
    boolean head =
        words.size() > 2 && words.stream().allMatch(word -> word.text().length() <= LONGEST_HEAD);
    return head ? words : List.of();
  }

  private List<Integer> columnsOfNames(List<Cell> cells, String line, boolean aided) {
    boolean meant = aided || section > 0 || TABLE_SIGN.matcher(line).find();
    if (!meant || STAFF_SIGN.matcher(line).find()) {
      return List.of();
    }
    List<Integer> sure = columns(cells, NAME_HEAD);
    return sure.isEmpty() && section > 0 ? columns(cells, PERSON_HEAD) : sure;
  }

  private static List<Integer> columns(List<Cell> cells, Pattern head) {
    List<Integer> columns = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      if (head.matcher(cells.get(i).text()).matches()) {
        columns.add(i);
      }
    }
    return columns;
  }
}
