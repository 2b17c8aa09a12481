package gongkai.document.source.sign;

import java.util.Locale;
import java.util.Optional;

/**
 * Numbers in the words and letters of other languages, as Word writes them before a paragraph.
 * Source: ISO/IEC 29500-1, 17.18.59. Where the words of a format are not known here, the number
 * gets none of it and is left to be decimal.
 */
final class ForeignNumerals {
  private static final String[] CARDINALS =
      ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
              + " fifteen sixteen seventeen eighteen nineteen")
          .split(" ");

  private static final String[] ORDINALS =
      ("zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
              + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth")
          .split(" ");

  private static final String[] TENS =
      "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

  private static final String KOREAN_DIGITS = "영일이삼사오육칠팔구";
  private static final String[] KOREAN_ONES = ",하나,둘,셋,넷,다섯,여섯,일곱,여덟,아홉".split(",");
  private static final String[] KOREAN_TENS = ",열,스물,서른,마흔,쉰,예순,일흔,여든,아흔".split(",");

  /** What is counted in full words. */
  private static final int MOST = 99;

  private ForeignNumerals() {}

  /** A number from 1 in a format; empty if the format, or the number in it, is not known. */
  static Optional<String> write(int number, String format) {
    return number < 1 ? Optional.empty() : Optional.ofNullable(written(number, format));
  }

  private static String written(int number, String format) {
    return switch (format) {
      case "ordinal" -> number + ending(number);
      case "hex" -> Integer.toHexString(number).toUpperCase(Locale.ROOT);
      case "cardinalText" -> english(number, CARDINALS);
      case "ordinalText" -> english(number, ORDINALS);
      case "koreanDigital" -> digits(number);
      case "koreanCounting" -> number > MOST ? null : koreanCount(number);
      case "koreanLegal" ->
          number > MOST ? null : KOREAN_TENS[number / 10] + KOREAN_ONES[number % 10];
      case "ganada" -> letter(number, "가나다라마바사아자차카타파하");
      case "chosung" -> letter(number, "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ");
      case "russianLower" -> letter(number, "абвгдежзиклмнопрстуфхцчшщыэюя");
      case "russianUpper" -> letter(number, "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ");
      default -> format.matches("0+1") ? padded(number, format.length()) : null;
    };
  }

  private static String padded(int number, int width) {
    String plain = Integer.toString(number);
    return "0".repeat(Math.max(0, width - plain.length())) + plain;
  }

  private static String ending(int number) {
    boolean teen = number / 10 % 10 == 1;
    return teen
        ? "th"
        : switch (number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
  }

  /** Twenty-one, Twenty-first; Twentieth. */
  private static String english(int number, String[] words) {
    if (number > MOST) {
      return null;
    }
    String ten = TENS[number / 10];
    String word =
        number < words.length
            ? words[number]
            : number % 10 != 0
                ? ten + "-" + words[number % 10]
                : words == ORDINALS ? ten.replaceAll("y$", "ieth") : ten;
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static String digits(int number) {
    StringBuilder text = new StringBuilder();
    Integer.toString(number).chars().forEach(c -> text.append(KOREAN_DIGITS.charAt(c - '0')));
    return text.toString();
  }

  private static String koreanCount(int number) {
    int tens = number / 10;
    String ten = tens == 0 ? "" : (tens == 1 ? "" : KOREAN_DIGITS.substring(tens, tens + 1)) + "십";
    return ten + (number % 10 == 0 ? "" : KOREAN_DIGITS.substring(number % 10, number % 10 + 1));
  }

  /** The letters in turn; past the last the first again, twice. */
  private static String letter(int number, String letters) {
    int count = letters.length();
    return letters
        .substring((number - 1) % count, (number - 1) % count + 1)
        .repeat(Math.min(10, (number - 1) / count + 1));
  }
}
