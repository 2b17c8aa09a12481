package gongkai.han;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a pattern for what every match of it has: at least one of some pairs of signs or single
 * signs, and a sign that it begins with. What is not understood is taken to match without any.
 */
final class NeededSigns {
  /** A pair of signs stands in few texts, a single one in many. */
  private static final int WEIGHT_OF_SIGN = 6;

  /** More signs than this in a class, and nearly every text has one. */
  private static final int MOST_SIGNS = 40;

  /** So many may begin a match: each saves a try at every place that has none of them. */
  private static final int MOST_OPENINGS = 600;

  private static final Set<String> DIGITS =
      Set.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");

  private static final Set<String> SPACES = Set.of(" ", "\t", "\n", "\u000B", "\f", "\r");

  /** Stands in {@link Need#openings} for all signs. */
  private static final String ANY = "";

  /** Of what takes no sign. */
  private static final Need NO_SIGN = new Need(Set.of(), Set.of(), Set.of(), true, false);

  /** Of one sign that may be any. */
  private static final Need ANY_SIGN = new Need(Set.of(), Set.of(), Set.of(ANY), false, false);

  private final String text;
  private int at;

  /**
   * What is known of each match.
   *
   * @param grams one of these stands in it; none if nothing is needed, or nothing is known
   * @param others one of these stands in it too; none if nothing more is known
   * @param openings one of these it begins with, if it has any sign
   * @param mayBeEmpty whether it may have none
   * @param atStart whether it stands at the start of a text
   */
  record Need(
      Set<String> grams,
      Set<String> others,
      Set<String> openings,
      boolean mayBeEmpty,
      boolean atStart) {
    private static int weight(Set<String> grams) {
      return grams.stream().mapToInt(gram -> gram.length() == 1 ? WEIGHT_OF_SIGN : 1).sum();
    }

    /** The signs that a match begins with; none if it may begin with any, or have none. */
    Set<String> first() {
      boolean any = mayBeEmpty || openings.contains(ANY) || openings.size() > MOST_OPENINGS;
      return any ? Set.of() : openings;
    }

    /** What is known of a match of this and one of the other behind it: the rarest of it. */
    private Need then(Need next) {
      List<Set<String>> known =
          Stream.of(grams, others, next.grams, next.others)
              .filter(some -> !some.isEmpty())
              .sorted(Comparator.comparingInt(Need::weight))
              .toList();
      return new Need(
          known.isEmpty() ? Set.of() : known.get(0),
          known.size() < 2 ? Set.of() : known.get(1),
          mayBeEmpty ? union(openings, next.openings) : openings,
          mayBeEmpty && next.mayBeEmpty,
          atStart || (mayBeEmpty && openings.isEmpty() && next.atStart));
    }

    /** What is known of a match of the one or the other. */
    private Need or(Need other) {
      boolean needed = !grams.isEmpty() && !other.grams.isEmpty();
      boolean more = needed && !(others.isEmpty() && other.others.isEmpty());
      return new Need(
          needed ? union(grams, other.grams) : Set.of(),
          more ? union(second(), other.second()) : Set.of(),
          union(openings, other.openings),
          mayBeEmpty || other.mayBeEmpty,
          atStart && other.atStart);
    }

    private Set<String> second() {
      return others.isEmpty() ? grams : others;
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
      Set<String> both = new HashSet<>(some);
      both.addAll(others);
      return both;
    }
  }

  /** A pattern has something that is not read here. */
  private static final class UnreadException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private NeededSigns(String text) {
    this.text = text;
  }

  /** What is known of the matches of a pattern. */
  static Need of(Pattern pattern) {
    if (pattern.flags() == 0) {
      try {
        NeededSigns reader = new NeededSigns(pattern.pattern());
        Need need = reader.alternatives();
        require(reader.at == reader.text.length());
        return need;
      } catch (UnreadException e) {
        return ANY_SIGN;
      }
    }
    return ANY_SIGN;
  }

  private Need alternatives() {
    Need need = sequence();
    while (is('|')) {
      at++;
      need = need.or(sequence());
    }
    return need;
  }

  private Need sequence() {
    Need need = NO_SIGN;
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
          need = need.then(ofRun(run)).then(times(one(Set.of(sign))));
          run.setLength(0);
        } else {
          run.append(sign);
        }
      } else {
        need = need.then(ofRun(run));
        run.setLength(0);
        need = need.then(times(part()));
      }
    }
    return need.then(ofRun(run));
  }

  private static Need ofRun(StringBuilder run) {
    return run.length() == 0
        ? NO_SIGN
        : new Need(
            Set.of(run.substring(0, Math.min(2, run.length()))),
            Set.of(),
            Set.of(run.substring(0, 1)),
            false,
            false);
  }

  /** One of some signs. */
  private static Need one(Set<String> signs) {
    Set<String> grams = signs.size() <= MOST_SIGNS ? signs : Set.of();
    return new Need(grams, Set.of(), signs, false, false);
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
    if (c == '^') {
      return new Need(Set.of(), Set.of(), Set.of(), true, true);
    }
    if (c == '\\') {
      char kind = text.charAt(at);
      require("dDsSwWpPbB".indexOf(kind) >= 0);
      at++;
      if (kind == 'p' || kind == 'P') {
        require(is('{'));
        at = text.indexOf('}', at) + 1;
      }
      return switch (kind) {
        case 'b', 'B' -> NO_SIGN;
        case 'd' -> one(DIGITS);
        case 's' -> one(SPACES);
        default -> ANY_SIGN;
      };
    }
    return c == '$' ? NO_SIGN : ANY_SIGN;
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
    return looksAround ? NO_SIGN : inner;
  }

  private Need signClass() {
    at++;
    boolean others = is('^');
    at += others ? 1 : 0;
    Set<String> signs = new HashSet<>();
    boolean known = !others;
    int last = -1;
    while (!is(']')) {
      require(at < text.length());
      if (is('[') || is('&')) {
        known = false;
        if (is('&')) {
          at++;
        } else {
          signClass();
        }
        continue;
      }
      if (is('\\')) {
        at++;
        require(at < text.length());
        if (Character.isLetterOrDigit(text.charAt(at))) {
          boolean space = is('s');
          boolean digit = is('d');
          boolean named = is('p') || is('P');
          known &= space || digit;
          signs.addAll(space ? SPACES : digit ? DIGITS : Set.of());
          at++;
          at = named && is('{') ? text.indexOf('}', at) + 1 : at;
          continue;
        }
      } else if (is('-') && last >= 0 && at + 1 < text.length() && text.charAt(at + 1) != ']') {
        at++;
        require(!is('\\') && !is('['));
        for (int sign = last; sign <= text.charAt(at) && signs.size() <= MOST_OPENINGS; sign++) {
          signs.add(String.valueOf((char) sign));
        }
      }
      require(at < text.length() && !Character.isSurrogate(text.charAt(at)));
      last = text.charAt(at);
      signs.add(String.valueOf((char) last));
      at++;
    }
    at++;
    return known && signs.size() <= MOST_OPENINGS ? one(Set.copyOf(signs)) : ANY_SIGN;
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
    return needed ? once : new Need(Set.of(), Set.of(), once.openings, true, false);
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
