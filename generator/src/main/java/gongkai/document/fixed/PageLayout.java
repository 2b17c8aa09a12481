package gongkai.document.fixed;

import static java.util.stream.Collectors.joining;

import gongkai.document.fixed.column.PageColumns;
import gongkai.document.fixed.piece.DownwardLines;
import gongkai.document.fixed.piece.DropCaps;
import gongkai.document.fixed.piece.PageLine;
import gongkai.document.fixed.piece.PageLines;
import gongkai.document.fixed.piece.PlacedText;
import gongkai.document.fixed.table.PageTable;
import gongkai.document.fixed.table.SpanningCells;
import gongkai.document.fixed.table.TableRows;
import gongkai.document.source.LineCollector;
import gongkai.document.source.Removal;
import gongkai.document.source.SourceLine;
import gongkai.document.source.sign.DocumentWords;
import gongkai.han.Either;
import gongkai.model.report.OpenPoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Puts pages of placed text back into paragraphs.
 *
 * <p>{@link PageColumns} gives the lines in their order, {@link PageEdges} finds what at the head
 * and foot of pages is no text; it is taken out and listed. A line goes on the one before if that
 * reaches the right margin and the line itself is not indented, of the same size and at the usual
 * distance. Lines of a title, set large in the middle of the first page, are one.
 */
public final class PageLayout {
  /** In sizes of the font. */
  private static final double INDENT = 0.6;

  /** Characters by which paragraphs are indented. */
  private static final double INDENT_SIGNS = 2;

  private static final double SAME_INDENT = 0.1;

  /** By how much a full line may fall short of the margin: a mark may not begin a line. */
  private static final double SHORT_OF_MARGIN = 1.6;

  /** The same for a line that stops in the middle of a sentence. */
  private static final double SHORT_IN_SENTENCE = 6;

  /** The same where an indent begins each paragraph: a long word or title in quotes went down. */
  private static final double SHORT_BEFORE_FLUSH = 10;

  /** Part of a column's width by which a full line falls short at most. */
  private static final double SHORT_PART = 0.4;

  /** Lines of a box, of which the longest is as wide as it. */
  private static final int FEW = 4;

  private static final int FEWEST_INDENTS = 3;

  /** Part of a page's width at which a text's right margin may be. */
  private static final double NARROWEST_TEXT = 0.7;

  /** How much larger than the text a title is. */
  private static final double LARGE = 1.1;

  /** In sizes of the font: between the lines of a title, and between their middles. */
  private static final double TITLE_LEADING = 2.5;

  private static final double TITLE_MIDDLE = 1.5;

  /** In sizes of the font: no paragraph begins so far in. */
  private static final double CENTRED = 4;

  private static final int MOST_TITLE_LINES = 4;

  private static final String SENTENCE_ENDS = "。！？；：”）";

  /** What ends a title, so that a line under it is something else. */
  private static final Pattern ENDS_TITLE =
      Pattern.compile(".*" + DocumentWords.TITLE_END.any() + "[）)]?");

  private static final Pattern UNDER_TITLE =
      Pattern.compile("[（(—–].*|.*[。：，].*|.*[0-9〇○零一二三四五六七八九十]日|.*号");

  /** Fonts may give some of them as radicals, which are replaced later. */
  private static final String NUMERALS = "一二三四五六七八九十\\u2F00\\u2F06\\u2F0B\\u2F17";

  private static final Pattern BEGINS_PARAGRAPH =
      Pattern.compile(
          Either.of(
              "[" + NUMERALS + "]{1,3}、.*",
              "[（(][" + NUMERALS + "0-9]{1,3}[）)].*",
              "第[" + NUMERALS + "百]+" + DocumentWords.PART_OF_TEXT.any() + ".*"));

  /** A line of a list: 新增泊位：1260个. */
  private static final Pattern LABELLED = Pattern.compile("[^，。；：:]{2,12}[：:][^，。；：:]{1,16}");

  private final List<PageLine> lines;

  /** Of the widest page. */
  private final double width;

