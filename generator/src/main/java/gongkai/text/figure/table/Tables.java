package gongkai.text.figure.table;

import gongkai.han.Either;
import gongkai.han.WordSet;
import gongkai.model.Quantity;
import gongkai.text.Sentence;
import gongkai.text.Sentences;
import gongkai.text.Verbs;
import gongkai.text.Width;
import gongkai.text.WordList;
import gongkai.text.figure.quantity.Candidates;
import gongkai.text.figure.quantity.ReadQuantity;
import gongkai.text.verdict.other.Territory;
import gongkai.text.word.QuantityWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the figures of a table whose cells are kept apart by pipes, tabs or wide gaps.
 *
 * <p>The label of a cell comes from its row's head and its column's head; the row is the sentence.
 * An empty cell or a dash is no value, a written 0 is.
 */
public final class Tables {
  private static final WordSet COLUMN_NUMBERS = QuantityWords.COLUMN_NUMBERS.words();

  private static final WordList UNIT_WORD = WordList.of(QuantityWords.UNIT_WORD);

  /** Columns of marks, dates, plans and weights hold no results. */
  private static final Pattern NO_RESULTS =
      Pattern.compile(
          Either.of(
              QuantityWords.NO_RESULTS.any(),
              QuantityWords.NO_RESULTS_END.any() + "$",
              "^" + QuantityWords.NO_RESULTS_HEAD.any() + "$",
              "^№$",
              QuantityWords.PLANNED_VALUE.any() + "$"));

  /** 出生年月, 联系电话 before a cell of a form: what stands there counts nothing. */
  private static final Pattern NO_RESULTS_ROW =
      Pattern.compile(QuantityWords.NO_RESULTS_ROW.any() + "[:：]?$");

  /** 上年结余: what the year began with. */
  private static final Pattern CARRIED = Pattern.compile("^" + QuantityWords.CARRIED_OVER.any());

  private static final WordSet CARRIED_HEAD = QuantityWords.CARRIED_HEAD.words();

  private static final Pattern GENERIC_HEAD =
      Pattern.compile("^(" + QuantityWords.PLAIN_HEAD.any() + ")$");

  /** Prices and rates of a scheme: 元/亩, 元/人·月. */
  private static final Pattern PER_UNIT = Pattern.compile(QuantityWords.MONEY_UNIT.any() + "[/／]");

  /** Characters of a row. A table of fifty columns has fewer. */
  private static final int LONGEST_ROW = 1_000;

  private static final int AROUND = 300;

  /** Characters of a quote, which begins with what its row is about if that is so near. */
  private static final int LONGEST_QUOTE = 400;

  static final Pattern DIVIDER = Pattern.compile("^[\\s|:+\\-—=─┼├┤]+$");

  /** 第一部分 ........ 3: a line of a table of contents. */
  private static final Pattern CONTENTS = Pattern.compile("[.．…·]{4,}\\s*[0-9]{1,3}\\s*$");

  private static final String YEAR_NAMED =
      "^(19|20)[0-9]{2}(年" + QuantityWords.WHOLE_YEAR.any() + "?)?";
  private static final Pattern YEAR = Pattern.compile(YEAR_NAMED + "$");
  private static final Pattern YEAR_OR_PLAN = Pattern.compile(YEAR_NAMED + AimedAt.TAIL + "?$");
  private static final Pattern NUMBERING =
      Pattern.compile(
          "^"
              + Either.of(
                  "[一二三四五六七八九十]{1,3}、",
                  "[（(][一二三四五六七八九十0-9]{1,3}[）)]",
                  "[0-9]{1,2}[、.．]",
                  QuantityWords.THEREOF.any() + "[：:]?",
                  "#")
              + "+\\s*");

  /** Heads that say a table is about what was done, though a section on plans stands before it. */
  private static final Pattern DONE = Pattern.compile(QuantityWords.DONE_HEAD.any());

  /**
   * What all rows below the heads share.
   *
   * @param alike the words of rows that only their brackets tell apart
   */
  private record Body(TableColumns columns, TableYears years, Set<String> alike) {}

  private final Prose prose;
  private final boolean amongPlans;
  private final OptionalInt year;
  private final Territory territory;

  /** How a sentence is read that stands in a cell. */
  public interface Prose {
    /**
     * The figures of the sentence.
     *
     * @param offset of its text; is added to all offsets in it
     */
    List<ReadQuantity> read(Sentence sentence, int offset);
  }

