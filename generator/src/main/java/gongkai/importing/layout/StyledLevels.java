package gongkai.importing.layout;

import gongkai.document.source.SourceLine.LineKind;
import gongkai.model.text.Blank;
import java.util.List;
import java.util.Optional;

/**
 * Levels of the headings that a source's styles name.
 *
 * <p>A heading's number decides before its style: {@code 一、} is level 1 and {@code （一）} level 2,
 * whatever style an author picked for them. The other styled headings are counted from there: what
 * the style of {@code 一、} is to level 1, the others are to theirs. Without any such number, the
 * highest style in use is level 1.
 *
 * @param shift what is taken off a style's level
 */
public record StyledLevels(int shift) {
  private static final int DEEPEST = 5;

  /** Characters. Whole paragraphs with the style of a heading are a slip of the author's. */
  private static final int LONGEST = 60;

  static StyledLevels of(List<Line> lines) {
    Optional<Integer> byNumber =
        lines.stream()
            .filter(StyledLevels::isHeading)
            .filter(line -> mark(line).isPresent())
            .findFirst()
            .map(line -> line.level() - mark(line).orElseThrow().level());
    int highest =
        lines.stream().filter(StyledLevels::isHeading).mapToInt(Line::level).min().orElse(1);
    return new StyledLevels(byNumber.orElse(highest - 1));
  }

  public static boolean isHeading(Line line) {
    boolean styled = line.kind() == LineKind.HEADING || line.kind() == LineKind.TITLE;
    String text = Blank.strip(line.text());
    int sentenceEnd = text.indexOf('。');
    return styled
        && !text.isEmpty()
        && text.length() <= LONGEST
        && (sentenceEnd < 0 || sentenceEnd == text.length() - 1);
  }

  int level(Line line) {
    return mark(line)
        .map(HeadingMark::level)
        .orElse(Math.max(1, Math.min(DEEPEST, line.level() - shift)));
  }

  private static Optional<HeadingMark> mark(Line line) {
    return HeadingMark.of(Blank.strip(line.text()));
  }
}
