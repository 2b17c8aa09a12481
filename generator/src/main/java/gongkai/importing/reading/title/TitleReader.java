package gongkai.importing.reading.title;

import gongkai.document.source.Removal;
import gongkai.document.source.Removal.Reason;
import gongkai.document.source.SourceLine.LineKind;
import gongkai.importing.layout.Line;
import gongkai.importing.layout.StyledLevels;
import gongkai.importing.reading.evidence.ReadText;
import gongkai.importing.reading.evidence.TitleYear;
import gongkai.importing.reading.unit.UnitNameReader;
import gongkai.model.text.Blank;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds out whether a text begins with its title.
 *
 * <p>A title is a line of at most 60 characters without a full stop, not a heading's number, not an
 * address to an audience, and either ends in the name of a kind of document (报告, 总结 …) or has no
 * comma and a blank line after it. What the source's format calls a title is one. Short lines
 * without such a name and the line under them, if that has one, are one title on several lines.
 *
 * <p>What an office sets above a title, by GB/T 9704 or by habit, stays where it is: the marks of
 * secrecy and urgency, the number of the document, 附件, a date alone, the address to an audience.
 */
public final class TitleReader {
  /** The number of a note on the title, which is no part of it. */
  private static final Pattern NOTE = Pattern.compile("\\s*\\[(?:[0-9]{1,3}|[∗※]{1,3})\\]\\s*$");

  /**
   * The title and the lines that are not part of it.
   *
   * @param marks what stood around the title and is no part of it
   */
  public record Split(Optional<ReadText.Title> title, List<Line> rest, List<Removal> marks) {
    private static Split none(List<Line> lines) {
      return new Split(Optional.empty(), lines, List.of());
    }

    private Split with(List<Removal> more) {
      return new Split(title, rest, Stream.concat(marks.stream(), more.stream()).toList());
    }
  }

  private TitleReader() {}

  public static Split split(List<Line> lines) {
    TitleDress.Undressed bare = TitleDress.of(lines);
    if (bare.line() > 0) {
      Split split = splitBare(bare.lines());
      if (split.title().filter(title -> title.line() == bare.line()).isPresent()) {
        return split.with(bare.removals());
      }
    }
    return splitBare(lines);
  }

  private static Split splitBare(List<Line> lines) {
    int first = TitleStart.of(lines);
    if (first == lines.size()) {
      return Split.none(lines);
    }
    Line line = lines.get(first);
    if (TitleStart.isStyled(line, lines)) {
      return styled(lines, first);
    }
    int named = Math.max(TitleLines.named(lines, first), TitleLines.headed(lines, first));
    if (named > 0) {
      StringBuilder title = new StringBuilder();
      lines
          .subList(first, first + named)
          .forEach(part -> title.append(TitleLines.dense(part.text())));
      return split(lines, first, first + named, title.toString());
    }
    if (line.isPlain()
        && !AboveTitle.isMark(line.text())
        && isApart(line.text(), lines, first + 1)) {
      return split(lines, first, first + 1, line.text());
    }
    return Split.none(lines);
  }

  /** All lines in the style of a title that follow each other are one title. */
  private static Split styled(List<Line> lines, int first) {
    Line line = lines.get(first);
    StringBuilder text = new StringBuilder(line.text());
    int end = first + 1;
    while (end < lines.size()
        && (isTitleToo(line, lines.get(end), text.toString()) || isSubtitle(lines.get(end)))) {
      text.append(Blank.strip(lines.get(end).text()));
      end++;
    }
    int tail = TitleLines.tail(lines, end - 1, text.toString());
    lines.subList(end, end + tail).forEach(part -> text.append(TitleLines.dense(part.text())));
    return split(lines, first, end + tail, text.toString());
  }

  /** A date and a name below a whole title may have its style, and are none of it. */
  private static boolean isTitleToo(Line first, Line next, String title) {
    String text = Blank.strip(next.text());
    return first.kind() == LineKind.TITLE
        && next.kind() == LineKind.TITLE
        && !text.isEmpty()
        && !AboveTitle.isDate(text)
        && (!TitleLines.isNamed(title)
            || TitleLines.isNamed(text)
            || TitleLines.goesOn(text)
            || !Character.isLetterOrDigit(text.charAt(0)));
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
    List<Removal> mark =
        marked && at >= 0
            ? List.of(
                new Removal(last.number(), at + 1, last.text().substring(at).strip(), Reason.NOISE))
            : List.of();
    return new Split(
        Optional.of(new ReadText.Title(title, lines.get(first).number())),
        without(lines, first, end),
        mark);
  }

  private static List<Line> without(List<Line> lines, int from, int to) {
    List<Line> rest = new ArrayList<>(lines.subList(0, from));
    int below = to;
    while (below < lines.size() && lines.get(below).kind() == LineKind.TITLE) {
      rest.add(lines.get(below).plain());
      below++;
    }
    rest.addAll(lines.subList(below, lines.size()));
    return rest;
  }

  /** Whether a blank line follows what may be a title. */
  private static boolean isApart(String text, List<Line> lines, int next) {
    return next < lines.size()
        && lines.get(next).isBlank()
        && text.indexOf('，') < 0
        && !TitleYear.without(text).isEmpty()
        && !UnitNameReader.isBody(Blank.strip(text))
        && TitleLines.isPossible(text);
  }
}