  /**
   * @param prose reads cells of prose
   * @param amongPlans whether the table stands in a section on plans
   * @param year reported on; rows and columns of another one are left out
   * @param territory of the unit that reports; those of places above it are left out too
   */
  public Tables(Prose prose, boolean amongPlans, OptionalInt year, Territory territory) {
    this.territory = territory;
    this.prose = prose;
    this.amongPlans = amongPlans;
    this.year = year;
  }

  /** The figures of a table, row after row; of one on plans, or whose columns are places, none. */
  public List<ReadQuantity> read(Block block) {
    List<Row> rows = new ArrayList<>();
    GivenUnits caption = block.units();
    for (Block.Line line : block.lines()) {
      if (!DIVIDER.matcher(line.text()).matches() && !CONTENTS.matcher(line.text()).find()) {
        rows.add(Row.of(line, block.style()));
      }
    }
    int head = 0;
    while (head < rows.size() && rows.get(head).isHead(head)) {
      if (caption.isEmpty()) {
        caption = captionIn(rows.get(head));
      }
      head++;
    }
    int above = TableCaptions.above(rows.subList(0, head));
    head -= above;
    rows = LeadingCells.withoutSpan(rows.subList(above, rows.size()), head);
    int width = head == 0 ? 0 : rows.get(head - 1).cells().size();
    List<Row> below = LeadingCells.joined(rows.subList(head, rows.size()), width);
    boolean figuresFirst =
        !below.isEmpty()
            && !below.get(0).values().isEmpty()
            && below.get(0).values().get(0).isFigure();
    Heads heads =
        new Heads(
            LeadingCells.withCorner(rows.subList(0, head), below),
            caption,
            Heads.title(block.caption()),
            figuresFirst,
            Heads.unitColumn(rows.subList(0, head), below));
    AimedAt aimed = new AimedAt(heads);
    if ((amongPlans && !heads.match(DONE)) || heads.arePlaces(width) || aimed.isAll()) {
      return List.of();
    }
    TableYears years = new TableYears(year, heads, below);
    TableColumns columns = new TableColumns(heads, i -> column(i, heads, years, aimed));
    List<RowWords> words =
        below.stream().map(row -> new RowWords(row, columns.unitColumn(), year.isEmpty())).toList();
    Body body = new Body(columns, years, alike(below, words));
    BitSet parts = Breakdown.parts(below);
    List<ReadQuantity> found = new ArrayList<>();
    for (int i = 0; i < below.size(); i++) {
      if (!below.get(i).isNumbering() && !years.isOtherRow(i) && !parts.get(i)) {
        found.addAll(read(below.get(i), words.get(i), body));
      }
    }
    return found;
  }

  private TableColumns.Column column(int index, Heads heads, TableYears years, AimedAt aimed) {
    String whole = heads.of(index);
    String head = years.plain(whole);
    boolean leftOut =
        NO_RESULTS.matcher(plain(whole)).find()
            || years.holdsOnlyYears(index)
            || years.isOther(whole)
            || OthersHeads.include(whole, heads)
            || aimed.isColumn(whole)
            || heads.levels(index).stream()
                .anyMatch(level -> territory.isBelow(level) || AimedAt.isRow(level));
    Optional<String> unit = TableUnits.ofHead(head);
    Optional<String> implied = TableUnits.impliedBy(head);
    return new TableColumns.Column(
        head,
        leftOut ? "" : years.plain(heads.told(index)),
        whole.isEmpty(),
        leftOut,
        unit,
        implied,
        TableUnits.mayBeScaled(head, heads.caption()),
        unit.isEmpty() && implied.isEmpty() && ChangeColumn.is(plain(head)));
  }

