package gongkai.privacy.number;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Telephone numbers of the mainland, by the numbering plan of 2017 (电信网编号计划). Service numbers (110,
 * 12345, 12351, 95588, 400 and 800) have other lengths or beginnings and never match.
 */
final class Telephone {
  private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
  private static final List<List<Integer>> MOBILE_SHAPES =
      List.of(
          List.of(11),
          List.of(3, 4, 4),
          List.of(4, 3, 4),
          List.of(3, 8),
          List.of(7, 4),
          List.of(3, 3, 5),
          List.of(3, 2, 3, 3));

  /** Area code and local number, which never begins with 0, 1 or 9. */
  private static final Pattern LANDLINE =
      Pattern.compile("(010|02[0-57-9])[2-8]\\d{7}|(0[3-9]\\d{2})[2-8]\\d{6,7}");

  /** A mobile number with the same between its groups twice, which no other number has. */
  private static final Pattern APART =
      Pattern.compile(
          "(?:(?:00)?86[ -]?)?1[3-9]\\d( {0,2}[-./·・•] {0,2}| {2,3})\\d{4}\\1\\d{4}(?!\\d)");

  private Telephone() {}

  /** The mobile number that begins at a place, with dots, strokes or wide gaps in it. */
  static Optional<DigitRun> writtenApart(String line, int start) {
    Matcher matcher = APART.matcher(line).region(start, line.length());
    if (!matcher.useTransparentBounds(true).lookingAt()) {
      return Optional.empty();
    }
    String digits = matcher.group().replaceAll("\\D", "");
    int prefix = digits.length() - 11;
    return Optional.of(new DigitRun(digits, List.of(3 + prefix, 4, 4), start, matcher.end()));
  }

  static boolean isMobile(DigitRun run) {
    int prefix = prefixOfMobile(run);
    return prefix >= 0
        && MOBILE_SHAPES.contains(prefix == 0 ? run.shape() : without(run.shape(), prefix));
  }

  /** As {@link #isMobile}, in groups of whatever length but one. */
  static boolean hasDigitsOfMobile(DigitRun run) {
    return prefixOfMobile(run) >= 0 && run.shape().stream().allMatch(length -> length > 1);
  }

  /** How many digits stand before those of a mobile number; -1 if it is none. */
  private static int prefixOfMobile(DigitRun run) {
    String digits = run.digits();
    for (String prefix : List.of("", "0", "86", "0086", "860")) {
      boolean fits = digits.length() == 11 + prefix.length() && digits.startsWith(prefix);
      if (fits && MOBILE.matcher(digits.substring(prefix.length())).matches()) {
        return prefix.length();
      }
    }
    return -1;
  }

  /** A landline without its area code. */
  static boolean isLocal(DigitRun run) {
    int length = run.digits().length();
    return (length == 7 || length == 8) && run.digits().charAt(0) >= '2' && run.isOneGroup();
  }

  static boolean isLandline(DigitRun run) {
    if (run.digits().length() < 10 || run.digits().length() > 16 || run.shape().size() > 5) {
      return false;
    }
    List<Integer> shape = run.shape();
    String digits = run.digits();
    for (String prefix : List.of("0086", "86")) {
      if (digits.startsWith(prefix)
          && digits.length() >= 10 + prefix.length()
          && shape.get(0) == prefix.length()) {
        digits = digits.substring(prefix.length());
        shape = without(shape, prefix.length());
        if (!digits.startsWith("0")) {
          digits = "0" + digits;
          shape = DigitRun.longerByOne(shape);
        }
        break;
      }
    }
    Matcher matcher = LANDLINE.matcher(digits);
    if (!matcher.matches()) {
      return false;
    }
    int area = matcher.group(1) == null ? 4 : 3;
    boolean grouped = shape.size() <= 3 && shape.get(0) == area;
    return shape.size() == 1 || grouped;
  }

  private static List<Integer> without(List<Integer> shape, int prefix) {
    return shape.get(0) == prefix && shape.size() > 1
        ? shape.subList(1, shape.size())
        : DigitRun.shorterBy(shape, prefix);
  }
}
