package gongkai.text;

import gongkai.model.Language;
import gongkai.model.text.Blank;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into sentences.
 *
 * <p>A sentence ends after 。 ！ or ？ and the closing marks that follow, or at a line break. It does
 * not end at ； or ，: GB/T 15834-2011 (Use of punctuation marks) names only the three as marks that
 * end a sentence, and a report's ； joins items of one list. The text is cut, not mended: a caller
 * whose lines are hard-wrapped joins them first.
 */
public final class Sentences {
  private static final String ENDS = "。！？!?";
  private static final String CLOSERS = "”’」』》）】)\"";

  private Sentences() {}

  /**
   * The same of a text in any language: outside Chinese a full stop ends a sentence too, where the
   * next begins with no small letter and what stands before it is no number of a list, no initial
   * and no short abbreviation (No. 5). A stop that is doubtful ends none.
   */
  public static List<Sentence> of(String text, Language language) {
    return language.isChinese() ? of(text) : cut(text, true);
  }

  /** The sentences in order, without the white space around them; blank ones are left out. */
  public static List<Sentence> of(String text) {
    return cut(text, false);
  }

  private static List<Sentence> cut(String text, boolean stops) {
    List<Sentence> sentences = new ArrayList<>();
    char[] signs = text.toCharArray();
    int start = 0;
    int i = 0;
    while (i < signs.length) {
      char c = signs[i++];
      if (c >= '\u4E00' && c <= '\u9FFF') {
        continue; // A character ends nothing, and most signs are characters.
      }
      if (c == '\n' || c == '\r') {
        add(sentences, text, start, i - 1);
        start = i;
      } else if (ENDS.indexOf(c) >= 0 || (stops && c == '.' && FullStop.ends(text, start, i - 1))) {
        while (i < signs.length && closes(signs[i])) {
          i++;
        }
        add(sentences, text, start, i);
        start = i;
      }
    }
    add(sentences, text, start, text.length());
    return List.copyOf(sentences);
  }

  static boolean closes(char c) {
    return ENDS.indexOf(c) >= 0 || CLOSERS.indexOf(c) >= 0;
  }

  private static void add(List<Sentence> sentences, String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Blank.is(text.charAt(from))) {
      from++;
    }
    while (to > from && Blank.is(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      sentences.add(new Sentence(text.substring(from, to), from, to));
    }
  }
}
