package gongkai.text.number;

import gongkai.model.text.Blank;
import java.util.Optional;

/** The number of a list item at the start of a line: 1. １、 (1) ①. */
public final class ListNumbers {
  private ListNumbers() {}

  /** Whether a sign is a whole number of a list: ①, ⑴, ⒈, ❶, ㈠, ㊀. */
  public static boolean isOneSign(char c) {
    boolean digits = (c >= '①' && c <= '⒛') || (c >= '⓪' && c <= '⓾') || (c >= '❶' && c <= '➓');
    boolean words = (c >= '㈠' && c <= '㈩') || (c >= '㊀' && c <= '㊉');
    return digits || words || (c >= '㉑' && c <= '㉟') || (c >= '㊱' && c <= '㊿');
  }

  /**
   * In 2.3个村 at the start of a line, 2. is the list number and 3 the count, since a village is not
   * cut into tenths.
   */
  public static Numeral strip(String text, Numeral numeral) {
    if (numeral.start() != 0 || numeral.value().isEmpty()) {
      return numeral;
    }
    int point = text.substring(0, numeral.end()).indexOf('.');
    if (point < 1 || point > 2) {
      return numeral;
    }
    boolean discrete = MeasureWords.at(text, numeral.end()).filter(m -> m.isDiscrete()).isPresent();
    Optional<Numeral> rest = Numerals.at(text, point + 1);
    boolean whole = numeral.value().get().stripTrailingZeros().scale() <= 0;
    return discrete && !whole ? rest.orElse(numeral) : numeral;
  }

  /**
   * 3.1 and a blank at the start of a line, before 首末班: the number of a section. An amount of money
   * or a length that begins a line is none.
   */
  public static boolean isSection(String text, Numeral numeral) {
    int end = numeral.end();
    boolean parted = end + 1 < text.length() && Blank.is(text.charAt(end));
    if (numeral.start() != 0 || !parted || numeral.value().isEmpty()) {
      return false;
    }
    int point = text.substring(0, end).indexOf('.');
    boolean shortParts = point >= 1 && point <= 2 && end - point <= 3;
    return shortParts && MeasureWords.at(text, end + 1).filter(m -> !m.isDiscrete()).isEmpty();
  }

  /** Where the text of a line begins after its list number, which marks of emphasis may precede. */
  public static int end(String line) {
    int from = line.startsWith("**") ? 2 : 0;
    return endFrom(line, from);
  }

  private static int endFrom(String line, int from) {
    int i = from;
    boolean bracket = i < line.length() && "（(".indexOf(line.charAt(i)) >= 0;
    if (bracket) {
      i++;
    }
    int digits = i;
    while (i < line.length() && isListDigit(line.charAt(i))) {
      i++;
    }
    if (i == digits || i >= line.length() || i - digits > 3) {
      return 0;
    }
    String closers = bracket ? "）)" : "、.．";
    boolean decimal =
        !bracket
            && i + 1 < line.length()
            && line.charAt(i) == '.'
            && Numerals.isDigit(line.charAt(i + 1));
    return closers.indexOf(line.charAt(i)) >= 0 && !decimal ? i + 1 : 0;
  }

  private static boolean isListDigit(char c) {
    return Numerals.isDigit(c) || ChineseNumerals.isDigit(c) || c == '十' || Numerals.isCircled(c);
  }
}
