package gongkai.han;

/**
 * The Chinese signs of which numerals are made, and the forms of them that banks and Word write.
 * What a numeral comes to is for those to say who read one.
 */
public final class HanDigits {
  /** Parts the whole of a numeral from its decimals: 三点五 is 3.5. */
  public static final char POINT = '点';

  public static final char NOUGHT = '零';

  /** The digits but zero, for classes of signs. */
  public static final String TO_NINE = "一二三四五六七八九";

  /** What a number of one sign can be in a list, for classes of signs. */
  public static final String TO_TEN = TO_NINE + "十";

  private static final String PLAIN = NOUGHT + TO_NINE;

  /** So that no stroke can be added: 壹 for 一. */
  private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";

  /** As Word writes them in lists with traditional signs. */
  private static final String FORMAL_TRADITIONAL = "零壹貳參肆伍陸柒捌玖";

  private static final String UNITS = "十百千万";
  private static final String FORMAL_UNITS = "拾佰仟萬";

  /** What stands for 0 in a year: a round sign or letter. */
  private static final String ROUND = "〇○ＯOo";

  private HanDigits() {}

  /** 0 to 9 for 〇, 零, 一 to 九; -1 for any other sign, 十 and 两 among them. */
  public static int of(char c) {
    return c == '〇' ? 0 : PLAIN.indexOf(c);
  }

  /** As {@link #of}, the formal signs too. */
  public static int ofAnyForm(char c) {
    int digit = of(c);
    return digit >= 0 ? digit : FORMAL.indexOf(c);
  }

  /** A digit of a year or day in whatever signs: 2, ２, 二, and ○ or the letter O for 0. */
  public static int ofYear(char c) {
    int digit = of(c);
    return ROUND.indexOf(c) >= 0 ? 0 : digit >= 0 ? digit : Character.digit(c, 10);
  }

  /** The ten signs from 0 on. */
  public static String plain() {
    return PLAIN;
  }

  /** The ten formal signs from 0 on. */
  public static String formal() {
    return FORMAL;
  }

  /** The ten formal signs from 0 on, traditional. */
  public static String formalTraditional() {
    return FORMAL_TRADITIONAL;
  }

  /** The signs for 10, 100, 1,000 and 10,000. */
  public static String units() {
    return UNITS;
  }

  /** The formal signs for the same, as Word writes them. */
  public static String formalUnits() {
    return FORMAL_UNITS;
  }
}
