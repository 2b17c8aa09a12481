package gongkai.importing.layout;

import gongkai.document.source.CharacterRange;
import gongkai.han.SoughtPattern;
import gongkai.text.number.CutMeasure;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Joins lines that a program broke at a fixed width back into paragraphs.
 *
 * <p>Most sources have one paragraph per line, and joining wrongly would melt paragraphs together.
 * So a text counts as hard-wrapped only if several of its lines stop in the middle of a sentence
 * and three quarters of those, two left aside, are about as wide as each other; numbered headings
 * do not count. Then such a line is joined with the next one, unless that is indented, begins with
 * a heading's number or is a table row. A full line that ends a sentence is joined only where
 * indents or blank lines show that no paragraph begins. Where every line is indented, or a blank
 * line stands after every one, that says nothing.
 *
 * <p>Lines that a person or a copy broke are of uneven widths. Such a text proves itself by its
 * sentences: most lines stop inside one, some sentences end inside a line, and no line is far wider
 * than the others; see {@link UnevenLines}. There nothing is joined behind the end of a sentence.
 *
 * <p>A number is never left in two: its digits are joined over the end of any long line, and of any
 * line where {@link CutNumber} sees them cut.
 *
 * <p>Width is counted as East Asian terminals do: a Chinese character is two columns wide.
 */
final class HardWrap {
  /** Lines that prove a width; fewer do where one of them is cut where no line ends. */
  private static final int ENOUGH = 4;

  private static final int FEWEST = 2;

  /** Lines of the very same number of signs that prove it, if each has so many. */
  private static final int ENOUGH_ALIKE = 3;

  private static final int LONG = 25;

  /** Columns. Below, lines are lists or verse; above, no program wraps. */
  private static final int NARROWEST = 30;

  private static final int WIDEST = 130;

  /** Columns by which a full line may fall short: a mark may not begin a line, a word not break. */
  private static final int SLACK = 6;

  /** The same for a line that ends a sentence. */
  private static final int TIGHT = 2;

  /** Lines that stop short in any text: a title or heading, and the signature. */
  private static final int SHORT_BY_NATURE = 2;

  private static final int FEWEST_MARKS = 3;

  private static final int INDENT = 4;

  private static final String ENDS = "。！？；：…”’」』）)!?;:|";

  private static final String CLOSES = "，。、；：！？）》」』”％%";

  private static final SoughtPattern DIGITS_END = SoughtPattern.of("[0-9０-９][.．,，]?$");
  private static final SoughtPattern DIGITS_BEGIN =
      SoughtPattern.of("^(?!\\d{1,3}[.．、)）](?!\\d))[0-9０-９]");

  private static final Pattern DATE_ALONE =
      Pattern.compile(
          "\\s*(?:19|20)[0-9]{2}\\s?[年./-]\\s?(?:[0-9]{1,2}|\\p{IsHan})\\s?[月./-]\\s?[0-9]{1,2}\\s?日?\\s*");

  /** What tells paragraphs apart, and the width at which lines were broken; 0 if they were not. */
  private record Wrap(
      int width, int signs, int uneven, boolean indents, boolean blanks, boolean overBlanks) {
    boolean marksParagraphs() {
      return indents || blanks;
    }

    boolean isNone() {
      return width == 0 && uneven == 0;
    }
  }

  private final List<Line> lines;

  /** For each line the next one that is not blank; -1 where there is none. */
  private final int[] next;

  private final Wrap wrap;

  /** Which lines are rows of cells. */
  private final BitSet rows = new BitSet();

  /** Which lines were found to go on from the one above. */
  private final boolean[] joinedTo;

  private HardWrap(List<Line> lines) {
    this.lines = lines;
    this.next = new int[lines.size()];
    this.joinedTo = new boolean[lines.size()];
    int after = -1;
    for (int i = lines.size() - 1; i >= 0; i--) {
      next[i] = after;
      rows.set(i, TableRow.is(lines.get(i).text()));
      after = lines.get(i).isBlank() ? after : i;
    }
    this.wrap = wrap();
  }

  static List<Line> join(List<Line> lines) {
    return new HardWrap(lines).joined();
  }

