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

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private OfdNumbers() {}

  /** {@code g 3 4.2} stands for three times 4.2. */
  static List<Double> deltas(String text) {
    List<Double> steps = new ArrayList<>();
    String[] words = BLANKS.split(text.strip(), -1);
    for (int i = 0; i < words.length && steps.size() < MOST_STEPS; i++) {
      if (words[i].equals("g") && i + 2 < words.length) {
        int count = (int) Math.min(MOST_STEPS, number(words[i + 1], 0));
        double step = number(words[i + 2], 0);
        for (int j = 0; j < count; j++) {
          steps.add(step);
        }
        i += 2;
      } else if (!words[i].isEmpty()) {
        steps.add(number(words[i], 0));
      }
    }
    return steps;
  }

  /** Numbers with blanks between; none if one of them is no number. */
  static double[] numbers(String text) {
    String[] words = BLANKS.split(text.strip(), -1);
    double[] numbers = new double[words.length];
    for (int i = 0; i < words.length; i++) {
      numbers[i] = number(words[i], Double.NaN);
      if (Double.isNaN(numbers[i])) {
        return new double[0];
      }
    }
    return numbers;
  }

  static double number(String text, double otherwise) {
    return NUMBER.matcher(text).matches() ? Double.parseDouble(text) : otherwise;
  }
}
