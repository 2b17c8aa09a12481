package gongkai.i18n;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which form of a text goes with a whole number. The rules stand in the bundle, in the notation of
 * Unicode's plural rules (UTS #35, part 3, “Language Plural Rules”) as far as whole numbers need
 * it: {@code plural.few=n % 10 = 2..4 and n % 100 != 12..14}. A number that no rule names takes the
 * text without a form.
 */
final class Plurals {
  /** The names of forms that Unicode uses; the remaining one, “other”, is the text itself. */
  static final List<String> FORMS = List.of("zero", "one", "two", "few", "many");

  private static final Pattern RELATION =
      Pattern.compile(
          "n(?: *% *([1-9][0-9]{0,5}))? *(!?=) *"
              + "([0-9]{1,6}(?:\\.\\.[0-9]{1,6})?(?: *, *[0-9]{1,6}(?:\\.\\.[0-9]{1,6})?)*)");

  private final Map<String, List<List<Relation>>> rules;

  private Plurals(Map<String, List<List<Relation>>> rules) {
    this.rules = rules;
  }

  /**
   * The rules of a bundle.
   *
   * @throws IllegalArgumentException if one is not in the notation; the message names its key
   */
  static Plurals of(Map<String, String> texts) {
    Map<String, List<List<Relation>>> rules = new LinkedHashMap<>();
    for (String form : FORMS) {
      String key = "plural." + form;
      if (texts.containsKey(key)) {
        rules.put(form, rule(key, texts.get(key)));
      }
    }
    return new Plurals(rules);
  }

  /** The form for a number; empty for “other”. */
  Optional<String> form(long number) {
    return rules.entrySet().stream()
        .filter(r -> r.getValue().stream().anyMatch(all -> holds(all, number)))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static boolean holds(List<Relation> all, long number) {
    return all.stream().allMatch(relation -> relation.holds(number));
  }

  private static List<List<Relation>> rule(String key, String text) {
    List<List<Relation>> alternatives = new ArrayList<>();
    for (String alternative : text.split(" or ", -1)) {
      List<Relation> all = new ArrayList<>();
      for (String part : alternative.split(" and ", -1)) {
        Matcher matcher = RELATION.matcher(part.strip());
        if (!matcher.matches()) {
          throw new IllegalArgumentException(key);
        }
        all.add(Relation.of(matcher));
      }
      alternatives.add(List.copyOf(all));
    }
    return List.copyOf(alternatives);
  }

  /**
   * A comparison of the number, or of what is left of it after a division.
   *
   * @param modulus the divisor; empty for the number itself
   * @param equal whether it must be within one of the ranges, or in none
   */
  private record Relation(Optional<Long> modulus, boolean equal, List<Range> ranges) {
    static Relation of(Matcher matcher) {
      List<Range> ranges = new ArrayList<>();
      for (String range : matcher.group(3).split(",", -1)) {
        String[] ends = range.strip().split("\\.\\.", -1);
        ranges.add(new Range(Long.parseLong(ends[0]), Long.parseLong(ends[ends.length - 1])));
      }
      return new Relation(
          Optional.ofNullable(matcher.group(1)).map(Long::valueOf),
          matcher.group(2).equals("="),
          List.copyOf(ranges));
    }

    boolean holds(long number) {
      long compared = modulus.map(m -> number % m).orElse(number);
      return ranges.stream().anyMatch(r -> r.from() <= compared && compared <= r.to()) == equal;
    }
  }

  /** Whole numbers from one to another, both included. */
  private record Range(long from, long to) {}
}
