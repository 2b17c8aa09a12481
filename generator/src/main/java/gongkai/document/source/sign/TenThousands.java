package gongkai.document.source.sign;

import java.util.Locale;

/** Large numbers in messages: Chinese counts them in 万, other languages in groups of three. */
public final class TenThousands {
  private static final int TEN_THOUSAND = 10_000;

  private TenThousands() {}

  /** How many there are: 240 of 2,405,000. */
  public static String of(int number) {
    return Integer.toString(number / TEN_THOUSAND);
  }

  /** The same as a number with its digits in groups: 2,400,000. */
  public static String grouped(int number) {
    return String.format(Locale.ROOT, "%,d", number / TEN_THOUSAND * TEN_THOUSAND);
  }
}
