package gongkai.document.fixed;

import gongkai.document.source.sign.DocumentWords;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Digits that a program set one by one, with a blank between each: 新建 1 2 . 5 万元. Each of the signs
 * stands alone, and words stand on both sides: numbers in a row have more digits, and what names a
 * thing by its number (表 3 5 家) is not joined with what is said of it.
 */
final class SpacedDigits {
  private static final Pattern SPACED =
      Pattern.compile(
          "(?<=[\\p{IsHan}，、；：（])(?<!"
              + DocumentWords.NAMES_BY_NUMBER.any()
              + ") ?[0-9](?: [0-9.%％])+(?= ?[\\p{IsHan}，。；、%％])");

  private static final Pattern FIRST = Pattern.compile(" [0-9]");

  private SpacedDigits() {}

  static String joined(String text) {
    if (!FIRST.matcher(text).find()) {
      return text;
    }
    Matcher spaced = SPACED.matcher(text);
    return spaced.replaceAll(digits -> digits.group().replace(" ", ""));
  }
}
