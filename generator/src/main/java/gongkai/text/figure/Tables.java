package gongkai.text.figure;

import gongkai.han.Either;
import gongkai.han.WordSet;
import gongkai.model.Quantity;
import gongkai.text.Sentence;
import gongkai.text.Sentences;
import gongkai.text.Verbs;
import gongkai.text.Width;
import gongkai.text.WordList;
import gongkai.text.number.Numerals;
import gongkai.text.verdict.Territory;
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
final class Tables {
  private static final WordSet COLUMN_NUMBERS = QuantityWords.COLUMN_NUMBERS.words();

  private static final WordSet POINT_UNIT = QuantityWords.POINT.words();

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

  private static final Pattern ACCOUNT = Pattern.compile(QuantityWords.ACCOUNT.any());

  private static final Pattern GENERIC_HEAD =
      Pattern.compile("^(" + QuantityWords.PLAIN_HEAD.any() + ")$");

  /** Prices and rates of a scheme: 元/亩, 元/人·月. */
  private static final Pattern PER_UNIT = Pattern.compile(QuantityWords.MONEY_UNIT.any() + "[/／]");

  static final Pattern DIVIDER = Pattern.compile("^[\\s|:+\\-—=─┼├┤]+$");

  /** 第一部分 ........ 3: a line of a table of contents. */
  private static final Pattern CONTENTS = Pattern.compile("[.．…·]{4,}\\s*[0-9]{1,3}\\s*$");

  private static final Pattern YEAR =
      Pattern.compile("^(19|20)[0-9]{2}(年" + QuantityWords.WHOLE_YEAR.any() + "?)?$");
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

  private final QuantityReader prose;
  private final boolean amongPlans;
  private final OptionalInt year;
  private final Territory territory;

  /**
   * @param year reported on; rows and columns of another one are left out
   * @param territory of the unit that reports; those of places above it are left out too
   */
  Tables(QuantityReader prose, boolean amongPlans, OptionalInt year, Territory territory) {
    this.territory = territory;
    this.prose = prose;
    this.amongPlans = amongPlans;
    this.year = year;
  }

  List<ReadQuantity> read(Block block) {
    List<Row> rows = new ArrayList<>();
    List<String> caption = block.units();
    for (Block.Line line : block.lines()) {
      if (!DIVIDER.matcher(line.text()).matches() && !CONTENTS.matcher(line.text()).find()) {
        rows.add(Row.of(line, block.style()));
      }
    }
    int body = 0;
    while (body < rows.size() && rows.get(body).isHead(body)) {
      if (caption.isEmpty()) {
        caption = captionIn(rows.get(body));
      }
      body++;
    }
    rows = LeadingCells.withoutSpan(rows, body);
    int width = body == 0 ? 0 : rows.get(body - 1).cells().size();
    List<Row> below = LeadingCells.joined(rows.subList(body, rows.size()), width);
    boolean figuresFirst =
        !below.isEmpty()
            && !below.get(0).values().isEmpty()
            && below.get(0).values().get(0).isFigure();
    Heads heads =
        new Heads(
            LeadingCells.withCorner(rows.subList(0, body), below),
            caption,
            block.caption().strip(),
            figuresFirst,
            Heads.bareUnits(rows.subList(0, body), below));
    if ((amongPlans && !heads.match(DONE)) || heads.arePlaces(width)) {
      return List.of();
    }
    TableYears years = new TableYears(year, heads, below);
    Set<String> alike = alike(below, heads);
    BitSet parts = Breakdown.parts(below);
    AimedAt aimed = new AimedAt(heads);
    List<ReadQuantity> found = new ArrayList<>();
    for (int i = 0; i < below.size(); i++) {
      if (!below.get(i).isNumbering() && !years.isOtherRow(i) && !parts.get(i)) {
        found.addAll(read(below.get(i), heads, years, alike, aimed));
      }
    }
    return found;
  }

  /** 行政诉讼（复议后起诉） and 行政诉讼（未经复议直接起诉）: the words of rows that only their brackets tell apart. */
  private Set<String> alike(List<Row> rows, Heads heads) {
    Set<String> words = new HashSet<>();
    Set<String> alike = new HashSet<>();
    Set<String> seen = new HashSet<>();
    for (Row row : rows) {
      String named = row.nameOf(row.cells().size(), heads, year.isEmpty());
      if (seen.add(named) && !words.add(plainRow(named))) {
        alike.add(plainRow(named));
      }
    }
    return alike;
  }

  private static List<String> captionIn(Row row) {
    return UNIT_WORD.occursIn(row.line().text())
        ? TableUnits.ofCaption(row.line().text())
        : List.of();
  }

