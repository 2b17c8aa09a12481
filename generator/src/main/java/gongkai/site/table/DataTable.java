package gongkai.site.table;

import static gongkai.site.table.Column.localized;
import static gongkai.site.table.Column.oneOf;
import static gongkai.site.table.Column.text;

import gongkai.model.Coded;
import gongkai.model.Language;
import gongkai.model.Level;
import gongkai.model.Qualifier;
import gongkai.model.Unit.Successor.SuccessionKind;
import gongkai.model.report.Change.ChangeKind;
import gongkai.model.report.ReportType;
import gongkai.model.vocabulary.KnownIndicator;
import gongkai.site.table.Column.ColumnType;
import gongkai.statistics.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table of the data files. Its code is the name of its files.
 *
 * <p>Withheld, missing and zero stay apart: a figure that is withheld has a state and no value.
 */
public enum DataTable implements Coded {
  REPORTS,
  UNITS,
  /** The names that units have and had. */
  NAMES,
  /** The figures of reports. */
  INDICATORS,
  VOCABULARY,
  CHANGES,
  COVERAGE;

  /** Columns that mean something else in a table than in others, by table and term. */
  private static final Set<String> OWN_MEANINGS =
      Set.of(
          "indicators.report",
          "indicators.label",
          "indicators.state",
          "indicators.url",
          "vocabulary.label",
          "vocabulary.url",
          "vocabulary.counting-unit",
          "vocabulary.indicator",
          "coverage.state",
          "units.unit",
          "units.url");

  /** Columns of which an empty cell says more than that something is not given. */
  private static final Set<String> OWN_GAPS =
      Set.of(
          "indicators.value",
          "indicators.written-value",
          "indicators.qualifier",
          "indicators.standing",
          "indicators.indicator",
          "units.successor",
          "units.parent",
          "names.until",
          "coverage.reports",
          "reports.source-sha256");

  /** The columns that name a row; empty if none do. */
  public List<String> key() {
    return switch (this) {
      case REPORTS -> List.of("unit", "report");
      case UNITS -> List.of("unit");
      case NAMES -> List.of();
      case INDICATORS -> List.of("unit", "report", "figure");
      case VOCABULARY -> List.of("indicator");
      case CHANGES -> List.of("unit", "report", "change");
      case COVERAGE -> List.of("unit", "year");
    };
  }

  /** The part of a message's key that says what a column means here. */
  public String meaning(Column column) {
    String own = code() + "." + column.term();
    return OWN_MEANINGS.contains(own) ? own : column.term();
  }

  /** The part of a message's key that says what an empty cell means here, if it says more. */
  public Optional<String> gap(Column column) {
    return Optional.of(code() + "." + column.term()).filter(OWN_GAPS::contains);
  }

  /** Columns of this table that name a row of another. */
  public record Reference(List<String> columns, DataTable table) {}

  /** What its rows refer to. */
  public List<Reference> references() {
    Reference unit = new Reference(List.of("unit"), UNITS);
    return switch (this) {
      case UNITS, VOCABULARY -> List.of();
      case INDICATORS ->
          List.of(
              unit,
              new Reference(List.of("unit", "report"), REPORTS),
              new Reference(List.of("indicator"), VOCABULARY));
      case REPORTS, NAMES, CHANGES, COVERAGE -> List.of(unit);
    };
  }

  /**
   * Its columns.
   *
   * @param sentences whether there is a column of whole sentences, which are long
   */
  public List<Column> columns(List<Language> languages, boolean sentences) {
    return switch (this) {
      case REPORTS -> reports(languages);
      case UNITS -> units(languages);
      case NAMES ->
          all(
              List.of(text("unit").filled()),
              localized("name", languages),
              List.of(Column.of("until", ColumnType.DATE)));
      case INDICATORS -> indicators(sentences);
      case VOCABULARY -> vocabulary(languages);
      case CHANGES -> changes(languages);
      case COVERAGE ->
          List.of(
              text("unit").filled(),
              Column.of("year", ColumnType.YEAR).filled(),
              oneOf("state", CoverageState.values()).filled(),
              Column.of("reports", ColumnType.LIST));
    };
  }

