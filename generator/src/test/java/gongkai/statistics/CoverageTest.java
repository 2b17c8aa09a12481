package gongkai.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.model.Language;
import gongkai.model.Level;
import gongkai.model.LocalizedText;
import gongkai.model.Unit;
import gongkai.model.Unit.Successor.SuccessionKind;
import gongkai.model.UnitId;
import gongkai.model.report.ReportId;
import gongkai.model.report.Status;
import gongkai.statistics.Contribution.Filed;
import gongkai.statistics.Coverage.Share;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who reported on which year: lines of text in, one sign for each year out. */
class CoverageTest {
  private static LocalizedText text(String text) {
    return LocalizedText.of(Language.CHINESE, text);
  }

  /** {@code a/2022}, with {@code w} behind it withdrawn, with {@code d} a draft. */
  private static Filed report(String line) {
    String unit = line.substring(0, line.indexOf('/'));
    String year = line.replaceAll("[^0-9]", "");
    Status status =
        line.endsWith("w")
            ? Status.WITHDRAWN
            : line.endsWith("d") ? Status.DRAFT : Status.PUBLISHED;
    return new Filed(
        new ReportId(new UnitId(unit), year + (line.endsWith("w") ? "-w" : "")),
        Integer.parseInt(year),
        status);
  }

  private static Coverage coverage(List<Unit> units, String reports) {
    return Coverage.of(
        units, Arrays.stream(reports.split(" ", -1)).map(CoverageTest::report).toList());
  }

  /** P published, W withdrawn, m missing, . not due; a line for each unit. */
  private static String told(Coverage coverage) {
    return coverage.rows().stream()
        .map(
            row ->
                row.cells().stream()
                    .map(
                        cell ->
                            switch (cell.state()) {
                              case PUBLISHED -> "P";
                              case WITHDRAWN -> "W";
                              case MISSING -> "m";
                              case NOT_DUE -> ".";
                            })
                    .collect(Collectors.joining()))
        .collect(Collectors.joining(" "));
  }

  private static Unit former(String id, String until) {
    return new Unit(
        new UnitId(id),
        text(id),
        Level.DISTRICT,
        Optional.empty(),
        List.of(new Unit.FormerName(text("旧名"), LocalDate.parse(until))),
        Optional.empty());
  }

  @Test
  void eachYearFromTheFirstReportedToTheLastHasACell() {
    List<Unit> units =
        List.of(SeriesTest.unit("a", Optional.empty()), SeriesTest.unit("b", Optional.empty()));
    Coverage coverage = coverage(units, "a/2021 b/2023 b/2024w a/2030d");
    assertEquals(List.of(2021, 2022, 2023, 2024), coverage.years());
    assertEquals("Pmmm mmPW", told(coverage));
    assertEquals(new Share(1, 2), coverage.share(2021));
    assertEquals(new Share(0, 2), coverage.share(2022));
    assertEquals(new Share(2, 8), coverage.share());
    assertEquals(new Share(1, 4), Coverage.shareOf(coverage.rows().get(0)));
    assertEquals(new Share(0, 0), coverage.share(2030), "a year of drafts alone");
    assertEquals(
        List.of(new ReportId(new UnitId("b"), "2024-w")),
        coverage.rows().get(1).cell(2024).orElseThrow().reports());
  }

  @Test
  void aWithdrawnReportBesideAPublishedOneHidesNothing() {
    List<Unit> units = List.of(SeriesTest.unit("a", Optional.empty()));
    assertEquals("P", told(coverage(units, "a/2022w a/2022")));
  }

  @Test
  void nothingIsDueFromTheDayOnWhichAnotherTookOverNorBeforeOneDid() {
    List<Unit> units =
        List.of(
            SeriesTest.unit("a", SeriesTest.into("b", "2022-06-01", SuccessionKind.MERGED)),
            SeriesTest.unit("b", Optional.empty()));
    assertEquals("Pm.. ..mP", told(coverage(units, "a/2020 b/2023")));
  }

  /** Since when a body exists that had another name before, nobody says. */
  @Test
  void aUnitThatWasSomethingBeforeItTookOverIsDueBefore() {
    Unit merged = SeriesTest.unit("a", SeriesTest.into("b", "2022-06-01", SuccessionKind.MERGED));
    assertEquals(
        "Pm. mmP", told(coverage(List.of(merged, former("b", "2019-12-31")), "a/2020 b/2022")));
    assertEquals(
        "Pm. ..P", told(coverage(List.of(merged, former("b", "2022-12-31")), "a/2020 b/2022")));
    List<Unit> reporting = List.of(merged, SeriesTest.unit("b", Optional.empty()));
    assertEquals("PmW mPm", told(coverage(reporting, "a/2020 b/2021 a/2022w")));
  }

  @ParameterizedTest
  @CsvSource({
    "PUBLISHED WITHDRAWN, WITHOUT",
    "WITHDRAWN MISSING, WITHDRAWN",
    "MISSING NOT_DUE, NO_REPORT",
    "NOT_DUE, NOT_DUE"
  })
  void whyThereIsNoFigureIsTheNearestReason(String states, Gap gap) {
    assertEquals(
        gap,
        Gap.of(
            Set.of(
                Arrays.stream(states.split(" ", -1))
                    .map(Coverage.State::valueOf)
                    .toArray(Coverage.State[]::new))));
  }
}
