package gongkai.importing.reading.title;

import gongkai.han.Either;
import gongkai.han.SoughtPattern;
import gongkai.importing.layout.HeadingMark;
import gongkai.importing.layout.Line;
import gongkai.importing.layout.StyledLevels;
import gongkai.importing.layout.TableRow;
import gongkai.importing.reading.evidence.TitleYear;
import gongkai.importing.reading.unit.UnitNameReader;
import gongkai.importing.word.ReportWords;
import gongkai.importing.word.TitleWords;
import gongkai.model.text.Blank;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells which lines are a title that names a kind of document at its end, and how many they are.
 *
 * <p>Where a line stops is a matter of its width: the kind may be cut off (…述职述廉 and 报告 below it),
 * or be cut in two (…述学报 and 告).
 */
final class TitleLines {
  private static final int LONGEST = 60;
  private static final int LONGEST_FIRST_HALF = 30;
  private static final int MOST_LINES = 4;

  /** Lines below one that could be a title by itself. */
  private static final int MOST_TAILS = 3;

  /** Signs of a last line by which a line above that is too long for a first half is known. */
  private static final int LONGEST_REST = 8;

  /** Signs of 工作报告. */
  private static final int LONGEST_WORD = 4;

  /** Signs of a word for a kind of document. */
  private static final int KIND_SIGNS = 2;

  /** Signs that a kind of document can be cut to. */
  private static final int LONGEST_CUT = 3;

  private static final SoughtPattern KIND =
      SoughtPattern.of(
          ReportWords.DOCUMENT.any()
              + ReportWords.DOCUMENT_FORM.any()
              + "?\\s*(?:[（(][^）)]*[）)])?$");
  private static final SoughtPattern SENTENCE = SoughtPattern.of("[。；;！!？?：:]|，.*，");
  private static final SoughtPattern ENDS_OPEN = SoughtPattern.of("[，,、：:]$");
  private static final Pattern SET_WIDE = Pattern.compile("\\p{IsHan}(?:[\\s　]+\\p{IsHan})+");

  /** …领导班子　述　职　报　告: the word for the document set wide. */
  private static final Pattern WIDE_END =
      Pattern.compile("(.{2,}?\\p{IsHan})[\\s　]+(\\p{IsHan}(?:[\\s　]+\\p{IsHan})+)");

  private static final SoughtPattern BLANKS = SoughtPattern.of("[\\s　]+");
  private static final Pattern ONLY_SIGNS = Pattern.compile("[^\\p{IsHan}]*");
  private static final Pattern ATTACHMENT =
      Pattern.compile(
          Either.of(
              ReportWords.ATTACHMENT.any() + "\\d*.?",
              ReportWords.CONTENTS_FIRST.any() + "[\\s　]*" + ReportWords.CONTENTS_LAST.any()));

  /** What may still not say what kind of document it is. */
  private static final SoughtPattern OPEN_KIND = SoughtPattern.of(TitleWords.OPEN_KIND.any() + "$");

  private static final Pattern TAIL =
      Pattern.compile(
          TitleWords.TAIL.any()
              + "*"
              + TitleWords.TAIL_END.any()
              + ReportWords.DOCUMENT_FORM.any()
              + "?(?:[（(][^）)]{1,12}[）)])?");

  static final Pattern YEAR = Pattern.compile("[0-9０-９〇○零一二三四五六七八九]{4}年");

  private static final Pattern YEAR_ALONE = Pattern.compile(TitleYear.ANY);

  private static final Pattern ABOUT = Pattern.compile(ReportWords.ABOUT.any());
  private static final Pattern OVER = Pattern.compile(ReportWords.TITLE_OVER.any() + "$");
  private static final Pattern GOES_ON = Pattern.compile("^" + ReportWords.TITLE_GOES_ON.any());

