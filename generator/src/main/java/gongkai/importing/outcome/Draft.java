package gongkai.importing.outcome;

import gongkai.diagnostic.Problem;
import gongkai.document.source.Removal;
import gongkai.importing.layout.OutlineEntry;
import gongkai.importing.reading.Metadata;
import gongkai.importing.reading.Proposals;
import gongkai.importing.reading.ProposedEvent;
import gongkai.importing.reading.ProposedIndicator;
import gongkai.model.Promise;
import gongkai.model.ReportType;
import gongkai.model.UnitId;
import java.util.List;
import java.util.Optional;

/**
 * A report as import proposes it, from one source.
 *
 * @param metadata what was read
 * @param proposals what the text was found to hold
 * @param removals by line and column
 * @param points what a person has to decide or should know, by place
 * @param markdown the file's text: front matter and body
 */
public record Draft(
    Origin origin,
    Identity identity,
    Metadata metadata,
    List<OutlineEntry> outline,
    Proposals proposals,
    List<Removal> removals,
    List<PointLeft> points,
    String markdown) {
  /**
   * What it was made of.
   *
   * @param source path of the source as messages name it
   * @param sha256 of the source's bytes, 64 lower-case hexadecimal digits
   */
  public record Origin(String source, String sha256) {}

  /**
   * Which report it is.
   *
   * @param unit id of the unit, if the officer gave it or the text names it
   * @param year as the officer gave it, else as read
   * @param type as the officer gave it, else as read
   */
  public record Identity(
      Optional<UnitId> unit, Optional<Integer> year, Optional<ReportType> type) {}

  public Draft {
    outline = List.copyOf(outline);
    removals = List.copyOf(removals);
    points = List.copyOf(points);
  }

  /** The points as warnings and notes. */
  public List<Problem> problems() {
    return points.stream().map(PointLeft::problem).toList();
  }

  public String source() {
    return origin.source();
  }

  public String sha256() {
    return origin.sha256();
  }

  public Optional<UnitId> unit() {
    return identity.unit();
  }

  public Optional<Integer> year() {
    return identity.year();
  }

  public Optional<ReportType> type() {
    return identity.type();
  }

  /** The figures found in the text. */
  public List<ProposedIndicator> indicators() {
    return proposals.indicators();
  }

  /** What the text dates. */
  public List<ProposedEvent> events() {
    return proposals.events();
  }

  /** What the text says will be done. */
  public List<Promise> plans() {
    return proposals.plans();
  }
}
