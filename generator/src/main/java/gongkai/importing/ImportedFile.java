package gongkai.importing;

import gongkai.diagnostic.Problem;
import gongkai.model.Coded;
import java.util.List;
import java.util.Optional;

/**
 * What became of one source.
 *
 * @param source its path as messages name it
 * @param draft empty if the source could not be read
 * @param target path of the report relative to the site, with {@code /}; empty without a draft
 * @param problems those of the draft and those of writing it
 */
public record ImportedFile(
    String source,
    Optional<Draft> draft,
    Optional<String> target,
    Action action,
    List<Problem> problems) {
  public ImportedFile {
    problems = List.copyOf(problems);
  }

  /** What was done. */
  public enum Action implements Coded {
    /** The report and a copy of the source were written. */
    WRITTEN,
    /** They would be written but for the dry run. */
    PLANNED,
    /** The site already has the report of this source. */
    UNCHANGED,
    /** Nothing was written; the problems say why. */
    REFUSED
  }
}
