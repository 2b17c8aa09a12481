package gongkai.text.figure;

import gongkai.model.text.Blank;
import gongkai.text.Width;
import gongkai.text.number.Measure;
import gongkai.text.number.MeasureWords;
import gongkai.text.number.Numeral;
import gongkai.text.number.Numerals;
import java.util.Optional;

/**
 * Units that the end of a line cuts: 12,345人 and 次 on the next. Such a number is left open, as what
 * it counts is not known before the lines are one.
 */
final class CutUnits {
  /** So many signs a number with its unit has at most. */
  private static final int REACH = 20;

  private CutUnits() {}

  /** Whether the unit of a figure goes on in the line below. */
  static boolean isCut(String text, ReadQuantity figure) {
    int end = figure.end();
    while (end < text.length() && text.charAt(end) != '\n' && Blank.is(text.charAt(end))) {
      end++;
    }
    return end < text.length() && text.charAt(end) == '\n' && goesOn(figure.unit(), text, end + 1);
  }

  /** The number at the end of a line whose unit goes on in the next, as a person is told of it. */
  static Optional<String> between(String above, String below) {
    String line = Width.fold(above.stripTrailing());
    for (int i = Math.max(0, line.length() - REACH); i < line.length(); i++) {
      boolean begins = i == 0 || !Numerals.isDigit(line.charAt(i - 1));
      Optional<Numeral> number = begins ? Numerals.at(line, i) : Optional.empty();
      Optional<Measure> unit = number.flatMap(n -> MeasureWords.at(line, n.end()));
      if (unit.filter(u -> u.end() == line.length()).isPresent()
          && goesOn(unit.get().unit(), below, 0)) {
        return Optional.of(line.substring(i) + "/" + below.strip().charAt(0));
      }
    }
    return Optional.empty();
  }

  private static boolean goesOn(String unit, String text, int start) {
    int next = start;
    while (next < text.length() && text.charAt(next) != '\n' && Blank.is(text.charAt(next))) {
      next++;
    }
    if (next == text.length()) {
      return false;
    }
    boolean alone = next + 1 == text.length() || !Character.isIdeographic(text.charAt(next + 1));
    String whole = unit + text.charAt(next);
    return alone
        && MeasureWords.at(whole, 0).filter(measure -> measure.end() == whole.length()).isPresent();
  }
}
