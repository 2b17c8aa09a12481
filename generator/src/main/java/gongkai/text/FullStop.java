package gongkai.text;

import gongkai.model.text.Blank;

/** Whether a full stop ends a sentence of a text that is not Chinese. */
final class FullStop {
  /** Longer words before a stop are no abbreviations that are written with a capital: No, Art. */
  private static final int LONGEST_ABBREVIATION = 3;

  private FullStop() {}

  /**
   * Whether the stop at a place does.
   *
   * @param start of the sentence so far
   */
  static boolean ends(String text, int start, int at) {
    int next = at + 1;
    while (next < text.length() && Sentences.closes(text.charAt(next))) {
      next++;
    }
    boolean parted = next < text.length() && Blank.is(text.charAt(next));
    while (next < text.length() && Blank.is(text.charAt(next))) {
      next++;
    }
    if (next == text.length()) {
      return true;
    }
    return parted && !Character.isLowerCase(text.charAt(next)) && !isShort(text, start, at);
  }

  /** A number or letter at the beginning, an initial, or a short word with a capital. */
  private static boolean isShort(String text, int start, int at) {
    int word = at;
    while (word > start && Character.isLetterOrDigit(text.charAt(word - 1))) {
      word--;
    }
    String before = text.substring(word, at);
    if (before.isEmpty()) {
      return false;
    }
    boolean opens = text.substring(start, word).isBlank();
    boolean capital = Character.isUpperCase(before.charAt(0));
    return (opens && before.length() <= LONGEST_ABBREVIATION)
        || (capital && before.length() <= LONGEST_ABBREVIATION);
  }
}