  /** 行政诉讼（复议后起诉） and 行政诉讼（未经复议直接起诉）: the words of rows that only their brackets tell apart. */
  private static Set<String> alike(List<Row> rows, List<RowWords> names) {
    Set<String> words = new HashSet<>();
    Set<String> alike = new HashSet<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < rows.size(); i++) {
      String named = names.get(i).nameBefore(rows.get(i).cells().size());
      if (seen.add(named) && !words.add(plainRow(named))) {
        alike.add(plainRow(named));
      }
    }
    return alike;
  }

  private static GivenUnits captionIn(Row row) {
    return UNIT_WORD.occursIn(row.line().text())
        ? GivenUnits.in(row.line().text())
        : GivenUnits.NONE;
  }

  private List<ReadQuantity> read(Row row, RowWords words, Body body) {
    List<ReadQuantity> found = new ArrayList<>();
    RowWords plain = new RowWords(row, -1, year.isEmpty());
    String sentence = row.line().text().strip();
    for (int column = 0; column < row.cells().size(); column++) {
      TableCell cell = row.values().get(column);
      if (body.columns().at(column).isLeftOut()) {
        continue;
      }
      if (cell.isFigure()) {
        figure(row, column, words, body, sentence).ifPresent(found::add);
      } else if (cell.kind() == TableCell.CellKind.WORDS) {
        found.addAll(words(row, column, plain, sentence));
      }
    }
    return found;
  }

  private Optional<ReadQuantity> figure(
      Row row, int column, RowWords words, Body body, String sentence) {
    TableCell cell = row.values().get(column);
    Heads heads = body.columns().heads();
    TableColumns.Column over = body.columns().at(column);
    RowName name = words.name(column, before -> name(before, heads, body.years()));
    String plain = plainRow(name.nearest());
    String own = body.alike().contains(plain) ? name.nearest() : plain;
    String label =
        Stream.of(label(own, over.told()), plain(heads.title()), plain(over.head()))
            .filter(w -> !w.isEmpty())
            .findFirst()
            .orElse("");
    if (name.isOthers()
        || isOneOfTwo(row, column, body.columns())
        || body.columns().leaveAstray(row, column)) {
      return Optional.empty();
    }
    boolean carried = CARRIED.matcher(label).find() || CARRIED_HEAD.contains(plain(over.head()));
    if (label.isEmpty() || carried) {
      return Optional.empty();
    }
    if (cell.unit().isEmpty() && body.columns().areFewerThan(row)) {
      return Optional.empty();
    }
    Optional<ChangeColumn.Counted> counted =
        over.isOfChange()
            ? Optional.of(ChangeColumn.counted(heads.caption().units(), row.values(), column))
            : Optional.empty();
    if (counted.filter(ChangeColumn.Counted.UNKNOWN::equals).isPresent()
        && !heads.caption().isEmpty()) {
      return Optional.empty();
    }
    String unit =
        cell.unit()
            .or(() -> counted.filter(ChangeColumn.Counted.PERCENT::equals).map(percent -> "%"))
            .orElseGet(() -> CellUnit.of(row, name, over, body.columns()));
    boolean open = unit.isEmpty() && CellUnit.isWanted(cell, name, over, heads.caption());
    boolean dated = unit.isEmpty() && name.ofForm();
    if (open || dated || unit.contains("/") || PER_UNIT.matcher(over.head()).find()) {
      return Optional.empty();
    }
    Optional<BigDecimal> value =
        cell.unit().isPresent() ? cell.value() : cell.value().map(v -> TableUnits.scaled(v, unit));
    Cells.Cell written = row.cells().get(column);
    int start = row.line().start() + written.start();
    return Optional.of(
        new ReadQuantity(
            new Quantity(value, value.isPresent() ? TableUnits.base(unit) : unit, cell.qualifier()),
            label,
            around(sentence, row, column),
            quote(row, column, body.columns().unitColumn()),
            start,
            start + written.text().length()));
  }

  private RowName name(List<String> before, Heads heads, TableYears years) {
    List<String> words = before.stream().filter(w -> !years.plain(w).isEmpty()).toList();
    return RowName.of(words, heads, territory);
  }

  /** Whether words are a label of a form, behind which nothing is counted. */
  static boolean isOfForm(String words) {
    return NO_RESULTS_ROW.matcher(plain(words)).find();
  }

  /** Whether the next figure on either side counts the same, and no head tells the two apart. */
  private static boolean isOneOfTwo(Row row, int column, TableColumns columns) {
    return columns.at(column).isBare()
        && (isLike(row, column, column - 1, columns) || isLike(row, column, column + 1, columns));
  }

  private static boolean isLike(Row row, int column, int towards, TableColumns columns) {
    int other = towards;
    while (other >= 0
        && other < row.values().size()
        && row.values().get(other).kind() == TableCell.CellKind.EMPTY) {
      other += other < column ? -1 : 1;
    }
    return other >= 0
        && other < row.values().size()
        && row.values().get(other).isFigure()
        && columns.at(other).isBare()
        && row.values().get(other).unit().equals(row.values().get(column).unit());
  }

  private static String plain(String head) {
    return TableUnits.withoutBrackets(head);
  }

  private static String plainRow(String head) {
    return withoutNumbering(plain(head));
  }

  static String withoutNumbering(String words) {
    return NUMBERING.matcher(words).replaceFirst("");
  }

  private static String label(String row, String head) {
    String column = TableUnits.withoutBrackets(head);
    boolean generic = GENERIC_HEAD.matcher(column).matches();
    return generic ? row : row + column;
  }

  /** From what the row is about to the figure; a unit of counting alone says nothing. */
  private static String quote(Row row, int column, int unitColumn) {
    Cells.Cell last = row.cells().get(column);
    int end = last.start() + last.text().length();
    int from = column;
    while (from > 0
        && row.values().get(from - 1).kind() != TableCell.CellKind.EMPTY
        && (row.values().get(from).kind() != TableCell.CellKind.WORDS || from == unitColumn)
        && end - row.cells().get(from - 1).start() <= LONGEST_QUOTE) {
      from--;
    }
    return row.line().text().substring(row.cells().get(from).start(), end);
  }

  /**
   * The row. Of one that is far too wide only what stands around the figure: as many figures that
   * hold all of it would take memory with its square.
   */
  private static String around(String sentence, Row row, int column) {
    if (sentence.length() <= LONGEST_ROW) {
      return sentence;
    }
    Cells.Cell cell = row.cells().get(column);
    int start = Math.max(0, cell.start() - AROUND);
    int end = Math.min(row.line().text().length(), cell.start() + cell.text().length() + AROUND);
    return row.line().text().substring(start, end).strip();
  }

  /** A cell of prose is read as prose, its row being the sentence. */
  private List<ReadQuantity> words(Row row, int column, RowWords names, String sentence) {
    Cells.Cell cell = row.cells().get(column);
    if (!row.line().text().startsWith(cell.text(), cell.start())) {
      return List.of(); // put together from several cells: nowhere in the text
    }
    List<ReadQuantity> found = new ArrayList<>();
    for (Sentence part : Sentences.of(cell.text())) {
      for (ReadQuantity read : prose.read(part, row.line().start() + cell.start())) {
        found.add(
            new ReadQuantity(
                read.quantity(),
                named(names.nameBefore(column), read.label()),
                around(sentence, row, column),
                read.quote(),
                read.start(),
                read.end()));
      }
    }
    return found;
  }

  /** What the row is about stands before a noun of the cell, but not before what was done. */
  private static String named(String row, String label) {
    boolean told = label.startsWith(row) || Verbs.LISTED.occursIn(label);
    return told && !label.isEmpty() ? label : row + label;
  }

  /** A row, its cells and what they hold. */
  record Row(Block.Line line, List<Cells.Cell> cells, List<TableCell> values) {

    static Row of(Block.Line line, Block.Style style) {
      return of(line, Cells.cut(line.text(), style));
    }

    static Row of(Block.Line line, List<Cells.Cell> cells) {
      List<TableCell> values = cells.stream().map(cell -> TableCell.of(cell.text())).toList();
      return new Row(line, List.copyOf(cells), values);
    }

    /** The row without the cells from one column up to another. */
    Row without(int from, int to) {
      List<Cells.Cell> left = new ArrayList<>(cells);
      left.subList(from, to).clear();
      return of(line, left);
    }

    /** Whether the row holds no figure; in the first rows of a table, years are none. */
    boolean isHead(int index) {
      for (int i = 0; i < cells.size(); i++) {
        boolean yearOfHead = index < 2 && isYear(i);
        boolean prose = index > 0 && !Candidates.of(Width.fold(cells.get(i).text())).isEmpty();
        if ((values.get(i).isFigure() && !yearOfHead) || prose) {
          return false;
        }
      }
      return true;
    }

    boolean isYear(int column) {
      return YEAR.matcher(cells.get(column).text()).matches();
    }

    /** Whether a cell is a year, or one that something is planned for: 2024（计划）. */
    boolean isYearOrPlan(int column) {
      return YEAR_OR_PLAN.matcher(cells.get(column).text()).matches();
    }

    /** 栏次 1 2 3: the columns' own numbers. */
    boolean isNumbering() {
      String first = cells.isEmpty() ? "" : cells.get(0).text();
      return COLUMN_NUMBERS.contains(first);
    }

    Optional<String> unitAt(int column) {
      return column < cells.size() ? TableUnits.unit(cells.get(column).text()) : Optional.empty();
    }
  }
}
