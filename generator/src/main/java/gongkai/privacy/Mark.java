package gongkai.privacy;

import gongkai.digest.Sha256;
import gongkai.privacy.detail.Rule;

/**
 * The eight hexadecimal digits by which a waiver names a detail, and the form in which messages
 * show it. Messages end in logs and waivers in archives, so neither may give the detail away.
 *
 * <p>A hash of a telephone number can be undone by trying all numbers. Therefore only two of the
 * eight digits come from the detail: enough that 255 of 256 other values do not pass for it, too
 * few to find it, even together with the masked form. The other six come from the words around it,
 * in which every detail is masked first, so that a waiver goes stale when the text there changes.
 */
public final class Mark {
  /** Characters on either side of a detail that belong to its surroundings. */
  private static final int AROUND = 20;

  private Mark() {}

  /**
   * The mark of a detail.
   *
   * @param before the line before the detail, all details masked
   * @param after the line behind the detail, all details masked
   */
  static String of(Rule rule, String detail, String before, String after) {
    String left = before.replaceAll("\\s+", "");
    String right = after.replaceAll("\\s+", "");
    String around =
        left.substring(Math.max(0, left.length() - AROUND))
            + "\0"
            + right.substring(0, Math.min(right.length(), AROUND));
    return Sha256.of(rule.code() + "\0" + detail).substring(0, 2)
        + Sha256.of(rule.code() + "\0" + masked(detail) + "\0" + around).substring(0, 6);
  }

  /** A detail with stars: of 11 characters or more the first three and last two stay. */
  public static String masked(String detail) {
    int length = detail.length();
    int head = length >= 11 ? 3 : length >= 6 ? 2 : 1;
    int tail = length >= 11 ? 2 : length >= 6 ? 1 : 0;
    return detail.substring(0, head)
        + "*".repeat(length - head - tail)
        + detail.substring(length - tail);
  }
}
