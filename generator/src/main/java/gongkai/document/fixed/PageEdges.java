package gongkai.document.fixed;

import gongkai.document.fixed.piece.PageLine;
import gongkai.document.source.sign.DocumentWords;
import gongkai.han.Either;
import gongkai.han.HanDigits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds what stands at the head and foot of pages and is no text: page numbers, what repeats on
 * most pages, what a browser prints around a page, and small print apart above the text.
 */
final class PageEdges {
  /** Part of a page's height at its head and foot in which page furniture stands. */
  private static final double EDGE = 0.13;

  /** Part of the height of a head that does not repeat. */
  private static final double HEAD = 0.09;

  /** How much smaller than the text a head is that does not repeat. */
  private static final double SMALL = 0.8;

  /** In heights of the page: two pages set their heads at the same height. */
  private static final double SAME_PLACE = 0.01;

  /** How far furniture stands from the text: in usual leadings, or in sizes of the text. */
  private static final double APART_LEADING = 1.3;

  private static final double APART = 2.5;

  /** Part of the height of a margin that no text reaches into. */
  private static final double MARGIN = 0.075;

  /** A name of what was printed, or of who printed it: 内部资料. */
  private static final Pattern SHORT_HEAD =
      Pattern.compile("[\\p{IsHan}《》·]{2,8}" + "(?:[ \\u3000]{1,2}[\\p{IsHan}]{2,6})?");

  private static final String MARKS = "[-—–－·~～•\\s]*";

