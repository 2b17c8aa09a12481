package gongkai.han;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a pattern for what every match of it has: at least one of some pairs of signs or single
 * signs. What is not understood is taken to match without any.
 */
final class NeededSigns {
  /** A pair of signs stands in few texts, a single one in many. */
  private static final int WEIGHT_OF_SIGN = 6;

  /** More signs than this in a class, and nearly every text has one. */
  private static final int MOST_SIGNS = 40;

  private static final Need NOTHING = new Need(Set.of());

  private final String text;
  private int at;

  /**
   * One of these stands in each match.
   *
   * @param grams none if nothing is needed, or nothing is known
   */
  private record Need(Set<String> grams) {
    int weight() {
      return grams.isEmpty()
          ? Integer.MAX_VALUE
          : grams.stream().mapToInt(gram -> gram.length() == 1 ? WEIGHT_OF_SIGN : 1).sum();
    }

    Need or(Need other) {
      return other.weight() < weight() ? other : this;
    }

    /** What stands in a match of the one or the other. */
    Need either(Need other) {
      if (grams.isEmpty() || other.grams.isEmpty()) {
        return NOTHING;
      }
      Set<String> both = new HashSet<>(grams);
      both.addAll(other.grams);
      return new Need(both);
    }
  }

  /** A pattern has something that is not read here. */
  private static final class UnreadException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private NeededSigns(String text) {
    this.text = text;
  }

  /** Of which pairs and single signs one stands in each match; none if that is not known. */
  static Set<String> of(Pattern pattern) {
    if (pattern.flags() != 0) {
      return Set.of();
    }
    try {
      NeededSigns reader = new NeededSigns(pattern.pattern());
      Need need = reader.alternatives();
      return reader.at == reader.text.length() ? need.grams() : Set.of();
    } catch (UnreadException e) {
      return Set.of();
    }
  }

  /** Whether a pattern matches at the start of a text alone. */
  static boolean standsAtStart(Pattern pattern) {
    if (pattern.flags() != 0 || !pattern.pattern().startsWith("^")) {
      return false;
    }
    try {
      NeededSigns reader = new NeededSigns(pattern.pattern());
      reader.sequence();
      return reader.at == reader.text.length();
    } catch (UnreadException e) {
      return false;
    }
  }

  private Need alternatives() {
    Need need = sequence();
    while (is('|')) {
      at++;
      need = need.either(sequence());
    }
    return need;
  }

  private Need sequence() {
    Need best = NOTHING;
    StringBuilder run = new StringBuilder();
    while (at < text.length() && !is('|') && !is(')')) {
      if (text.startsWith("\\Q", at)) {
        int end = text.indexOf("\\E", at);
        require(end > 0);
        run.append(text, at + 2, end);
        at = end + 2;
        require(at >= text.length() || "?*+{".indexOf(text.charAt(at)) < 0);
      } else if (isLiteral()) {
        at += is('\\') ? 1 : 0;
        String sign = text.substring(at, at + 1);
        at++;
        if (at < text.length() && "?*+{".indexOf(text.charAt(at)) >= 0) {
          best = best.or(ofRun(run)).or(times(new Need(Set.of(sign))));
          run.setLength(0);
        } else {
          run.append(sign);
        }
      } else {
        best = best.or(ofRun(run));
        run.setLength(0);
        best = best.or(times(part()));
      }
    }
    return best.or(ofRun(run));
  }

  private static Need ofRun(StringBuilder run) {
    return run.length() == 0
        ? NOTHING
        : new Need(Set.of(run.substring(0, Math.min(2, run.length()))));
  }

  /** Whether a sign that stands for itself is next. */
  private boolean isLiteral() {
    char c = text.charAt(at);
    if (c == '\\') {
      require(at + 1 < text.length());
      return !Character.isLetterOrDigit(text.charAt(at + 1));
    }
    require(!Character.isSurrogate(c));
    return "[(.^$?*+{".indexOf(c) < 0;
  }

  /** A class, a group or what stands for no sign of its own. */
  private Need part() {
    char c = text.charAt(at);
    if (c == '[') {
      return signClass();
    }
    if (c == '(') {
      return group();
    }
    require("?*+{".indexOf(c) < 0);
    at++;
    if (c == '\\') {
      char kind = text.charAt(at);
      require("dDsSwWpPbB".indexOf(kind) >= 0);
      at++;
      if (kind == 'p' || kind == 'P') {
        require(is('{'));
        at = text.indexOf('}', at) + 1;
      }
    }
    return NOTHING;
  }

  private Need group() {
    boolean looksAround = false;
    at++;
    if (is('?')) {
      int start = at;
      for (String kind : new String[] {"?:", "?>", "?=", "?!", "?<=", "?<!"}) {
        if (text.startsWith(kind, start)) {
          at = start + kind.length();
          looksAround = kind.endsWith("=") || kind.endsWith("!");
        }
      }
      require(at > start);
    }
    Need inner = alternatives();
    require(is(')'));
    at++;
    return looksAround ? NOTHING : inner;
  }

  private Need signClass() {
    at++;
    boolean others = is('^');
    at += others ? 1 : 0;
    Set<String> signs = new HashSet<>();
    boolean known = !others;
    int last = -1;
    while (!is(']')) {
      require(at < text.length() && !is('[') && !is('&'));
      if (is('\\')) {
        at++;
        require(at < text.length());
        if (Character.isLetterOrDigit(text.charAt(at))) {
          known = false;
          boolean named = is('p') || is('P');
          at++;
          at = named && is('{') ? text.indexOf('}', at) + 1 : at;
          continue;
        }
      } else if (is('-') && last >= 0 && at + 1 < text.length() && text.charAt(at + 1) != ']') {
        at++;
        require(!is('\\') && !is('['));
        for (int sign = last; sign <= text.charAt(at) && signs.size() <= MOST_SIGNS; sign++) {
          signs.add(String.valueOf((char) sign));
        }
      }
      require(at < text.length() && !Character.isSurrogate(text.charAt(at)));
      last = text.charAt(at);
      signs.add(String.valueOf((char) last));
      at++;
    }
    at++;
    return known && signs.size() <= MOST_SIGNS ? new Need(Set.copyOf(signs)) : NOTHING;
  }

  /** What is needed of something that may stand there several times, or not at all. */
  private Need times(Need once) {
    boolean needed = true;
    if (at < text.length() && "?*+{".indexOf(text.charAt(at)) >= 0) {
      needed = is('+') || (is('{') && text.charAt(at + 1) >= '1' && text.charAt(at + 1) <= '9');
      at = is('{') ? text.indexOf('}', at) + 1 : at + 1;
      if (is('?') || is('+')) {
        at++;
      }
    }
    return needed ? once : NOTHING;
  }

  private boolean is(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private static void require(boolean understood) {
    if (!understood) {
      throw new UnreadException();
    }
  }
}
