package gongkai.privacy.name;

import gongkai.han.Han;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name of which only a character in the middle is hidden: 张*三. In a village or a workshop
 * everybody knows who is meant, yet offices publish lists so; therefore it is a warning of its own.
 * 张** and 张某 name nobody.
 */
public final class PartlyMasked {
  private static final String MASK = "[*×○〇]{1,3}";

  private static final Pattern FORM = Pattern.compile("([㐀-鿿])[㐀-鿿]?[*×○〇]{1,2}([㐀-鿿])");

  private static final String HIDING = "*×○〇某";

  private static final Pattern HIDDEN =
      Pattern.compile(
          "(?:(?!某)[㐀-鿿]{1,2}(?:" + MASK + "|某{1,2})|某{2,3}|" + MASK + "某{1,2})(?![㐀-鿿*×○〇])");

  private PartlyMasked() {}

  static boolean is(String text) {
    return !text.isEmpty() && endAt(text, 0) == text.length();
  }

  /** Where such a name that begins at a place ends; the place itself if there is none. */
  public static int endAt(String line, int start) {
    Matcher matcher = FORM.matcher(line).region(start, line.length());
    boolean name = matcher.lookingAt() && PersonName.is(matcher.group(1) + matcher.group(2));
    return name ? matcher.end() : start;
  }

  /**
   * Where somebody whose name is hidden ends: 张**, 李某, **某; the place itself if there is nobody. A
   * list may begin with one and go on with those that were forgotten.
   */
  static int hiddenEnd(String line, int start) {
    if (!mayHide(line, start)) {
      return start;
    }
    Matcher matcher = HIDDEN.matcher(line).region(start, line.length());
    if (!matcher.lookingAt()) {
      return start;
    }
    boolean surname = Han.is(line.charAt(start)) && line.charAt(start) != '某';
    return surname && !PersonName.isSurname(line.charAt(start)) ? start : matcher.end();
  }

  /** Quick to find out, and false of nearly all words. */
  private static boolean mayHide(String line, int start) {
    for (int i = start; i < Math.min(start + 3, line.length()); i++) {
      if (HIDING.indexOf(line.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
