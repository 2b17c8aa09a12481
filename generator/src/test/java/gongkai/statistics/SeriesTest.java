package gongkai.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.model.Language;
import gongkai.model.Level;
import gongkai.model.LocalizedText;
import gongkai.model.Period;
import gongkai.model.Qualifier;
import gongkai.model.Quantity;
import gongkai.model.Quote;
import gongkai.model.Unit;
import gongkai.model.Unit.Successor;
import gongkai.model.Unit.Successor.SuccessionKind;
import gongkai.model.UnitId;
import gongkai.model.report.Indicator;
import gongkai.model.report.Report;
import gongkai.model.report.ReportId;
import gongkai.model.report.ReportType;
import gongkai.model.report.Status;
import gongkai.model.vocabulary.IndicatorId;
import gongkai.model.vocabulary.KnownIndicator;
import gongkai.model.vocabulary.KnownIndicator.Total;
import gongkai.model.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports as lines of text in, totals out. */
class SeriesTest {
  private static LocalizedText text(String text) {
    return LocalizedText.of(Language.CHINESE, text);
  }

  static Unit unit(String id, Optional<Successor> successor) {
    return new Unit(
        new UnitId(id), text(id), Level.DISTRICT, Optional.empty(), List.of(), successor);
  }

  static Optional<Successor> into(String unit, String from, SuccessionKind kind) {
    return Optional.of(new Successor(new UnitId(unit), LocalDate.parse(from), kind));
  }

  /** {@code 35}, {@code ~35} about, {@code >35} more than, {@code *} withheld. */
  private static Quantity quantity(String text, String unit) {
    return switch (text.charAt(0)) {
      case '*' -> Quantity.withheld(unit);
      case '~' -> Quantity.of(new BigDecimal(text.substring(1)), unit, Qualifier.APPROX);
      case '>' -> Quantity.of(new BigDecimal(text.substring(1)), unit, Qualifier.MORE_THAN);
      default -> Quantity.of(new BigDecimal(text), unit, Qualifier.EXACT);
    };
  }

  /** {@code a/2023 35}, with a type, a status or the months of a period: {@code a/2023@1-6 35}. */
  private static Report report(String line, int number, String countingUnit) {
    String[] parts = line.strip().split("[/ @]", -1);
    int year = Integer.parseInt(parts[1]);
    String more = parts.length > 3 ? parts[2] : "";
    Optional<Period> period =
        more.matches("\\d+-\\d+")
            ? Optional.of(
                new Period(
                    LocalDate.of(year, Integer.parseInt(more.split("-", -1)[0]), 1),
                    LocalDate.of(year, Integer.parseInt(more.split("-", -1)[1]), 1)
                        .plusMonths(1)
                        .minusDays(1)))
            : Optional.empty();
    Quantity quantity = quantity(parts[parts.length - 1], countingUnit);
    return new Report(
        new ReportId(new UnitId(parts[0]), year + "-" + number),
        new Report.Named(text("报告"), Optional.empty()),
        new Report.Facts(
            year,
            period,
            more.equals("person") ? ReportType.INDIVIDUAL : ReportType.TEAM,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Map.of()),
        new Report.Publication(status(more), Optional.empty(), List.of(), List.of()),
        new Report.Listed(
            List.of(
                new Indicator(
                    Optional.of(new IndicatorId("x")),
                    "x",
                    quantity,
                    Quote.of("x"),
                    List.of(),
                    false,
                    false)),
            List.of(),
            List.of(),
            List.of()),
        List.of(),
        Optional.empty());
  }

  private static Status status(String more) {
    return Arrays.stream(Status.values())
        .filter(status -> status.code().equals(more))
        .findFirst()
        .orElse(Status.PUBLISHED);
  }

  private static Series series(String lines, Total rule, String countingUnit, List<Unit> units) {
    return statistics(lines, rule, countingUnit, units).series().get(0);
  }

  static Statistics statistics(String lines, Total rule, String countingUnit, List<Unit> units) {
    List<Report> reports = new ArrayList<>();
    for (String line : lines.split(";", -1)) {
      reports.add(report(line, reports.size(), countingUnit));
    }
    KnownIndicator known =
        new KnownIndicator(
            new IndicatorId("x"),
            text("x"),
            countingUnit,
            rule,
            List.of(),
            Optional.empty(),
            Optional.empty());
    return Statistics.of(
        reports, units, new Vocabulary(List.of(known), Vocabulary.EMPTY.glossary()));
  }

