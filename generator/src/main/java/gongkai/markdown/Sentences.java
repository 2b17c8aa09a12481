package gongkai.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the sentences of a block end: after {@code 。！？} and the closing quotes and brackets that
 * follow, never at {@code ；} or {@code ，}.
 */
final class Sentences {
  private static final String ENDS = "。！？";
  private static final String CLOSERS = "”’」』）》〉】)\"";

  private Sentences() {}

  /** The ends of the sentences of a text, ascending; the last is the text's length. */
  static List<Integer> ends(String text) {
    List<Integer> ends = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      if (ENDS.indexOf(text.charAt(i++)) < 0) {
        continue;
      }
      while (i < text.length()
          && (CLOSERS.indexOf(text.charAt(i)) >= 0 || ENDS.indexOf(text.charAt(i)) >= 0)) {
        i++;
      }
      ends.add(i);
    }
    if (ends.isEmpty() || ends.get(ends.size() - 1) < text.length()) {
      ends.add(text.length());
    }
    return ends;
  }
}
