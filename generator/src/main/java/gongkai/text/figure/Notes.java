package gongkai.text.figure;

import gongkai.text.word.QuantityWords;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Foot notes, which stand below a text as lines of their own: [1] 含改建5家. */
final class Notes {
  private static final String OPEN = "[\\[［〔【（(]";
  private static final String CLOSE = "[\\]］〕】）)]";

  /** A mark in brackets: [1], [①], 〔注2〕, [∗]. */
  private static final Pattern MARK =
      Pattern.compile(
          OPEN + QuantityWords.NOTE.any() + "?(?:[0-9０-９]{1,3}|[①-⑳]|[∗※]{1,3})" + CLOSE);

  /** 注：, 注1：. */
  private static final Pattern NAMED =
      Pattern.compile("^\\s*" + QuantityWords.NOTE.any() + "[0-9０-９①-⑳]{0,2}[：:]");

  /** A star without a blank behind it, which begins no item of a list. */
  private static final Pattern STAR = Pattern.compile("[*＊※](?![\\s*＊※])");

  private static final Pattern STARRED = Pattern.compile("[0-9０-９][*＊※]");

  private Notes() {}

  /**
   * Whether a line is a note: it begins with a mark that the text above has behind a word, or says
   * that it is one.
   *
   * @param start of the line in the text
   */
  static boolean isNote(String line, String text, int start) {
    if (NAMED.matcher(line).find()) {
      return true;
    }
    String own = line.stripLeading();
    if (STAR.matcher(own).lookingAt() && STARRED.matcher(text).region(0, start).find()) {
      return true;
    }
    Matcher mark = MARK.matcher(own);
    if (!mark.lookingAt()) {
      return false;
    }
    for (int at = text.indexOf(mark.group());
        at >= 0 && at < start;
        at = text.indexOf(mark.group(), at + 1)) {
      if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
        return true;
      }
    }
    return false;
  }

  /** The end of a mark that stands at a place, directly behind a number; the place if none does. */
  static int endOfMark(String text, int at) {
    if (at >= text.length() || "[［〔【（(".indexOf(text.charAt(at)) < 0) {
      return at;
    }
    Matcher mark = MARK.matcher(text).region(at, text.length());
    return mark.lookingAt() ? mark.end() : at;
  }
}