  private final LineCollector out;

  private final Map<Integer, Setting> settings = new HashMap<>();
  private final double leading;

  /** What is no text, by identity. */
  private final Set<PageLine> furniture;

  private final PageNotes notes;
  private boolean indents;

  private PageLayout(List<PageLine> lines, double width, LineCollector out) {
    this.leading = leading(lines);
    this.furniture = PageEdges.of(lines, leading);
    this.notes = PageNotes.of(lines, furniture);
    this.lines = notes.lines();
    this.width = width;
    this.out = out;
  }

  /** Adds the paragraphs of a document's pages to {@code out}. */
  public static void read(List<PlacedText> pieces, LineCollector out) {
    double width = pieces.stream().mapToDouble(piece -> piece.paper().width()).max().orElse(0);
    PageColumns.Read read =
        PageColumns.read(DropCaps.lowered(upright(DownwardLines.turned(pieces))));
    TreeSet<Integer> doubtful = new TreeSet<>(read.doubtful());
    List<PageLine> lines = SpanningCells.placed(read.lines());
    doubtful.addAll(new PageLayout(lines, width, out).write());
    if (!doubtful.isEmpty()) {
      out.doubt(
          OpenPoint.LAYOUT,
          "import-columns",
          doubtful.stream().map(String::valueOf).collect(joining(", ")));
    }
  }

  /** Says which pages have no text: they may be pictures of some. */
  public static void tellEmpty(List<PlacedText> pieces, int pages, LineCollector out) {
    TreeSet<Integer> empty =
        IntStream.rangeClosed(1, pages).boxed().collect(Collectors.toCollection(TreeSet::new));
    pieces.stream().map(PlacedText::page).forEach(empty::remove);
    if (!empty.isEmpty()) {
      out.incomplete();
      String listed = empty.stream().map(String::valueOf).collect(joining(", "));
      out.doubt(OpenPoint.PAGES, "import-empty-pages", listed);
    }
  }

  /** Each page turned as most of its characters are. */
  private static List<PlacedText> upright(List<PlacedText> pieces) {
    Map<Integer, int[]> counts = new HashMap<>();
    pieces.forEach(p -> counts.computeIfAbsent(p.page(), page -> new int[4])[p.turn()]++);
    return pieces.stream().map(piece -> piece.upright(counts.get(piece.page()))).toList();
  }

  private static int last(CharSequence text) {
    return Character.codePointBefore(text, text.length());
  }

  /** Writes the text, and gives the pages on which cells could not be put in order. */
  private Set<Integer> write() {
    measure(lines.stream().filter(l -> !furniture.contains(l)).toList());
    Set<Integer> doubtful = new TreeSet<>();
    StringBuilder paragraph = new StringBuilder();
    List<PageLine> taken = new ArrayList<>();
    PageLine before = null;
    int titleEnd = titleEnd();
    BitSet narrow = NarrowParagraphs.of(lines);
    for (int i = 0; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      if (furniture.contains(line)) {
        taken.add(line);
        continue;
      }
      boolean title = i < titleEnd;
      boolean inNarrow = narrow.get(i) && !furniture.contains(lines.get(i - 1));
      boolean goesOn = before != null && (title || inNarrow || goesOn(before, line));
      if (!goesOn) {
        end(paragraph);
      }
      list(taken);
      if (!goesOn) {
        out.page(line.page());
      }
      if (line.hasCells()) {
        i = cells(i, doubtful) - 1;
        before = lines.get(i);
        continue;
      }
      paragraph.append(goesOn ? PageLines.space(paragraph, line.text()) : "").append(line.text());
      before = line;
    }
    end(paragraph);
    list(taken);
    return doubtful;
  }

