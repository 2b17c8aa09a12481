package gongkai.importing.reading;

import gongkai.importing.reading.evidence.Proposal;
import gongkai.importing.reading.unit.LevelReader;
import gongkai.model.Level;
import gongkai.model.report.Dimension;
import gongkai.model.report.ReportType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a text says of itself. A value that the text leaves open is empty: unset is better than
 * wrong.
 *
 * @param titleProposed whether the title was made up from the other values, since the text has none
 * @param unitName as written, redaction marks included
 * @param dimensions in the order of the text; never present and empty
 * @param written 成文日期, only as the text states it in a line of its own
 */
public record Metadata(
    Optional<Proposal<String>> title,
    boolean titleProposed,
    Optional<Proposal<Integer>> year,
    Optional<Proposal<String>> unitName,
    Optional<Proposal<Level>> level,
    Optional<Proposal<ReportType>> type,
    Optional<Proposal<List<Dimension>>> dimensions,
    Optional<Proposal<LocalDate>> written) {
  /** The same with the unit's name as its site knows it. */
  public Metadata of(Optional<Proposal<String>> name) {
    return name.equals(unitName)
        ? this
        : new Metadata(
            title, titleProposed, year, name, LevelReader.read(name), type, dimensions, written);
  }
}
