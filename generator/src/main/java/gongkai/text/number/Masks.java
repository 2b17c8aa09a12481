package gongkai.text.number;

import gongkai.model.text.RedactionMarks;
import gongkai.text.Width;
import java.util.BitSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Runs of characters that stand for something left out: {@code **}, ＊, XX, ×××, ▲▲, ___, ■, ○○, OO.
 *
 * <p>Whether a mask hides a number or a name shows in what follows it; see {@code Candidates}. 某 is
 * no mask: it always hides a name.
 */
public final class Masks {
  private static final String SINGLE = "*×✕✖▲△■□◆◇●★☆";
  private static final String DOUBLED = "XxO_○〇";
  private static final BitSet SIGNS = signs();

  private Masks() {}

  /**
   * Which words withhold a number: those with a mark of the site and, as long as a report leaves
   * open what its other masks are, those with any mask. One rule for what is proposed and what is
   * checked.
   */
  public static Predicate<String> withholding(RedactionMarks marks, boolean open) {
    return open ? words -> marks.withhold(words) || isIn(words) : marks::withhold;
  }

  private static boolean isIn(String text) {
    String folded = Width.fold(text);
    return IntStream.range(0, folded.length()).anyMatch(at -> endAt(folded, at) > at);
  }

  /** Whether a text that is not folded yet has a sign that masks consist of. */
  @SuppressWarnings("LoopOverCharArray")
  public static boolean mayBeIn(String unfolded) {
    for (char c : unfolded.toCharArray()) {
      boolean common = (c > '\u3007' && c <= '\u9fff') || c == '，' || c == '。';
      if (!common && SIGNS.get(Width.fold(c))) {
        return true;
      }
    }
    return false;
  }

  /** All signs that a mask is made of. */
  public static BitSet signs() {
    BitSet signs = new BitSet();
    (SINGLE + DOUBLED).chars().forEach(signs::set);
    return signs;
  }

  /** The end of the mask that begins at {@code start}; {@code start} itself if none does. */
  public static int endAt(String text, int start) {
    char c = text.charAt(start);
    boolean single = SINGLE.indexOf(c) >= 0;
    if (!single && DOUBLED.indexOf(c) < 0) {
      return start;
    }
    int end = start;
    while (end < text.length() && (text.charAt(end) == c || isPointInside(text, end, c))) {
      end++;
    }
    boolean longEnough = single || end - start > 1 || c == 'X';
    return longEnough && !isPartOfWord(text, start, end) ? end : start;
  }

  /** {@code *.*}万元 hides a decimal. */
  private static boolean isPointInside(String text, int index, char mask) {
    return text.charAt(index) == '.' && index + 1 < text.length() && text.charAt(index + 1) == mask;
  }

  /** 1OO, 3,OOO, OO5: letters among digits were typed or read for noughts. */
  private static boolean isOfDigits(String text, int at, int step) {
    boolean mark = at > 0 && at < text.length() - 1 && ".,".indexOf(text.charAt(at)) >= 0;
    int next = mark ? at + step : at;
    return next >= 0 && next < text.length() && Numerals.isDigit(text.charAt(next));
  }

  /** 3×5, XXL, 1OO and 二〇〇二 are no masks. */
  private static boolean isPartOfWord(String text, int start, int end) {
    char before = start > 0 ? text.charAt(start - 1) : ' ';
    char after = end < text.length() ? text.charAt(end) : ' ';
    char mask = text.charAt(start);
    if (mask == '×') {
      return Numerals.isDigit(before) || Numerals.isDigit(after);
    }
    if (mask == 'O' && (isOfDigits(text, start - 1, -1) || isOfDigits(text, end, 1))) {
      return true;
    }
    if (mask == 'X' || mask == 'x' || mask == 'O' || mask == '_') {
      return isLatin(before) || isLatin(after);
    }
    if (mask == '〇' || mask == '○') {
      return ChineseNumerals.isDigit(before) || ChineseNumerals.isDigit(after);
    }
    return false;
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
