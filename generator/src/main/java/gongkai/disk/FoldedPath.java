package gongkai.disk;

import java.text.Normalizer;
import java.util.Locale;

/** A path as a disk compares it that knows no case and no two ways to write an accent. */
public final class FoldedPath {
  private FoldedPath() {}

  /** Two paths of which this is the same are one file on such a disk. */
  public static String of(String path) {
    return isPlain(path)
        ? path
        : Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  /**
   * Whether it has small letters of ASCII, digits and signs alone, as most have: compared as it is.
   */
  public static boolean isPlain(String path) {
    for (int i = 0; i < path.length(); i++) {
      char sign = path.charAt(i);
      if (sign >= 0x80 || (sign >= 'A' && sign <= 'Z')) {
        return false;
      }
    }
    return true;
  }
}
