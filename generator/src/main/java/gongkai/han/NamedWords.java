package gongkai.han;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The lists of a table of {@code lexicon/}, by names that the compiler knows: each table of words
 * has an enum with one constant for every list, or mark, that it has. Code says with them in what
 * order words stand; which words these are, only the table says.
 *
 * <p>The table is read when one of its lists is first asked for.
 */
public interface NamedWords {
  /** The file's name without its folder and end. */
  String table();

  /** As {@link Enum#name}. */
  String name();

  /** What the table calls the list: {@code AT_HOME} is its {@code at-home}. */
  default String list() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  default WordSet words() {
    Lexicon lexicon = Lexicon.read(table());
    return lexicon.columns().contains("list") ? lexicon.words(list()) : lexicon.marked(list());
  }

  /** As {@link WordSet#any}. */
  default String any() {
    return words().any();
  }

  /** As {@link WordSet#anyAtAGlance}. */
  default String anyAtAGlance() {
    return words().anyAtAGlance();
  }

  /** As {@link WordSet#firsts}. */
  default String firsts() {
    return words().firsts();
  }

  /** As {@link WordSet#lasts}. */
  default String lasts() {
    return words().lasts();
  }

  /** As {@link WordSet#only}. */
  default String only() {
    return words().only();
  }

  /** As {@link WordSet#signs}. */
  default BitSet signs() {
    return words().signs();
  }

  /** The words of several lists. */
  static WordSet of(NamedWords... lists) {
    return WordSet.of(
        Arrays.stream(lists)
            .flatMap(list -> list.words().words().stream())
            .collect(Collectors.toSet()));
  }
}