  private Wrap wrap() {
    List<Integer> prose = IntStream.range(0, lines.size()).filter(this::isProse).boxed().toList();
    List<Integer> open = prose.stream().filter(this::stopsInASentence).toList();
    int width = commonWidth(open);
    List<Integer> full = open.stream().filter(i -> isFull(lines.get(i), width)).toList();
    long narrow = open.stream().filter(i -> width(lines.get(i)) <= width + 2 * SLACK).count();
    boolean wrapped =
        width >= NARROWEST
            && width <= WIDEST
            && isProof(full)
            && prose.stream().anyMatch(i -> lines.get(i).text().indexOf('。') >= 0)
            && full.size() * 4L >= (narrow - SHORT_BY_NATURE) * 3;
    int signs = commonSigns(open);
    boolean counted = !wrapped && isCounted(open, signs);
    long indented = prose.stream().filter(i -> lines.get(i).indented()).count();
    long apart = full.stream().filter(i -> next[i] > i + 1).count();
    long blank = prose.stream().filter(i -> next[i] > i + 1).count();
    boolean overBlanks = apart * 5 >= full.size() * 4L;
    List<String> texts =
        prose.stream().map(i -> lines.get(i).text()).filter(text -> !isHeading(text)).toList();
    return new Wrap(
        wrapped ? width : counted ? 2 * signs : 0,
        wrapped || counted ? signs : 0,
        UnevenLines.narrowest(texts),
        indented >= FEWEST_MARKS && indented * 5 < prose.size() * 4L,
        blank >= FEWEST_MARKS && !overBlanks,
        overBlanks);
  }

  /** Few lines prove a width only if one stops where nobody ends a line. */
  private boolean isProof(List<Integer> full) {
    long sentences = full.stream().filter(i -> hasMarkInside(lines.get(i).text())).count();
    boolean prose = sentences * 2 >= full.size();
    return prose
        && (full.size() >= ENOUGH
            || (full.size() >= FEWEST && full.stream().anyMatch(this::isCut)));
  }

  /**
   * Whether lines were broken after a number of signs, however wide these are: where a program
   * counts, some line begins or ends where no person breaks one, or all that are long have as many.
   */
  private boolean isCounted(List<Integer> open, int signs) {
    List<Integer> full = open.stream().filter(i -> signs(lines.get(i)) == signs).toList();
    boolean cut =
        isProof(full)
            && full.stream().anyMatch(i -> isCut(i) || beginsWithMark(lines.get(next[i]).text()));
    return 2 * signs >= NARROWEST
        && 2 * signs <= WIDEST
        && (cut || areAlike(full, signs))
        && full.size() * 4L >= (open.size() - SHORT_BY_NATURE) * 3L;
  }

  /** Long lines have as many signs as each other by no chance; a mark at the end may hang over. */
  private boolean areAlike(List<Integer> full, int signs) {
    return full.size() >= ENOUGH_ALIKE
        && signs >= LONG
        && full.stream().filter(i -> hasMarkInside(lines.get(i).text())).count() * 2 >= full.size()
        && IntStream.range(0, lines.size())
            .noneMatch(i -> isProse(i) && signs(lines.get(i)) > signs + 1);
  }

  /** A mark that no line of a person begins with. */
  private static boolean beginsWithMark(String text) {
    return !text.isEmpty() && CLOSES.indexOf(text.charAt(0)) >= 0;
  }

