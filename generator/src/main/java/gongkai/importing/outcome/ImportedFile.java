package gongkai.importing.outcome;

import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Severity;
import gongkai.merging.MergeChange;
import gongkai.model.Coded;
import java.util.List;
import java.util.Optional;

/**
 * What became of one source; in a dry run, what would.
 *
 * @param source its path as messages name it
 * @param draft empty if the source could not be read
 * @param target path of the report relative to the site, with {@code /}; empty if there is none
 * @param changes what a new version of the source changed in the report
 * @param problems errors that kept the source out, and what a person has yet to settle
 */
public record ImportedFile(
    String source,
    Optional<Draft> draft,
    Optional<String> target,
    Action action,
    List<MergeChange> changes,
    List<Problem> problems) {
  public ImportedFile {
    changes = List.copyOf(changes);
    problems = List.copyOf(problems);
  }

  public static ImportedFile refused(String source, List<Problem> problems) {
    return new ImportedFile(
        source, Optional.empty(), Optional.empty(), Action.REFUSED, List.of(), problems);
  }

  public static ImportedFile refused(Draft draft, String target, Problem problem) {
    return of(draft, target, Action.REFUSED, List.of(problem));
  }

  public static ImportedFile of(Draft draft, String target, Action action, List<Problem> problems) {
    return new ImportedFile(
        draft.source(), Optional.of(draft), Optional.of(target), action, List.of(), problems);
  }

  /** What was done. */
  public enum Action implements Coded {
    /** The report and a copy of the source were written. */
    WRITTEN,
    /** A new version of the source was merged into its report. */
    MERGED,
    /** The site already had the report of this source, and it was put where it belongs. */
    MOVED,
    /** The site already has the report of this source, or of a newer version. */
    UNCHANGED,
    /** A new version contradicts what people edited; the report is as it was. */
    CONFLICT,
    /** Nothing was written; the problems say why. */
    REFUSED
  }

  /** How many points a person has yet to settle. */
  public long openPoints() {
    return problems.stream().filter(p -> p.severity() == Severity.WARNING).count();
  }
}
