package gongkai.importing.layout;

import java.util.List;

/**
 * Finds out whether the lines of a text were broken by hand or by a copy, at no fixed width.
 *
 * <p>A list of short lines without full stops looks alike, but in it no sentence ends inside a line
 * and no line stops at a comma. Where each line is a paragraph, few stop inside a sentence, and
 * some are far wider than the others.
 */
final class UnevenLines {
  /** Lines that stop inside a sentence. */
  private static final int ENOUGH = 4;

  /** Sentences that end inside a line. */
  private static final int FEWEST_ENDS = 2;

  /** Columns. No program shows wider lines without breaking them itself. */
  private static final int WIDEST = 110;

  private static final int NARROWEST = 26;

  private UnevenLines() {}

  /**
   * The width from which on a line may go on with the next.
   *
   * @param prose the lines that are neither cells nor blank nor headings
   * @return columns; 0 if the lines were not broken
   */
  static int narrowest(List<String> prose) {
    List<String> marked = prose.stream().filter(HardWrap::hasMarkInside).toList();
    List<String> open = marked.stream().filter(HardWrap::isOpen).toList();
    long ends = prose.stream().filter(UnevenLines::endsInside).count();
    boolean comma = open.stream().anyMatch(HardWrap::endsAtMark);
    boolean mayBeBroken =
        open.size() >= ENOUGH
            && open.size() * 5 >= marked.size() * 2
            && ends >= FEWEST_ENDS
            && comma;
    if (!mayBeBroken) {
      return 0;
    }
    int widest = prose.stream().mapToInt(HardWrap::width).max().orElse(0);
    int narrowest = Math.max(NARROWEST, widest * 11 / 20);
    long wide = open.stream().filter(line -> HardWrap.width(line) >= narrowest).count();
    return widest <= WIDEST && wide * 5 >= open.size() * 4L ? narrowest : 0;
  }

  private static boolean endsInside(String line) {
    int stop = line.indexOf('。');
    return stop > 0 && stop < line.length() - 1;
  }
}
