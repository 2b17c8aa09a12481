package gongkai.text.number;

import gongkai.text.Width;
import gongkai.text.WordList;
import gongkai.text.word.UnitWords;
import java.util.BitSet;
import java.util.Optional;

/**
 * A count whose measure the end of a line cuts in two: 12,345人 and 次, 8600平方 and 米, 4.5个 and 百分点,
 * 3200万 and 元. What is left on the line is another count, mostly a wrong one.
 */
public final class CutMeasure {
  /** Characters of a count and of what is left of its measure. */
  private static final int LONGEST = 24;

  private static final String MARKS = "，。；、：！？）)】”》,;";

  private static final String STOPS_INSIDE = "，。；、：";

  private static final BitSet BEGINS = ChineseNumerals.beginnings();

  static {
    BEGINS.set('0', '9' + 1);
  }

  /** Measures that 次 is behind in one word; before a word of its own it counts nothing. */
  private static final WordList NO_TURNS = WordList.of(UnitWords.NO_TURN);

  private static final WordList TURN = WordList.of(UnitWords.TURN);

  /**
   * A cut.
   *
   * @param start of the number, on the line
   * @param end of the measure, on the next line
   * @param left characters of the measure that the line has
   * @param whole whether these are a measure too
   */
  private record Cut(int start, int end, int left, boolean whole) {}

  private CutMeasure() {}

  /**
   * Whether the next line surely goes on the measure: what it begins with ends at a mark or is more
   * than one character, or no measure stands on the line.
   */
  public static boolean isSure(String line, String next) {
    return cut(line, next).filter(cut -> isSure(cut, line, next)).isPresent();
  }

  private static boolean isSure(Cut cut, String line, String next) {
    boolean marked = cut.end() < next.length() && MARKS.indexOf(next.charAt(cut.end())) >= 0;
    boolean sentence = line.chars().anyMatch(c -> STOPS_INSIDE.indexOf(c) >= 0);
    if (cut.left() == 0) {
      return marked || sentence;
    }
    return marked || cut.end() > 1 || !cut.whole() || (cut.end() == next.length() && sentence);
  }

  /**
   * Where the number begins, on the line, that cannot be read for the next line may go on its
   * measure; -1 if there is none.
   */
  public static int start(String line, String next) {
    return cut(line, next)
        .filter(cut -> cut.left() > 0)
        .filter(cut -> isSure(cut, line, next) || beginsWithTurn(next))
        .map(Cut::start)
        .orElse(-1);
  }

  /** How much of the next line belongs to the measure; 0 if nothing does. */
  public static int end(String line, String next) {
    return cut(line, next).map(Cut::end).orElse(0);
  }

  /** 次, but not 次要 or 次年. */
  private static boolean beginsWithTurn(String next) {
    return TURN.startsAt(next, 0) && !NO_TURNS.startsAt(next, 0);
  }

  private static Optional<Cut> cut(String line, String next) {
    int length = line.length();
    if (length == 0 || next.isEmpty()) {
      return Optional.empty();
    }
    int from = Math.max(0, length - LONGEST);
    String before = Width.fold(line.substring(from));
    String seam = before + Width.fold(next.substring(0, Math.min(LONGEST, next.length())));
    int i = 0;
    while (i < before.length()) {
      Optional<Numeral> numeral =
          BEGINS.get(before.charAt(i)) ? Numerals.at(before, i) : Optional.empty();
      if (numeral.isEmpty()) {
        i++;
        continue;
      }
      int end = numeral.get().end();
      boolean follows = end < before.length() || isMultiplied(before);
      int measure = follows ? MeasureWords.at(seam, end).map(Measure::end).orElse(0) : 0;
      if (measure > before.length()) {
        boolean whole =
            MeasureWords.at(before, end).filter(m -> m.end() == before.length()).isPresent();
        return Optional.of(
            new Cut(from + i, measure - before.length(), before.length() - end, whole));
      }
      i = Math.max(i + 1, end);
    }
    return Optional.empty();
  }

  /** Behind 万 a unit follows on the next line; bare digits may be the number of a thing. */
  private static boolean isMultiplied(String before) {
    return Numerals.multiplierAt(before, before.length() - 1) > 0;
  }
}