  /** Writes the lines with cells from one on, and gives the index after them. */
  private int cells(int from, Set<Integer> doubtful) {
    TableRows table = TableRows.from(lines, from, furniture);
    List<PageLine> rows = table.rows();
    Optional<List<List<String>>> cells = PageTable.of(rows);
    boolean doubt = cells.map(PageTable::mayGoOn).orElse(rows.size() > 1);
    if (cells.isPresent() && !(doubt && PageTable.mayBeColumns(cells.get()))) {
      out.addTable(cells.get());
    } else {
      rows.forEach(row -> out.add(SourceLine.text(row.text())));
    }
    if (doubt) {
      rows.forEach(row -> doubtful.add(row.page()));
    }
    list(new ArrayList<>(table.between()));
    return table.end();
  }

  /** Index after the lines of a title that is set large in the middle of the first page. */
  private int titleEnd() {
    int first = 0;
    while (first < lines.size() && furniture.contains(lines.get(first))) {
      first++;
    }
    if (first == lines.size()) {
      return 0;
    }
    int end = first + 1;
    while (end < lines.size()
        && end < first + MOST_TITLE_LINES
        && isTitleLine(lines.get(end - 1), lines.get(end))) {
      end++;
    }
    List<PageLine> rest =
        lines.subList(end, lines.size()).stream().filter(l -> !furniture.contains(l)).toList();
    return lines.get(first).size() < LARGE * PageEdges.textSize(rest) ? 0 : end;
  }

  private static boolean isTitleLine(PageLine before, PageLine line) {
    double size = before.size();
    double middles = Math.abs(before.left() + before.right() - line.left() - line.right()) / 2;
    return line.page() == before.page()
        && Math.abs(line.size() - size) < 0.05 * size
        && line.baseline() - before.baseline() <= TITLE_LEADING * size
        && middles <= TITLE_MIDDLE * size
        && !before.hasCells()
        && !line.hasCells()
        && !ENDS_TITLE.matcher(before.text()).matches()
        && !UNDER_TITLE.matcher(line.text()).matches()
        && !BEGINS_PARAGRAPH.matcher(line.text()).matches();
  }

  private void end(StringBuilder paragraph) {
    if (!paragraph.isEmpty()) {
      out.add(SourceLine.text(SpacedDigits.joined(paragraph.toString())));
      paragraph.setLength(0);
    }
  }

  private void list(List<PageLine> taken) {
    for (PageLine line : taken) {
      out.page(line.page());
      boolean number = PageEdges.isPageNumber(line);
      out.omit(line.text(), number ? Removal.Reason.PAGE_NUMBER : Removal.Reason.RUNNING_HEAD);
    }
    taken.clear();
  }

  /**
   * The margins of a text or of one of its columns.
   *
   * @param slack by how much a full line falls short at most
   * @param least where the line farthest to the left begins
   */
  private record Setting(double left, double right, double slack, double least) {}

  private void measure(List<PageLine> text) {
    Map<Integer, List<PageLine>> regions = new HashMap<>();
    text.forEach(line -> regions.computeIfAbsent(line.region(), r -> new ArrayList<>()).add(line));
    long indented = 0;
    for (Map.Entry<Integer, List<PageLine>> entry : regions.entrySet()) {
      double left = margin(entry.getValue());
      settings.put(entry.getKey(), setting(entry.getKey(), entry.getValue(), left));
      indented += entry.getValue().stream().filter(line -> isIndented(line, left)).count();
    }
    indents = indented >= FEWEST_INDENTS;
  }

  private static boolean isIndented(PageLine line, double left) {
    return line.left() > left + INDENT * line.size();
  }

  /** A date or a name under the title stands alone, however long it is. */
  private boolean isCentred(PageLine line) {
    double middle = (line.left() + line.right()) / 2;
    double margin = settings.get(line.region()).left();
    return line.left() > margin + CENTRED * line.size()
        && Math.abs(middle - width / 2) <= TITLE_MIDDLE * line.size();
  }

