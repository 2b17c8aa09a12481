package gongkai.privacy;

/**
 * A personal detail in a text. It never holds the detail itself.
 *
 * @param line of the text, from 1
 * @param column from 1, in UTF-16 units
 * @param masked the detail with at most its first three and last two characters shown
 * @param mark names this detail at this place, for a waiver; see {@link Mark}
 */
public record Finding(Rule rule, int line, int column, String masked, String mark) {}
