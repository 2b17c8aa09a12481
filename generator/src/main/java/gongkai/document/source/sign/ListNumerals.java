package gongkai.document.source.sign;

import gongkai.han.HanDigits;
import java.util.List;
import java.util.Locale;

/**
 * Numbers as Word writes them before a paragraph.
 *
 * <p>Source of the formats: ISO/IEC 29500-1, 17.18.59 (ST_NumberFormat), with the characters of
 * [MS-DOCX] 2.4: {@code chineseCounting} counts in tens and goes on with digits and ○ from 100,
 * {@code ideographDigital} writes digits with 〇, Word shows {@code ideographEnclosedCircle} in
 * parentheses. A format that is not known here is shown as decimal, as Word does with one that it
 * does not know.
 */
public final class ListNumerals {
  /**
   * The formats in the order of the numbers that a .doc file has for them ([MS-OSHARED] 2.2.1.3).
   */
  private static final List<String> BY_CODE =
      List.of(
          "decimal",
          "upperRoman",
          "lowerRoman",
          "upperLetter",
          "lowerLetter",
          "ordinal",
          "cardinalText",
          "ordinalText",
          "hex",
          "chicago",
          "ideographDigital",
          "japaneseCounting",
          "aiueo",
          "iroha",
          "decimalFullWidth",
          "decimalHalfWidth",
          "japaneseLegal",
          "japaneseDigitalTenThousand",
          "decimalEnclosedCircle",
          "decimalFullWidth2",
          "aiueoFullWidth",
          "irohaFullWidth",
          "decimalZero",
          "bullet",
          "ganada",
          "chosung",
          "decimalEnclosedFullstop",
          "decimalEnclosedParen",
          "decimalEnclosedCircleChinese",
          "ideographEnclosedCircle",
          "ideographTraditional",
          "ideographZodiac",
          "ideographZodiacTraditional",
          "taiwaneseCounting",
          "ideographLegalTraditional",
          "taiwaneseCountingThousand",
          "taiwaneseDigital",
          "chineseCounting",
          "chineseLegalSimplified",
          "chineseCountingThousand",
          "decimal",
          "koreanDigital",
          "koreanCounting",
          "koreanLegal",
          "koreanDigital2");

  private static final String DIGITS = HanDigits.plain();
  private static final String LEGAL = HanDigits.formal();
  private static final String LEGAL_TRADITIONAL = HanDigits.formalTraditional();
  private static final int CHARACTERS_IN_A_ROW = 20;

  private ListNumerals() {}

  /** The name of a format that a .doc file gives as a number. */
  public static String byCode(int code) {
    return code >= 0 && code < BY_CODE.size()
        ? BY_CODE.get(code)
        : code == 255 ? "none" : "decimal";
  }

  /**
   * A number in a format.
   *
   * @param number from 0
   */
  public static String write(int number, String format) {
    return switch (format) {
      case "none", "bullet" -> "";
      case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
      case "upperRoman" -> roman(number);
      case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
      case "upperLetter" -> letters(number, 'A');
      case "lowerLetter" -> letters(number, 'a');
      case "chineseCounting", "taiwaneseCounting" ->
          number < 100 ? counted(number, DIGITS, HanDigits.units(), false) : digits(number, '○');
      case "chineseCountingThousand", "taiwaneseCountingThousand", "japaneseCounting" ->
          counted(number, DIGITS, HanDigits.units(), false);
      case "ideographDigital", "japaneseDigitalTenThousand" -> digits(number, '〇');
      case "koreanDigital2" -> digits(number, '零');
      case "taiwaneseDigital" -> digits(number, '○');
      case "chineseLegalSimplified" -> counted(number, LEGAL, HanDigits.formalUnits(), true);
      case "ideographLegalTraditional", "japaneseLegal" ->
          counted(number, LEGAL_TRADITIONAL, HanDigits.formalUnits(), true);
      case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(number);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number);
      case "decimalEnclosedFullstop" -> row(number, '⒈', CHARACTERS_IN_A_ROW);
      case "decimalEnclosedParen" -> row(number, '⑴', CHARACTERS_IN_A_ROW);
      case "ideographEnclosedCircle" -> row(number, '㈠', 10);
      case "ideographTraditional" -> turn(number, DocumentWords.STEMS.only());
      case "ideographZodiac" -> turn(number, DocumentWords.BRANCHES.only());
      case "ideographZodiacTraditional" ->
          number < 1
              ? Integer.toString(number)
              : turn(number, DocumentWords.STEMS.only())
                  + turn(number, DocumentWords.BRANCHES.only());
      case "numberInDash" -> "- " + number + " -";
      default -> ForeignNumerals.write(number, format).orElse(Integer.toString(number));
    };
  }

  /** 101 is 一百零一, 110 is 一百一十, 12 is 十二 (in legal numerals 壹拾贰). */
  private static String counted(int number, String digits, String units, boolean legal) {
    if (number == 0 || number >= 100_000) {
      return number == 0 ? digits.substring(0, 1) : Integer.toString(number);
    }
    StringBuilder text = new StringBuilder();
    boolean gap = false;
    for (int place = 4; place >= 0; place--) {
      int digit = number / (int) Math.pow(10, place) % 10;
      if (digit == 0) {
        gap = !text.isEmpty();
        continue;
      }
      if (gap) {
        text.append(digits.charAt(0));
        gap = false;
      }
      boolean bareTen = !legal && place == 1 && digit == 1 && text.isEmpty();
      if (!bareTen) {
        text.append(digits.charAt(digit));
      }
      if (place > 0) {
        text.append(units.charAt(place - 1));
      }
    }
    return text.toString();
  }

  private static String digits(int number, char zero) {
    StringBuilder text = new StringBuilder();
    String digits = Integer.toString(number);
    for (int i = 0; i < digits.length(); i++) {
      char digit = digits.charAt(i);
      text.append(digit == '0' ? zero : DIGITS.charAt(digit - '0'));
    }
    return text.toString();
  }

  private static String fullWidth(int number) {
    StringBuilder text = new StringBuilder();
    String digits = Integer.toString(number);
    for (int i = 0; i < digits.length(); i++) {
      char digit = digits.charAt(i);
      text.append((char) (digit - '0' + '０'));
    }
    return text.toString();
  }

  private static String circled(int number) {
    if (number > 20 && number <= 35) {
      return Character.toString('㉑' + number - 21);
    }
    return number > 35 && number <= 50
        ? Character.toString('㊱' + number - 36)
        : row(number, '①', CHARACTERS_IN_A_ROW);
  }

  /** Characters that follow each other in Unicode; past the last, decimal. */
  private static String row(int number, char first, int count) {
    return number >= 1 && number <= count
        ? Character.toString(first + number - 1)
        : Integer.toString(number);
  }

  private static String turn(int number, String characters) {
    return number < 1
        ? Integer.toString(number)
        : characters.substring((number - 1) % characters.length()).substring(0, 1);
  }

  /** A to Z, then AA, BB. */
  private static String letters(int number, char first) {
    return number < 1
        ? Integer.toString(number)
        : Character.toString(first + (number - 1) % 26).repeat(Math.min(10, (number - 1) / 26 + 1));
  }

  private static String roman(int number) {
    if (number < 1 || number > 3999) {
      return Integer.toString(number);
    }
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    StringBuilder text = new StringBuilder();
    int rest = number;
    for (int i = 0; i < values.length; i++) {
      while (rest >= values[i]) {
        text.append(signs[i]);
        rest -= values[i];
      }
    }
    return text.toString();
  }
}
