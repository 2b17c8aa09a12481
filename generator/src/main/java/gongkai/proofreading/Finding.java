package gongkai.proofreading;

import java.util.Optional;

/**
 * A slip in a text.
 *
 * @param line of the text, from 1
 * @param column from 1, in UTF-16 units
 * @param what the words in question, verbatim
 * @param note what was probably meant; for {@link Rule#UNBALANCED} the words around the mark, for
 *     {@link Rule#TWO_VALUES} and {@link Rule#MIXED_FORMS} how the report says it elsewhere. Empty
 *     for the other rules, where only the author can tell
 */
public record Finding(Rule rule, int line, int column, String what, Optional<String> note) {
  static Finding of(Rule rule, int line, int start, String what) {
    return new Finding(rule, line, start + 1, what, Optional.empty());
  }

  static Finding of(Rule rule, int line, int start, String what, String note) {
    return new Finding(rule, line, start + 1, what, Optional.of(note));
  }
}
