package gongkai.importing.reading;

import gongkai.document.source.Removal;
import gongkai.document.source.Removal.Reason;
import gongkai.document.source.SourceLine.LineKind;
import gongkai.han.Either;
import gongkai.han.SoughtPattern;
import gongkai.importing.layout.HeadingMark;
import gongkai.importing.layout.Line;
import gongkai.importing.layout.StyledLevels;
import gongkai.importing.layout.TableRow;
import gongkai.importing.word.ReportWords;
import gongkai.model.text.Blank;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds out whether a text begins with its title.
 *
 * <p>A title is a line of at most {@value #LONGEST} characters without a full stop, not a heading's
 * number, not an address to an audience, and either ends in the name of a kind of document (报告, 总结
 * …) or has no comma and a blank line after it. What the source's format calls a title is one.
 * Short lines without such a name and the line under them, if that has one, are one title on
 * several lines.
 *
 * <p>What an office sets above a title, by GB/T 9704 or by habit, stays where it is: the marks of
 * secrecy and urgency, the number of the document, 附件, a date alone, the address to an audience.
 */
public final class TitleReader {
  private static final int LONGEST = 60;
  private static final int LONGEST_FIRST_HALF = 30;
  private static final int MOST_LINES = 4;

  /** Signs of what only names a kind of document. */
  private static final int LONGEST_BARE = 8;

  private static final Pattern YEAR = Pattern.compile("[0-9０-９〇○零一二三四五六七八九]{4}年");

  private static final SoughtPattern KIND =
      SoughtPattern.of(
          ReportWords.DOCUMENT.any()
              + ReportWords.DOCUMENT_FORM.any()
              + "?\\s*(?:[（(][^）)]*[）)])?$");
  private static final SoughtPattern SENTENCE = SoughtPattern.of("[。；;！!？?：:]|，.*，");
  private static final SoughtPattern ENDS_OPEN = SoughtPattern.of("[，,、：:]$");
  private static final Pattern SET_WIDE = Pattern.compile("\\p{IsHan}(?:[\\s　]+\\p{IsHan})+");
  private static final SoughtPattern BLANKS = SoughtPattern.of("[\\s　]+");
  private static final Pattern ONLY_SIGNS = Pattern.compile("[^\\p{IsHan}]*");
  private static final Pattern ATTACHMENT =
      Pattern.compile(
          Either.of(
              ReportWords.ATTACHMENT.any() + "\\d*.?",
              ReportWords.CONTENTS_FIRST.any() + "[\\s　]*" + ReportWords.CONTENTS_LAST.any()));

  private static final Pattern ABOVE =
      Pattern.compile(
          Either.of(
              ReportWords.ATTACHMENT_FIRST.any()
                  + "\\s*"
                  + ReportWords.ATTACHMENT_LAST.any()
                  + "\\s*[:：]?\\s*"
                  + "[0-9０-９一二三四五六七八九十]{0,3}(?:[-－—.][0-9]{1,2})?[:：.．]?",
              ReportWords.CONTENTS_FIRST.any() + "[\\s　]*" + ReportWords.CONTENTS_LAST.any(),
              "第[一二三四五六七八九十]{1,2}" + ReportWords.PART.any() + ".{0,40}",
              ".{2,40}[.…·]{3,}\\s*\\d{1,3}",
              "[\\p{IsHan}*]{0,20}第[一二三四五六七八九十百0-9]{1,4}"
                  + ReportWords.SESSION_COUNTER.any()
                  + "[\\p{IsHan}]{0,24}"
                  + ReportWords.SESSION.any()
                  + ReportWords.SESSION_PAPER.any()
                  + "?(?:之.{1,4}|[（(].{1,4}[）)])?",
              "[【\\[]" + ReportWords.FORUM_TAG.any() + "[】\\]].{0,60}",
              ReportWords.FORUM_LINE.any() + ".{0,60}",
              "[—–-]+\\s*\\d{1,3}\\s*[—–-]+",
              ReportWords.BANNER.any() + ".{2,50}",
              ".{0,30}(?:www\\.|https?://)[\\x21-\\x7e]+.{0,10}",
              "[☆★◆◇■□※]{1,3}[^，。☆★◆◇■□※]{2,20}[☆★◆◇■□※]{1,3}",
              ReportWords.TAP_HERE.any() + ".{0,12}",
              ReportWords.TAP_TO.any() + ".{0,8}" + ReportWords.FOLLOW_US.any() + ".{0,6}",
              "[〔\\[［【（(][^〕\\]］】）)]{2,20}[〕\\]］】）)]",
              ".{4,60}第\\s*\\d{1,4}\\s*" + ReportWords.ISSUE.any(),
              "[\\p{IsHan}*×xX]{4,20}" + ReportWords.PAPER.any() + "(?:[（(].{1,4}[）)])?",
              "[（(]" + ReportWords.THIS_PAPER.any() + ".{2,12}[)）]",
              ReportWords.GREETING.any() + "[！!。]?",
              ReportWords.ABOVE.any() + "[:：].{0,40}",
              ReportWords.SECRET.any()
                  + "(?:★.{0,8}|"
                  + ReportWords.SECRET_PAPER.any()
                  + ".{0,8})?",
              ReportWords.URGENT.any(),
              "(?:" + ReportWords.COPY_NUMBER.any() + "[:：]?)?\\d{6}",
              "[\\p{IsHan}*×xX]{1,16}[〔\\[［(（]\\d{4}[〕\\]］)）]第?\\s*\\d{1,5}\\s*号(?:[\\s　]+"
                  + ReportWords.SIGNER.any()
                  + "[:：].{0,20})?",
              "[(（]?(?:[\\d０-９]{4}|[一二][〇○零一二三四五六七八九]{3})\\s*年\\s*"
                  + "(?:[\\d０-９]{1,2}|[一二三四五六七八九十]{1,2})\\s*月"
                  + "(?:\\s*(?:[\\d０-９]{1,2}|[一二三四五六七八九十]{1,3})\\s*日)?[)）]?",
              "[^\\p{L}\\p{N}]{1,20}",
              "\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}",
              ReportWords.ADDRESS.any() + ".{0,30}[:：]"));

  /** 索 引 号：: a label set wide. */
  private static final Pattern LABEL_SET_WIDE =
      Pattern.compile("^\\p{IsHan}(?:[\\s　]+\\p{IsHan}){1,5}[\\s　]*[:：]");

  /** 我代表工会作述职报告: what is said behind an address is no title. */
  private static final SoughtPattern SPOKEN = SoughtPattern.of("^" + ReportWords.SPOKEN.any());

  private static final Pattern ABOUT = Pattern.compile(ReportWords.ABOUT.any());
  private static final Pattern OVER = Pattern.compile(ReportWords.TITLE_OVER.any() + "$");
  private static final Pattern GOES_ON = Pattern.compile("^" + ReportWords.TITLE_GOES_ON.any());

  /** The number of a note on the title, which is no part of it. */
  private static final Pattern NOTE = Pattern.compile("\\s*\\[[0-9]{1,3}\\]\\s*$");

  /**
   * The title and the lines that are not part of it.
   *
   * @param mark what stood behind the title and is no part of it
   */
  public record Split(Optional<ReadText.Title> title, List<Line> rest, Optional<Removal> mark) {
    private static Split none(List<Line> lines) {
      return new Split(Optional.empty(), lines, Optional.empty());
    }
  }

  private TitleReader() {}

  public static Split split(List<Line> lines) {
    int first = first(lines);
    if (first == lines.size()) {
      return Split.none(lines);
    }
    Line line = lines.get(first);
    if (line.kind() == LineKind.TITLE || isStyledTitle(line, lines)) {
      return styled(lines, first);
    }
    int named = namedLines(lines, first);
    if (named > 0) {
      StringBuilder title = new StringBuilder();
      lines.subList(first, first + named).forEach(part -> title.append(dense(part.text())));
      return split(lines, first, first + named, title.toString());
    }
    if (line.isPlain() && isApart(line.text(), lines, first + 1)) {
      return split(lines, first, first + 1, line.text());
    }
    return Split.none(lines);
  }

  /** The line that may be the title: behind what stands above it, if a document is named there. */
  private static int first(List<Line> lines) {
    int filled = 0;
    while (filled < lines.size() && lines.get(filled).isBlank()) {
      filled++;
    }
    int below = filled;
    while (below < lines.size() && (lines.get(below).isBlank() || isAbove(lines.get(below)))) {
      below++;
    }
    boolean named =
        below < lines.size()
            && (lines.get(below).kind() == LineKind.TITLE || namedLines(lines, below) > 0)
            && !SPOKEN.in(Blank.strip(lines.get(below).text()));
    return named ? fuller(lines, below) : filled;
  }

  /** 述职报告 alone, as a column's name, and below it the title that has these words and a year. */
  private static int fuller(List<Line> lines, int first) {
    int below = first + 1;
    while (below < lines.size() && lines.get(below).isBlank()) {
      below++;
    }
    String word = dense(Blank.strip(lines.get(first).text()));
    boolean bare = word.length() <= LONGEST_BARE && isNamed(word);
    boolean fuller =
        bare
            && below < lines.size()
            && namedLines(lines, below) == 1
            && YEAR.matcher(lines.get(below).text()).find()
            && dense(Blank.strip(lines.get(below).text())).endsWith(word);
    return fuller ? below : first;
  }

  private static boolean isAbove(Line line) {
    String text = Blank.strip(line.text());
    return line.isPlain()
        && (ABOVE.matcher(text).matches()
            || (LABEL_SET_WIDE.matcher(text).find()
                && ABOVE.matcher(BLANKS.replaced(text, "")).matches()));
  }

  /**
   * A heading at the top, not numbered and with no other of its level: the title in all but name.
   */
  private static boolean isStyledTitle(Line line, List<Line> lines) {
    return StyledLevels.isHeading(line)
        && HeadingMark.of(Blank.strip(line.text())).isEmpty()
        && lines.stream()
            .filter(StyledLevels::isHeading)
            .noneMatch(other -> !other.equals(line) && other.level() <= line.level());
  }

  /** All lines in the style of a title that follow each other are one title. */
  private static Split styled(List<Line> lines, int first) {
    Line line = lines.get(first);
    StringBuilder text = new StringBuilder(line.text());
    int end = first + 1;
    while (end < lines.size() && (isTitleToo(line, lines.get(end)) || isSubtitle(lines.get(end)))) {
      text.append(Blank.strip(lines.get(end).text()));
      end++;
    }
    return split(lines, first, end, text.toString());
  }

  private static boolean isTitleToo(Line first, Line next) {
    return first.kind() == LineKind.TITLE && next.kind() == LineKind.TITLE;
  }

  /** 涓流汇海, and in a heading below it ——某某血站2022年工作回眸. */
  private static boolean isSubtitle(Line line) {
    return StyledLevels.isHeading(line) && Blank.strip(line.text()).startsWith("——");
  }

  private static Split split(List<Line> lines, int first, int end, String text) {
    Matcher note = NOTE.matcher(text);
    boolean marked = note.find();
    String title = marked ? text.substring(0, note.start()) : text;
    Line last = lines.get(end - 1);
    int at = last.text().lastIndexOf('[');
    Optional<Removal> mark =
        marked && at >= 0
            ? Optional.of(
                new Removal(last.number(), at + 1, last.text().substring(at).strip(), Reason.NOISE))
            : Optional.empty();
    return new Split(
        Optional.of(new ReadText.Title(title, lines.get(first).number())),
        without(lines, first, end),
        mark);
  }

  private static List<Line> without(List<Line> lines, int from, int to) {
    List<Line> rest = new ArrayList<>(lines.subList(0, from));
    rest.addAll(lines.subList(to, lines.size()));
    return rest;
  }

  /** Whether a blank line follows what may be a title. */
  private static boolean isApart(String text, List<Line> lines, int next) {
    return next < lines.size()
        && lines.get(next).isBlank()
        && text.indexOf('，') < 0
        && isPossible(text);
  }

  /** How many lines from one on are a title that names a document at its end; 0 if none are. */
  private static int namedLines(List<Line> lines, int first) {
    int length = 0;
    for (int i = first; i < lines.size() && i < first + MOST_LINES; i++) {
      String text = dense(lines.get(i).text());
      if (text.isBlank() && i > first && isIssuerAbove(lines, first, i)) {
        continue;
      }
      length += text.length();
      if (!lines.get(i).isPlain() || length > LONGEST) {
        return 0;
      }
      if (isNamed(text) && !goesOn(lines, first, i)) {
        return i - first + 1;
      }
      if (!isFirstHalf(text) || isAbove(lines.get(i))) {
        return 0;
      }
    }
    return 0;
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
        && !isAbove(lines.get(last + 1))
        && (GOES_ON.matcher(next).find() || (open && OVER.matcher(Blank.strip(next)).find()))
        && (isNamed(next) || goesOn(lines, first, last + 1));
  }

  /** 示例县人民政府 by itself, and below a blank line 关于…的报告: who gives it, and what. */
  private static boolean isIssuerAbove(List<Line> lines, int first, int blank) {
    return blank == first + 1
        && blank + 1 < lines.size()
        && UnitNameReader.isBody(Blank.strip(lines.get(first).text()))
        && ABOUT.matcher(Blank.strip(lines.get(blank + 1).text())).lookingAt();
  }

  /** 报　　告: a word set wide, without its blanks. */
  private static String dense(String line) {
    return SET_WIDE.matcher(Blank.strip(line)).matches() ? BLANKS.replaced(line, "") : line;
  }

  private static boolean isNamed(String text) {
    String bare = NOTE.matcher(text).replaceFirst("");
    return isPossible(bare) && KIND.in(Blank.strip(bare));
  }

  private static boolean isFirstHalf(String text) {
    return isPossible(text) && text.length() <= LONGEST_FIRST_HALF && text.indexOf('，') < 0;
  }

  private static boolean isPossible(String line) {
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
