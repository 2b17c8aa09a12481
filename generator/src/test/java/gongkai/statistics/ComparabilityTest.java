package gongkai.statistics;

import static gongkai.statistics.SeriesTest.into;
import static gongkai.statistics.SeriesTest.statistics;
import static gongkai.statistics.SeriesTest.unit;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.model.Unit;
import gongkai.model.Unit.Successor.SuccessionKind;
import gongkai.model.vocabulary.KnownIndicator.Total;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two years of a series: the bodies that give a number in both, and what theirs come to. */
class ComparabilityTest {
  private static final List<Unit> THREE =
      List.of(
          unit("a", Optional.empty()), unit("b", Optional.empty()), unit("c", Optional.empty()));

  private static String told(String lines, int year, Total rule, List<Unit> units) {
    Statistics statistics = statistics(lines, rule, "家", units);
    return statistics
        .comparability()
        .with(statistics.series().get(0), year)
        .map(ComparabilityTest::told)
        .orElse("nothing before");
  }

  private static String told(SameBodies same) {
    return same.bodies()
        + (same.all() ? " all" : "")
        + (same.isJoined() ? " joined" : "")
        + " since "
        + same.from()
        + same.before().flatMap(Sum::number).map(n -> ": " + n.toPlainString()).orElse("")
        + same.after().flatMap(Sum::number).map(n -> " " + n.toPlainString()).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "a/2021 10;b/2021 20;a/2022 11;b/2022 22 = 2 all joined since 2021: 30 33",
        // The total grows from 10 to 21 while the only body in both years shrinks.
        "a/2021 10;a/2022 9;b/2022 12 = 1 since 2021: 10 9",
        "a/2021 10;b/2021 20;a/2022 9 = 1 since 2021: 10 9",
        "a/2021 10;b/2022 12 = 0 since 2021",
        "a/2021 10;b/2021 *;a/2022 9;b/2022 3 = 1 since 2021: 10 9",
        "a/2021 10;b/2021 *;a/2022 9;b/2022 * = 1 since 2021: 10 9",
        "a/2021 ~10;b/2021 20;a/2022 9;b/2022 20 = 2 all since 2021: 30 29",
        "a/2021 >10;a/2022 >9 = 1 all since 2021: 10 9",
        "a/2020 10;a/2022 9 = 1 all joined since 2020: 10 9",
        "a/2022 9 = nothing before",
        "a/2021 9;a/2022 * = 0 since 2021",
        // A year of nothing but withheld values is no year to compare with.
        "a/2020 8;a/2021 *;a/2022 9 = 1 all joined since 2020: 8 9",
        "a/2021 *;a/2022 9 = nothing before"
      })
  void aChangeIsOneOfTheSameBodies(String lines, String expected) {
    assertEquals(expected, told(lines, 2022, Total.SUM, THREE));
    assertEquals(expected, told(lines, 2022, Total.LAST, THREE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "a/2021 10;b/2021 *;a/2022 9;b/2022 * = false",
        "a/2021 10;b/2021 20;a/2022 11;b/2022 22 = false",
        "a/2021 10;b/2021 *;a/2022 9;b/2022 3 = true",
        "a/2021 10;b/2021 20;a/2022 9 = true"
      })
  void aBodyThatWithholdsInBothYearsMakesThemNoneOfOtherBodies(String lines, boolean expected) {
    Statistics statistics = statistics(lines, Total.SUM, "家", THREE);
    SameBodies same =
        statistics.comparability().with(statistics.series().get(0), 2022).orElseThrow();
    assertEquals(expected, same.others());
  }

  /** Units a and b were merged into c on 1 January 2022. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "a/2021 10;b/2021 20;c/2022 31 = 1 all joined since 2021: 30 31",
        "a/2021 10;c/2022 31 = 0 since 2021",
        "a/2021 10;b/2021 *;c/2022 31 = 0 since 2021",
        "a/2021 10;b/2021 20;c/2022 * = 0 since 2021"
      })
  void unitsAndTheOneThatTheyWereMergedIntoAreOneBody(String lines, String expected) {
    List<Unit> units =
        List.of(
            unit("a", into("c", "2022-01-01", SuccessionKind.MERGED)),
            unit("b", into("c", "2022-01-01", SuccessionKind.MERGED)),
            unit("c", Optional.empty()));
    assertEquals(expected, told(lines, 2022, Total.SUM, units));
  }

  /** Units a and b went into c on 1 July 2022: what is kept up is then c's, in one body. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "a/2021 28;a/2022@1-6 30;c/2022@7-12 33 = 2022 = 1 all joined since 2021: 28 33",
        "a/2022@1-6 30;c/2022@7-12 33;c/2023 35 = 2023 = 1 all joined since 2022: 33 35",
        "a/2021 28;a/2022@1-6 30;c/2022@7-12 * = 2022 = 0 since 2021",
        "a/2021 28;b/2021 5;a/2022@1-6 30;b/2022@1-6 5;c/2022@7-12 34 = 2022"
            + " = 1 all joined since 2021: 33 34",
        "a/2021 28;a/2022@1-6 30;c/2022@1-6 3 = 2022 = 1 all joined since 2021: 28 33"
      })
  void whatIsKeptUpGoesOnWithWhoTookOver(String lines, int year, String expected) {
    List<Unit> units =
        List.of(
            unit("a", into("c", "2022-07-01", SuccessionKind.MERGED)),
            unit("c", Optional.empty()),
            unit("b", into("c", "2022-07-01", SuccessionKind.MERGED)));
    assertEquals(
        expected, told(lines, year, Total.LAST, units.subList(0, lines.contains("b/") ? 3 : 2)));
  }

  @ParameterizedTest
  @CsvSource({
    "RENAMED, SUM, 1 all joined since 2021: 10 31",
    "RENAMED, MEAN, 1 all joined since 2021: 10 31",
    "MERGED, MEAN, 0 since 2021",
    "SPLIT, SUM, 0 since 2021"
  })
  void aSplitLeavesNoBodyAndAMeanFollowsNoMerger(SuccessionKind kind, Total rule, String expected) {
    List<Unit> units = List.of(unit("a", into("c", "2022-01-01", kind)), THREE.get(2));
    assertEquals(expected, told("a/2021 10;c/2022 31", 2022, rule, units));
  }
}
