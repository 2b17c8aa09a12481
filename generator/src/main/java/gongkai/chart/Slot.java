package gongkai.chart;

/**
 * One place along a chart, usually a year.
 *
 * @param label under the axis
 * @param note under the label, for example how many units gave a number; may be empty
 * @param seam what lies between this place and the one before
 */
public record Slot(String label, String note, ChartMark mark, Seam seam) {

  /** Where what is counted did not stay the same. */
  public enum Seam {
    NONE,
    /** The unit has another name; the line goes on. */
    RENAMED,
    /** The unit took in others; the line is interrupted. */
    MERGED,
    /** What comes after is of other bodies than what comes before. */
    OTHER_BODIES
  }
}
