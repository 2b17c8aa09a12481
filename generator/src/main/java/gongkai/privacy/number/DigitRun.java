package gongkai.privacy.number;

import java.util.ArrayList;
import java.util.List;

/**
 * Groups of digits with single separators between them, read as one number.
 *
 * @param digits without separators
 * @param shape the length of each group
 * @param start in the line
 * @param end in the line, exclusive
 */
record DigitRun(String digits, List<Integer> shape, int start, int end) {
  /** No personal number is longer; a longer run of digits is something else. */
  private static final int LONGEST = 19;

  DigitRun {
    shape = List.copyOf(shape);
  }

  boolean isOneGroup() {
    return shape.size() == 1;
  }

  /** Whether a group ends after so many digits. */
  boolean breaksAt(int count) {
    int sum = 0;
    for (int length : shape) {
      sum += length;
      if (sum == count) {
        return true;
      }
    }
    return false;
  }

  static List<Integer> longerByOne(List<Integer> shape) {
    return shorterBy(shape, -1);
  }

  static List<Integer> shorterBy(List<Integer> shape, int count) {
    List<Integer> changed = new ArrayList<>(shape);
    changed.set(0, shape.get(0) - count);
    return List.copyOf(changed);
  }

  /**
   * The numbers that can begin with the group at {@code start}, the longest first.
   *
   * @param start of a digit that has no digit before it
   */
  static List<DigitRun> at(String line, int start) {
    List<DigitRun> runs = new ArrayList<>();
    StringBuilder digits = new StringBuilder();
    List<Integer> shape = new ArrayList<>();
    boolean inBrackets = start > 0 && line.charAt(start - 1) == '(';
    int from = start;
    while (from >= 0) {
      int end = endOfDigits(line, from, LONGEST + 1 - digits.length());
      if (digits.length() + end - from > LONGEST) {
        break;
      }
      digits.append(line, from, end);
      shape.add(end - from);
      runs.add(0, new DigitRun(digits.toString(), shape, start, end));
      from = nextGroup(line, end, inBrackets && shape.size() == 1);
    }
    return runs;
  }

  static int endOfDigits(String line, int from, int most) {
    int end = from;
    while (end < line.length() && end - from < most && isDigit(line.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Where the next group begins, or -1. */
  private static int nextGroup(String line, int end, boolean closesBracket) {
    int i = end;
    if (closesBracket && i < line.length() && line.charAt(i) == ')') {
      i++;
    }
    if (i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '-')) {
      i++;
    }
    return i > end && i < line.length() && isDigit(line.charAt(i)) ? i : -1;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
