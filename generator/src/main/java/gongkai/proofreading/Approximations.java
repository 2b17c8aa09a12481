package gongkai.proofreading;

import gongkai.han.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers that are exact and called approximate (1732余人), or approximate twice (约3000余人, 近百人左右).
 *
 * <p>Source: GB/T 15835—2011 on numerals, and the rule of grammar that 余 and 多 follow round
 * numbers.
 */
final class Approximations {
  private static final String COUNTED = SlipWords.COUNTED.any();

  /** A number and 余 or 多; whether the number is exact shows in its last digit. */
  private static final Pattern EXACT_REST =
      Pattern.compile(
          "(?<![\\d.,，])(\\d[\\d,]{1,15})(?!\\d) ?(?:余|多(?=" + COUNTED + ")) ?" + COUNTED);

  private static final Pattern TWICE =
      Pattern.compile(
          SlipWords.ABOUT.any()
              + " ?(?:\\d[\\d,.]{0,15}|[一二两三四五六七八九十百千万亿]{1,6}) ?"
              + Either.of(
                  "(?:[万亿千百]?(?:余|多(?=" + COUNTED + "))[万亿]?" + COUNTED + ")",
                  "[万亿]?" + COUNTED + SlipWords.ABOUT_BEHIND.any()));

  /** 不少于30人以上. */
  private static final Pattern AT_LEAST_TWICE =
      Pattern.compile(
          SlipWords.AT_LEAST.any()
              + " ?(?:\\d[\\d,.]{0,15}|[一二两三四五六七八九十百千万亿]{1,6}) ?[万亿]?[%％]?"
              + COUNTED
              + "?"
              + SlipWords.OR_MORE.any());

  private Approximations() {}

  static List<WordingSlip> in(int number, String line) {
    List<WordingSlip> findings = new ArrayList<>();
    Matcher exact = EXACT_REST.matcher(line);
    while (exact.find()) {
      if (isExact(exact.group(1).replace(",", ""))) {
        findings.add(
            WordingSlip.of(
                WordingRule.EXACT_AND_APPROXIMATE, number, exact.start(), exact.group()));
      }
    }
    for (Pattern pattern : List.of(TWICE, AT_LEAST_TWICE)) {
      Matcher twice = pattern.matcher(line);
      while (twice.find()) {
        findings.add(
            WordingSlip.of(
                WordingRule.EXACT_AND_APPROXIMATE, number, twice.start(), twice.group()));
      }
    }
    return findings;
  }

  /** 1732余 but not 1700余; 1205余 passes too, since some count in fives. */
  private static boolean isExact(String digits) {
    boolean round = digits.endsWith("0") || (digits.length() >= 3 && digits.endsWith("5"));
    return digits.length() >= 2 && !round;
  }
}
