package gongkai.importing;

import gongkai.model.RedactionMarks;
import gongkai.model.ReportType;
import gongkai.model.Unit;
import gongkai.model.Vocabulary;
import java.util.List;
import java.util.Optional;

/**
 * What does not come from the text: the officer's decisions, and what the site knows.
 *
 * @param unit id of the unit that the report belongs to
 * @param year the year reported on
 * @param type who reports
 * @param stem the report's file name without {@code .md}
 * @param keep whether nothing is removed from the text
 * @param keepEdits whether a report's wording stays where a changed source contradicts it
 * @param vocabulary a figure whose label it knows gets the indicator's id
 * @param units a report that names one of them by its name is that unit's
 * @param marks what withholds a number on this site
 */
public record ImportOptions(
    Optional<String> unit,
    Optional<Integer> year,
    Optional<ReportType> type,
    Optional<String> stem,
    boolean keep,
    boolean keepEdits,
    Vocabulary vocabulary,
    List<Unit> units,
    RedactionMarks marks) {
  /** Nothing decided. */
  public static final ImportOptions NONE =
      new ImportOptions(Optional.empty(), Optional.empty(), false, false, Vocabulary.EMPTY);

  public ImportOptions {
    units = List.copyOf(units);
  }

  /** Type and stem left open, on a site that has no marks of its own and no known unit. */
  public ImportOptions(
      Optional<String> unit,
      Optional<Integer> year,
      boolean keep,
      boolean keepEdits,
      Vocabulary vocabulary) {
    this(
        unit,
        year,
        Optional.empty(),
        Optional.empty(),
        keep,
        keepEdits,
        vocabulary,
        List.of(),
        RedactionMarks.with(List.of()));
  }

  /** The same with other units known. */
  public ImportOptions knowing(List<Unit> known) {
    return new ImportOptions(unit, year, type, stem, keep, keepEdits, vocabulary, known, marks);
  }
}
