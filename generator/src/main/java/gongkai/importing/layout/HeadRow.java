package gongkai.importing.layout;

import gongkai.model.text.Blank;
import gongkai.text.Width;
import gongkai.text.number.Measure;
import gongkai.text.number.MeasureWords;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tells the heads of a table's columns from its first row of figures: many tables have no heads, or
 * have them on the page before. Heads hold no figure; years are none, nor are columns numbered 1,
 * 2, 3.
 */
final class HeadRow {
  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9][0-9,]*(?:\\.[0-9]+)?%?");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

  private HeadRow() {}

  static boolean is(List<String> cells) {
    List<String> texts = cells.stream().map(cell -> Width.fold(Blank.strip(cell))).toList();
    return texts.stream().noneMatch(HeadRow::isFigure) || isCounted(texts);
  }

  private static boolean isFigure(String text) {
    Matcher number = NUMBER.matcher(text);
    if (!number.lookingAt() || YEAR.matcher(text).matches()) {
      return false;
    }
    int end = number.end();
    boolean measured = MeasureWords.at(text, end).map(Measure::end).orElse(-1) == text.length();
    return end == text.length() || measured;
  }

  /** Columns by their numbers, behind a word: 场次 1 2 3. */
  private static boolean isCounted(List<String> texts) {
    return texts.size() > 2
        && !NUMBER.matcher(texts.get(0)).matches()
        && IntStream.range(1, texts.size()).allMatch(i -> texts.get(i).equals("" + i));
  }
}
