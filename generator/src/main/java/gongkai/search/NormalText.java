package gongkai.search;

import gongkai.han.Variants;
import java.text.Normalizer;
import java.util.Locale;

/**
 * A text as it is compared: NFKC, small letters, simplified characters, each run of blanks one
 * space. The script of the search page does the same, cluster by cluster; change both.
 */
final class NormalText {
  /** No sign before this one is joined to what stands before it. */
  private static final char FIRST_THAT_JOINS = 0x300;

  /** For a sign that stands for itself or one other, and joins none: that one. For others 0. */
  private static final char[] ONE = ones();

  private NormalText() {}

  private static char[] ones() {
    char[] ones = new char[Character.MAX_VALUE + 1];
    for (char c = ' '; c < 0x7F; c++) {
      ones[c] = Character.toLowerCase(c);
    }
    for (char c = 0x4E00; c <= 0x9FFF; c++) {
      ones[c] = Variants.simplified(c);
    }
    for (char c : "，。、；：？！（）％＋－“”‘’《》【】—…·×".toCharArray()) {
      String normal = cluster(String.valueOf(c));
      ones[c] = normal.length() == 1 ? normal.charAt(0) : 0;
    }
    return ones;
  }

  /** The text as it is compared. */
  static String of(String text) {
    return new String(signs(text));
  }

  /** The signs of the text as it is compared. */
  static char[] signs(String text) {
    char[] signs = text.toCharArray();
    SignList out = new SignList(signs.length);
    int i = 0;
    while (i < signs.length) {
      char c = signs[i];
      if (ONE[c] != 0 && (i + 1 == signs.length || ONE[signs[i + 1]] != 0)) {
        add(ONE[c], out);
        i++;
        continue;
      }
      int end = end(text, i);
      if (ONE[c] != 0 && end == i + 1) {
        add(ONE[c], out);
      } else {
        cluster(text.substring(i, end)).chars().forEach(sign -> add((char) sign, out));
      }
      i = end;
    }
    out.strip();
    return out.toArray();
  }

  /** Whether each sign of a text stands for itself or for one other: most texts are of such. */
  static boolean isOneForOne(char[] signs) {
    for (char c : signs) {
      if (ONE[c] == 0) {
        return false;
      }
    }
    return true;
  }

  /** Puts in the place of each sign of such a text the one that it stands for. */
  static void toNormal(char[] signs) {
    for (int i = 0; i < signs.length; i++) {
      signs[i] = ONE[signs[i]];
    }
  }

  private static void add(char c, SignList out) {
    if (isBlank(c)) {
      out.addBlank();
    } else {
      out.add(c);
    }
  }

  /** Where the sign that begins at a place ends with all that is joined to it. */
  private static int end(String text, int start) {
    int end = start + Character.charCount(text.codePointAt(start));
    while (end < text.length() && joins(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  /** Marks, the half-width marks of kana, and the later parts of a Korean syllable. */
  private static boolean joins(int c) {
    if (c < FIRST_THAT_JOINS || (c >= 0x4E00 && c <= 0x9FFF)) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || c == 0xFF9E
        || c == 0xFF9F
        || (c >= 0x1160 && c <= 0x11FF);
  }

  private static String cluster(String cluster) {
    String normal =
        Normalizer.normalize(
            Normalizer.normalize(cluster, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT),
            Normalizer.Form.NFKC);
    StringBuilder simplified = new StringBuilder(normal.length());
    normal.chars().forEach(c -> simplified.append(Variants.simplified((char) c)));
    return simplified.toString();
  }

  /** What readers see nothing of; the script asks {@code \\s}, which has the same. */
  static boolean isBlank(char c) {
    return c <= ' '
        || (c >= '\u00a0'
            && (c < 0x4E00 || c > 0x9FFF)
            && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff'));
  }
}
