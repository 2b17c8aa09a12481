package gongkai.han;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that is only tried on a text that has what each of its matches has: one of some pairs
 * of signs, or single signs, which are found out from the pattern itself.
 *
 * <p>Rules of prose look for words that most sentences have not. One walk over a sentence shows
 * which of all the patterns may be in it; to let a pattern with forty branches find out that it is
 * not takes twenty times as long.
 */
public final class SoughtPattern {
  private final Pattern pattern;
  private final boolean fromStart;
  private final int number;

  private SoughtPattern(Pattern pattern) {
    this.pattern = pattern;
    this.fromStart = NeededSigns.standsAtStart(pattern);
    this.number = SoughtGrams.add(NeededSigns.of(pattern));
  }

  /** A pattern without flags. */
  public static SoughtPattern of(String pattern) {
    return new SoughtPattern(Pattern.compile(pattern));
  }

  /** Whether it matches somewhere in a text. */
  public boolean in(String text) {
    if (fromStart) {
      return pattern.matcher(text).lookingAt();
    }
    return mayBeIn(text) && pattern.matcher(text).find();
  }

  /** As {@link Matcher#replaceAll}. */
  public String replaced(String text, String by) {
    return mayBeIn(text) ? pattern.matcher(text).replaceAll(by) : text;
  }

  /** To find out more of its matches than whether there is one. */
  public Matcher matcher(String text) {
    return pattern.matcher(text);
  }

  /** False only where it matches nowhere. */
  boolean mayBeIn(String text) {
    return number == SoughtGrams.ANY || SoughtGrams.mayBeIn(text, number);
  }

  @Override
  public String toString() {
    return pattern.pattern();
  }
}