  /** The number of a note on the title, which is no part of it. */
  private static final Pattern NOTE = Pattern.compile("\\s*\\[(?:[0-9]{1,3}|[∗※]{1,3})\\]\\s*$");

  /** How many lines from one on are a title that names a document at its end; 0 if none are. */
  static int named(List<Line> lines, int first) {
    StringBuilder title = new StringBuilder();
    for (int i = first; i < lines.size() && i < first + MOST_LINES; i++) {
      String text = dense(lines.get(i).text());
      if (text.isBlank() && i > first && isIssuerAbove(lines, first, i)) {
        continue;
      }
      title.append(text);
      if (!lines.get(i).isPlain() || title.length() > LONGEST) {
        return 0;
      }
      if ((isNamed(text) || isCut(title.toString(), text)) && !goesOn(lines, first, i)) {
        return i - first + 1 + tail(lines, i, title.toString());
      }
      if (!(isFirstHalf(text) || isFull(text, lines, i)) || AboveTitle.is(lines.get(i))) {
        return 0;
      }
    }
    return 0;
  }

  /**
   * How many headings at the top are a title that names a document at its end, though others of
   * their level follow; 0 if none are. Those are numbered, or the title alone has the year.
   */
  static int headed(List<Line> lines, int first) {
    Line line = lines.get(first);
    if (!StyledLevels.isHeading(line)) {
      return 0;
    }
    List<Line> top =
        lines.stream()
            .skip(first)
            .limit(MOST_LINES)
            .takeWhile(next -> StyledLevels.isHeading(next) && next.level() == line.level())
            .map(Line::plain)
            .toList();
    int named = named(top, 0);
    List<String> others =
        lines.stream()
            .skip(first + named)
            .filter(other -> StyledLevels.isHeading(other) && other.level() <= line.level())
            .map(other -> Blank.strip(other.text()))
            .toList();
    boolean numbered = others.stream().allMatch(other -> HeadingMark.of(other).isPresent());
    boolean dated =
        top.stream().limit(named).anyMatch(part -> YEAR.matcher(part.text()).find())
            && others.stream().noneMatch(other -> isNamed(other) && YEAR.matcher(other).find());
    if (named == 0 || !(numbered || dated)) {
      return 0;
    }
    String title = top.stream().limit(named).map(Line::text).collect(Collectors.joining());
    return named + tail(lines, first + named - 1, title);
  }

  /** …述廉述学报 and 告: the kind of document is there when both are put together. */
  private static boolean isCut(String title, String last) {
    Optional<Matcher> kind = last.length() > LONGEST_CUT ? Optional.empty() : KIND.find(title);
    return isPossible(title)
        && kind.filter(found -> found.start() < title.length() - last.length()).isPresent();
  }

  /**
   * How many lines below a title are the rest of it: 报告 below …述职述廉, 述廉 and 报告 below …述职.
   *
   * @param last the title's last line so far
   */
  static int tail(List<Line> lines, int last, String title) {
    if (!OPEN_KIND.in(Blank.strip(title))) {
      return 0;
    }
    StringBuilder rest = new StringBuilder();
    int from = last + 1;
    while (from < lines.size() && from <= last + 1 && lines.get(from).isBlank()) {
      from++;
    }
    int end = Math.min(lines.size(), from + MOST_TAILS);
    for (int i = from; i < end && canBeTail(lines.get(i)); i++) {
      rest.append(BLANKS.replaced(lines.get(i).text(), ""));
      boolean fits = title.length() + rest.length() <= LONGEST && TAIL.matcher(rest).matches();
      if (fits && !isSaid(Blank.strip(title), rest.toString())) {
        return i - last;
      }
    }
    return 0;
  }

  /** A style says little of a line that is but the last word of a title. */
  private static boolean canBeTail(Line line) {
    boolean word = StyledLevels.isHeading(line) && line.text().length() <= LONGEST_WORD;
    return (line.isPlain() || word) && !line.isBlank();
  }

