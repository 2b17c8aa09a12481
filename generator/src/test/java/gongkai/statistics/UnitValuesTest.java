package gongkai.statistics;

import static gongkai.statistics.SeriesTest.into;
import static gongkai.statistics.SeriesTest.statistics;
import static gongkai.statistics.SeriesTest.unit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.model.Unit;
import gongkai.model.Unit.Successor.SuccessionKind;
import gongkai.model.UnitId;
import gongkai.model.vocabulary.KnownIndicator.Total;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each unit gives in a year: one number or none, and how those of all units lie. */
class UnitValuesTest {
  private static final List<Unit> THREE =
      List.of(
          unit("a", Optional.empty()), unit("b", Optional.empty()), unit("c", Optional.empty()));

  private static Series series(String lines, Total rule, String countingUnit) {
    return statistics(lines, rule, countingUnit, THREE).series().get(0);
  }

  private static String told(Optional<Sum> sum) {
    return sum.flatMap(Sum::number).map(BigDecimal::toPlainString).orElse("none");
  }

  /** One number stands for itself; two of a rate, or of what has no rule, make none. */
  @ParameterizedTest
  @CsvSource({
    "SUM, 家, 30",
    "LAST, 家, 20",
    "MEAN, 家, 15",
    "NONE, 家, none",
    "SUM, %, none",
    "LAST, %, none",
    "MEAN, %, none"
  })
  void twoValuesOfAUnitComeToOneByTheRule(Total rule, String countingUnit, String expected) {
    Series two = series("a/2023@1-6 10;a/2023@7-12 20", rule, countingUnit);
    // Of the year's last report alone there is one.
    boolean one = two.points(2023).stream().filter(Point::stands).count() == 1;
    assertEquals(one ? "20" : expected, told(two.ofUnit(two.points(2023))));
    Series single = series("a/2023 10", rule, countingUnit);
    assertEquals("10", told(single.ofUnit(single.points(2023))));
    assertEquals(Optional.empty(), single.ofUnit(List.of()));
  }

  @ParameterizedTest
  @CsvSource({"SUM, 家, 30", "LAST, 家, 30", "MEAN, 家, 30", "NONE, 家, none", "SUM, %, none"})
  void thePartsOfOneReportAreAddedWhereTheyCanBe(Total rule, String unit, String expected) {
    Series series = series("a/2023 10;b/2023 20", rule, unit);
    List<gongkai.model.report.Indicator> parts =
        series.points().stream().map(Point::indicator).toList();
    assertEquals(expected, told(Series.ofParts(series.indicator(), parts)));
  }

  @ParameterizedTest
  @CsvSource({
    "a/2023 10;b/2023 20;c/2023 40, 10 20 40",
    "a/2023@1-6 10;a/2023@7-12 20;c/2023 5, 5 5 30",
    "a/2023 10;b/2023 *, 10 10 10",
    "a/2023 *;b/2023 *, none",
    "a/2022 10, none"
  })
  void aSpreadIsOfOneNumberForEachUnit(String lines, String expected) {
    Optional<Spread> spread = series(lines, Total.SUM, "家").spread(2023);
    assertEquals(
        expected, spread.map(s -> s.least() + " " + s.median() + " " + s.most()).orElse("none"));
  }

  @Test
  void unitsAreCountedOnceAndWithheldNumbersToo() {
    Series series = series("a/2023@1-6 10;a/2023@7-12 20;b/2023 *;a/2022 7", Total.SUM, "家");
    assertEquals(2, series.units(2023));
    assertEquals(0, series.units(2021));
    assertEquals(4, series.points().size());
    assertEquals(new Disclosure(2, 1, 3), series.disclosure(2023));
    assertEquals(new Disclosure(3, 1, 4), series.disclosure());
    assertEquals(Disclosure.NONE, series.disclosure(2021));
  }

  /** Neither a draft nor what was taken back is part of any number. */
  @ParameterizedTest
  @CsvSource({"draft", "in-review", "approved", "withdrawn"})
  void onlyWhatIsPublishedCounts(String status) {
    String lines = "a/2023 10;b/2023@" + status + " 20;c/2023@" + status + " *";
    Statistics statistics = statistics(lines, Total.SUM, "家", THREE);
    assertEquals("10", told(statistics.series().get(0).total(2023)));
    assertEquals(1, statistics.series().get(0).points().size());
    assertEquals(new Disclosure(1, 0, 1), statistics.disclosure());
    assertEquals(!status.equals("withdrawn"), statistics.disclosureByReport().size() == 3);
  }

  /** A unit's last report of the year shows how far the year is covered, in whatever order. */
  @Test
  void aSuccessorSpeaksByTheLastOfItsReports() {
    List<Unit> units =
        List.of(unit("a", into("c", "2022-07-01", SuccessionKind.MERGED)), THREE.get(2));
    for (String lines :
        List.of("a/2022 10;c/2022@1-3 5;c/2022@7-12 31", "a/2022 10;c/2022@7-12 31;c/2022@1-3 5")) {
      Series series = statistics(lines, Total.SUM, "家", units).series().get(0);
      assertEquals("36", told(series.total(2022)), lines);
    }
  }

  /** On its own page a unit has the value that it gave, though another's counts. */
  @Test
  void aValueThatIsLeftToTheSuccessorIsStillTheUnitsOwn() {
    List<Unit> units =
        List.of(unit("a", into("c", "2022-07-01", SuccessionKind.RENAMED)), THREE.get(2));
    Series series =
        statistics("a/2022@1-6 30;c/2022@7-12 33", Total.LAST, "家", units).series().get(0);
    List<Point> all = series.points(2022);
    assertEquals("33", told(series.total(2022)));
    assertEquals("30", told(series.ofUnitItself(all.subList(0, 1))));
    assertEquals("33", told(series.ofUnitItself(all)), "the body under both its names");
    assertEquals(1, series.spread(2022).orElseThrow().count());
  }

  @Test
  void aComparisonNeedsABodyThatGivesBothYears() {
    assertTrue(same("a/2021 10;a/2022 9").isComparable());
    assertFalse(same("a/2021 10;b/2022 9").isComparable());
  }

  private static SameBodies same(String lines) {
    Statistics statistics = statistics(lines, Total.SUM, "家", THREE);
    return statistics.comparability().with(statistics.series().get(0), 2022).orElseThrow();
  }

  @Test
  void namesThatGoRoundInACircleComeToAnEnd() {
    List<Unit> units =
        List.of(
            unit("a", into("b", "2020-01-01", SuccessionKind.RENAMED)),
            unit("b", into("a", "2021-01-01", SuccessionKind.RENAMED)));
    assertEquals(new UnitId("a"), new Succession(units).renamed(new UnitId("a")));
    assertEquals(new UnitId("c"), new Succession(units).renamed(new UnitId("c")));
  }
}
