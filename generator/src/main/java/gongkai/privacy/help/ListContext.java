package gongkai.privacy.help;

import gongkai.han.Either;
import gongkai.privacy.detail.Span;
import gongkai.privacy.name.Cell;
import gongkai.privacy.name.PersonName;
import gongkai.privacy.word.ListWords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the lines above say of the next one.
 *
 * @param list that was announced and has not ended
 * @param section the level of the heading that announced such a list for its section, or 0
 * @param names the columns in which a table has its names; empty if it has none
 * @param columns how many that table has
 * @param separator of that table's columns
 * @param gap whether an empty line stands before the next one
 * @param lead the last line that was no row; it may speak of those who give
 */
record ListContext(
    OpenList list,
    int section,
    List<Integer> names,
    int columns,
    char separator,
    boolean gap,
    String lead) {
  static final ListContext START =
      new ListContext(OpenList.CLOSED, 0, List.of(), 0, '|', false, "");

  private static final String HEADS =
      Either.of(ListWords.TITLE.any(), ListWords.TITLE_END.any() + "(?=:?\\s*$)");

  /** Those of whom a short line may be the head of a list. */
  private static final String PERSONS =
      ListWords.PERSONS.any() + "(?=(?:[(][^()]{0,16}[)])?:?\\s*$)";

  /** A word that a list's title has. */
  static final Pattern HEAD = Pattern.compile(HEADS + "|" + PERSONS);

  private static final Pattern PERSONS_ONLY =
      Aid.before("[^。，,、;；]{0,12}" + PERSONS + "(?:[(][^()]{0,16}[)])?:?$");

  /** A longer line that ends in persons is a sentence's end. */
  private static final int LONGEST_HEADING = 24;

  private static final Pattern TITLE = Aid.before(".{0,30}" + HEADS + "[^。]{0,16}$");

  private static final Pattern TABLE_SIGN = Pattern.compile(ListWords.MONEY_TABLE.any());

  /** 帮扶企业名单, 慰问物品如下: of bodies and things. */
  private static final Pattern NO_PERSONS =
      Pattern.compile(
          ListWords.NO_PERSON.any()
              + ListWords.NO_PERSON_HOW.any()
              + "?"
              + ListWords.TITLE.any()
              + "(?:[(][^()]*[)])?:?\\s*$");

  /** 慰问组名单, 捐款名单: of those who help. */
  private static final Pattern HELPERS = Pattern.compile(ListWords.HELPER.any() + "[^，。]{0,8}$");

  /** 领导小组成员：, 帮扶联系人：. */
  private static final Pattern HELPERS_NAMED =
      Pattern.compile("[^:。]{0,24}" + ListWords.HELPER.any() + "[^:。]{0,8}:");

  /** Behind the longest of what may stand before it there. */
  private static final int FARTHEST_COLON = 48;

  /** A table of the staff or of the honoured. */
  private static final Pattern STAFF_SIGN = Pattern.compile(ListWords.STAFF_TABLE.any());

  private static final Pattern NAME_HEAD =
      Pattern.compile(
          Either.of(
              ListWords.NAME_OF.any() + "?(?:的)?" + ListWords.NAME_WORD.any(),
              ListWords.HELP_SIGN.any() + "[㐀-鿿]" + ListWords.HELPED_OBJECT.any(),
              ListWords.NAME_HEAD.any()));

  /** What else a column of names is called where a list of persons was announced. */
  private static final Pattern PERSON_HEAD =
      Pattern.compile(
          Either.of(
              ListWords.PERSON_HEAD.any(),
              ListWords.PASSIVE.any() + "[㐀-鿿]{1,2}" + ListWords.PASSIVE_PERSON.any(),
              ListWords.HELPED_HOW.any() + ListWords.HELPED_WHO.any()));

  /** What stands over a column that has no names; so its row is a head. */
  private static final Pattern OTHER_HEAD =
      Pattern.compile(
          Either.of(
              ListWords.OTHER_HEAD.any(),
              ListWords.PLACE_HEAD.any() + "+",
              ".{0,6}" + ListWords.AMOUNT_HEAD.any() + ".{0,4}",
              ".{0,8}[(]" + ListWords.AMOUNT_UNIT.any() + "[)]",
              ".{0,2}" + ListWords.OTHER_HEAD_END.any(),
              ".{0,4}" + ListWords.TELEPHONE_HEAD.any()));

  private static final Pattern TOTAL = Pattern.compile(ListWords.TOTAL.any() + "|-+|:?-+:?");

  /** What somebody got. */
  private static final Pattern SUM =
      Pattern.compile(
          Either.of("\\d[\\d,.]{0,9}" + ListWords.SUM.any(), "\\d{3,6}(?:\\.\\d{1,2})?"));

  /** A title, or the end of a sentence that leads to a list. */
  private static final int LONGEST_TITLE = 64;

  /** A head that was set with blanks has words of this length. */
  private static final int LONGEST_HEAD = 8;

  ListContext {
    names = List.copyOf(names);
  }

  /**
   * The names of persons in need in a line.
   *
   * @param aided whether help is spoken of near it
   */
  List<Span> namesIn(String line, boolean aided) {
    if (isRow(line)) {
      List<Cell> cells = cells(line);
      List<Span> found = new ArrayList<>();
      names.stream()
          .filter(column -> column < cells.size())
          .forEach(column -> found.addAll(cells.get(column).name()));
      return found;
    }
    if (!list.isOpen()) {
      return aided ? namesInFirstRow(line, lead) : List.of();
    }
    List<Span> found = line.indexOf('|') < 0 ? list.namesIn(line) : List.of();
    char mark = Cell.separator(line);
    if (!found.isEmpty() || line.indexOf(mark) < 0) {
      return found;
    }
    List<Cell> cells = Cell.in(line, mark);
    return OpenList.namesIn(cells, isHeadOfAny(cells) ? 3 : 2);
  }

  /** Whether a line is one person's in such a list or table, though the name may be hidden. */
  boolean isOfPerson(String line, boolean aided) {
    if (isRow(line)) {
      List<Cell> cells = cells(line);
      return names.stream()
          .filter(column -> column < cells.size())
          .map(column -> cells.get(column).text())
          .anyMatch(text -> !text.isEmpty() && !TOTAL.matcher(text).matches());
    }
    if (!namesIn(line, aided).isEmpty()) {
      return true;
    }
    char mark = Cell.separator(line);
    return list.isOpen()
        && (line.indexOf(mark) < 0
            ? list.isOfPerson(line)
            : Cell.in(line, mark).stream().anyMatch(cell -> cell.hidesName(line)));
  }

  /** A table that has no head begins with somebody and a sum; so do rows that are set as text. */
  private static List<Span> namesInFirstRow(String line, String lead) {
    if (line.indexOf('|') < 0 && line.indexOf('\t') < 0) {
      return TextRow.namesIn(line, lead);
    }
    List<Cell> cells = Cell.in(line, Cell.separator(line));
    List<Span> found =
        cells.stream()
            .filter(cell -> cell.text().length() > 2 && PersonName.isCommon(cell.text()))
            .flatMap(cell -> cell.name().stream())
            .toList();
    boolean row =
        !found.isEmpty()
            && cells.stream().anyMatch(cell -> SUM.matcher(cell.text()).matches())
            && !isHeadOfAny(cells)
            && !STAFF_SIGN.matcher(line).find();
    return row ? found : List.of();
  }

  private static boolean isHeadOfAny(List<Cell> cells) {
    return cells.stream()
        .map(Cell::text)
        .anyMatch(
            text ->
                OTHER_HEAD.matcher(text).matches()
                    || NAME_HEAD.matcher(text).matches()
                    || PERSON_HEAD.matcher(text).matches());
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
    return list.isOpen() || section > 0;
  }

  /**
   * The context of the next line.
   *
   * @param clues of this line
   * @param aided whether help is spoken of near this line
   */
  ListContext after(String line, LineClues clues, boolean aided, boolean hadNames) {
    if (line.isBlank()) {
      return new ListContext(list, section, names, columns, separator, true, lead);
    }
    if (isRow(line)) {
      OpenList next = list.afterRow(hadNames, false);
      return new ListContext(next, section, names, columns, separator, false, lead);
    }
    char mark = Cell.separator(line);
    if (line.indexOf(mark) >= 0) {
      return afterFirstRow(line, Cell.in(line, mark), clues, aided, hadNames);
    }
    List<Cell> words = wordsOfHead(line);
    List<Integer> inWords = words.isEmpty() ? List.of() : columnsOfNames(words, line, aided);
    if (!inWords.isEmpty()) {
      return new ListContext(
          OpenList.CLOSED, section, inWords, words.size(), Cell.BLANK, false, line);
    }
    boolean announces = clues.mayAnnounceList() && announces(line);
    int level = level(line);
    OpenList next = announces ? OpenList.ANNOUNCED : afterLine(line, level, clues, hadNames);
    if (!next.isOpen() && namesPersons(line, clues)) {
      next = OpenList.POSSIBLE;
    }
    String above = aided && TextRow.is(line) ? lead : line;
    return new ListContext(next, section(level, announces), List.of(), 0, mark, false, above);
  }

  /** Whether a line names by a title before a colon those who help. */
  static boolean namesHelpers(String line) {
    int colon = colon(line);
    return colon > 0 && HELPERS_NAMED.matcher(line).lookingAt();
  }

  /** Where the first colon stands, as far as one is looked for; else -1. */
  private static int colon(String line) {
    for (int i = 0; i <= FARTHEST_COLON && i < line.length(); i++) {
      if (line.charAt(i) == ':') {
        return i;
      }
    }
    return -1;
  }

  private static boolean announces(String line) {
    // What ends as a sentence does is most that is asked about, and no title.
    return !line.endsWith("。")
        && TITLE.matcher(end(line)).find()
        && !NO_PERSONS.matcher(end(line)).find()
        && !HELPERS.matcher(line.strip()).find();
  }

  private static boolean namesPersons(String line, LineClues clues) {
    return clues.mayAnnounceList()
        && line.length() <= LONGEST_HEADING
        && PERSONS_ONLY.matcher(line.strip()).find()
        && !HELPERS.matcher(line.strip()).find();
  }

  /** A row that no table's head stands above: a head, a title over all columns, or somebody. */
  private ListContext afterFirstRow(
      String line, List<Cell> cells, LineClues clues, boolean aided, boolean hadNames) {
    char mark = Cell.separator(line);
    List<String> filled = cells.stream().map(Cell::text).filter(t -> !t.isEmpty()).toList();
    // A title that ends its cell does not end the line, where its clue is looked for.
    if (filled.size() == 1 && clues.isAboutHelp() && announces(filled.get(0))) {
      return new ListContext(OpenList.ANNOUNCED, section, List.of(), 0, mark, false, line);
    }
    List<Integer> named = columnsOfNames(cells, line, aided);
    boolean ends = list.isOpen() && named.isEmpty() && !hadNames && isHeadOfAny(cells);
    OpenList next = list.afterRow(hadNames, ends);
    if (named.isEmpty() && hadNames && !list.isOpen()) {
      named = columnsThatHold(cells);
    }
    return new ListContext(next, section, named, cells.size(), mark, false, lead);
  }

  private static List<Integer> columnsThatHold(List<Cell> cells) {
    List<Integer> columns = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).name().isEmpty()) {
        columns.add(i);
      }
    }
    return columns;
  }

  /**
   * Under a heading that announces a list, those of a lower level are parts of it; below a line
   * that does, only what names a group.
   */
  private OpenList afterLine(String line, int level, LineClues clues, boolean hadNames) {
    if (!list.isOpen()) {
      return OpenList.CLOSED;
    }
    boolean goesOn = level == 0 || (section > 0 ? level > section : OpenList.isGroup(line));
    return goesOn ? list.afterLine(line, clues, hadNames) : OpenList.CLOSED;
  }

  private static int level(String line) {
    int level = 0;
    while (level < line.length() && line.charAt(level) == '#') {
      level++;
    }
    return level;
  }

  /** A heading in a section that announces a list ends it unless it is one of a lower level. */
  private int section(int level, boolean announces) {
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
    boolean announced = isAnnounced();
    boolean meant = aided || announced || TABLE_SIGN.matcher(line).find();
    if (!meant || STAFF_SIGN.matcher(line).find()) {
      return List.of();
    }
    List<Integer> sure = columns(cells, NAME_HEAD);
    return sure.isEmpty() && announced ? columns(cells, PERSON_HEAD) : sure;
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