  static boolean hasMarkInside(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '，' || c == '、' || c == '。' || c == '；' || c == '：') {
        return true;
      }
    }
    return false;
  }

  private boolean isCut(int line) {
    String text = lines.get(line).text();
    return next[line] >= 0 && (endsAtMark(text) || isNumberCut(text, lines.get(next[line]).text()));
  }

  static boolean endsAtMark(String text) {
    return "，、".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static boolean isNumberCut(String text, String after) {
    if (CutNumber.isNumeral(text, after)) {
      return true;
    }
    int end = text.length() - 1;
    boolean number = end >= 0 && (isDigit(text, end) || (end > 0 && isDigit(text, end - 1)));
    return number && DIGITS_END.in(text) && DIGITS_BEGIN.in(after);
  }

  /** A telephone number, or any other, and below it the date with which a text ends. */
  private static boolean isAboveDate(String text, String after) {
    return DATE_ALONE.matcher(after).matches() && DIGITS_END.in(text);
  }

  private static boolean isDigit(String text, int index) {
    char c = text.charAt(index);
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }

  private boolean isProse(int index) {
    Line line = lines.get(index);
    return line.isPlain()
        && !line.isBlank()
        && !rows.get(index)
        && !TableRow.isFigureCell(line.text());
  }

  /** A numbered heading needs no full stop. */
  private boolean stopsInASentence(int index) {
    String text = lines.get(index).text();
    return isOpen(text) && !isHeading(text) && next[index] >= 0;
  }

  private static boolean isHeading(String text) {
    return HeadingMark.of(text).isPresent() && !hasMarkInside(afterMark(text));
  }

  private static String afterMark(String text) {
    return text.substring(Math.min(text.length(), HeadingMark.of(text).orElseThrow().length()));
  }

  /** The width that most of the lines have, or are a little short of. */
  private int commonWidth(List<Integer> open) {
    int[] counts = new int[WIDEST + 2];
    for (int line : open) {
      counts[Math.min(WIDEST + 1, indentedWidth(lines.get(line)))]++;
    }
    int best = 0;
    int most = 0;
    for (int width = NARROWEST; width <= WIDEST; width++) {
      int count = 0;
      for (int w = width - SLACK; w <= width; w++) {
        count += counts[w];
      }
      if (count >= most && counts[width] > 0) {
        most = count;
        best = width;
      }
    }
    return best;
  }

  /**
   * The number of signs that most of the lines have: a program may count them; 0 if they differ.
   */
  private int commonSigns(List<Integer> open) {
    Map<Integer, Long> counts =
        open.stream()
            .collect(Collectors.groupingBy(i -> signs(lines.get(i)), Collectors.counting()));
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() * 2 > open.size())
        .mapToInt(Map.Entry::getKey)
        .findAny()
        .orElse(0);
  }

  private static int signs(Line line) {
    return line.text().codePointCount(0, line.text().length()) + (line.indented() ? INDENT / 2 : 0);
  }

  private List<Line> joined() {
    List<Line> result = new ArrayList<>();
    List<Line> paragraph = new ArrayList<>();
    int before = -1;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (before >= 0 && next[before] == i && continues(before, i)) {
        joinedTo[i] = true;
        while (result.get(result.size() - 1).isBlank()) {
          result.remove(result.size() - 1);
        }
        if (paragraph.isEmpty()) {
          paragraph.add(result.get(result.size() - 1));
        }
        paragraph.add(line);
      } else {
        // A blank line ends none: what comes behind it may go on.
        if (!line.isBlank()) {
          end(paragraph, result);
        }
        result.add(line);
      }
      before = line.isBlank() ? before : i;
    }
    end(paragraph, result);
    return List.copyOf(result);
  }

  /** Puts a paragraph in the place of its first line, behind which only blank ones stand. */
  private static void end(List<Line> paragraph, List<Line> result) {
    if (!paragraph.isEmpty()) {
      int first = result.size() - 1;
      while (result.get(first).isBlank()) {
        first--;
      }
      result.set(first, glue(paragraph));
      paragraph.clear();
    }
  }

  private boolean continues(int index, int after) {
    Line line = lines.get(index);
    Line next = lines.get(after);
    boolean adjacent = after == index + 1;
    if (adjacent && isMeasureCut(index, after)) {
      return true;
    }
    if (!isProse(index) || !canContinue(after) || isAboveDate(line.text(), next.text())) {
      return false;
    }
    boolean cut = beginsWithMark(next.text()) || CutNumber.is(line.text(), next.text());
    if (adjacent && cut) {
      return true;
    }
    boolean number = isNumberCut(line.text(), next.text()) && width(line) >= NARROWEST;
    if (wrap.uneven() > 0 && adjacent && isOpen(line.text()) && (number || goesOn(index))) {
      return true;
    }
    if (wrap.width() == 0) {
      return number && adjacent && hasMarkInside(line.text());
    }
    if (!adjacent && !wrap.overBlanks()) {
      return false;
    }
    if (number && adjacent) {
      return true;
    }
    boolean counted = wrap.signs() > 0 && signs(line) == wrap.signs();
    boolean full =
        (counted || isFull(line, wrap.width()) || isFullFor(line, next.text()))
            && width(next) <= wrap.width() + 2 * SLACK;
    return isOpen(line.text()) ? full : full && adjacent && wrap.marksParagraphs() && isTight(line);
  }

  /** Also of a figure that is a line of its own, as a cell of a table may be. */
  private boolean isMeasureCut(int index, int after) {
    return lines.get(index).isPlain()
        && !rows.get(index)
        && canContinue(after)
        && CutMeasure.isSure(lines.get(index).text(), lines.get(after).text());
  }

  /** Of lines of uneven widths one goes on that is no title: it has a mark, or began above. */
  private boolean goesOn(int index) {
    Line line = lines.get(index);
    boolean heading = HeadingMark.of(line.text()).isPresent() && !endsAtMark(line.text());
    boolean marked = hasMarkInside(line.text()) && !heading;
    return width(line) >= wrap.uneven() && (marked || joinedTo[index]);
  }

  private boolean canContinue(int index) {
    Line line = lines.get(index);
    boolean indent = line.indented() && (wrap.isNone() || wrap.indents());
    return line.isPlain()
        && !line.isBlank()
        && !indent
        && HeadingMark.of(line.text()).isEmpty()
        && !rows.get(index);
  }

  private static Line glue(List<Line> lines) {
    StringBuilder text = new StringBuilder();
    List<CharacterRange> strong = new ArrayList<>();
    for (Line line : lines) {
      if (!text.isEmpty() && needsSpace(text.charAt(text.length() - 1), line.text().charAt(0))) {
        text.append(' ');
      }
      int shift = text.length();
      line.strong()
          .forEach(s -> strong.add(new CharacterRange(s.start() + shift, s.end() + shift)));
      text.append(line.text());
    }
    Line first = lines.get(0);
    return new Line(
        first.number(),
        text.toString(),
        first.indented(),
        first.kind(),
        first.level(),
        merged(strong));
  }

  /** Emphasis that goes on over the end of a line is one. */
  private static List<CharacterRange> merged(List<CharacterRange> spans) {
    List<CharacterRange> merged = new ArrayList<>();
    for (CharacterRange span : spans) {
      int last = merged.size() - 1;
      if (last >= 0 && merged.get(last).end() == span.start()) {
        merged.set(last, new CharacterRange(merged.get(last).start(), span.end()));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }

  /** Chinese needs nothing between; two Latin words do. */
  private static boolean needsSpace(char last, char first) {
    boolean latin = last < 0x80 && first < 0x80;
    return latin && Character.isLetter(last) && Character.isLetter(first);
  }

  static boolean isOpen(String text) {
    return !text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
  }

  private static boolean isFull(Line line, int full) {
    int width = indentedWidth(line);
    return width >= full - SLACK && width <= full + 2 * SLACK;
  }

  /** A line falls short by a whole number that the next begins with, where none is broken. */
  private boolean isFullFor(Line line, String next) {
    int number = 0;
    while (number < next.length() && isDigit(next, number)) {
      number++;
    }
    int width = indentedWidth(line);
    boolean narrow = width < wrap.width() && width + number >= wrap.width() - TIGHT;
    boolean few = signs(line) <= wrap.signs() && signs(line) + number > wrap.signs();
    return number > 1 && (narrow || (wrap.signs() > 0 && few));
  }

  private boolean isTight(Line line) {
    int width = indentedWidth(line);
    return width >= wrap.width() - TIGHT && width <= wrap.width() + 2 * SLACK;
  }

  /** How much an indent takes is not known any more; mostly it is two characters. */
  private static int indentedWidth(Line line) {
    return width(line) + (line.indented() ? INDENT : 0);
  }

  private static int width(Line line) {
    return width(line.text());
  }

  static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean second =
          Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
      width += second ? 0 : c < 0x1100 ? 1 : 2;
    }
    return width;
  }
}