  private List<ReadQuantity> read(
      Row row, Heads heads, TableYears years, Set<String> alike, AimedAt aimed) {
    List<ReadQuantity> found = new ArrayList<>();
    for (int column = 0; column < row.cells().size(); column++) {
      String head = heads.of(column);
      if (NO_RESULTS.matcher(TableUnits.withoutBrackets(head)).find()
          || years.holdsOnlyYears(column)
          || years.isOther(head)
          || territory.isBelow(head)
          || OthersHeads.include(head, heads)
          || aimed.isColumn(head)) {
        continue;
      }
      TableCell cell = row.values().get(column);
      if (cell.isFigure()) {
        figure(row, column, heads, years, alike).ifPresent(found::add);
      } else if (cell.kind() == TableCell.CellKind.WORDS) {
        found.addAll(words(row, column));
      }
    }
    return found;
  }

  private Optional<ReadQuantity> figure(
      Row row, int column, Heads heads, TableYears years, Set<String> alike) {
    TableCell cell = row.values().get(column);
    List<String> before =
        row.headsOf(column, heads, year.isEmpty()).stream()
            .filter(words -> !years.plain(words).isEmpty())
            .toList();
    String rowHead = String.join("", before);
    String head = years.plain(heads.of(column));
    String named = Row.name(before);
    String own = alike.contains(plainRow(named)) ? named : plainRow(named);
    String label =
        Stream.of(label(own, years.plain(heads.told(column))), plain(heads.title()), plain(head))
            .filter(words -> !words.isEmpty())
            .findFirst()
            .orElse("");
    boolean ofOthers =
        before.stream()
            .anyMatch(
                w -> territory.isBelow(w) || AimedAt.isRow(w) || OthersHeads.include(w, heads));
    if (ofOthers || isOneOfTwo(row, column, heads) || isAstray(row, column, heads)) {
      return Optional.empty();
    }
    boolean carried = CARRIED.matcher(label).find() || CARRIED_HEAD.contains(plain(head));
    if (label.isEmpty() || carried) {
      return Optional.empty();
    }
    if (cell.unit().isEmpty() && heads.isNarrowerThan(row)) {
      return Optional.empty();
    }
    ChangeColumn.Counted counted = counted(row, column, head, heads);
    if (counted == ChangeColumn.Counted.UNKNOWN && !heads.caption().isEmpty()) {
      return Optional.empty();
    }
    String unit =
        cell.unit()
            .orElseGet(
                () ->
                    counted == ChangeColumn.Counted.PERCENT
                        ? "%"
                        : unitOf(row, rowHead, head, heads));
    boolean open =
        unit.isEmpty()
            && !isNothing(cell)
            && (isOfMoney(head, rowHead) || TableUnits.mayBeScaled(head, heads.caption()));
    boolean dated = unit.isEmpty() && NO_RESULTS_ROW.matcher(plain(rowHead)).find();
    if (open || dated || unit.contains("/") || PER_UNIT.matcher(head).find()) {
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
            row.line().text().strip(),
            quote(row, column, heads),
            start,
            start + written.text().length()));
  }

  /** A number without unit or head, beside others, in a table whose other columns have heads. */
  private static boolean isAstray(Row row, int column, Heads heads) {
    return row.values().get(column).unit().isEmpty()
        && heads.of(column).isEmpty()
        && heads.all().stream().filter(head -> !head.isEmpty()).count() > 1
        && row.values().stream().filter(TableCell::isFigure).count() > 1;
  }

  private static ChangeColumn.Counted counted(Row row, int column, String head, Heads heads) {
    boolean told =
        row.values().get(column).unit().isPresent()
            || TableUnits.ofHead(head).isPresent()
            || TableUnits.impliedBy(head).isPresent();
    return told
        ? ChangeColumn.Counted.OTHER
        : ChangeColumn.of(plain(head), heads.caption(), row.values(), column);
  }

  /** Whether the next figure on either side counts the same, and no head tells the two apart. */
  private static boolean isOneOfTwo(Row row, int column, Heads heads) {
    return heads.of(column).isEmpty()
        && (isLike(row, column, column - 1, heads) || isLike(row, column, column + 1, heads));
  }

  private static boolean isLike(Row row, int column, int towards, Heads heads) {
    int other = towards;
    while (other >= 0
        && other < row.values().size()
        && row.values().get(other).kind() == TableCell.CellKind.EMPTY) {
      other += other < column ? -1 : 1;
    }
    return other >= 0
        && other < row.values().size()
        && row.values().get(other).isFigure()
        && heads.of(other).isEmpty()
        && row.values().get(other).unit().equals(row.values().get(column).unit());
  }

  /** 公务接待费 under 决算, and nothing says whether in 元 or 万元: such a number is left open. */
  private static boolean isOfMoney(String head, String rowHead) {
    return TableUnits.isMoney(head) || TableUnits.isMoney(rowHead) || ACCOUNT.matcher(head).find();
  }

  /** 0 is nothing in any unit. */
  private static boolean isNothing(TableCell cell) {
    return cell.value().filter(v -> v.signum() == 0).isPresent();
  }

  private static String unitOf(Row row, String rowHead, String head, Heads heads) {
    return TableUnits.ofHead(head)
        .or(
            () ->
                TableUnits.impliedBy(head)
                    .filter(unit -> unit.equals("%") || POINT_UNIT.contains(unit)))
        .or(() -> ofUnitColumn(row, head, heads))
        .or(() -> TableUnits.ofHead(rowHead))
        .or(
            () ->
                TableUnits.under(
                    heads.caption(),
                    TableUnits.impliedBy(head).or(() -> TableUnits.impliedBy(rowHead))))
        .orElse("");
  }

  /** 单位 says what the row counts, and not what else is said of it: an amount, a score. */
  private static Optional<String> ofUnitColumn(Row row, String head, Heads heads) {
    Optional<String> unit = heads.unitColumn().flatMap(row::unitAt);
    Optional<String> implied = TableUnits.impliedBy(head);
    return unit.filter(u -> implied.map(TableUnits.base(u)::equals).orElse(true))
        .filter(u -> !TableUnits.isMoney(head) || TableUnits.isOfMoney(u));
  }

  private static String plain(String head) {
    return TableUnits.withoutBrackets(head);
  }

  private static String plainRow(String head) {
    return NUMBERING.matcher(plain(head)).replaceFirst("");
  }

  private static String label(String row, String head) {
    String column = TableUnits.withoutBrackets(head);
    boolean generic = GENERIC_HEAD.matcher(column).matches();
    return generic ? row : row + column;
  }

  /** From what the row is about to the figure; a unit of counting alone says nothing. */
  private static String quote(Row row, int column, Heads heads) {
    int from = column;
    while (from > 0
        && row.values().get(from - 1).kind() != TableCell.CellKind.EMPTY
        && (row.values().get(from).kind() != TableCell.CellKind.WORDS || heads.isUnit(from))) {
      from--;
    }
    Cells.Cell first = row.cells().get(from);
    Cells.Cell last = row.cells().get(column);
    return row.line().text().substring(first.start(), last.start() + last.text().length());
  }

  /** A cell of prose is read as prose, its row being the sentence. */
  private List<ReadQuantity> words(Row row, int column) {
    Cells.Cell cell = row.cells().get(column);
    if (!row.line().text().startsWith(cell.text(), cell.start())) {
      return List.of(); // put together from several cells: nowhere in the text
    }
    List<ReadQuantity> found = new ArrayList<>();
    for (Sentence sentence : Sentences.of(cell.text())) {
      for (ReadQuantity read :
          prose.readSentence(sentence, row.line().start() + cell.start(), "")) {
        found.add(
            new ReadQuantity(
                read.quantity(),
                named(row.nameOf(column, Heads.NONE, year.isEmpty()), read.label()),
                row.line().text().strip(),
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

    static Row of(Block.Line line, Cells.Style style) {
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

    /** 栏次 1 2 3: the columns' own numbers. */
    boolean isNumbering() {
      String first = cells.isEmpty() ? "" : cells.get(0).text();
      return COLUMN_NUMBERS.contains(first);
    }

    Optional<String> unitAt(int column) {
      return column < cells.size() ? TableUnits.unit(cells.get(column).text()) : Optional.empty();
    }

    /** The nearest of these words, and those before it where it only says 合计. */
    String nameOf(int column, Heads heads, boolean withYear) {
      return name(headsOf(column, heads, withYear));
    }

    private static String name(List<String> words) {
      int from = words.size() - 1;
      while (from > 0 && Heads.isTotal(words.get(from))) {
        from--;
      }
      return String.join("", words.subList(Math.max(0, from), words.size()));
    }

    /** 砂石路4.5公里: words with a figure of their own name no other; 三类内部事务 is a name. */
    private boolean holdsFigure(int column) {
      String words = Width.fold(NUMBERING.matcher(cells.get(column).text()).replaceFirst(""));
      return Candidates.of(words).stream().anyMatch(c -> Numerals.isDigit(words.charAt(c.start())));
    }

    /**
     * The words that stand nearest to the left of a figure; serial numbers and units are passed
     * over.
     *
     * @param withYear whether a year is one of its words; where the report's own year is known, the
     *     rows that are left are of that year
     */
    private List<String> headsOf(int column, Heads heads, boolean withYear) {
      List<String> words = new ArrayList<>();
      for (int i = column - 1; i >= 0; i--) {
        boolean year = isYear(i) && (i == 0 || cells.get(i).text().contains("年"));
        boolean tells = year ? withYear : values.get(i).kind() == TableCell.CellKind.WORDS;
        if (tells && !heads.isUnit(i) && !(year ? false : holdsFigure(i))) {
          words.add(0, NUMBERING.matcher(cells.get(i).text()).replaceFirst(""));
        } else if (values.get(i).isFigure() && !words.isEmpty()) {
          break;
        }
      }
      return words;
    }
  }
}