  private boolean goesOn(PageLine before, PageLine line) {
    boolean sentenceEnds = SENTENCE_ENDS.indexOf(last(before.text())) >= 0;
    double slack = sentenceEnds ? SHORT_OF_MARGIN : SHORT_IN_SENTENCE;
    Setting setting = settings.get(before.region());
    boolean alike = bothBegin(before, line, setting.least());
    double within =
        (alike ? SHORT_OF_MARGIN : indents ? SHORT_BEFORE_FLUSH : slack) * before.size();
    double full = setting.right() - Math.min(setting.slack(), within);
    boolean sameSize = Math.abs(before.size() - line.size()) < 0.15 * line.size();
    boolean sameRegion = before.region() == line.region();
    // The next column or page goes on at its top.
    boolean near =
        sameRegion
            ? before.page() != line.page() || line.baseline() - before.baseline() <= 1.5 * leading
            : before.region() > 0 && line.region() > 0 && !sentenceEnds;
    return before.right() >= full
        && !isIndented(line, settings.get(line.region()).left())
        && sameSize
        && near
        && !isCentred(before)
        && !before.hasCells()
        && !line.hasCells()
        && !(LABELLED.matcher(before.text()).matches() && LABELLED.matcher(line.text()).matches())
        && !notes.firsts().contains(line)
        && !BEGINS_PARAGRAPH.matcher(line.text()).matches();
  }

  /** Whether two lines are indented alike: where most paragraphs are one line, none goes on. */
  private static boolean bothBegin(PageLine before, PageLine line, double least) {
    double indent = (line.left() - least) / line.size();
    return Math.abs(before.left() - line.left()) < SAME_INDENT * line.size()
        && Math.abs(indent - INDENT_SIGNS) < INDENT;
  }

  /** The left margin: where most lines begin; an indent may be the commonest in a short text. */
  private static double margin(List<PageLine> lines) {
    Map<Long, Integer> counts = new HashMap<>();
    lines.forEach(line -> counts.merge(Math.round(line.left() / 2), 1, Integer::sum));
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() * 8 >= lines.size())
        .mapToDouble(entry -> entry.getKey() * 2.0 + 1)
        .min()
        .orElse(0);
  }

  private Setting setting(int region, List<PageLine> text, double left) {
    double[] rights = text.stream().mapToDouble(PageLine::right).sorted().toArray();
    int last = rights.length - 1;
    double least = text.stream().mapToDouble(PageLine::left).min().orElse(left);
    double right = rights[rights.length <= FEW ? last : last * 19 / 20];
    if (region != 0) {
      return new Setting(left, right, region > 0 ? SHORT_PART * (right - left) : width, least);
    }
    double size = PageEdges.textSize(text);
    List<PageLine> lower = text.stream().filter(line -> line.size() < LARGE * size).toList();
    double margin = lower.stream().mapToDouble(PageLine::right).max().orElse(0);
    if (margin < NARROWEST_TEXT * width && isNarrow(lower, margin)) {
      return new Setting(left, margin, SHORT_OF_MARGIN * size, least);
    }
    return new Setting(left, Math.max(right, NARROWEST_TEXT * width), width, least);
  }

  /** Whether all lines are those of one narrow text: full ones, and those that end a sentence. */
  private static boolean isNarrow(List<PageLine> text, double margin) {
    int cut = 0;
    for (int i = 0; i < text.size(); i++) {
      PageLine line = text.get(i);
      boolean full = line.right() >= margin - SHORT_OF_MARGIN * line.size();
      boolean ends = SENTENCE_ENDS.indexOf(last(line.text())) >= 0;
      if (line.hasCells() || (!full && !ends && i > 0)) {
        return false;
      }
      cut += full && !ends ? 1 : 0;
    }
    return cut >= 2;
  }

  /** The usual distance from one line to the next. */
  private static double leading(List<PageLine> lines) {
    double[] distances = new double[lines.size()];
    int count = 0;
    for (int i = 1; i < lines.size(); i++) {
      double distance = lines.get(i).baseline() - lines.get(i - 1).baseline();
      if (lines.get(i).page() == lines.get(i - 1).page() && distance > 0) {
        distances[count++] = distance;
      }
    }
    double[] sorted = Arrays.copyOf(distances, count);
    Arrays.sort(sorted);
    return count == 0 ? Double.MAX_VALUE : sorted[count / 2];
  }
}
