package gongkai.site;

import gongkai.model.Quantity;
import java.util.List;

/**
 * The figures of one year; empty if there is none.
 *
 * @param anchor to which the sentences lead back
 * @param missing what it means if there is no figure: {@code missing} or {@code not-due}, part of a
 *     message key
 */
public record SeriesCell(int year, String anchor, List<Figure> figures, String missing) {

  /** A figure and the sentence that gives it. */
  public record Figure(Quantity quantity, String evidence) {}
}
