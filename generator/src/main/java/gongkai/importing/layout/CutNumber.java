package gongkai.importing.layout;

import gongkai.han.SoughtPattern;
import gongkai.importing.word.LayoutWords;
import gongkai.text.number.ChineseNumerals;
import gongkai.text.word.UnitWords;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number that a line end evidently cuts in two, however wide the lines are. */
final class CutNumber {
  private static final String COUNTED = "[余多]?" + LayoutWords.COUNTED.any();

  private static final Pattern DIGITS_END = Pattern.compile("\\d+(?:-\\d+)*-?$");
  private static final Pattern DIGITS_BEGIN =
      Pattern.compile("^(?:\\d+(?:-\\d+)*[Xx]?|[Xx])(?![\\dA-Za-z.])");

  /** A mobile number, and those of cards. */
  private static final Pattern PERSONAL =
      Pattern.compile("1[3-9]\\d{9}|[1-9]\\d{14,18}|[1-9]\\d{16}[Xx]");

  /** Of the digits of such a number that end a line, with what parts them. */
  private static final int LONGEST_END = 60;

  /** A figure in a sentence; behind these words a number says which one. */
  private static final SoughtPattern FIGURE_END =
      SoughtPattern.of("[㐀-鿿，、：；](?<![第之号" + LayoutWords.NUMBERED.firsts() + "])\\d[\\d,.]{0,12}$");

  private static final SoughtPattern UNIT_BEGINS = SoughtPattern.of("^" + COUNTED);
  private static final SoughtPattern UNIT_ALONE =
      SoughtPattern.of("^" + COUNTED + LayoutWords.ONCE.any() + "?[，。、；,;]");

  /** No number begins with 0. */
  private static final SoughtPattern TAIL_BEGINS = SoughtPattern.of("^0\\d{0,8}" + COUNTED);

  /** 3, and 480万元: a comma that no words follow parts thousands; 2 and 4.6万元; 2. and 5万元. */
  private static final Pattern AMOUNT_BEGINS =
      Pattern.compile(
          "[,，]/\\d{3}[百千万亿]?"
              + COUNTED
              + "|[^,，.．]/\\d+\\.\\d+[万亿]?"
              + COUNTED
              + "|[.．]/\\d+[万亿]"
              + COUNTED);

  /** The end of a line behind which a figure may go on. */
  private static final SoughtPattern AMOUNT_END =
      SoughtPattern.of(
          "[㐀-鿿：；](?<![第之号是" + LayoutWords.NUMBERED.firsts() + "])\\d[\\d,，.．]{0,12}$");

  /**
   * Numerals in words: 三 and 十五家, 一百 and 二十户, 二十 and 五家. A line may well end in 统一, and what
   * follows 第 or 数十 is another number.
   */
  private static final Pattern NUMERAL =
      Pattern.compile(
          "(?<!第.{0,3})(?<!"
              + UnitWords.SEVERAL.any()
              + "|几)(?:[一二两三四五六七八九][百千万]零?/[一二三四五六七八九]"
              + "|[二两三四五六七八九]/[十百千万亿]"
              + "|十/[一二三四五六七八九])[零一二三四五六七八九十百千万亿]*"
              + COUNTED);

  private static final int LONGEST_NUMERAL = 12;

  private static final SoughtPattern MARK_INSIDE = SoughtPattern.of("[，、。；：]");

  private static final BitSet NUMERAL_SIGNS = ChineseNumerals.beginnings();

  private CutNumber() {}

  /** Whether the end of a line cuts a number that goes on with the next line. */
  static boolean is(String line, String next) {
    return isPersonal(line, next) || isFigure(line, next) || isNumeral(line, next);
  }

  /** Whether the end of a line cuts a numeral in words. */
  static boolean isNumeral(String line, String next) {
    if (line.isEmpty() || next.isEmpty() || !ofNumeral(line, line.length() - 1)) {
      return false;
    }
    String seam = line.substring(Math.max(0, line.length() - LONGEST_NUMERAL)) + "/" + next;
    Matcher numeral = NUMERAL.matcher(seam);
    return ofNumeral(next, 0) && numeral.region(0, Math.min(seam.length(), 40)).find();
  }

  private static boolean ofNumeral(String text, int index) {
    return NUMERAL_SIGNS.get(text.charAt(index));
  }

  private static boolean isPersonal(String line, String next) {
    Matcher end =
        DIGITS_END.matcher(line).region(Math.max(0, line.length() - LONGEST_END), line.length());
    Matcher begin = DIGITS_BEGIN.matcher(next);
    return end.find()
        && end.start() > 0
        && begin.find()
        && PERSONAL.matcher((end.group() + begin.group()).replace("-", "")).matches();
  }

  private static boolean isFigure(String line, String next) {
    if (isAmount(line, next)) {
      return true;
    }
    char last = line.isEmpty() ? ' ' : line.charAt(line.length() - 1);
    boolean number = (last >= '0' && last <= '9') || last == ',' || last == '.';
    if (!number || !FIGURE_END.in(line)) {
      return false;
    }
    boolean sentence = MARK_INSIDE.in(line) && UNIT_BEGINS.in(next);
    return sentence || UNIT_ALONE.in(next) || TAIL_BEGINS.in(next);
  }

  private static boolean isAmount(String line, String next) {
    String seam = line.substring(Math.max(0, line.length() - 1)) + "/" + next;
    return AMOUNT_BEGINS.matcher(seam).lookingAt() && AMOUNT_END.in(line);
  }
}
