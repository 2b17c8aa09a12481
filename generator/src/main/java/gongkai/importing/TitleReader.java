package gongkai.importing;

import gongkai.document.SourceLine.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells whether a text begins with its title.
 *
 * <p>A title is a line of at most {@value #LONGEST} characters without a full stop, not a heading's
 * number, not an address to an audience, and either ends in the name of a kind of document (报告, 总结
 * …) or has no comma and a blank line after it. What the source's format calls a title is one. A
 * short first line without such a name and the line under it, if that has one, are one title on two
 * lines.
 */
final class TitleReader {
  private static final int LONGEST = 60;
  private static final int LONGEST_FIRST_HALF = 30;

  private static final Pattern KIND =
      Pattern.compile(
          "(?:报告|总结|汇报|述职|述廉|述责|述学|述德|述法|年报|材料|说明|公报|公告|讲话|发言|回顾|小结|自查|公开|决算|预算|情况|计划|打算|思路|安排|要点)"
              + "(?:书|稿|表)?\\s*(?:[（(][^）)]*[）)])?$");
  private static final Pattern SENTENCE = Pattern.compile("[。；;！!？?：:]|，.*，");
  private static final Pattern ENDS_OPEN = Pattern.compile("[，,、：:]$");
  private static final Pattern ONLY_SIGNS = Pattern.compile("[^\\p{IsHan}]*");
  private static final Pattern ATTACHMENT = Pattern.compile("附件?\\d*.?");

  /** The title and the lines that are not part of it. */
  record Split(Optional<ReadText.Title> title, List<Line> rest) {}

  private TitleReader() {}

  static Split split(List<Line> lines) {
    int first = 0;
    while (first < lines.size() && lines.get(first).isBlank()) {
      first++;
    }
    if (first == lines.size()) {
      return new Split(Optional.empty(), lines);
    }
    Line line = lines.get(first);
    if (line.kind() == Kind.TITLE || isStyledTitle(line, lines)) {
      return styled(lines, first);
    }
    Optional<Line> next =
        first + 1 < lines.size() ? Optional.of(lines.get(first + 1)) : Optional.empty();
    if (line.isPlain() && isTitle(line.text(), next)) {
      return new Split(title(line, line.text()), without(lines, first, first + 1));
    }
    if (next.isPresent()
        && line.isPlain()
        && isFirstHalf(line.text())
        && isNamed(next.get().text())) {
      return new Split(
          title(line, line.text() + next.get().text()), without(lines, first, first + 2));
    }
    return new Split(Optional.empty(), lines);
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
    while (end < lines.size() && line.kind() == Kind.TITLE && lines.get(end).kind() == Kind.TITLE) {
      text.append(Blank.strip(lines.get(end).text()));
      end++;
    }
    return new Split(title(line, text.toString()), without(lines, first, end));
  }

  private static Optional<ReadText.Title> title(Line line, String text) {
    return Optional.of(new ReadText.Title(text, line.number()));
  }

  private static List<Line> without(List<Line> lines, int from, int to) {
    List<Line> rest = new ArrayList<>(lines.subList(0, from));
    rest.addAll(lines.subList(to, lines.size()));
    return rest;
  }

  private static boolean isTitle(String text, Optional<Line> next) {
    boolean apart = next.isPresent() && next.get().isBlank() && text.indexOf('，') < 0;
    return isNamed(text) || (apart && isPossible(text));
  }

  private static boolean isNamed(String text) {
    return isPossible(text) && KIND.matcher(Blank.strip(text)).find();
  }

  private static boolean isFirstHalf(String text) {
    return isPossible(text) && text.length() <= LONGEST_FIRST_HALF && text.indexOf('，') < 0;
  }

  private static boolean isPossible(String line) {
    String text = Blank.strip(line);
    return text.length() <= LONGEST
        && !SENTENCE.matcher(text).find()
        && !ENDS_OPEN.matcher(text).find()
        && !ONLY_SIGNS.matcher(text).matches()
        && !ATTACHMENT.matcher(text).matches()
        && HeadingMark.of(text).isEmpty()
        && !TableRow.is(text);
  }
}
