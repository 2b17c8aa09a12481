package gongkai.text;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/** Which characters of a sentence stand inside quotation marks or book marks. */
public final class Quotations {
  private static final String OPENERS = "“‘《「『";
  private static final String CLOSERS = "”’》」』";

  private Quotations() {}

  /** Characters between a mark and its partner; a mark without partner encloses nothing. */
  public static BitSet in(String sentence) {
    if (!hasOpener(sentence)) {
      return new BitSet();
    }
    int[] depthChange = new int[sentence.length() + 1];
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      if (!isMark(c)) {
        continue;
      }
      if (OPENERS.indexOf(c) >= 0) {
        open.push(i);
      } else if (CLOSERS.indexOf(c) >= 0) {
        char opener = OPENERS.charAt(CLOSERS.indexOf(c));
        while (!open.isEmpty()) {
          int start = open.pop();
          if (sentence.charAt(start) == opener) {
            depthChange[start + 1]++;
            depthChange[i]--;
            break;
          }
        }
      }
    }
    BitSet inside = new BitSet(sentence.length());
    int depth = 0;
    for (int i = 0; i < sentence.length(); i++) {
      depth += depthChange[i];
      inside.set(i, depth > 0);
    }
    return inside;
  }

  private static boolean hasOpener(String sentence) {
    for (int i = 0; i < sentence.length(); i++) {
      if (isMark(sentence.charAt(i)) && OPENERS.indexOf(sentence.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sign can be one of these marks, by its block: most signs are of another. */
  private static boolean isMark(char c) {
    return (c >= '\u3000' && c <= '\u303F') || (c >= '\u2010' && c <= '\u201F');
  }
}
