package gongkai.text.number;

import gongkai.model.text.Blank;
import java.util.Optional;

/** The number of a list item at the start of a line: 1. １、 (1) ①. */
public final class ListNumbers {
  /** What an item in the middle of a line may stand behind. */
  private static final String BEFORE_ITEM = "：；。！？;:!?\n";

  /** Digits of the number of an item. */
  private static final int LONGEST = 2;

  private ListNumbers() {}

  /** Whether a sign is a whole number of a list: ①, ⑴, ⒈, ❶, ㈠, ㊀. */
  public static boolean isOneSign(char c) {
    boolean digits = (c >= '①' && c <= '⒛') || (c >= '⓪' && c <= '⓾') || (c >= '❶' && c <= '➓');
    boolean words = (c >= '㈠' && c <= '㈩') || (c >= '㊀' && c <= '㊉');
    return digits || words || (c >= '㉑' && c <= '㉟') || (c >= '㊱' && c <= '㊿');
  }

  /**
   * The 3 of 2.3个村, where 2. may be the number of an item, since a village is not cut into tenths;
   * empty of what may be cut (3.5万元), and where no item can begin.
   *
   * @param text folded
   */
  public static Optional<Numeral> count(String text, Numeral numeral) {
    int start = numeral.start();
    int point = text.substring(start, numeral.end()).indexOf('.');
    boolean pointed = point >= 1 && point <= LONGEST && text.charAt(start + point + 1) != '0';
    if (!pointed || !mayBegin(text, start) || !isOfThings(text, numeral)) {
      return Optional.empty();
    }
    return Numerals.at(text, start + point + 1);
  }

  /** Whether an item may begin at a place: behind a mark, or where the text does. */
  public static boolean mayBegin(String text, int start) {
    int before = start;
    while (before > 0 && text.charAt(before - 1) == ' ') {
      before--;
    }
    return before == 0 || BEFORE_ITEM.indexOf(text.charAt(before - 1)) >= 0;
  }

  /** Whether a number says a part of things that have no parts: 1.35家. */
  public static boolean isOfThings(String text, Numeral numeral) {
    boolean whole = numeral.value().filter(v -> v.stripTrailingZeros().scale() > 0).isEmpty();
    int end = numeral.end();
    int unit = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
    return !whole && MeasureWords.at(text, unit).filter(Measure::isDiscrete).isPresent();
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
