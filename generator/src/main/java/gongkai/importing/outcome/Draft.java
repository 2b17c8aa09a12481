package gongkai.importing.outcome;

import gongkai.diagnostic.Problem;
import gongkai.document.source.Removal;
import gongkai.importing.layout.OutlineEntry;
import gongkai.importing.proposing.Proposals;
import gongkai.importing.proposing.ProposedEvent;
import gongkai.importing.proposing.ProposedIndicator;
import gongkai.importing.reading.Metadata;
import gongkai.model.UnitId;
import gongkai.model.report.Promise;
import gongkai.model.report.ReportType;
import gongkai.model.report.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * A report as import proposes it, from one source.
 *
 * @param origin the source by its path as messages name it
 * @param settled what is known for sure, or as good as that
 * @param metadata what was read
 * @param proposals what the text was found to hold
 * @param removals by line and column
 * @param points what a person has to decide or should know, by place
 * @param markdown the file's text: front matter and body
 */
public record Draft(
    SourceFile origin,
    Settled settled,
    Metadata metadata,
    List<OutlineEntry> outline,
    Proposals proposals,
    List<Removal> removals,
    List<PointLeft> points,
    String markdown) {
  public Draft {
    outline = List.copyOf(outline);
    removals = List.copyOf(removals);
    points = List.copyOf(points);
  }

  /**
   * What the officer gave, else what the text says.
   *
   * @param unit the one unit of the site that the text names
   * @param ambiguous whether several units of the site have the name that the text says
   */
  public record Settled(
      Optional<UnitId> unit,
      boolean ambiguous,
      Optional<Integer> year,
      Optional<ReportType> type) {}

  public String source() {
    return origin.file();
  }

  /** Of the source's bytes, 64 lower-case hexadecimal digits. */
  public String sha256() {
    return origin.sha256();
  }

  public Optional<UnitId> unit() {
    return settled.unit();
  }

  public Optional<Integer> year() {
    return settled.year();
  }

  public Optional<ReportType> type() {
    return settled.type();
  }

  /** Whether there is text under the front matter, and not a title alone. */
  public boolean hasBody() {
    String end = "\n---\n";
    return !markdown.substring(markdown.indexOf(end) + end.length()).isBlank();
  }

  /** The points as warnings and notes. */
  public List<Problem> problems() {
    return points.stream().map(PointLeft::problem).toList();
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
