package gongkai.importing;

import gongkai.model.Vocabulary;
import java.util.Optional;

/**
 * What does not come from the text: the officer's decisions, and the site's known indicators.
 *
 * @param unit id of the unit that the report belongs to
 * @param year the year reported on
 * @param keep whether nothing is removed from the text
 * @param keepEdits whether a report's wording stays where a changed source contradicts it
 * @param vocabulary a figure whose label it knows gets the indicator's id
 * @param publishSource whether the copy of the source beside the report is to be published
 */
public record ImportOptions(
    Optional<String> unit,
    Optional<Integer> year,
    boolean keep,
    boolean keepEdits,
    Vocabulary vocabulary,
    boolean publishSource) {
  /** Nothing decided. */
  public static final ImportOptions NONE =
      new ImportOptions(Optional.empty(), Optional.empty(), false, false, Vocabulary.EMPTY);

  /** The source's copy stays beside the report, unpublished. */
  public ImportOptions(
      Optional<String> unit,
      Optional<Integer> year,
      boolean keep,
      boolean keepEdits,
      Vocabulary vocabulary) {
    this(unit, year, keep, keepEdits, vocabulary, false);
  }

  /** The same, with that decided. */
  public ImportOptions publishingSource(boolean publish) {
    return new ImportOptions(unit, year, keep, keepEdits, vocabulary, publish);
  }
}
