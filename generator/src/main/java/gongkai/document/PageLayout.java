package gongkai.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Puts pages of placed text back into paragraphs.
 *
 * <p>Pieces on one baseline are a line; a gap of more than {@value #CELL_GAP} characters in it is a
 * tab, as between cells of a table. What repeats at the head or foot of the pages, and page numbers
 * there, are taken out and listed. A line goes on the one before if that reaches the right margin
 * and the line itself is not indented, of the same size and at the usual distance.
 */
final class PageLayout {
  /** In sizes of the font. */
  private static final double CELL_GAP = 1.8;

  private static final double WORD_GAP = 0.25;

  /** Between characters that belong together; justified text may have more. */
  private static final double CLOSE = 0.12;

  /** Between Chinese in two cells whose characters stand close together. */
  private static final double NARROW_CELL_GAP = 0.5;

  private static final double FIGURE_GAP = 1;
  private static final double INDENT = 0.6;

  /** By how much a full line may fall short of the margin: a mark may not begin a line. */
  private static final double SHORT_OF_MARGIN = 1.6;

  /** The same for a line that stops in the middle of a sentence. */
  private static final double SHORT_IN_SENTENCE = 6;

  /** The same where an indent begins each paragraph: a long word or title in quotes went down. */
  private static final double SHORT_BEFORE_FLUSH = 10;

  private static final int FEWEST_INDENTS = 3;

  /** Part of a page's width at which a text's right margin may be. */
  private static final double NARROWEST_TEXT = 0.7;

  private static final String SENTENCE_ENDS = "。！？；：”）";

  /** Part of a page's height at its head and foot in which page furniture stands. */
  private static final double EDGE = 0.13;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-—–－·\\s]*(?:第\\s*)?[0-9０-９]{1,4}\\s*页?(?:\\s*[/／,，]?\\s*(?:共\\s*)?[0-9]{0,4}\\s*页?)?"
              + "[-—–－·\\s]*");
  private static final Pattern BEGINS_PARAGRAPH =
      Pattern.compile("[一二三四五六七八九十]{1,3}、.*|[（(][一二三四五六七八九十0-9]{1,3}[）)].*|第[一二三四五六七八九十百]+[章节条].*");

  private final List<PageLine> lines;

  /** The right margin cannot be further left. */
  private final double leastRight;

  private final LineCollector out;

  private PageLayout(List<PageLine> lines, double leastRight, LineCollector out) {
    this.lines = lines;
    this.leastRight = leastRight;
    this.out = out;
  }

  /** Adds the paragraphs of a document's pages to {@code out}. */
  static void read(List<PlacedText> pieces, LineCollector out) {
    double width = pieces.stream().mapToDouble(piece -> piece.paper().width()).max().orElse(0);
    new PageLayout(lines(pieces), NARROWEST_TEXT * width, out).write();
  }

  private static List<PageLine> lines(List<PlacedText> pieces) {
    List<PlacedText> sorted = new ArrayList<>(pieces);
    sorted.sort(
        Comparator.comparingInt(PlacedText::page).thenComparingDouble(PlacedText::baseline));
    List<PageLine> lines = new ArrayList<>();
    List<PlacedText> line = new ArrayList<>();
    for (PlacedText piece : sorted) {
      boolean same =
          !line.isEmpty()
              && piece.page() == line.get(0).page()
              && piece.baseline() - line.get(line.size() - 1).baseline() < 0.4 * piece.size();
      if (!same && !line.isEmpty()) {
        lines.add(line(line));
        line.clear();
      }
      line.add(piece);
    }
    if (!line.isEmpty()) {
      lines.add(line(line));
    }
    return lines.stream().filter(l -> !l.text().isBlank()).toList();
  }

  private static PageLine line(List<PlacedText> pieces) {
    pieces.sort(Comparator.comparingDouble(PlacedText::left));
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      if (i > 0) {
        text.append(between(pieces, i));
      }
      text.append(pieces.get(i).text());
    }
    PlacedText first =
        pieces.stream().filter(piece -> !piece.isBlank()).findFirst().orElse(pieces.get(0));
    double right =
        pieces.stream()
            .filter(piece -> !piece.isBlank())
            .mapToDouble(PlacedText::right)
            .max()
            .orElse(0);
    double size = pieces.stream().mapToDouble(PlacedText::size).max().orElse(1);
    double height = first.paper().height();
    double place = height <= 0 ? 0.5 : first.baseline() / height;
    return new PageLine(
        first.page(), first.left(), right, first.baseline(), size, place, text.toString().strip());
  }

  private static String between(List<PlacedText> line, int index) {
    double gap = gap(line, index);
    if (gap > CELL_GAP) {
      return "\t";
    }
    int before = last(line.get(index - 1).text());
    int after = line.get(index).text().codePointAt(0);
    boolean chinese = isWide(before) && isWide(after);
    boolean figures = Character.isDigit(before) && Character.isDigit(after);
    if ((chinese || figures)
        && gap > (figures ? WORD_GAP : NARROW_CELL_GAP)
        && standsOut(line, index)) {
      return "\t";
    }
    // Justified text has its figures set apart: a space in a number would make two of it.
    return gap > (figures ? FIGURE_GAP : WORD_GAP) && !chinese ? " " : "";
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

  private static int last(CharSequence text) {
    return Character.codePointBefore(text, text.length());
  }

  private static boolean isWide(int c) {
    return c >= 0x1100;
  }

  /** A letter of a word that needs a space to the next; a broken number or mask needs none. */
  private static boolean isLatin(int c) {
    return c < 0x1100 && Character.isLetter(c);
  }

  private void write() {
    Set<PageLine> furniture = furniture();
    Setting setting = setting(lines.stream().filter(l -> !furniture.contains(l)).toList());
    StringBuilder paragraph = new StringBuilder();
    List<PageLine> taken = new ArrayList<>();
    PageLine before = null;
    for (PageLine line : lines) {
      if (furniture.contains(line)) {
        taken.add(line);
        continue;
      }
      boolean goesOn = before != null && goesOn(before, line, setting);
      if (!goesOn) {
        end(paragraph);
      }
      list(taken);
      if (goesOn && isLatin(last(paragraph)) && isLatin(line.text().codePointAt(0))) {
        paragraph.append(' ');
      }
      paragraph.append(line.text());
      before = line;
    }
    end(paragraph);
    list(taken);
  }

  private void end(StringBuilder paragraph) {
    if (!paragraph.isEmpty()) {
      out.add(SourceLine.text(paragraph.toString()));
      paragraph.setLength(0);
    }
  }

  private void list(List<PageLine> taken) {
    for (PageLine line : taken) {
      boolean number = PAGE_NUMBER.matcher(line.text()).matches();
      out.omit(line.text(), number ? Removal.Reason.PAGE_NUMBER : Removal.Reason.RUNNING_HEAD);
    }
    taken.clear();
  }

  /**
   * How a text is set.
   *
   * @param leading the usual distance from one line to the next
   * @param indents whether its paragraphs begin with an indent, so that a line without one goes on
   */
  private record Setting(double left, double right, double leading, boolean indents) {}

  private Setting setting(List<PageLine> text) {
    double left = margin(text);
    long indented = text.stream().filter(line -> isIndented(line, left)).count();
    return new Setting(left, rightMargin(text), leading(), indented >= FEWEST_INDENTS);
  }

  private static boolean isIndented(PageLine line, double left) {
    return line.left() > left + INDENT * line.size();
  }

  private static boolean goesOn(PageLine before, PageLine line, Setting setting) {
    boolean sentenceEnds = SENTENCE_ENDS.indexOf(last(before.text())) >= 0;
    double slack = sentenceEnds ? SHORT_OF_MARGIN : SHORT_IN_SENTENCE;
    double full =
        setting.right() - (setting.indents() ? SHORT_BEFORE_FLUSH : slack) * before.size();
    boolean sameSize = Math.abs(before.size() - line.size()) < 0.15 * line.size();
    boolean near =
        before.page() != line.page()
            || line.baseline() - before.baseline() <= 1.5 * setting.leading();
    return before.right() >= full
        && !isIndented(line, setting.left())
        && sameSize
        && near
        && !before.hasCells()
        && !line.hasCells()
        && !BEGINS_PARAGRAPH.matcher(line.text()).matches();
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

  private double rightMargin(List<PageLine> text) {
    double[] rights = text.stream().mapToDouble(PageLine::right).sorted().toArray();
    double found = rights.length == 0 ? 0 : rights[(rights.length - 1) * 19 / 20];
    return Math.max(found, leastRight);
  }

  /** The usual distance from one line to the next. */
  private double leading() {
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

  private Set<PageLine> furniture() {
    Map<Integer, List<PageLine>> pages = new HashMap<>();
    lines.forEach(line -> pages.computeIfAbsent(line.page(), p -> new ArrayList<>()).add(line));
    Map<String, Integer> repeated = new HashMap<>();
    List<PageLine> candidates = new ArrayList<>();
    for (List<PageLine> page : pages.values()) {
      for (int i = 0; i < page.size(); i++) {
        PageLine line = page.get(i);
        boolean outermost = i < 2 || i >= page.size() - 2;
        if (outermost && (line.place() < EDGE || line.place() > 1 - EDGE)) {
          candidates.add(line);
          repeated.merge(key(line), 1, Integer::sum);
        }
      }
    }
    Set<PageLine> furniture = new HashSet<>();
    for (PageLine line : candidates) {
      boolean onMostPages = pages.size() >= 3 && repeated.get(key(line)) * 2 > pages.size();
      if (onMostPages || PAGE_NUMBER.matcher(line.text()).matches()) {
        furniture.add(line);
      }
    }
    return furniture;
  }

  /** Even and odd pages may set their heads apart; figures in them are page numbers. */
  private static String key(PageLine line) {
    return (line.place() < 0.5 ? "head " : "foot ") + line.text().replaceAll("[0-9０-９]+", "#");
  }
}
