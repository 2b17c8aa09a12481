package gongkai.text.verdict;

import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * A pattern that is only tried where one of its characters stands.
 *
 * <p>Most clauses hold none of the words that a rule looks for; to see that takes one short walk,
 * to let a pattern with forty branches find it out takes a hundred times as long.
 */
final class Cue {
  private final BitSet characters = new BitSet();
  private final Pattern pattern;

  private Cue(String characters, String pattern) {
    characters.chars().forEach(this.characters::set);
    this.pattern = Pattern.compile(pattern);
  }

  /** {@code pattern}, each of whose matches holds at least one of {@code characters}. */
  static Cue of(String characters, String pattern) {
    return new Cue(characters, pattern);
  }

  /** Whether the pattern matches somewhere in {@code text}. */
  boolean in(String text) {
    return mayBeIn(text) && pattern.matcher(text).find();
  }

  private boolean mayBeIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (characters.get(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
