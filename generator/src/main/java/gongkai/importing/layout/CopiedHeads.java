package gongkai.importing.layout;

import gongkai.document.source.SourceLine;
import gongkai.document.source.SourceLine.LineKind;
import gongkai.document.web.furniture.PageFurniture;
import gongkai.importing.word.ReportWords;
import gongkai.importing.word.TitleWords;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Heads and feet of pages that a copy of a document left between its lines: the title again, its
 * body, a mark such as 内部资料　注意保存, alone or with the number of the page. Such a line stands beside a
 * page's number, or in the middle of a sentence.
 */
final class CopiedHeads {
  /** Lines with words at the top, among which the title stands. */
  private static final int TOP = 12;

  private static final int MOST_TITLE_LINES = 3;

  /** Signs of a line of a title. */
  private static final int LONGEST = 60;

  /** Signs of a title that no words of the text are like, and of a line that goes to the margin. */
  private static final int FEWEST = 8;

  private static final int FULL_LINE = 20;

  private static final Pattern GAP = Pattern.compile("[\\s\\u3000]{2,}|\\t|[|｜]|\\u3000");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");

  private static final Pattern SENTENCE = Pattern.compile(".*[。；：:！？，、].*");

  private static final Pattern MARK =
      Pattern.compile(
          "(?:"
              + ReportWords.SECRET.any()
              + "(?:★.{0,8}|"
              + ReportWords.SECRET_PAPER.any()
              + ")?|"
              + TitleWords.HEAD_MARK.any()
              + ")+");

  private final List<String> lines;
  private final BitSet marks;
  private final IntPredicate isPlain;

  /** The title and its last lines, without blanks. */
  private final Set<String> titles = new HashSet<>();

  /** Its other lines: the name of the body, with which a text may end too. */
  private final Set<String> names = new HashSet<>();

  private int top;

  /** The last line of a sentence; -1 if there is none. */
  private final int lastSentence;

  private CopiedHeads(List<String> lines, BitSet marks, IntPredicate isPlain) {
    this.lines = lines;
    this.marks = marks;
    this.isPlain = isPlain;
    int last = lines.size() - 1;
    while (last >= 0 && !SENTENCE.matcher(lines.get(last)).matches()) {
      last--;
    }
    this.lastSentence = last;
    findTitles();
  }

  /**
   * Which of the lines are such heads.
   *
   * @param marks the numbers of pages among them
   */
  static BitSet in(List<String> lines, BitSet marks, List<SourceLine> source) {
    IntPredicate plain = i -> source.get(i).kind() == LineKind.TEXT;
    return new CopiedHeads(lines, marks, plain).heads();
  }

  private void findTitles() {
    List<String> words = new ArrayList<>();
    while (top < lines.size()
        && words.size() < TOP
        && !SENTENCE.matcher(lines.get(top)).matches()) {
      String line = dense(lines.get(top++));
      if (!line.isEmpty() && line.length() <= LONGEST) {
        words.add(line);
      }
    }
    for (int end = 0; end < words.size(); end++) {
      String title = "";
      for (int i = end; i >= 0 && i > end - MOST_TITLE_LINES; i--) {
        title = words.get(i) + title;
        if (PageFurniture.isTitle(title)) {
          titles.add(title);
          titles.add(words.get(end));
          names.addAll(words.subList(i, end));
        }
      }
    }
  }

  private BitSet heads() {
    BitSet heads = new BitSet();
    Map<String, Integer> beside = new HashMap<>();
    for (int i = marks.nextSetBit(0); i >= 0; i = marks.nextSetBit(i + 1)) {
      for (int step : new int[] {-1, 1}) {
        int next = next(i, step);
        if (mayBeHead(next)) {
          beside.merge(step + dense(lines.get(next)), 1, Integer::sum);
        }
      }
    }
    for (int i = top; i < lines.size(); i++) {
      if (mayBeHead(i) && isHead(i, beside)) {
        heads.set(i);
      }
    }
    return heads;
  }

  private boolean isHead(int line, Map<String, Integer> beside) {
    List<String> parts =
        Stream.of(GAP.split(lines.get(line).strip())).filter(part -> !part.isEmpty()).toList();
    boolean numbered = parts.stream().anyMatch(PageMarks::isMark);
    boolean above = isMark(next(line, -1));
    boolean below = isMark(next(line, 1));
    String text = dense(lines.get(line));
    boolean name = parts.stream().allMatch(part -> names.contains(dense(part)));
    if ((isOfHead(text) || parts.stream().allMatch(this::isOfHead))
        && !(name && line >= lastSentence)) {
      return above || below || (numbered && parts.size() > 1) || cutsSentence(line);
    }
    boolean again =
        (above && beside.getOrDefault("1" + text, 0) > 1)
            || (below && beside.getOrDefault("-1" + text, 0) > 1);
    return again && PageFurniture.isTitle(text);
  }

  private boolean isOfHead(String part) {
    String text = dense(part);
    return titles.contains(text)
        || names.contains(text)
        || MARK.matcher(text).matches()
        || PageMarks.isMark(part);
  }

  /** Whether a line that goes to the margin stops before the title in the middle of a sentence. */
  private boolean cutsSentence(int line) {
    if (line == 0 || line + 1 == lines.size() || dense(lines.get(line)).length() < FEWEST) {
      return false;
    }
    String above = lines.get(line - 1).strip();
    return above.length() >= FULL_LINE
        && Character.isLetterOrDigit(above.charAt(above.length() - 1))
        && SENTENCE.matcher(above).matches()
        && SENTENCE.matcher(lines.get(line + 1)).matches();
  }

  private boolean mayBeHead(int line) {
    return line >= top
        && line < lines.size()
        && !marks.get(line)
        && isPlain.test(line)
        && lines.get(line).length() <= 2 * LONGEST
        && !lines.get(line).isBlank()
        && !SENTENCE.matcher(lines.get(line)).matches();
  }

  private boolean isMark(int line) {
    return line >= 0 && line < lines.size() && marks.get(line);
  }

  /** The next line with words. */
  private int next(int line, int step) {
    int next = line + step;
    while (next >= 0 && next < lines.size() && lines.get(next).isBlank()) {
      next += step;
    }
    return next;
  }

  private static String dense(String line) {
    return BLANKS.matcher(line).replaceAll("");
  }
}
