package gongkai.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name of which only a character in the middle is hidden: 张*三. In a village or a workshop
 * everybody knows who is meant, yet offices publish lists so; therefore it is a warning of its own.
 * 张** and 张某 name nobody.
 */
final class PartlyMasked {
  private static final Pattern FORM = Pattern.compile("([㐀-鿿])[㐀-鿿]?[*×○〇]{1,2}([㐀-鿿])");

  private PartlyMasked() {}

  static boolean is(String text) {
    return !text.isEmpty() && endAt(text, 0) == text.length();
  }

  /** Where such a name that begins at a place ends; the place itself if there is none. */
  static int endAt(String line, int start) {
    Matcher matcher = FORM.matcher(line).region(start, line.length());
    boolean name = matcher.lookingAt() && PersonName.is(matcher.group(1) + matcher.group(2));
    return name ? matcher.end() : start;
  }
}