  private static String told(Series series, int year) {
    return series
        .total(year)
        .map(
            s ->
                s.number().map(BigDecimal::toPlainString).orElse("none")
                    + (s.bound() == Bound.AT_LEAST ? " at least" : "")
                    + (s.exactness() == Qualifier.APPROX ? " about" : "")
                    + (s.withheld() > 0 ? " withheld " + s.withheld() : "")
                    + (s.repeated() > 0 ? " repeated " + s.repeated() : ""))
        .orElse("no total");
  }

  private static final List<Unit> THREE =
      List.of(
          unit("a", Optional.empty()), unit("b", Optional.empty()), unit("c", Optional.empty()));

  /** Every kind of value under every rule. A value that is missing has no report here. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "10 20 = 30 = 30 = 15 = no total",
        "10 0 = 10 = 10 = 5 = no total",
        "10 - = 10 = 10 = 10 = no total",
        "10 * = 10 at least withheld 1 = 10 at least withheld 1 = 10 withheld 1 = no total",
        "* * = none withheld 2 = none withheld 2 = none withheld 2 = no total",
        "10 ~20 = 30 about = 30 about = 15 about = no total",
        "10 ~0 = 10 about = 10 about = 5 about = no total",
        "10 >20 = 30 at least = 30 at least = 15 at least = no total",
        "~10 >20 = 30 about = 30 about = 15 about = no total",
        "10 20 21 = 51 = 51 = 17 = no total",
        "10 20 20 = 50 = 50 = 16.7 = no total",
        "~10 * 2 = 12 about withheld 1 = 12 about withheld 1 = 6 about withheld 1 = no total",
        "~10 * = 10 about withheld 1 = 10 about withheld 1 = 10 about withheld 1 = no total"
      })
  void eachRuleTellsWhatItKnows(String values, String sum, String last, String mean, String none) {
    List<String> lines = new ArrayList<>();
    String[] parts = values.split(" ", -1);
    for (int i = 0; i < parts.length; i++) {
      if (!parts[i].equals("-")) {
        lines.add("abc".charAt(i) + "/2023 " + parts[i]);
      }
    }
    Map<Total, String> expected =
        Map.of(Total.SUM, sum, Total.LAST, last, Total.MEAN, mean, Total.NONE, none);
    expected.forEach(
        (rule, total) ->
            assertEquals(
                total,
                told(series(String.join(";", lines), rule, "家", THREE), 2023),
                rule.toString()));
  }

  @ParameterizedTest
  @CsvSource({"SUM, %", "LAST, %", "SUM, ‰", "SUM, 个百分点"})
  void ratesAreNeverAddedUpWhateverTheVocabularySays(Total rule, String unit) {
    assertEquals("no total", told(series("a/2023 95;b/2023 97", rule, unit, THREE), 2023));
    assertEquals("96", told(series("a/2023 95;b/2023 97", Total.MEAN, unit, THREE), 2023));
  }

  @Test
  void aMissingYearHasNoTotal() {
    assertEquals("no total", told(series("a/2021 5;a/2023 7", Total.SUM, "家", THREE), 2022));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "a/2023@1-6 10;a/2023@7-12 20 = 30 = 20 repeated 1",
        "a/2023 30;a/2023@person 30 = 30 repeated 1 = 30 repeated 1",
        "a/2023@1-6 10;a/2023@4-12 25 = 25 repeated 1 = 25 repeated 1",
        "a/2023 30;a/2022 29 = 30 = 30"
      })
  void twoReportsOfOneUnitOnTheSameDaysCountOnce(String lines, String sum, String last) {
    assertEquals(sum, told(series(lines, Total.SUM, "家", THREE), 2023));
    assertEquals(last, told(series(lines, Total.LAST, "家", THREE), 2023));
  }

  /** Units a and b were merged into c on 1 July 2022. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "a/2021 10;b/2021 20 = 2021 = 30",
        "a/2021 10;b/2021 20;c/2021 5 = 2021 = 35",
        "a/2022 10;b/2022 20 = 2022 = 30",
        "a/2022 10;b/2022 20;c/2022 31 = 2022 = 31 repeated 2",
        "a/2022@1-6 10;b/2022@1-6 20;c/2022@7-12 31 = 2022 = 61",
        "a/2022@1-6 10;b/2022 20;c/2022@7-12 31 = 2022 = 41 repeated 1",
        "a/2022 10;c/2022@1-6 5 = 2022 = 15",
        "a/2023 10;c/2023 31 = 2023 = 31 repeated 1",
        "a/2023 10 = 2023 = 10",
        "a/2022 10;c/2022 * = 2022 = none withheld 1 repeated 1"
      })
  void afterAMergerNothingIsCountedTwice(String lines, int year, String total) {
    List<Unit> units =
        List.of(
            unit("a", into("c", "2022-07-01", SuccessionKind.MERGED)),
            unit("b", into("c", "2022-07-01", SuccessionKind.MERGED)),
            unit("c", Optional.empty()));
    assertEquals(total, told(series(lines, Total.SUM, "家", units), year));
  }

  /** What is kept up is as it was last: a body that went into another is no longer beside it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "a/2021 10;b/2021 20;c/2021 5 = 2021 = 35",
        "a/2022@1-6 10;b/2022@1-6 20;c/2022@7-12 31 = 2022 = 31 repeated 2",
        "a/2022@1-6 10;b/2022 20;c/2022@7-12 31 = 2022 = 31 repeated 2",
        "a/2022@1-3 10;a/2022@4-6 11;c/2022@7-12 31 = 2022 = 31 repeated 2",
        "a/2022@1-6 10;c/2022@7-12 * = 2022 = none withheld 1 repeated 1",
        "a/2022@1-6 10;b/2022@1-6 20;c/2022@1-6 5 = 2022 = 35",
        "a/2022@1-6 10;b/2022@1-6 20 = 2022 = 30",
        "a/2023 10;c/2023 31 = 2023 = 31 repeated 1"
      })
  void whatIsKeptUpIsLeftToWhoTookOver(String lines, int year, String total) {
    List<Unit> units =
        List.of(
            unit("a", into("c", "2022-07-01", SuccessionKind.MERGED)),
            unit("b", into("c", "2022-07-01", SuccessionKind.MERGED)),
            unit("c", Optional.empty()));
    assertEquals(total, told(series(lines, Total.LAST, "家", units), year));
  }

  /** The name of a file decides nothing: the same whichever report has the first. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "a/2023@7-12 15;a/2023 100 = 100 repeated 1 = 100 repeated 1",
        "a/2023@10-12 15;a/2023@1-11 100 = 100 repeated 1 = 15 repeated 1",
        "a/2023@1-9 40;a/2023@4-12 60 = 60 repeated 1 = 60 repeated 1",
        "a/2023@1-6 40;a/2023@7-12 60;a/2023 100 = 100 repeated 2 = 100 repeated 2",
        "a/2023@7-12 15;a/2023@person 100 = 15 repeated 1 = 15 repeated 1"
      })
  void whatCoversMoreDaysCountsWhateverItsFileIsCalled(String lines, String sum, String last) {
    List<String> order = new ArrayList<>(List.of(lines.split(";", -1)));
    for (int turn = 0; turn < order.size(); turn++) {
      String turned = String.join(";", order);
      assertEquals(sum, told(series(turned, Total.SUM, "家", THREE), 2023), turned);
      assertEquals(last, told(series(turned, Total.LAST, "家", THREE), 2023), turned);
      Collections.rotate(order, 1);
    }
  }

  @Test
  void whoTookOverFromWhoTookOverSpeaksForAll() {
    List<Unit> units =
        List.of(
            unit("a", into("b", "2020-01-01", SuccessionKind.RENAMED)),
            unit("b", into("c", "2022-01-01", SuccessionKind.MERGED)),
            unit("c", Optional.empty()));
    assertEquals("31 repeated 1", told(series("a/2023 10;c/2023 31", Total.SUM, "家", units), 2023));
    assertEquals(
        new UnitId("b"),
        new Succession(units).renamed(new UnitId("a")),
        "a merger begins a series of its own");
  }

  @ParameterizedTest
  @CsvSource({"7, 7 7 7 7 7", "1 2, 1 1 1 2 2", "1 2 3 4, 1 1 2 3 4", "5 1 4 2 3, 1 2 3 4 5"})
  void eachNumberOfASpreadIsOneThatAUnitGave(String numbers, String expected) {
    List<BigDecimal> sorted =
        java.util.Arrays.stream(numbers.split(" ")).map(BigDecimal::new).sorted().toList();
    Spread spread = Spread.of(sorted);
    assertEquals(
        expected,
        String.format(
            Locale.ROOT,
            "%s %s %s %s %s",
            spread.least(),
            spread.lower(),
            spread.median(),
            spread.upper(),
            spread.most()));
  }

  @ParameterizedTest
  @CsvSource({"0,0,-1", "0,9,0", "1,9,1", "1,3,2", "1,1,3", "3,1,4", "99,1,4", "5,0,5"})
  void sharesHaveSixStepsAndNoneAndAllAreTheirOwn(int disclosed, int withheld, int step) {
    assertEquals(step, new Disclosure(disclosed, withheld, 0).step().orElse(-1));
  }
}
