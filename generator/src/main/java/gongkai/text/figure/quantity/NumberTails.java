package gongkai.text.figure.quantity;

import gongkai.han.Either;
import gongkai.han.HanDigits;
import gongkai.han.NamedWords;
import gongkai.han.SoughtPattern;
import gongkai.text.Width;
import gongkai.text.WordList;
import gongkai.text.number.ChineseNumerals;
import gongkai.text.number.ListNumbers;
import gongkai.text.number.Numerals;
import gongkai.text.word.QuantityWords;
import java.util.BitSet;

/**
 * Tells a number from the tail of one: 1，23万元, 12 34万元, 2. 5万元, 廿三户. What is left of a number is
 * another number, and so it is not read at all.
 */
public final class NumberTails {
  /** Signs between digits that part two numbers, or begin a note; others may part one. */
  private static final String PARTS_TWO = "()（）[]【】〔〕《》〈〉“”\"*×";

  /** Chinese stops, which a slip of the hand sets for a point: 2。5万元. */
  private static final String STOPS = "。；！？;!?";

  /** What programs write in the place of a sign that they cannot. */
  private static final char LOST = '?';

  /** Two of them begin a remark. */
  private static final char DASH = '—';

  private static final char LISTS = '、';

  /** Between the halves of a ratio or a time, or by a slip for a point. */
  private static final String COLONS = ":：";

  private static final SoughtPattern YEAR_END = SoughtPattern.of("(?<![0-9])(?:19|20)[0-9]{2}$");

  private static final String SUMS = "√∑Σ";

  private static final WordList JOINS = WordList.of(QuantityWords.JOINS_NUMBERS);

  private static final String MINUS = "－−﹣";

  /** What an exponent or an index stands behind, written in one line. */
  private static final String SCRIPT = "^_";

  /** In words that end in 一 it is none of a number: 统一35家. */
  private static final String TWO_TO_NINE = HanDigits.TO_NINE.substring(1);

  private static final String LIKE_ONE = "|｜丨\\";

  private static final BitSet NOUGHT = QuantityWords.SPOKEN_NOUGHT.signs();

  /** What stands for a nought, and is another sign: ○, and letters of three scripts. */
  private static final String ROUND = "○◯OoΟοОо";

  /** Letters that a program which read a picture took for a one or a nought. */
  private static final String LIKE_DIGITS = "lIOo";

  private static final SoughtPattern NOTE = SoughtPattern.of("[\\p{L}0-9]\\[[0-9]{1,2}\\]$");

  private static final int NOTE_LENGTH = 5;

  /** Digits between two marks of thousands. */
  private static final int GROUP = 3;

  /**
   * Twenty, thirty and forty in one sign, and numerals that no hand can change; but 队伍12支 and 大陆36家
   * are words.
   */
  private static final SoughtPattern OLD_NUMERAL =
      SoughtPattern.of(
          Either.of(
              NamedWords.of(QuantityWords.OLD_DIGIT, QuantityWords.OLD_SCALE).any() + "$",
              QuantityWords.OLD_SCALE.any() + QuantityWords.OLD_DIGIT_TOO.any() + "$"));

  /** A paragraph that may stop in the middle of a number in digits, or in words. */
  private static final SoughtPattern CUT_BEHIND = SoughtPattern.of("[0-9][,，.．\\-－–—~～/／]?\\s*$");

  private static final SoughtPattern CUT_BEFORE_MARK = SoughtPattern.of("[0-9]\\s*$");

  private static final SoughtPattern CUT_BEHIND_WORDS =
      SoughtPattern.of("[0-9零〇一二两三四五六七八九十百千万亿]\\s*$");

  /** What names a thing by the number behind it, which a blank parts from what is said of it. */
  private static final SoughtPattern NAMED =
      SoughtPattern.of(
          Either.of(
                  QuantityWords.NUMBERED.any(),
                  "(?<!" + QuantityWords.NO_TABLE_BEFORE.any() + ")" + QuantityWords.TABLE.any())
              + "[0-9]+$");

  /** 亏损负35万元; but 个人自负35% is no number below nought. */
  private static final SoughtPattern MINUS_WORD =
      SoughtPattern.of(
          "(?<!"
              + QuantityWords.NO_MINUS_BEFORE.any()
              + ")"
              + QuantityWords.MINUS_WORD.any()
              + "$");

  private NumberTails() {}

