package gongkai.importing.proposing;

import gongkai.model.text.TextBlock;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows that are no table: paragraphs with tabs after each other that have not equally many cells.
 * Blank cells are lost in them anywhere, so that no head is over what stands at its place in
 * another row.
 */
final class LooseRows {
  private static final String COLONS = ":：";

  /** Between figures such a mark parts thousands: 12，306. */
  private static final Pattern PROSE = Pattern.compile("\\p{IsHan}[，。；]|[，。；]\\p{IsHan}");

  private LooseRows() {}

  /** Which of the blocks are such rows and follow one. */
  static BitSet in(List<TextBlock> text) {
    BitSet loose = new BitSet();
    int from = 0;
    while (from < text.size()) {
      int end = from;
      while (end < text.size() && cells(text.get(end)) > 1) {
        end++;
      }
      int first = from;
      while (first < end && isCaption(text.get(first))) {
        first++;
      }
      if (IntStream.range(first, end).map(i -> cells(text.get(i))).distinct().count() > 1) {
        loose.set(Math.min(first + 1, end), end);
      }
      from = end + 1;
    }
    return loose;
  }

  /**
   * Whether a paragraph is a line of two texts beside each other, whose sentences go on in other
   * lines: of a number in it the rest may be there.
   */
  static boolean isOfSeveralTexts(TextBlock.Paragraph paragraph) {
    return Stream.of(paragraph.text().split("\t"))
            .filter(cell -> PROSE.matcher(cell).find())
            .limit(2)
            .count()
        > 1;
  }

  private static int cells(TextBlock block) {
    return block instanceof TextBlock.Paragraph paragraph
        ? 1 + (int) paragraph.text().strip().chars().filter(c -> c == '\t').count()
        : 1;
  }

  /** Who filled in a table, and its unit. */
  private static boolean isCaption(TextBlock block) {
    return block instanceof TextBlock.Paragraph paragraph
        && paragraph.text().chars().anyMatch(c -> COLONS.indexOf(c) >= 0);
  }
}
