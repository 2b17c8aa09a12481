package gongkai.site.context;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

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
import gongkai.statistics.Reckoning;
import gongkai.statistics.Series;
import gongkai.statistics.Statistics;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Statistics of a site that changes, made from those before: whatever is edited, and whichever of
 * them somebody looked at, they are what is made from nothing.
 */
class ChangedStatisticsTest {
  private static final List<Qualifier> QUALIFIERS =
      List.of(Qualifier.EXACT, Qualifier.EXACT, Qualifier.APPROX, Qualifier.AT_MOST);
  private static final List<String> KNOWN = List.of("a", "b", "c", "d");

  /** Units, vocabulary and reports; what a step changes is one of them. */
  private static final class Site {
    final Random random;
    final Map<ReportId, Report> reports = new TreeMap<>();
    List<Unit> units = units(SuccessionKind.RENAMED);
    List<Total> rules = List.of(Total.SUM, Total.MEAN, Total.LAST, Total.NONE);

    Site(long seed) {
      random = new Random(seed);
      IntStream.range(0, 16).forEach(i -> put(made()));
    }

    private static List<Unit> units(SuccessionKind kind) {
      return IntStream.range(0, 6)
          .mapToObj(
              i ->
                  new Unit(
                      new UnitId("u" + i),
                      text("单位" + i),
                      Level.DISTRICT,
                      Optional.empty(),
                      List.of(),
                      i == 0 || i == 2
                          ? Optional.of(
                              new Successor(
                                  new UnitId("u" + (i + 1)), LocalDate.of(2021, 5, 1), kind))
                          : Optional.empty()))
          .toList();
    }

    Vocabulary vocabulary() {
      List<KnownIndicator> known = new ArrayList<>();
      for (int i = 0; i < KNOWN.size(); i++) {
        known.add(
            new KnownIndicator(
                new IndicatorId(KNOWN.get(i)),
                text(KNOWN.get(i)),
                i == 3 ? "%" : "家",
                rules.get(i),
                List.of(),
                Optional.empty(),
                Optional.empty()));
      }
      return new Vocabulary(known, Vocabulary.EMPTY.glossary());
    }

    private <T> T any(List<T> of) {
      return of.get(random.nextInt(of.size()));
    }

    private void put(Report report) {
      reports.put(report.id(), report);
    }

    private Report made() {
      List<Indicator> figures = new ArrayList<>();
      IntStream.range(0, random.nextInt(4)).forEach(i -> figures.add(figure()));
      return report(
          new ReportId(any(units).id(), "r" + random.nextInt(6)),
          2019 + random.nextInt(5),
          any(Arrays.asList(ReportType.values())),
          Status.PUBLISHED,
          Optional.empty(),
          figures);
    }

    private Indicator figure() {
      String id = any(List.of("a", "a", "b", "c", "d", "unknown", ""));
      String unit = id.equals("d") ? "%" : any(List.of("家", "家", "家", "万家", "人"));
      Quantity quantity =
          random.nextInt(5) == 0
              ? Quantity.withheld(unit)
              : Quantity.of(
                  BigDecimal.valueOf(random.nextInt(40) == 0 ? -7 : random.nextInt(30)),
                  unit,
                  any(QUALIFIERS));
      return new Indicator(
          Optional.of(id).filter(s -> !s.isEmpty()).map(IndicatorId::new),
          "x",
          quantity,
          Quote.of("x"),
          List.of(),
          random.nextBoolean(),
          random.nextBoolean());
    }

    private Status status() {
      return any(Arrays.asList(Status.values()));
    }

    private Period halfOf(int year) {
      boolean first = random.nextBoolean();
      return new Period(
          LocalDate.of(year, first ? 1 : 5, 1), LocalDate.of(year, first ? 6 : 12, 30));
    }

    /** One edit of one report, or of what all are read with; says which it was. */
    String edit() {
      Report old = reports.isEmpty() ? made() : any(List.copyOf(reports.values()));
      List<Indicator> figures = new ArrayList<>(old.indicators());
      int at = figures.isEmpty() ? 0 : random.nextInt(figures.size());
      int step = random.nextInt(14);
      switch (step) {
        case 0, 1 -> figures.add(at, figure());
        case 2, 3 -> {
          if (!figures.isEmpty()) {
            figures.set(at, figure());
          }
        }
        case 4 -> {
          if (!figures.isEmpty()) {
            figures.remove(at);
          }
        }
        case 5 -> Collections.shuffle(figures, random);
        case 6 -> put(like(old, old.year(), old.type(), status(), old.statedPeriod()));
        case 7 ->
            put(like(old, 2018 + random.nextInt(7), old.type(), old.status(), Optional.empty()));
        case 8 ->
            put(
                like(
                    old,
                    old.year(),
                    any(Arrays.asList(ReportType.values())),
                    old.status(),
                    old.statedPeriod()));
        case 9 ->
            put(like(old, old.year(), old.type(), old.status(), Optional.of(halfOf(old.year()))));
        case 10 -> {
          reports.remove(old.id());
          put(made());
        }
        case 11 -> reports.remove(old.id());
        case 12 -> units = units(any(Arrays.asList(SuccessionKind.values())));
        default ->
            rules = List.of(any(Arrays.asList(Total.values())), Total.MEAN, Total.LAST, Total.SUM);
      }
      if (step < 6) {
        put(report(old.id(), old.year(), old.type(), old.status(), old.statedPeriod(), figures));
      }
      return step + " of " + old.id();
    }

    private static Report like(
        Report old, int year, ReportType type, Status status, Optional<Period> period) {
      return report(old.id(), year, type, status, period, old.indicators());
    }
  }

