package gongkai.privacy;

import gongkai.privacy.detail.Rule;

/**
 * A personal detail in a text, or something personal about a file. It never holds the detail
 * itself.
 *
 * @param line of the text, from 1; of a file as a whole 1
 * @param column from 1, in UTF-16 units; of a file as a whole 1
 * @param masked the detail with at most its first three and last two characters shown; of a file
 *     how many there are, or whose
 * @param count how many details it stands for; the others follow it in the same file
 * @param mark names this detail at this place, for a waiver; see {@link Mark}
 */
public record Finding(Rule rule, int line, int column, String masked, int count, String mark) {

  /**
   * Something about a file as a whole.
   *
   * @param shown what the message may show of it
   * @param value what it is; a waiver goes stale when it changes
   */
  public static Finding ofFile(Rule rule, String shown, String value) {
    return new Finding(rule, 1, 1, shown, 1, Mark.of(rule, value, "", ""));
  }

  /** The same detail at another place: where the text it is in stands in its file. */
  public Finding at(int otherLine, int otherColumn) {
    return new Finding(rule, otherLine, otherColumn, masked, count, mark);
  }

  /** The same detail, reported of its file as a whole. */
  public Finding withoutPlace() {
    return new Finding(rule, 1, 1, masked, count, mark);
  }
}