  /** Whether the number at {@code start} of a folded sentence goes on another. */
  public static boolean isTail(String text, int start) {
    if (start == 0) {
      return false;
    }
    if (OLD_NUMERAL.in(text.substring(Math.max(0, start - 2), start))) {
      return true;
    }
    if (Numerals.isDigit(text.charAt(start - 1)) && !Numerals.isDigit(text.charAt(start))) {
      return true; // 3百2十户: no numeral in words begins behind a digit
    }
    if (MINUS_WORD.in(text.substring(Math.max(0, start - 2), start))) {
      return true;
    }
    if (isBehindScale(text, start)
        || isBehindRound(text, start)
        || isEstimate(text, start)
        || isBehindNote(text, start)
        || isBehindStray(text, start)) {
      return true;
    }
    if (SUMS.indexOf(text.charAt(start - 1)) >= 0
        || isJoined(text, start)
        || isForeignDigit(text.charAt(start - 1))
        || isSetOff(text, start)) {
      return true;
    }
    int end = beforeBlanks(text, start);
    if (end == 0) {
      return false;
    }
    if (!Numerals.isDigit(text.charAt(start))) {
      return end < start && isOfNumeral(text.charAt(end - 1)); // 三 十五家
    }
    if (COLONS.indexOf(text.charAt(end - 1)) >= 0) {
      return isBehindColon(text, beforeBlanks(text, end - 1));
    }
    if (end < start && (isBehindNumeral(text, end) || isBehindLetter(text, end))) {
      return true;
    }
    int mark = beforeMarks(text, end);
    boolean parted = mark < end;
    int digits = parted ? beforeBlanks(text, mark) : end;
    boolean behindDigits = digits > 0 && Numerals.isDigit(text.charAt(digits - 1));
    if (text.charAt(end - 1) == LISTS) {
      return isGroup(text, start, end - 1);
    }
    return behindDigits
        && (parted ? !beginsList(text, digits) : end < start && !isNamed(text, end));
  }

  /** 三 5家. */
  private static boolean isBehindNumeral(String text, int end) {
    return ChineseNumerals.isDigit(text.charAt(end - 1)) && !isNamed(text, end);
  }

  /** 住院2 O 2人次, 签约l l 5户: one letter by itself, for a digit. */
  private static boolean isBehindLetter(String text, int end) {
    return LIKE_DIGITS.indexOf(text.charAt(end - 1)) >= 0
        && (end == 1 || !isLatin(text.charAt(end - 2)));
  }

  private static boolean isLatin(char c) {
    return c <= 0x7F && Character.isLetter(c);
  }

  /** Where one sign that may part a number begins, with signs that are laid over it: 3, 3⃝. */
  private static int beforeMarks(String text, int end) {
    int at = end;
    while (at > 0 && isLaidOver(text.charAt(at - 1))) {
      at -= Character.isLowSurrogate(text.charAt(at - 1)) ? 2 : 1;
    }
    if (at == end && isMark(text.charAt(at - 1))) {
      at--;
      if (at > 0 && text.charAt(at) == text.charAt(at - 1) && text.charAt(at) != DASH) {
        at--; // 1··2万
      }
    }
    return at;
  }

  private static boolean isLaidOver(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || c == '\u200D'
        || (c >= '\uDD00' && c <= '\uDDEF'); // selects a form of the sign before
  }

  private static boolean isMark(char c) {
    boolean word = Character.isLetterOrDigit(c) || Character.isWhitespace(c);
    return !word && !Character.isSurrogate(c) && c != LISTS && PARTS_TWO.indexOf(c) < 0;
  }

  /**
   * Whether the end of one sentence and the beginning of the next may be one number; a question
   * mark of Latin text may stand for a digit that was lost.
   */
  public static boolean isCutByAStop(String text, int start) {
    if (start > 0 && text.charAt(start - 1) == LOST) {
      return Numerals.isDigit(Width.fold(text.charAt(start)));
    }
    return start > 1
        && STOPS.indexOf(text.charAt(start - 1)) >= 0
        && Numerals.isDigit(Width.fold(text.charAt(start)))
        && Numerals.isDigit(Width.fold(text.charAt(start - 2)));
  }

  /** 30或40人, 35加12家: what the first number counts is not said, so that both are one answer. */
  private static boolean isJoined(String text, int start) {
    int word = JOINS.lengthBefore(text, start);
    int before = beforeBlanks(text, start - word);
    return word > 0 && before > 0 && Numerals.isDigit(text.charAt(before - 1));
  }

