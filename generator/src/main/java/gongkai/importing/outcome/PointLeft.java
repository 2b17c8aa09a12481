package gongkai.importing.outcome;

import gongkai.content.field.FrontMatterKey;
import gongkai.content.writing.ReportParts;
import gongkai.diagnostic.Problem;
import gongkai.document.source.SourceDoubt;
import gongkai.model.report.OpenPoint;
import java.util.Optional;

/**
 * What a source and the officer together leave to a person.
 *
 * @param problem that reports it
 */
public record PointLeft(Problem problem, Settling settling) implements Comparable<PointLeft> {

  /** What shows that a person has settled a point. */
  public sealed interface Settling {
    /** The key is there. */
    record Filled(FrontMatterKey key) implements Settling {}

    /** The point is off the report's list of {@code open}, since no missing key shows it. */
    record Struck(OpenPoint point) implements Settling {}

    /** Nothing: it is reported once. */
    record Told() implements Settling {}
  }

  /** A point for which the front matter lacks a key. */
  public static PointLeft missing(FrontMatterKey key, Problem problem) {
    return new PointLeft(problem, new Settling.Filled(key));
  }

  /** A point that the front matter lists. */
  public static PointLeft listed(OpenPoint point, Problem problem) {
    return new PointLeft(problem, new Settling.Struck(point));
  }

  /** What is worth knowing, and leaves nothing open in the front matter. */
  public static PointLeft told(Problem problem) {
    return new PointLeft(problem, new Settling.Told());
  }

  /** What the reader of a source left to a person. */
  public static PointLeft of(SourceDoubt doubt) {
    return doubt
        .point()
        .map(point -> listed(point, doubt.problem()))
        .orElseGet(() -> told(doubt.problem()));
  }

  /** The item of the front matter's list that stands for it. */
  public Optional<OpenPoint> item() {
    return settling instanceof Settling.Struck struck
        ? Optional.of(struck.point())
        : Optional.empty();
  }

  /** Whether nobody has settled it in a report. */
  public boolean isOpenIn(ReportParts report) {
    if (settling instanceof Settling.Filled filled) {
      return report.key(filled.key()).isEmpty();
    }
    return item().filter(point -> report.open().contains(point.code())).isPresent();
  }

  @Override
  public int compareTo(PointLeft other) {
    return problem.compareTo(other.problem);
  }
}