  /** 述职报告 below …述职: the name of a column, and no rest of the title. */
  private static boolean isSaid(String title, String rest) {
    String kind = title.substring(Math.max(0, title.length() - KIND_SIGNS));
    return rest.startsWith(kind) || rest.endsWith(kind);
  }

  /** 关于示例县2023年发展计划 and 执行情况的报告 below it: the kind of document is not yet named. */
  private static boolean goesOn(List<Line> lines, int first, int last) {
    if (last + 1 >= lines.size() || last + 1 >= first + MOST_LINES) {
      return false;
    }
    String next = dense(lines.get(last + 1).text());
    boolean open =
        lines.subList(first, last + 1).stream().anyMatch(line -> ABOUT.matcher(line.text()).find())
            && !OVER.matcher(Blank.strip(lines.get(last).text())).find();
    boolean named = lines.get(last + 1).isPlain() && (isNamed(next) || isFirstHalf(next));
    return named
        && !AboveTitle.is(lines.get(last + 1))
        && (GOES_ON.matcher(next).find() || (open && OVER.matcher(Blank.strip(next)).find()))
        && (isNamed(next) || goesOn(lines, first, last + 1));
  }

  /**
   * 示例县人民政府 by itself, and below a blank line 关于…的报告, 2023年… or 述职报告: who gives it, and what. So
   * with a year by itself.
   */
  private static boolean isIssuerAbove(List<Line> lines, int first, int blank) {
    if (blank != first + 1 || blank + 1 >= lines.size()) {
      return false;
    }
    String above = Blank.strip(lines.get(first).text());
    String next = Blank.strip(lines.get(blank + 1).text());
    if (YEAR_ALONE.matcher(above).matches()) {
      return isNamed(next);
    }
    return UnitNameReader.isBody(above)
        && (ABOUT.matcher(next).lookingAt()
            || YEAR.matcher(next).lookingAt()
            || (next.length() <= LONGEST_REST && isNamed(next)));
  }

  /** 报　　告: a word set wide, without its blanks. */
  static String dense(String line) {
    if (SET_WIDE.matcher(Blank.strip(line)).matches()) {
      return BLANKS.replaced(line, "");
    }
    Matcher end = WIDE_END.matcher(line.length() <= LONGEST ? Blank.strip(line) : "");
    String dense = end.matches() ? end.group(1) + BLANKS.replaced(end.group(2), "") : line;
    return KIND.in(dense) ? dense : line;
  }

  static boolean isNamed(String text) {
    String bare = NOTE.matcher(text).replaceFirst("");
    return isPossible(bare) && KIND.in(Blank.strip(dense(bare)));
  }

  /** Whether a line of a title goes on from the line above it: 和…, 暨…, 的…. */
  static boolean goesOn(String line) {
    return GOES_ON.matcher(line).find() || ABOUT.matcher(line).lookingAt();
  }

  /** A line of a long title that goes on with a few signs: …述职述德述廉述 and 学报告. */
  private static boolean isFull(String text, List<Line> lines, int line) {
    return line + 1 < lines.size()
        && isPossible(text)
        && text.indexOf('，') < 0
        && lines.get(line + 1).isPlain()
        && dense(lines.get(line + 1).text()).length() <= LONGEST_REST
        && isNamed(text + dense(lines.get(line + 1).text()));
  }

  private static boolean isFirstHalf(String text) {
    return isPossible(text) && text.length() <= LONGEST_FIRST_HALF && text.indexOf('，') < 0;
  }

  static boolean isPossible(String line) {
    String text = Blank.strip(line);
    return text.length() <= LONGEST
        && !SENTENCE.in(text)
        && !ENDS_OPEN.in(text)
        && !ONLY_SIGNS.matcher(text).matches()
        && !ATTACHMENT.matcher(text).matches()
        && HeadingMark.of(text).isEmpty()
        && !TableRow.is(text);
  }
}
