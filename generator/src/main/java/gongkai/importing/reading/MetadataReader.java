package gongkai.importing.reading;

import gongkai.importing.reading.evidence.Proposal;
import gongkai.importing.reading.evidence.ReadText;
import gongkai.importing.reading.unit.LevelReader;
import gongkai.importing.reading.unit.UnitNameReader;
import gongkai.importing.reading.year.YearReader;
import gongkai.importing.word.ReportWords;
import gongkai.model.report.Dimension;
import gongkai.model.report.ReportType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads all that a text says of itself; see the single readers for their rules. */
public final class MetadataReader {
  private MetadataReader() {}

  /**
   * Reads it.
   *
   * @param given the year that whoever imports says it reports on
   */
  public static Metadata read(ReadText text, Optional<Integer> given) {
    Optional<Proposal<Integer>> year = YearReader.read(text);
    Optional<Proposal<String>> unitName = UnitNameReader.read(text);
    Optional<Proposal<ReportType>> type = TypeReader.read(text);
    Optional<Proposal<List<Dimension>>> dimensions = DimensionReader.read(text);
    Optional<Proposal<String>> title =
        text.title()
            .map(found -> new Proposal<>(found.text(), found.text(), found.line()))
            .or(() -> proposedTitle(year, unitName, type, dimensions));
    return new Metadata(
        title,
        text.title().isEmpty() && title.isPresent(),
        year,
        unitName,
        LevelReader.read(unitName),
        type,
        dimensions,
        WrittenDateReader.read(text)
            .filter(day -> mayBeWritten(day, given.or(() -> year.map(Proposal::value)))));
  }

  /** Nobody looks back on a year before it has begun: a slip, and the date of something else. */
  private static boolean mayBeWritten(Proposal<LocalDate> day, Optional<Integer> year) {
    return year.isEmpty() || day.value().getYear() >= year.get();
  }

  /**
   * A title in the form that such reports have, made only of what was read; none without a year and
   * without a word for what is reported.
   */
  private static Optional<Proposal<String>> proposedTitle(
      Optional<Proposal<Integer>> year,
      Optional<Proposal<String>> unitName,
      Optional<Proposal<ReportType>> type,
      Optional<Proposal<List<Dimension>>> dimensions) {
    if (year.isEmpty() || dimensions.isEmpty()) {
      return Optional.empty();
    }
    String who = type.map(MetadataReader::reporter).orElse("");
    String title =
        unitName.map(Proposal::value).orElse("")
            + year.get().value()
            + ReportWords.TITLE_YEAR.only()
            + who
            + DimensionReader.words(dimensions.get().value())
            + ReportWords.TITLE_REPORT.only();
    return Optional.of(new Proposal<>(title, dimensions.get().quote(), dimensions.get().line()));
  }

  private static String reporter(Proposal<ReportType> type) {
    if (type.value() == ReportType.INDIVIDUAL) {
      return ReportWords.TITLE_INDIVIDUAL.only();
    }
    String team = ReportWords.TITLE_TEAM.only();
    return type.quote().contains(team) ? team : "";
  }
}
