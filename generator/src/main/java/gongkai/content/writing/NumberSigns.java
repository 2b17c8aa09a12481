package gongkai.content.writing;

import gongkai.han.HanDigits;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of some words, by the digits that say most: without zeros, points and 万, so that
 * 12000, 1.2万 and 一万二 are alike. Enough to see whether words say the number of a figure.
 *
 * <p>What reads prose asks how much a numeral comes to, and takes none that is vague. Here the
 * question is whether a reader could still make out a number that is to be withheld, so that one
 * too many is taken rather than one too few.
 */
final class NumberSigns {
  private static final Pattern NUMBER =
      Pattern.compile("[0-9][0-9,.]*|[〇零一二两三四五六七八九十百千万亿" + HanDigits.POINT + "]+");

  private NumberSigns() {}

  /** In their order; a number that is nothing but zeros is 0. */
  static List<String> of(String words) {
    List<String> numbers = new ArrayList<>();
    Matcher number = NUMBER.matcher(Normalizer.normalize(words, Normalizer.Form.NFKC));
    while (number.find()) {
      String signs = signs(number.group());
      if (!signs.isEmpty()) {
        numbers.add(signs);
      }
    }
    return numbers;
  }

  private static String signs(String number) {
    StringBuilder digits = new StringBuilder();
    // 十二 is 12, and 二十 is 2 with a zero.
    String written = number.replaceFirst("^十", "一").replace('两', '二');
    for (int i = 0; i < written.length(); i++) {
      char sign = written.charAt(i);
      int at = HanDigits.of(sign);
      char digit = at < 0 ? sign : (char) ('0' + at);
      if (digit >= '0' && digit <= '9') {
        digits.append(digit);
      }
    }
    String most = digits.toString().replace("0", "");
    return most.isEmpty() && digits.length() > 0 ? "0" : most;
  }
}
