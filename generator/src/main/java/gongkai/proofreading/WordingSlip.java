package gongkai.proofreading;

import java.util.Optional;

/**
 * A slip in a text.
 *
 * @param line of the text, from 1
 * @param column from 1, in UTF-16 units
 * @param what the words in question, verbatim
 * @param note what was probably meant; for {@link WordingRule#UNBALANCED} the words around the
 *     mark, for {@link WordingRule#TWO_VALUES} and {@link WordingRule#MIXED_FORMS} how the report
 *     says it elsewhere. Empty for the other rules, where only the author can tell
 */
record WordingSlip(WordingRule rule, int line, int column, String what, Optional<String> note) {
  static WordingSlip of(WordingRule rule, int line, int start, String what) {
    return new WordingSlip(rule, line, start + 1, what, Optional.empty());
  }

  static WordingSlip of(WordingRule rule, int line, int start, String what, String note) {
    return new WordingSlip(rule, line, start + 1, what, Optional.of(note));
  }
}
