package gongkai.importing;

import gongkai.model.RedactionMarks;
import gongkai.model.Vocabulary;
import java.util.List;
import java.util.Optional;

/**
 * What does not come from the text: the officer's decisions, and the site's known indicators.
 *
 * @param unit id of the unit that the report belongs to
 * @param year the year reported on
 * @param keep whether nothing is removed from the text
 * @param keepEdits whether a report's wording stays where a changed source contradicts it
 * @param vocabulary a figure whose label it knows gets the indicator's id
 * @param marks what withholds a number on this site
 */
public record ImportOptions(
    Optional<String> unit,
    Optional<Integer> year,
    boolean keep,
    boolean keepEdits,
    Vocabulary vocabulary,
    RedactionMarks marks) {

  /** Decisions for a site that has no marks of its own. */
  public ImportOptions(
      Optional<String> unit,
      Optional<Integer> year,
      boolean keep,
      boolean keepEdits,
      Vocabulary vocabulary) {
    this(unit, year, keep, keepEdits, vocabulary, RedactionMarks.with(List.of()));
  }

  /** Nothing decided. */
  public static final ImportOptions NONE =
      new ImportOptions(Optional.empty(), Optional.empty(), false, false, Vocabulary.EMPTY);
}
