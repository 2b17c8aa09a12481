package gongkai.text.number;

import gongkai.han.Either;
import gongkai.han.HanDigits;
import gongkai.han.SoughtPattern;
import gongkai.model.Qualifier;
import gongkai.text.Width;
import gongkai.text.WordList;
import gongkai.text.word.UnitWords;
import gongkai.text.word.WrittenDateWords;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads numerals: 1,234.5, １２, 3.5万, 300多万, 三亿二千万, 一百二十, 十余, 百分之 is left to the caller.
 *
 * <p>A comma separates thousands only if it is the ASCII one with exactly three digits after it, or
 * a Chinese ， that folding took for one. A blank does so too (GB/T 15835) behind words, but not
 * behind those that name the number of a thing (表3, 附件2). A vague numeral (几十, 数百, 七八) is found but
 * has no value: to put one on it would be to make a figure up.
 */
public final class Numerals {
  /** Longer runs of digits are account or telephone numbers, never counts. */
  private static final int LONGEST_RUN = 15;

  /** What a number that counts may follow, and the number of a list may not. */
  private static final SoughtPattern COUNTS = SoughtPattern.of("[\\p{IsHan}，；：（(]$");

  /** What multiplies the number before it, in numerals in words. */
  public static final String SCALES = HanDigits.units() + "亿";

  private static final String OF_A_PART = "[0-9一二三四五六七八九十]" + UnitWords.PART_COUNTER.any();

  /** Behind 表3, 附件2 or 第三项 a blank parts the number of a thing from what is said of it. */
  private static final SoughtPattern NAMES =
      SoughtPattern.of(
          Either.of(
                  UnitWords.NUMBERED.any(),
                  "(?<!" + UnitWords.NO_TABLE_BEFORE.any() + ")" + UnitWords.TABLE.any(),
                  "[第年月日号]",
                  WrittenDateWords.HOUR_SIGN.any(),
                  "[一二三四五六七八九十百千万亿零〇两]",
                  OF_A_PART)
              + "$");

  private static final Pattern SCALE =
      Pattern.compile("( {1,2})[余多]?[万亿](?!" + UnitWords.NO_SCALE.any() + ")");

  private static final WordList NOT_MULTIPLIERS = WordList.of(UnitWords.NOT_MULTIPLIER);

  /** 3.17万科次 counts subjects that are sat for; 万科 alone is a name. */
  private static final WordList STILL_MULTIPLIERS = WordList.of(UnitWords.STILL_MULTIPLIER);

  private static final char ABOUT = UnitWords.ABOUT.only().charAt(0);

  private Numerals() {}

  /** The number that the whole of {@code text} names, if it names one. */
  public static Optional<BigDecimal> read(String text) {
    String folded = Width.fold(text).strip();
    return at(folded, 0).filter(n -> n.end() == folded.length()).flatMap(Numeral::value);
  }

  /** The numeral that begins at {@code index}. Full-width digits must have been folded. */
  public static Optional<Numeral> at(String text, int index) {
    if (index >= text.length()) {
      return Optional.empty();
    }
    char c = text.charAt(index);
    if (isDigit(c) || (c == '-' && index + 1 < text.length() && isDigit(text.charAt(index + 1)))) {
      return Optional.of(arabic(text, index));
    }
    return ChineseNumerals.at(text, index);
  }

  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** ① to ⑳. */
  public static boolean isCircled(char c) {
    return c >= '①' && c <= '⑳';
  }

  private static Numeral arabic(String text, int start) {
    int end = plainEnd(text, start);
    if (end - start > LONGEST_RUN || isDotted(text, end)) {
      return new Numeral(
          start, dottedEnd(text, end), Optional.empty(), Qualifier.EXACT, false, false);
    }
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal part = plain(text, start, end);
    BigDecimal last = null;
    boolean more = false;
    int next = end;
    int partStart = end;
    while (true) {
      int multiplier = scaleAt(text, next);
      if (isMore(text, multiplier) && multiplierAt(text, multiplier + 1) > 0) {
        more = true;
        multiplier++;
      } else if (isAbout(text, multiplier) && multiplierAt(text, multiplier + 1) > 0) {
        return about(text, start, part, multiplier + 1); // 460来万
      }
      long factor = multiplierAt(text, multiplier);
      if (factor == 0) {
        break;
      }
      while (factor > 0) {
        if (last != null && last.compareTo(BigDecimal.valueOf(factor)) < 0) {
          part = total.add(part); // 1千2百万: 万 is of all that stands before it
          total = BigDecimal.ZERO;
          last = null;
        }
        part = part.multiply(BigDecimal.valueOf(factor));
        next = ++multiplier;
        factor = multiplierAt(text, multiplier);
      }
      if (last != null && part.compareTo(last) >= 0) {
        // 5万6万: two numbers, since what follows in one is smaller.
        return ended(text, start, partStart, total, more);
      }
      int digits = isNought(text, next) ? next + 1 : next;
      if (digits < text.length() && isDigit(text.charAt(digits))) {
        int partEnd = plainEnd(text, digits);
        if (digits + 1 == partEnd && digits == next && !isScaled(text, partEnd)) {
          return new Numeral(start, partEnd, Optional.empty(), Qualifier.EXACT, false, false);
        }
        BigDecimal smaller = partEnd - digits > LONGEST_RUN ? part : plain(text, digits, partEnd);
        if (smaller.compareTo(part) >= 0) {
          break;
        }
        total = total.add(part);
        last = part;
        part = smaller;
        partStart = next;
        next = partEnd;
      }
    }
    return ended(text, start, next, total.add(part), more);
  }

