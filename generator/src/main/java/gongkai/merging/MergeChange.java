package gongkai.merging;

import gongkai.model.Coded;

/**
 * What a new version of the source changed in a report.
 *
 * @param line of the merged file, from 1; for what was taken out, the line before which it stood
 * @param name of the key, the figure's label, the event's date; empty for a paragraph
 * @param before what stood there; empty for what is new
 * @param after what stands there now; empty for what was taken out
 */
public record MergeChange(MergeKind kind, int line, String name, String before, String after) {
  /** What was changed. */
  public enum MergeKind implements Coded {
    KEY,
    FIGURE_ADDED,
    FIGURE_CHANGED,
    /** A figure got the id of an indicator; {@code before} is its quote, {@code after} the id. */
    FIGURE_KNOWN,
    FIGURE_REMOVED,
    /** A figure that a person struck stays struck, though the source has it with another value. */
    FIGURE_LEFT_OUT,
    /** Two entries gave one known indicator with one value; they are one entry now. */
    FIGURE_JOINED,
    EVENT_ADDED,
    EVENT_CHANGED,
    EVENT_REMOVED,
    EVENT_LEFT_OUT,
    PLAN_ADDED,
    PLAN_CHANGED,
    PLAN_REMOVED,
    PLAN_LEFT_OUT,
    PARAGRAPH_ADDED,
    PARAGRAPH_CHANGED,
    PARAGRAPH_REMOVED
  }

  MergeChange movedBy(int lines) {
    return new MergeChange(kind, line + lines, name, before, after);
  }
}
