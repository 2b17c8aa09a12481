package gongkai.importing;

import gongkai.diagnostic.Problem;
import gongkai.document.Removal;
import gongkai.model.ReportType;
import java.util.List;
import java.util.Optional;

/**
 * A report as import proposes it, from one source.
 *
 * @param source path of the source as messages name it
 * @param sha256 of the source's bytes, 64 lower-case hexadecimal digits
 * @param unit id of the unit, if the officer gave it or the text names it
 * @param year as the officer gave it, else as read
 * @param type as the officer gave it, else as read
 * @param metadata what was read
 * @param removals by line and column
 * @param problems what a person has to decide; warnings
 * @param markdown the file's text: front matter and body
 */
public record Draft(
    String source,
    String sha256,
    Optional<String> unit,
    Optional<Integer> year,
    Optional<ReportType> type,
    Metadata metadata,
    List<OutlineEntry> outline,
    List<ProposedIndicator> indicators,
    List<Removal> removals,
    List<Problem> problems,
    String markdown) {
  public Draft {
    outline = List.copyOf(outline);
    indicators = List.copyOf(indicators);
    removals = List.copyOf(removals);
    problems = List.copyOf(problems);
  }
}