  /** What a numeral in words is made of, or a digit. */
  private static boolean isOfNumeral(char c) {
    return Numerals.isDigit(c) || ChineseNumerals.isDigit(c) || Numerals.SCALES.indexOf(c) >= 0;
  }

  /**
   * 培训3:480人, 到会15:30人: but the number of a year or of a thing stands before what is said of it.
   */
  private static boolean isBehindColon(String text, int colon) {
    boolean behindDigits = colon > 0 && Numerals.isDigit(text.charAt(colon - 1));
    return behindDigits
        && !isNamed(text, colon)
        && !YEAR_END.in(text.substring(Math.max(0, colon - 5), colon));
  }

  /**
   * Whether another sign of the number stands before it, so that both are one in two scripts
   * (一百20户, 1百二十户, 二10户), in words for a point (1点2亿) or in what looks like a one (走访|20户).
   */
  private static boolean isBehindScale(String text, int start) {
    char before = text.charAt(start - 1);
    char above = start > 1 ? text.charAt(start - 2) : '\n';
    if (!Numerals.isDigit(text.charAt(start))) {
      boolean scaled = Numerals.SCALES.indexOf(before) >= 0 && Numerals.isDigit(above);
      return scaled || (NOUGHT.get(before) && Numerals.SCALES.indexOf(above) >= 0);
    }
    if (before == HanDigits.POINT) {
      return Numerals.isDigit(above);
    }
    if (LIKE_ONE.indexOf(before) >= 0) {
      return Character.isIdeographic(above);
    }
    boolean words = isOfNumeral(before) && isOfNumeral(above) && !Numerals.isDigit(before);
    boolean numbered = above == '第' || (start > 2 && text.charAt(start - 3) == '第');
    return (words || TWO_TO_NINE.indexOf(before) >= 0) && !numbered;
  }

  /** 二百O五户, 一千○二十处: the sign that parts the numeral stands for a nought. */
  private static boolean isBehindRound(String text, int start) {
    return start > 1
        && ROUND.indexOf(text.charAt(start - 1)) >= 0
        && !Numerals.isDigit(text.charAt(start))
        && !Numerals.isDigit(text.charAt(start - 2))
        && isOfNumeral(text.charAt(start - 2));
  }

  /**
   * 二、三百人, 三、五十家: about so many. Where the first digit begins a line it is the number of an item.
   */
  private static boolean isEstimate(String text, int start) {
    if (start < 3 || text.charAt(start - 1) != LISTS || !isNumeralOfTwo(text, start)) {
      return false;
    }
    int first = ChineseNumerals.digits(text.substring(start - 2, start - 1).replace('两', '二'));
    int second = ChineseNumerals.digits(text.substring(start, start + 1).replace('两', '二'));
    boolean close = second == first + 1 || (first == 3 && second == 5);
    return close && Character.isLetter(text.charAt(start - 3)) && !isOfNumeral(text, start - 3);
  }

  /** Whether a digit in words stands before the mark at {@code start - 1}, and one behind it. */
  private static boolean isNumeralOfTwo(String text, int start) {
    return ChineseNumerals.isDigit(text.charAt(start - 2))
        && ChineseNumerals.isDigit(text.charAt(start));
  }

  private static boolean isOfNumeral(String text, int at) {
    return isOfNumeral(text.charAt(at)) || text.charAt(at) == '第';
  }

  /** 新建[3]5家: the mark of a note, or a digit that somebody raised. */
  private static boolean isBehindNote(String text, int start) {
    return Numerals.isDigit(text.charAt(start))
        && NOTE.in(text.substring(Math.max(0, start - NOTE_LENGTH), start));
  }

  /**
   * Behind a letter of a script that no report is written in (培训1б0人), a nought in words (〇5件), an
   * opening bracket that nothing closes ([20份), or a minus that no number or word stands before
   * （-29.4%）: the sign may be a digit, and a minus makes it another number.
   */
  private static boolean isBehindStray(String text, int start) {
    char before = text.charAt(start - 1);
    if (!Numerals.isDigit(text.charAt(start))) {
      return false;
    }
    boolean letter = before > 0x7F && Character.isLetter(before);
    if ((letter && !Character.isIdeographic(before)) || before == '〇') {
      return true;
    }
    if (LIKE_DIGITS.indexOf(before) >= 0) {
      return start == 1 || LIKE_DIGITS.indexOf(text.charAt(start - 2)) >= 0; // 投入OO5万元
    }
    if (before == '[') {
      return text.indexOf(']', start) < 0;
    }
    return before == '-' && (start == 1 || !Character.isLetterOrDigit(text.charAt(start - 2)));
  }