  private static List<Column> reports(List<Language> languages) {
    return all(
        List.of(
            text("unit").filled(),
            text("report").filled(),
            Column.of("year", ColumnType.YEAR).filled(),
            Column.of("period-from", ColumnType.DATE).filled(),
            Column.of("period-to", ColumnType.DATE).filled()),
        localized("title", languages),
        List.of(
            oneOf("type", ReportType.values()).filled(),
            Column.of("dimensions", ColumnType.LIST),
            Column.of("published", ColumnType.DATE).filled(),
            Column.of("written", ColumnType.DATE),
            Column.of("redactions", ColumnType.INTEGER).filled(),
            Column.of("redacted-characters", ColumnType.INTEGER).filled(),
            Column.of("disclosed", ColumnType.INTEGER).filled(),
            Column.of("withheld", ColumnType.INTEGER).filled(),
            Column.of("unreviewed", ColumnType.INTEGER).filled(),
            text("source-file"),
            text("source-sha256"),
            Column.of("url", ColumnType.URL).filled()));
  }

  private static List<Column> units(List<Language> languages) {
    return all(
        List.of(text("unit").filled()),
        localized("name", languages),
        List.of(
            oneOf("level", Level.values()).filled(),
            text("parent"),
            Column.of("former-names", ColumnType.LIST),
            text("successor"),
            oneOf("succession", SuccessionKind.values()),
            Column.of("succeeded-from", ColumnType.DATE),
            Column.of("url", ColumnType.URL).filled()));
  }

  private static List<Column> indicators(boolean sentences) {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                text("unit").filled(),
                text("report"),
                Column.of("year", ColumnType.YEAR).filled(),
                Column.of("figure", ColumnType.INTEGER),
                text("indicator"),
                text("label"),
                oneOf("state", CellState.values()).filled(),
                Column.of("value", ColumnType.NUMBER),
                text("counting-unit"),
                Column.of("written-value", ColumnType.NUMBER),
                text("written-unit"),
                oneOf("qualifier", Qualifier.values()),
                oneOf("standing", Point.Standing.values()),
                Column.of("part", ColumnType.BOOLEAN),
                Column.of("reviewed", ColumnType.BOOLEAN),
                text("quote")));
    if (sentences) {
      columns.add(text("sentence"));
    }
    columns.add(Column.of("url", ColumnType.URL));
    return List.copyOf(columns);
  }

  private static List<Column> vocabulary(List<Language> languages) {
    return all(
        List.of(text("indicator").filled()),
        localized("label", languages),
        localized("definition", languages),
        List.of(
            text("series-unit"),
            text("counting-unit"),
            Column.of("factor", ColumnType.NUMBER).filled(),
            oneOf("total", KnownIndicator.Total.values()).filled(),
            Column.of("synonyms", ColumnType.LIST),
            Column.of("url", ColumnType.URL)));
  }

  private static List<Column> changes(List<Language> languages) {
    return all(
        List.of(
            text("unit").filled(),
            text("report").filled(),
            Column.of("change", ColumnType.INTEGER).filled(),
            Column.of("year", ColumnType.YEAR).filled(),
            Column.of("date", ColumnType.DATE).filled(),
            oneOf("kind", ChangeKind.values()).filled()),
        localized("by", languages),
        localized("note", languages),
        List.of(Column.of("url", ColumnType.URL).filled()));
  }

  @SafeVarargs
  private static List<Column> all(List<Column>... parts) {
    List<Column> all = new ArrayList<>();
    for (List<Column> part : parts) {
      all.addAll(part);
    }
    return List.copyOf(all);
  }
}