  private static LocalizedText text(String text) {
    return LocalizedText.of(Language.CHINESE, text);
  }

  private static Report report(
      ReportId id,
      int year,
      ReportType type,
      Status status,
      Optional<Period> period,
      List<Indicator> figures) {
    return new Report(
        id,
        new Report.Named(text("报告"), Optional.empty()),
        new Report.Facts(
            year, period, type, List.of(), Optional.empty(), Optional.empty(), Map.of()),
        new Report.Publication(status, Optional.empty(), List.of(), List.of()),
        new Report.Listed(figures, List.of(), List.of(), List.of()),
        List.of(),
        Optional.empty());
  }

  /** A reckoning with the totals that were made of it. */
  private record Held(Reckoning reckoning, SeriesTotals totals) {
    static Held of(Site site) {
      Reckoning first = Reckoning.of(site.reports.values(), site.units, site.vocabulary());
      return new Held(first, new SeriesTotals(first.statistics()));
    }

    Held next(Site site) {
      Reckoning next = reckoning.next(site.reports.values(), site.units, site.vocabulary());
      return new Held(next, totals.next(next.statistics()));
    }

    Statistics statistics() {
      return reckoning.statistics();
    }

    Series series(String id) {
      return statistics().series().stream()
          .filter(s -> s.indicator().id().equals(new IndicatorId(id)))
          .findFirst()
          .orElseThrow();
    }
  }

  private static void assertSameStatistics(Held made, Held anew, String after, Random random) {
    Statistics one = made.statistics();
    Statistics other = anew.statistics();
    assertEquals(other.coverage(), one.coverage(), after);
    assertEquals(other.series(), one.series(), after);
    assertEquals(other.disclosure(), one.disclosure(), after);
    assertEquals(
        List.copyOf(other.disclosureByReport().entrySet()),
        List.copyOf(one.disclosureByReport().entrySet()),
        after);
    assertEquals(other.disclosureByUnit(), one.disclosureByUnit(), after);
    assertEquals(other.disclosureByYear(), one.disclosureByYear(), after);
    for (Series series : one.series()) {
      for (int year : one.coverage().years()) {
        assertEquals(
            other.comparability().with(series, year),
            one.comparability().with(series, year),
            after);
      }
      // Nobody looks at all pages after each edit.
      if (random.nextInt(3) > 0) {
        assertEquals(anew.totals().cells(series), made.totals().cells(series), after);
        var cells = anew.totals().cells(series);
        assertEquals(
            anew.totals().denominationOfAll(series, cells),
            made.totals().denominationOfAll(series, cells),
            after);
        for (int year : one.coverage().years()) {
          assertEquals(series.spread(year), made.totals().spread(series, year), after);
          assertEquals(series.disclosure(year), made.totals().disclosure(series, year), after);
        }
      }
    }
  }

  @Test
  void areThoseMadeFromNothingWhateverIsEdited() {
    for (long seed = 0; seed < 40; seed++) {
      Site site = new Site(seed);
      Held held = Held.of(site);
      StringBuilder edits = new StringBuilder("seed " + seed);
      for (int i = 0; i < 60; i++) {
        edits.append("; ").append(site.edit());
        if (site.random.nextInt(4) > 0) {
          held = held.next(site);
          assertSameStatistics(held, Held.of(site), edits.toString(), site.random);
        }
      }
    }
  }

  private static Report given(String unit, int year, Map<String, Integer> figures) {
    List<Indicator> indicators =
        figures.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(
                figure ->
                    new Indicator(
                        Optional.of(new IndicatorId(figure.getKey())),
                        "x",
                        Quantity.of(BigDecimal.valueOf(figure.getValue()), "家", Qualifier.EXACT),
                        Quote.of("x"),
                        List.of(),
                        false,
                        true))
            .toList();
    return report(
        new ReportId(new UnitId(unit), String.valueOf(year)),
        year,
        ReportType.TEAM,
        Status.PUBLISHED,
        Optional.empty(),
        indicators);
  }

  private static Site small() {
    Site site = new Site(1);
    site.reports.clear();
    for (int year = 2020; year <= 2023; year++) {
      site.put(given("u4", year, Map.of("a", year, "b", 3)));
      site.put(given("u5", year, Map.of("a", 2 * year)));
    }
    return site;
  }

  @Test
  void areTheVeryStatisticsOfBeforeWhereOnlyWordsChange() {
    Site site = small();
    Held before = Held.of(site);
    site.put(given("u4", 2022, Map.of("a", 2022, "b", 3)));
    Held after = before.next(site);
    assertSame(before.statistics(), after.statistics());
    assertSame(before.totals(), after.totals());
  }

  @Test
  void keepAllButTheFigureThatChangesAndTheTotalsThatItIsIn() {
    Site site = small();
    Held before = Held.of(site);
    var cells = before.totals().cells(before.series("a"));
    var others = before.totals().cells(before.series("b"));
    site.put(given("u4", 2021, Map.of("a", 7, "b", 3)));
    Held after = before.next(site);
    assertSame(before.statistics().coverage(), after.statistics().coverage());
    assertSame(before.series("b"), after.series("b"));
    assertSame(others, after.totals().cells(after.series("b")));
    var now = after.totals().cells(after.series("a"));
    assertSame(cells.get(0), now.get(0));
    assertNotEquals(cells.get(1), now.get(1));
    assertNotEquals(cells.get(2), now.get(2), "the year after is beside the one that changed");
    assertSame(cells.get(3), now.get(3));
    assertSame(
        before.series("a").points(2023), after.series("a").points(2023), "another year's values");
  }
}