  /** Digits of another script, which the hand that wrote them took for ours. */
  private static boolean isForeignDigit(char c) {
    return c > 0x7F && Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
  }

  /**
   * Whether a power, a half, a wide minus, a formula or a number in a circle stands directly
   * before: 10⁴35家, 3½5家, －5家, ^(12)35家. What is in a circle behind a word may be the mark of a
   * note, or a digit that a program took for one (培训②0人, 新建③5家). The first of a list is neither if
   * the next stands behind a mark: 包括①35家；②12家.
   */
  private static boolean isSetOff(String text, int start) {
    char before = text.charAt(start - 1);
    if (Character.getType(before) == Character.OTHER_NUMBER) {
      boolean word = start > 1 && Character.isLetterOrDigit(text.charAt(start - 2));
      return !ListNumbers.isOneSign(before) || (word && !beginsCircled(text, start - 1));
    }
    if (MINUS.indexOf(before) >= 0) {
      return start == 1 || !Numerals.isDigit(text.charAt(start - 2));
    }
    int open = before == ')' ? text.lastIndexOf('(', start - 1) : -1;
    return open > 0 && (SCRIPT.indexOf(text.charAt(open - 1)) >= 0 || text.charAt(start) == '0');
  }

  /** Whether ① is the only one and ② stands behind a mark. */
  private static boolean beginsCircled(String text, int at) {
    int next = text.indexOf('②', at);
    return text.charAt(at) == '①'
        && text.indexOf('①') == text.lastIndexOf('①')
        && next > 0
        && !Character.isLetterOrDigit(text.charAt(next - 1));
  }

  /**
   * 3、480万元: perhaps thousands, perhaps two numbers. 1、2、480人 and 3、48人 are two; so is what begins
   * with the number of a list.
   */
  private static boolean isGroup(String text, int start, int mark) {
    int first = mark;
    while (first > 0 && Numerals.isDigit(text.charAt(first - 1))) {
      first--;
    }
    int last = start;
    while (last < text.length() && Numerals.isDigit(text.charAt(last))) {
      last++;
    }
    boolean goesOn = first > 0 && Character.isLetter(text.charAt(first - 1));
    return goesOn && mark > first && mark - first <= GROUP && last - start == GROUP;
  }

  /**
   * Where the number stands with which a paragraph goes on one at the end of the paragraph above;
   * -1 if it does not: 2 and 360人, or 2 and ,360人.
   */
  public static int cutAt(String above, String paragraph) {
    String begin = Width.fold(paragraph.substring(0, Math.min(2, paragraph.length())));
    if (begin.isEmpty()) {
      return -1;
    }
    char first = begin.charAt(0);
    String end = endOf(above);
    if (Numerals.isDigit(first)) {
      return CUT_BEHIND.in(end) ? 0 : -1;
    }
    boolean parts = isMark(first) && !ListNumbers.isOneSign(first);
    if (begin.length() > 1 && Numerals.isDigit(begin.charAt(1)) && parts) {
      return CUT_BEFORE_MARK.in(end) ? 1 : -1;
    }
    return isOfNumeral(first) && CUT_BEHIND_WORDS.in(end) ? 0 : -1;
  }

  /** Its last two signs and the blanks behind them, folded. */
  private static String endOf(String text) {
    int end = text.length();
    while (end > 0 && Width.fold(text.charAt(end - 1)) <= ' ') {
      end--;
    }
    return Width.fold(text.substring(Math.max(0, end - 2)));
  }

  private static boolean isNamed(String text, int end) {
    return NAMED.in(text.substring(Math.max(0, end - 6), end));
  }

  private static int beforeBlanks(String text, int start) {
    int end = start;
    while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\t')) {
      end--;
    }
    return end;
  }

  /** 1. 35家 at the start of a sentence: the number of a list. */
  private static boolean beginsList(String text, int end) {
    char mark = text.charAt(end);
    int start = end;
    while (start > 0 && Numerals.isDigit(text.charAt(start - 1))) {
      start--;
    }
    boolean first = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
    return first && end - start <= 2 && (mark == '.' || mark == '．');
  }
}
