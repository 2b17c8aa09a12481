package gongkai.privacy.help;

import gongkai.han.Either;
import gongkai.han.Han;
import gongkai.han.HanDigits;
import gongkai.privacy.detail.Span;
import gongkai.privacy.name.Cell;
import gongkai.privacy.name.NameRun;
import gongkai.privacy.name.PersonName;
import gongkai.privacy.word.ListWords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list of persons in need that was announced, and whether it goes on.
 *
 * <p>Between its head and its names, and between groups of names, stand lines that name a batch, a
 * place, a date or a unit of money. A few of them do not end a list; what begins another one does.
 *
 * @param patience how many lines without a name may still come; 0 if no list is open
 * @param begun whether a person of it was met
 */
record OpenList(int patience, boolean begun) {
  private static final int MOST_LINES = 4;

  /** No list. */
  static final OpenList CLOSED = new OpenList(0, false);

  /** The head was met. */
  static final OpenList ANNOUNCED = new OpenList(MOST_LINES, false);

  /** What may be a head: only lines count that can be nothing but a list's. */
  static final OpenList POSSIBLE = new OpenList(MOST_LINES - 1, false);

  private static final OpenList GOES_ON = new OpenList(MOST_LINES, true);

  private static final int LONGEST_LABEL = 32;

  /** What begins something else, be it short. */
  private static final Pattern OTHER = Pattern.compile(ListWords.OTHER_MATTER.any());

  private static final Pattern GROUP =
      Pattern.compile(
          Either.of(ListWords.GROUP.any(), "[一二三四五六七八九十]" + ListWords.SCHOOL.any()) + "[:)]?\\s*$");

  private static final Pattern NUMBERING =
      Pattern.compile(
          "^\\s*(?:[-*+#]{1,6}\\s+|[(]?[\\d"
              + HanDigits.TO_TEN
              + "]{1,4}[)]?[.、)]?\\s*|[①-⑳]\\s*){0,3}(?:==)?");

  /** 东街道：某某某、某某某. */
  private static final Pattern GROUP_BEFORE = Pattern.compile("[^:。，,、;；]{1,14}:");

  private static final Pattern OFFICIAL = Pattern.compile(ListWords.OFFICIAL_LABEL.any());

  private static final Pattern GRADE = Pattern.compile(ListWords.SCHOOL_KIND.any() + "[一二三]");

  boolean isOpen() {
    return patience > 0;
  }

  /** The names that a line begins with, or that stand behind the name of their group. */
  List<Span> namesIn(String line) {
    int start = start(line);
    NameRun run = NameRun.at(line, start);
    if (run.beginsWithName() && (patience == MOST_LINES || isRow(line, run))) {
      return run.names();
    }
    Matcher group = GROUP_BEFORE.matcher(line).region(start, line.length());
    if (group.lookingAt() && !OFFICIAL.matcher(group.group()).find()) {
      NameRun behind = NameRun.at(line, group.end());
      return behind.isList() ? behind.names() : List.of();
    }
    return List.of();
  }

  /**
   * The names that fill cells of a row; which column has them nobody says.
   *
   * @param shortest characters of a name that counts
   */
  static List<Span> namesIn(List<Cell> cells, int shortest) {
    List<Span> names = new ArrayList<>();
    for (Cell cell : cells) {
      boolean likely =
          cell.text().length() > 2
              || (PersonName.isCommon(cell.text()) && !GRADE.matcher(cell.text()).matches());
      if (likely && cell.text().length() >= shortest) {
        names.addAll(cell.name());
      }
    }
    return names;
  }

  static int start(String line) {
    Matcher numbering = NUMBERING.matcher(line);
    return numbering.find() ? numbering.end() : 0;
  }

  /** Whether a line is one of a list and no sentence that begins with somebody's name. */
  private static boolean isRow(String line, NameRun run) {
    if (run.names().isEmpty() || line.indexOf('。') >= 0) {
      return false;
    }
    int end = run.names().get(0).end();
    return end == line.length() || !Han.is(line.charAt(end));
  }

  /**
   * The list below a row.
   *
   * @param end whether the row is the head of a table without names
   */
  OpenList afterRow(boolean hadNames, boolean end) {
    if (!isOpen() || end) {
      return CLOSED;
    }
    return hadNames ? GOES_ON : this;
  }

  /** The list below a line that is no row; persons whose names are hidden belong to it. */
  OpenList afterLine(String line, LineClues clues, boolean hadNames) {
    if (!isOpen()) {
      return CLOSED;
    }
    if (hadNames || isOfPerson(line)) {
      return GOES_ON;
    }
    String text = line.strip();
    boolean sentence = text.indexOf('。') >= 0 || text.length() > LONGEST_LABEL;
    boolean honoured = clues.has(Clue.HONOUR) && Aid.HONOURED.matcher(text).find();
    boolean ends = honoured || (sentence ? begun : OTHER.matcher(text).find());
    return ends ? CLOSED : new OpenList(patience - 1, begun);
  }

  /** Whether a line begins with somebody, though the name may be hidden. */
  boolean isOfPerson(String line) {
    NameRun run = NameRun.at(line, start(line));
    boolean hidden = run.names().isEmpty() && line.indexOf('。') < 0;
    return run.beginsWithName() && (hidden || isRow(line, run));
  }

  /** Whether a heading names a group of a list's persons, and not another matter. */
  static boolean isGroup(String heading) {
    return GROUP.matcher(heading).find() && !OTHER.matcher(heading).find();
  }
}
