package gongkai.han;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that is only tried on a text that has what each of its matches has, pairs of signs or
 * single signs, and there only at signs that a match begins with, as far as these are known. All
 * this is found out from the pattern itself.
 *
 * <p>Rules of prose look for words that most sentences have not. One walk over a sentence shows
 * which of all the patterns may be in it; to let a pattern with forty branches find out that it is
 * not takes twenty times as long.
 */
public final class SoughtPattern {
  private final Pattern pattern;
  private final boolean atStart;
  private final BitSet firsts = new BitSet();

  /** Whether all are known that a match begins with. */
  private final boolean known;

  private final int number;

  private SoughtPattern(Pattern pattern) {
    this.pattern = pattern;
    NeededSigns.Need need = NeededSigns.of(pattern);
    this.atStart = need.atStart();
    need.first().forEach(sign -> firsts.set(sign.charAt(0)));
    this.known = !firsts.isEmpty();
    this.number = SoughtGrams.add(need.grams(), need.others());
  }

  /** A pattern without flags. */
  public static SoughtPattern of(String pattern) {
    return new SoughtPattern(Pattern.compile(pattern));
  }

  /** Whether it matches somewhere in a text. */
  public boolean in(String text) {
    if (!mayBeIn(text)) {
      return false;
    }
    return finds(pattern.matcher(text), text, 0);
  }

  /** Its first match in a text, which the matcher given stands at. */
  public Optional<Matcher> find(String text) {
    if (!mayBeIn(text)) {
      return Optional.empty();
    }
    Matcher matcher = pattern.matcher(text);
    return finds(matcher, text, 0) ? Optional.of(matcher) : Optional.empty();
  }

  /** All its matches in a text, in their order. */
  public List<MatchResult> all(String text) {
    if (!mayBeIn(text)) {
      return List.of();
    }
    List<MatchResult> all = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    boolean found = finds(matcher, text, 0);
    while (found) {
      all.add(matcher.toMatchResult());
      int next = matcher.end() > matcher.start() ? matcher.end() : matcher.end() + 1;
      found = !atStart && next <= text.length() && finds(matcher, text, next);
    }
    return all;
  }

  /**
   * Goes to the first match at or behind a place; where it is known what that begins with, only
   * there it is tried.
   */
  private boolean finds(Matcher matcher, String text, int from) {
    if (atStart || !known) {
      return atStart ? matcher.lookingAt() : matcher.find(from);
    }
    matcher.useTransparentBounds(true).useAnchoringBounds(false);
    for (int i = from; i < text.length(); i++) {
      if (firsts.get(text.charAt(i)) && matcher.region(i, text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /** Whether it matches a whole text. */
  public boolean is(String text) {
    boolean begins = !known || (!text.isEmpty() && firsts.get(text.charAt(0)));
    return begins && mayBeIn(text) && pattern.matcher(text).matches();
  }

  /** As {@link Matcher#replaceAll}. */
  public String replaced(String text, String by) {
    return mayBeIn(text) ? pattern.matcher(text).replaceAll(by) : text;
  }

  /** As {@link Matcher#replaceFirst}. */
  public String replacedFirst(String text, String by) {
    return mayBeIn(text) ? pattern.matcher(text).replaceFirst(by) : text;
  }

  /** To find out more of its matches than whether there is one. */
  public Matcher matcher(String text) {
    return pattern.matcher(text);
  }

  /** False only where it matches nowhere. */
  boolean mayBeIn(String text) {
    if (atStart && known) {
      return !text.isEmpty() && firsts.get(text.charAt(0));
    }
    return number == SoughtGrams.ANY || SoughtGrams.mayBeIn(text, number);
  }

  @Override
  public String toString() {
    return pattern.pattern();
  }
}