  /** 零 between the parts of a number: 1亿零50万. */
  private static boolean isNought(String text, int index) {
    return index + 1 < text.length()
        && HanDigits.of(text.charAt(index)) == 0
        && isDigit(text.charAt(index + 1));
  }

  /** Of a last digit with no scale behind it nobody knows the place: 3万5 may be 35,000. */
  private static boolean isScaled(String text, int digitEnd) {
    return multiplierAt(text, scaleAt(text, digitEnd)) > 0;
  }

  private static Numeral about(String text, int start, BigDecimal part, int multiplier) {
    BigDecimal value = part;
    int end = multiplier;
    while (multiplierAt(text, end) > 0) {
      value = value.multiply(BigDecimal.valueOf(multiplierAt(text, end)));
      end++;
    }
    return new Numeral(start, end, Optional.of(value), Qualifier.APPROX, false, false);
  }

  private static Numeral ended(String text, int start, int end, BigDecimal value, boolean more) {
    Qualifier qualifier = more ? Qualifier.MORE_THAN : Qualifier.EXACT;
    // A blank may part 余 or 多 from the digits, as it parts thousands.
    int after = text.startsWith(" ", end) && isMore(text, end + 1) ? end + 1 : end;
    Optional<BigDecimal> number = Optional.of(value.signum() == 0 ? BigDecimal.ZERO : value);
    if (isMore(text, after)) {
      qualifier = Qualifier.MORE_THAN;
      after++;
    } else if (isAbout(text, end) && isRound(value) && MeasureWords.at(text, end + 1).isPresent()) {
      return new Numeral(start, end + 1, number, Qualifier.APPROX, false, false); // 30来人
    } else if (end < text.length() && text.charAt(end) == '几') {
      number = Optional.empty();
      after++;
    }
    return new Numeral(start, after, number, qualifier, false, false);
  }

  private static boolean isRound(BigDecimal value) {
    return value.signum() > 0 && value.remainder(BigDecimal.TEN).signum() == 0;
  }

  private static int plainEnd(String text, int start) {
    int i = text.charAt(start) == '-' ? start + 1 : start;
    int firstGroup = i;
    i = digitsEnd(text, i);
    if (i - firstGroup <= 3) {
      char separator = separator(text, firstGroup, i);
      while (i + 3 < text.length()
          && text.charAt(i) == separator
          && digitsEnd(text, i + 1) == i + 4) {
        i += 4;
      }
    }
    if (i + 1 < text.length() && text.charAt(i) == '.' && isDigit(text.charAt(i + 1))) {
      i = digitsEnd(text, i + 1);
    }
    return i;
  }

  private static char separator(String text, int start, int end) {
    if (end >= text.length() || text.charAt(end) != ' ') {
      return ',';
    }
    int before = start - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    String words = text.substring(Math.max(0, before - 1), before + 1);
    return COUNTS.in(words) && !NAMES.in(words) ? ' ' : ',';
  }

  /** Some programs set a blank between digits and 万, as between digits and Latin letters. */
  private static int scaleAt(String text, int end) {
    if (end >= text.length() || text.charAt(end) != ' ') {
      return end;
    }
    Matcher scale = SCALE.matcher(text).region(end, text.length());
    return scale.lookingAt() ? scale.end(1) : end;
  }

  /** 10.1.2 and 2022.3.1 are dates or numbers of sections. */
  private static boolean isDotted(String text, int end) {
    return end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1));
  }

  private static int dottedEnd(String text, int end) {
    int i = end;
    while (i < text.length() && (isDigit(text.charAt(i)) || isDotted(text, i))) {
      i++;
    }
    return i;
  }

  private static int digitsEnd(String text, int start) {
    int i = start;
    while (i < text.length() && isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static BigDecimal plain(String text, int start, int end) {
    if (digitsEnd(text, start) == end) {
      // Nearly every number is such: no more digits than a long has.
      return BigDecimal.valueOf(Long.parseLong(text, start, end, 10));
    }
    return new BigDecimal(text.substring(start, end).replace(",", "").replace(" ", ""));
  }

  /** The factor of the 百 千 万 亿 at {@code index}; 0 if none stands there. */
  public static long multiplierAt(String text, int index) {
    if (index >= text.length()) {
      return 0;
    }
    long multiplier =
        switch (text.charAt(index)) {
          case '百' -> 100L;
          case '千' -> 1_000L;
          case '万' -> 10_000L;
          case '亿' -> 100_000_000L;
          default -> 0L;
        };
    boolean word =
        multiplier > 0
            && NOT_MULTIPLIERS.startsAt(text, index)
            && !STILL_MULTIPLIERS.startsAt(text, index);
    return word ? 0 : multiplier;
  }

  /** Whether 余 or 多 stands at {@code index}; after a number either says more than it. */
  public static boolean isMore(String text, int index) {
    return index < text.length() && (text.charAt(index) == '余' || text.charAt(index) == '多');
  }

  /** Whether 来 stands at {@code index}: behind 十 or a larger unit, about so many. */
  static boolean isAbout(String text, int index) {
    return index < text.length() && text.charAt(index) == ABOUT;
  }

  /** Whether a word stands at {@code index} that says of a number that it is not exact. */
  public static boolean isRounding(String text, int index) {
    return isMore(text, index) || isAbout(text, index);
  }
}