  private static final String HAN_NUMBER = "[" + HanDigits.TO_NINE + "十百]{1,5}";

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          Either.of(
              MARKS
                  + "(?:第\\s*)?[0-9０-９]{1,4}\\s*"
                  + DocumentWords.PAGE.any()
                  + "?(?:\\s*[/／,，]?\\s*(?:"
                  + DocumentWords.OF_PAGES.any()
                  + "\\s*)?[0-9]{0,4}\\s*"
                  + DocumentWords.PAGE.any()
                  + "?)?"
                  + MARKS,
              MARKS + "[ivxIVX]{1,6}" + MARKS,
              "(?i:page|p)[.:]?\\s*[0-9]{1,4}(?:\\s*(?:of|/)\\s*[0-9]{1,4})?",
              "[\\[(（【]\\s*[0-9０-９]{1,3}\\s*[\\])）】]",
              "第\\s*" + HAN_NUMBER + "\\s*" + DocumentWords.PAGE.any(),
              "[-—–－]+\\s*" + HAN_NUMBER + "\\s*[-—–－]+"));

  /** The day and time of printing, and the address with the page's number. */
  private static final Pattern BROWSER =
      Pattern.compile(
          Either.of(
              "[0-9]{1,4}[/.年-][0-9]{1,2}[/.月-][0-9]{1,4}日?[,，]?\\s*(?:"
                  + DocumentWords.HALF_DAY.any()
                  + "|[AP]M)?\\s*[0-9]{1,2}:[0-9]{2}.*",
              ".{0,80}[0-9]{1,4}[/.-][0-9]{1,2}[/.-][0-9]{1,4}[,，]?\\s*"
                  + "[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:\\s*[AP]M)?",
              Either.of(
                      "(?:https?://|www\\.|about:)[\\x21-\\x7E…]*",
                      // A font may set fi as one sign, and a path may have Chinese names.
                      "(?:fi|\\uFB01)le:/\\S*")
                  + "(?:\\s*[\\[(（]?[0-9]{1,4}\\s*/\\s*[0-9]{1,4}[\\])）]?)?",
              "[0-9]{1,4}\\s*/\\s*[0-9]{1,4}\\s*(?:https?://|(?:fi|\\uFB01)le:/|www\\.).*"));

  private static final Pattern NO_HEAD =
      Pattern.compile(
          Either.of(DocumentWords.ANNEX.any() + ".*", ".*[。；：]", ".*[〔\\[][0-9]{4}[〕\\]].*号"));

  private static final double OF_TEXT = 0.95;

  private static final Pattern SENTENCE = Pattern.compile("，|[。；]$");

  private final List<PageLine> lines;
  private final double textSize;
  private final double leading;
  private final Map<Integer, List<PageLine>> pages = new HashMap<>();

  private PageEdges(List<PageLine> lines, double leading) {
    this.lines = lines;
    this.leading = leading;
    List<PageLine> inside =
        lines.stream().filter(line -> line.place() >= EDGE && line.place() <= 1 - EDGE).toList();
    this.textSize = textSize(inside.isEmpty() ? lines : inside);
    lines.forEach(line -> pages.computeIfAbsent(line.page(), p -> new ArrayList<>()).add(line));
    pages.values().forEach(page -> page.sort(Comparator.comparingDouble(PageLine::baseline)));
  }

  /**
   * The lines that are no text.
   *
   * @param leading the usual distance from one line to the next
   */
  static Set<PageLine> of(List<PageLine> lines, double leading) {
    return new PageEdges(lines, leading).furniture();
  }

  static boolean isPageNumber(PageLine line) {
    return PAGE_NUMBER.matcher(line.text()).matches();
  }

  /** The size that half of the characters have at most. */
  static double textSize(List<PageLine> lines) {
    List<PageLine> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparingDouble(PageLine::size));
    long all = lines.stream().mapToLong(line -> line.text().length()).sum();
    long seen = 0;
    for (PageLine line : sorted) {
      seen += line.text().length();
      if (seen * 2 >= all) {
        return line.size();
      }
    }
    return 1;
  }

  private Set<PageLine> furniture() {
    Map<String, List<PageLine>> alike = new HashMap<>();
    List<PageLine> candidates = new ArrayList<>();
    for (List<PageLine> page : pages.values()) {
      for (int i = 0; i < page.size(); i++) {
        PageLine line = page.get(i);
        boolean outermost = i < 2 || i >= page.size() - 2;
        if (outermost && (line.place() < EDGE || line.place() > 1 - EDGE)) {
          candidates.add(line);
          alike.computeIfAbsent(key(line), k -> new ArrayList<>()).add(line);
        }
      }
    }
    Set<PageLine> furniture = Collections.newSetFromMap(new IdentityHashMap<>());
    for (PageLine line : candidates) {
      if ((repeats(alike.get(key(line)))
              && !isOfText(line, alike.get(key(line)))
              && !isRow(line, alike.get(key(line)))
              && !isFirstHeadOfTable(line, alike.get(key(line))))
          || isPageNumber(line)
          || BROWSER.matcher(line.text()).matches()
          || isSmallHead(line)
          || isAloneInMargin(line)) {
        furniture.add(line);
      }
    }
    return furniture.size() == lines.size() ? Set.of() : furniture;
  }

  /** A few signs no larger than the text, in the margin of a page, where nothing repeats. */
  private boolean isAloneInMargin(PageLine line) {
    return isOutermost(line)
        && (line.place() < MARGIN || line.place() > 1 - MARGIN)
        && line.size() <= textSize
        && SHORT_HEAD.matcher(line.text()).matches()
        && isApart(line)
        && !NO_HEAD.matcher(line.text()).matches();
  }

  private boolean isOutermost(PageLine line) {
    List<PageLine> page = pages.get(line.page());
    return page.get(line.place() < 0.5 ? 0 : page.size() - 1).equals(line);
  }

  /**
   * Of two pages both must have it, at one height and apart from the text, or as their outermost
   * line in the same few signs.
   */
  private boolean repeats(List<PageLine> same) {
    if (pages.size() >= 3) {
      return same.size() * 2 > pages.size();
    }
    if (pages.size() < 2 || same.size() < 2) {
      return false;
    }
    PageLine first = same.get(0);
    PageLine second = same.get(1);
    return first.page() != second.page()
        && Math.abs(first.place() - second.place()) <= SAME_PLACE
        && (isSameLabel(first, second)
            || ((isApart(first) || first.size() < textSize)
                && (isApart(second) || second.size() < textSize)));
  }

  private boolean isSameLabel(PageLine first, PageLine second) {
    return first.text().equals(second.text())
        && (SHORT_HEAD.matcher(first.text()).matches() || isHeadOfBoth(first, second))
        && first.size() <= textSize
        && isOutermost(first)
        && isOutermost(second)
        && Math.abs(first.left() - second.left()) <= first.size();
  }

  /** Words of any number above a larger line; they may be the title where no line is larger. */
  private boolean isHeadOfBoth(PageLine first, PageLine second) {
    boolean larger = pages.get(first.page()).stream().anyMatch(l -> l.size() > first.size());
    boolean table = first.hasCells() && (isAboveCells(first) || isAboveCells(second));
    return first.place() < EDGE
        && larger
        && !table
        && !SENTENCE.matcher(first.text()).find()
        && !NO_HEAD.matcher(first.text()).matches();
  }

  private boolean isAboveCells(PageLine line) {
    List<PageLine> page = pages.get(line.page());
    int next = page.indexOf(line) + 1;
    return next < page.size() && page.get(next).hasCells();
  }

  /**
   * Sentences of one wording and other figures, as the rows of a list have them: where pages end
   * with the text, one may stand at the foot of most.
   */
  private boolean isOfText(PageLine line, List<PageLine> same) {
    return line.size() >= OF_TEXT * textSize
        && SENTENCE.matcher(line.text()).find()
        && same.stream().anyMatch(other -> !other.text().equals(line.text()))
        && (!isApart(line) || pages.get(line.page()).size() <= 2);
  }

  /** Rows of one wording and other figures: 第1组 | 35 | 12, where a running head counts pages. */
  private boolean isRow(PageLine line, List<PageLine> same) {
    return line.hasCells()
        && same.stream()
            .mapToLong(other -> differing(line, other))
            .anyMatch(count -> count > (isApart(line) ? 1 : 0));
  }

  private static long differing(PageLine line, PageLine other) {
    int cells = Math.min(line.cells().size(), other.cells().size());
    return IntStream.range(0, cells)
        .filter(i -> !line.cells().get(i).text().equals(other.cells().get(i).text()))
        .count();
  }

  /** Heads of columns that stand over their rows on each page are furniture from the second on. */
  private boolean isFirstHeadOfTable(PageLine line, List<PageLine> same) {
    List<PageLine> page = pages.get(line.page());
    int next = page.indexOf(line) + 1;
    return line.hasCells()
        && line.place() < 0.5
        && next < page.size()
        && page.get(next).cells().size() == line.cells().size()
        && same.stream().noneMatch(other -> other.page() < line.page());
  }

  private boolean isSmallHead(PageLine line) {
    return pages.get(line.page()).get(0).equals(line)
        && line.place() < HEAD
        && line.size() <= SMALL * textSize
        && isApart(line)
        && !NO_HEAD.matcher(line.text()).matches();
  }

  /** Whether the next line, towards the text, is further away than lines are. */
  private boolean isApart(PageLine line) {
    List<PageLine> page = pages.get(line.page());
    int at = page.indexOf(line);
    int next = line.place() < 0.5 ? at + 1 : at - 1;
    return next < 0
        || next >= page.size()
        || distance(page.get(next), line) > Math.min(APART_LEADING * leading, APART * textSize);
  }

  private static double distance(PageLine line, PageLine other) {
    return Math.abs(line.baseline() - other.baseline());
  }

  /** Even and odd pages may set their heads apart; figures in them are page numbers. */
  private static String key(PageLine line) {
    return (line.place() < 0.5 ? "head " : "foot ") + line.text().replaceAll("[0-9０-９]+", "#");
  }
}
