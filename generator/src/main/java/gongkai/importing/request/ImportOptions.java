package gongkai.importing.request;

import gongkai.importing.proposing.OwnNames;
import gongkai.importing.proposing.Proposals;
import gongkai.importing.reading.evidence.Proposal;
import gongkai.importing.reading.unit.UnitNames;
import gongkai.model.Unit;
import gongkai.model.UnitId;
import gongkai.model.report.ReportType;
import gongkai.model.text.RedactionMarks;
import gongkai.model.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;

/**
 * What does not come from the text: the officer's decisions, and what the site knows.
 *
 * @param unit the unit that the report belongs to
 * @param year the year reported on
 * @param type who reports
 * @param stem the report's file name without {@code .md}
 * @param keep whether nothing is removed from the text
 * @param keepEdits whether a report's wording stays where a changed source contradicts it
 * @param publishSource whether the copy of the source beside the report is to be published
 */
public record ImportOptions(
    Optional<UnitId> unit,
    Optional<Integer> year,
    Optional<ReportType> type,
    Optional<String> stem,
    boolean keep,
    boolean keepEdits,
    boolean publishSource,
    Site site) {

  /** Nothing decided. */
  public static final ImportOptions NONE =
      new ImportOptions(Optional.empty(), Optional.empty(), false, false, Vocabulary.EMPTY);

  /**
   * What a site knows.
   *
   * @param vocabulary a figure whose label it knows gets the indicator's id
   * @param units a report that names one of them by its name is that unit's
   * @param marks what withholds a number
   * @param names of the units, in the form in which texts are searched for them
   */
  public record Site(
      Vocabulary vocabulary, List<Unit> units, RedactionMarks marks, UnitNames names) {
    public Site {
      units = List.copyOf(units);
    }

    public Site(Vocabulary vocabulary, List<Unit> units, RedactionMarks marks) {
      this(vocabulary, units, marks, UnitNames.of(units));
    }

    /** A site that has no marks of its own and no known unit. */
    public static Site of(Vocabulary vocabulary) {
      return new Site(vocabulary, List.of(), RedactionMarks.with(List.of()));
    }
  }

  /** Type and stem left open; the source's copy stays beside the report, unpublished. */
  public ImportOptions(
      Optional<UnitId> unit,
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
        false,
        Site.of(vocabulary));
  }

  /** The same with other units known. */
  public ImportOptions knowing(List<Unit> known) {
    return new ImportOptions(
        unit,
        year,
        type,
        stem,
        keep,
        keepEdits,
        publishSource,
        new Site(site.vocabulary(), known, site.marks()));
  }

  public Vocabulary vocabulary() {
    return site.vocabulary();
  }

  UnitNames unitNames() {
    return site.names();
  }

  public List<Unit> units() {
    return site.units();
  }

  public RedactionMarks marks() {
    return site.marks();
  }

  /**
   * What the site knows that helps to read the report of a unit.
   *
   * @param id of the unit, if it is settled
   * @param named as the text names it
   * @param other whether the text gives itself another body's name, whose place is then the text's
   */
  public Proposals.Known known(
      Optional<UnitId> id, Optional<Proposal<String>> named, boolean other) {
    OwnNames ofUnit = OwnNames.of(units(), id);
    Optional<String> name = named.map(Proposal::value);
    OwnNames names = other ? new OwnNames(name.stream().toList()).and(ofUnit) : ofUnit.and(name);
    return new Proposals.Known(vocabulary(), marks(), names);
  }
}
