package gongkai.han;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words of a list, to be looked up or to be part of a pattern. */
public record WordSet(Set<String> words) {
  public WordSet {
    words = Set.copyOf(words);
  }

  static WordSet of(Collection<String> words) {
    return new WordSet(Set.copyOf(words));
  }

  public boolean contains(String word) {
    return words.contains(word);
  }

  /**
   * The word of a list that can have but one, because a program writes it.
   *
   * @throws IllegalStateException if there are more
   */
  public String only() {
    if (words.size() != 1) {
      throw new IllegalStateException("one word is asked for, and there are " + words);
    }
    return words.iterator().next();
  }

  /** All signs that its words are made of. */
  public BitSet signs() {
    BitSet signs = new BitSet();
    words.forEach(word -> word.chars().forEach(signs::set));
    return signs;
  }

  /**
   * What matches any of the words in a pattern: where one begins another, the longer first. Words
   * of one sign come last, as a class of signs, which costs one look however many they are.
   */
  public String any() {
    String longer =
        words.stream()
            .filter(word -> !isSign(word))
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(word -> word))
            .map(WordSet::literal)
            .collect(Collectors.joining("|"));
    String signs = words.stream().filter(WordSet::isSign).sorted().collect(Collectors.joining());
    if (signs.isEmpty()) {
      return "(?:" + longer + ")";
    }
    String oneOf = signs.length() == 1 ? signs : "[" + signs + "]";
    return longer.isEmpty() ? oneOf : "(?:" + longer + "|" + oneOf + ")";
  }

  /** Whether a word may stand in a class of signs. */
  private static boolean isSign(String word) {
    return word.length() == 1 && Character.isLetterOrDigit(word.charAt(0));
  }

  /**
   * As {@link #any}, with a {@link #glance} before it, so that most places of a text cost no more
   * than that.
   */
  public String anyAtAGlance() {
    return glance() + any();
  }

  /** What matches in a pattern before any sign that a word begins with. */
  public String glance() {
    return "(?=[" + firsts() + "])";
  }

  /** The signs that a word begins with. */
  public String firsts() {
    return words.stream()
        .map(word -> word.substring(0, 1))
        .distinct()
        .sorted()
        .collect(Collectors.joining());
  }

  /** The signs that a word ends in. */
  public String lasts() {
    return words.stream()
        .map(word -> word.substring(word.length() - 1))
        .distinct()
        .sorted()
        .collect(Collectors.joining());
  }

  /** Those that this list or another has. */
  public WordSet with(WordSet other) {
    return new WordSet(
        Stream.concat(words.stream(), other.words.stream())
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static String literal(String word) {
    return word.chars().allMatch(Character::isLetterOrDigit) ? word : Pattern.quote(word);
  }
}
