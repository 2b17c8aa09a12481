package gongkai.document.fixed.ofd;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Numbers as OFD writes them. */
final class OfdNumbers {
  /** Steps of one run of characters. */
  private static final int MOST_STEPS = 10_000;

  private static final Pattern NUMBER =
      Pattern.compile(
          "[-+]?(?:[0-9]{1,9}(?:\\.[0-9]{0,20})?|\\.[0-9]{1,20})(?:[eE][-+]?[0-9]{1,2})?");

  /** Signs of a number whose digits are few enough, before the point too, to be counted up. */
  private static final int SHORT = 9;

  private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8};

  private OfdNumbers() {}

  /** {@code g 3 4.2} stands for three times 4.2. */
  static List<Double> deltas(String text) {
    List<Double> steps = new ArrayList<>();
    List<String> words = words(text);
    for (int i = 0; i < words.size() && steps.size() < MOST_STEPS; i++) {
      if (words.get(i).equals("g") && i + 2 < words.size()) {
        int count = (int) Math.min(MOST_STEPS, number(words.get(i + 1), 0));
        double step = number(words.get(i + 2), 0);
        for (int j = 0; j < count; j++) {
          steps.add(step);
        }
        i += 2;
      } else if (!words.get(i).isEmpty()) {
        steps.add(number(words.get(i), 0));
      }
    }
    return steps;
  }

  /** Numbers with blanks between; none if one of them is no number. */
  static double[] numbers(String text) {
    List<String> words = words(text);
    double[] numbers = new double[words.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = number(words.get(i), Double.NaN);
      if (Double.isNaN(numbers[i])) {
        return new double[0];
      }
    }
    return numbers;
  }

  /** What stands between blanks; one empty word if there is nothing. */
  private static List<String> words(String text) {
    String stripped = text.strip();
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < stripped.length(); i++) {
      if (isBlank(stripped.charAt(i))) {
        words.add(stripped.substring(from, i));
        while (i + 1 < stripped.length() && isBlank(stripped.charAt(i + 1))) {
          i++;
        }
        from = i + 1;
      }
    }
    words.add(stripped.substring(from));
    return words;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  /** A page has hundreds of thousands of numbers, nearly all of them short. */
  static double number(String text, double otherwise) {
    int length = text.length();
    int from = length > 0 && text.charAt(0) == '-' ? 1 : 0;
    int point = -1;
    long digits = 0;
    for (int i = from; i < length; i++) {
      char c = text.charAt(i);
      if (c == '.' && point < 0 && i > from) {
        point = i;
      } else if (c >= '0' && c <= '9' && length <= SHORT) {
        digits = 10 * digits + (c - '0');
      } else {
        return longer(text, otherwise);
      }
    }
    if (length == from) {
      return otherwise;
    }
    // Both are exact, so that their quotient is the number nearest to what is written.
    double size = digits / POWERS[point < 0 ? 0 : length - 1 - point];
    return from == 0 ? size : -size;
  }

  private static double longer(String text, double otherwise) {
    return NUMBER.matcher(text).matches() ? Double.parseDouble(text) : otherwise;
  }
}
