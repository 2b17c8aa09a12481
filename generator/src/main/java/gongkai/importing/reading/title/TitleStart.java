package gongkai.importing.reading.title;

import gongkai.document.source.SourceLine.LineKind;
import gongkai.han.SoughtPattern;
import gongkai.importing.layout.HeadingMark;
import gongkai.importing.layout.Line;
import gongkai.importing.layout.StyledLevels;
import gongkai.importing.reading.evidence.ReadText;
import gongkai.importing.reading.unit.UnitNameReader;
import gongkai.importing.word.ReportWords;
import gongkai.model.text.Blank;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;

/** Finds the line that a title can begin in. */
final class TitleStart {
  /** Signs of what only names a kind of document. */
  private static final int LONGEST_BARE = 8;

  /** Lines above a title that are neither blank nor its own. */
  private static final int MOST_ABOVE = 10;

  /** Signs of a line that may stand above a title, whatever it says. */
  private static final int LONGEST_ABOVE = 30;

  /** 我代表工会作述职报告: what is said behind an address is no title. */
  private static final SoughtPattern SPOKEN = SoughtPattern.of("^" + ReportWords.SPOKEN.any());

  /** The line that may be the title: behind what stands above it, if a document is named there. */
  static int of(List<Line> lines) {
    int filled = 0;
    while (filled < lines.size() && lines.get(filled).isBlank()) {
      filled++;
    }
    OptionalInt whole = wholeBelow(lines, filled);
    if (whole.isPresent()) {
      return whole.getAsInt();
    }
    int below = filled;
    while (below < lines.size()
        && (lines.get(below).isBlank() || AboveTitle.is(lines.get(below)))) {
      below++;
    }
    boolean named =
        below < lines.size()
            && (isStyled(lines.get(below), lines)
                || TitleLines.named(lines, below) > 0
                || TitleLines.headed(lines, below) > 0)
            && !SPOKEN.in(Blank.strip(lines.get(below).text()));
    return named ? fuller(lines, below) : filled;
  }

  /** 述职报告 alone, as a column's name, and below it the title that has these words and a year. */
  private static int fuller(List<Line> lines, int first) {
    int below = first + 1;
    while (below < lines.size() && lines.get(below).isBlank()) {
      below++;
    }
    String word = TitleLines.dense(Blank.strip(lines.get(first).text()));
    boolean bare = word.length() <= LONGEST_BARE && TitleLines.isNamed(word);
    boolean fuller =
        bare
            && below < lines.size()
            && TitleLines.named(lines, below) == 1
            && TitleLines.YEAR.matcher(lines.get(below).text()).find()
            && TitleLines.dense(Blank.strip(lines.get(below).text())).endsWith(word);
    return fuller ? below : first;
  }

  /**
   * A line that is a whole title, year and all, below short lines of which none is one: what an
   * office sets above a title has no end, and put before it would spoil the year and the name.
   */
  private static OptionalInt wholeBelow(List<Line> lines, int filled) {
    int above = -1;
    int passed = 0;
    boolean ofBody = false;
    for (int i = filled; i < lines.size() && passed <= MOST_ABOVE; i++) {
      Line line = lines.get(i);
      if (line.isBlank()) {
        continue;
      }
      if (above >= 0 && (isWhole(lines, i, above, ofBody) || isBroken(lines, i, above))) {
        return OptionalInt.of(i);
      }
      boolean head = isHead(line);
      if (!head && !mayStandAbove(line)) {
        return OptionalInt.empty();
      }
      ofBody |= !head && isTitleOfBody(Blank.strip(line.text()));
      above = i;
      passed++;
    }
    return OptionalInt.empty();
  }

  private static boolean isHead(Line line) {
    return AboveTitle.is(line) || AboveTitle.isSpeech(line) || AboveTitle.isLabel(line);
  }

  private static boolean mayStandAbove(Line line) {
    String text = Blank.strip(line.text());
    boolean titled = TitleLines.isNamed(text) && TitleLines.YEAR.matcher(text).find();
    return line.isPlain()
        && text.length() <= LONGEST_ABOVE
        && TitleLines.isPossible(text)
        && !titled;
  }

  /**
   * A line that begins a title with year and body, which is broken over it and the line below: what
   * stands above is a head, or the body by itself. Below a head it may only say what it is about.
   */
  private static boolean isBroken(List<Line> lines, int index, int above) {
    String text = Blank.strip(lines.get(index).text());
    if (!TitleLines.YEAR.matcher(text).find() || TitleLines.named(lines, index) != 2) {
      return false;
    }
    String next = TitleLines.dense(Blank.strip(lines.get(index + 1).text()));
    boolean about = isHead(lines.get(above)) && TitleLines.goesOn(text);
    return Character.isLetterOrDigit(text.charAt(0))
        && (isTitleOfBody(text + next) || (about && TitleLines.isNamed(text + next)));
  }

  private static boolean isTitleOfBody(String text) {
    return TitleLines.isNamed(text) && UnitNameReader.isOfBody(new ReadText.Title(text, 0));
  }

  /**
   * Whether a line names year, kind and body; the body may be missing where nothing above names it
   * in a title.
   *
   * @param ofBody whether a line above could be the title of a body's report
   */
  private static boolean isWhole(List<Line> lines, int index, int above, boolean ofBody) {
    String text = Blank.strip(lines.get(index).text());
    String before = Blank.strip(lines.get(above).text());
    Matcher year = TitleLines.YEAR.matcher(text);
    boolean head = isHead(lines.get(above));
    if (!lines.get(index).isPlain()
        || !TitleLines.isNamed(text)
        || !year.find()
        || !Character.isLetterOrDigit(text.charAt(0))
        || (!head && TitleLines.goesOn(text))
        || SPOKEN.in(text)) {
      return false;
    }
    if (isTitleOfBody(text)) {
      return true;
    }
    boolean apart = above < index - 1 && !UnitNameReader.isBody(before);
    boolean begins = year.start() == 0 || (head && TitleLines.goesOn(text));
    return begins && !ofBody && (head || apart);
  }

  /**
   * A heading at the top, not numbered and with no other of its level: the title in all but name.
   */
  static boolean isStyled(Line line, List<Line> lines) {
    return line.kind() == LineKind.TITLE
        || (StyledLevels.isHeading(line)
            && HeadingMark.of(Blank.strip(line.text())).isEmpty()
            && lines.stream()
                .filter(StyledLevels::isHeading)
                .noneMatch(other -> !other.equals(line) && other.level() <= line.level()));
  }
}
