package gongkai.site.planning.indicator;

import static gongkai.site.planning.Portal.WITHDRAWN;
import static gongkai.site.planning.Portal.at;
import static gongkai.site.planning.Portal.lines;
import static gongkai.site.planning.Portal.link;
import static gongkai.site.planning.Portal.list;
import static gongkai.site.planning.Portal.or;
import static gongkai.site.planning.Portal.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.site.drawing.Chart;
import gongkai.site.page.IndicatorPage;
import gongkai.site.page.StatisticsPage;
import gongkai.site.planning.Portal;
import gongkai.site.planning.SitePlan;
import gongkai.statistics.Coverage.Share;
import gongkai.statistics.Disclosure;
import gongkai.statistics.Sum;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures of reports in; out, the statistics page and the pages of indicators. */
class StatisticsPagesTest {
  @TempDir private Path root;

  private static String share(Share share) {
    return share.reported() + "/" + share.due();
  }

  private static String sum(Optional<Sum> sum) {
    return sum.map(
            s ->
                (s.isComplete() ? "" : "≥")
                    + s.number().map(BigDecimal::toPlainString).orElse("*")
                    + s.unit())
        .orElse("–");
  }

  private static String disclosure(Disclosure disclosure) {
    return disclosure.disclosed() + "+" + disclosure.withheld() + "*";
  }

  private SitePlan portal() throws IOException {
    return Portal.plan(
        root,
        report("city/2021", 2021, "", "[unions-formed 新建工会10家]，[funds 投入**万元]。"),
        report("city/2023", 2023, "", "[unions-formed 新建工会12家]，[covered 覆盖率80%]。"),
        report("city/2023-chair", 2023, "type: individual\n", "正文。"),
        report("west/2022", 2022, "", "[unions-formed 新建工会**家]，[members 会员900人]。"),
        report("east/2023", 2023, WITHDRAWN, "[unions-formed 新建工会40家]。"));
  }

  @Test
  void theStatisticsAreOfPublicReportsAlone() throws IOException {
    StatisticsPage page = at(portal(), "statistics/index.html", StatisticsPage.class);
    assertEquals(
        "2023 <../years/2023.html> 1/4; all years 3/14",
        or(page.covered().latest(), y -> link(y.year()) + " " + share(y.share()))
            + "; all years "
            + share(page.covered().share()));
    StatisticsPage.Disclosures shown = page.disclosures();
    assertEquals(
        """
        2021 <../years/2021.html> 1+1*
        2022 <../years/2022.html> 1+1*
        2023 <../years/2023.html> 2+0*
        某市 <../units/city.html> 3+1*
        西区 <../units/west.html> 1+1*
        5: 1, 3: 2, -1: 1
        某市 2023 <../reports/city/2023-chair.html> 0+0*
        某市 2023 <../reports/city/2023.html> 2+0*
        西区 2022 <../reports/west/2022.html> 1+1*
        某市 2021 <../reports/city/2021.html> 1+1*""",
        lines(shown.byYear(), r -> link(r.head()) + " " + disclosure(r.disclosure()))
            + "\n"
            + lines(shown.byUnit(), r -> link(r.head()) + " " + disclosure(r.disclosure()))
            + "\n"
            + list(shown.byStep(), s -> s.step() + ": " + s.reports())
            + "\n"
            + lines(
                shown.reports(),
                r ->
                    r.unit().text().text()
                        + " "
                        + link(r.report())
                        + " "
                        + disclosure(r.disclosure())));
    assertEquals(
        """
        新建工会 <unions-formed.html> sum: 10家, ≥*家, 12家; trend
        会员 <members.html> last: –, 900人, –
        资金 <funds.html> sum: ≥*万元, –, –
        覆盖率 <covered.html> none: –, –, –""",
        lines(
            page.indicators().rows(),
            r ->
                link(r.indicator())
                    + " "
                    + r.rule().code()
                    + ": "
                    + list(r.cells(), c -> sum(c.total()))
                    + or(r.trend(), t -> "; trend").replace("–", "")));
  }

  /** Also those that never give it: the parts of the whole are told, and not some of them. */
  @Test
  void theUnitsThatGiveAFigureAndThoseThatLackItAreAllThatWereDue() throws IOException {
    IndicatorPage page = at(portal(), "statistics/unions-formed.html", IndicatorPage.class);
    assertEquals(
        """
        2021: 1/5, 4 no-report
        2022: 1/5, 4 no-report
        2023: 1/4, 2 no-report, 1 withdrawn""",
        lines(
            page.years(), y -> y.year().text().text() + ": " + share(y.units()) + ", " + gaps(y)));
    IndicatorPage members = at(portal(), "statistics/members.html", IndicatorPage.class);
    assertEquals(
        "1 without, 4 no-report; 4 no-report; 1 without, 2 no-report, 1 withdrawn",
        String.join("; ", members.years().stream().map(StatisticsPagesTest::gaps).toList()));
  }

  private static String gaps(IndicatorPage.YearColumn year) {
    return list(year.gaps(), gap -> gap.bodies() + " " + gap.gap().code());
  }

  @Test
  void aDraftCountsForNothing() throws IOException {
    StatisticsPage page =
        at(
            Portal.planWithDrafts(
                root,
                report("city/2022", 2022, "", "[unions-formed 新建工会5家]。"),
                report("city/2023", 2023, "status: draft\n", "[unions-formed 新建工会**家]。")),
            "statistics/index.html",
            StatisticsPage.class);
    assertEquals(
        "2022 1/5; 5: 1; 2022; 5家",
        or(page.covered().latest(), y -> y.year().text().text() + " " + share(y.share()))
            + "; "
            + list(page.disclosures().byStep(), s -> s.step() + ": " + s.reports())
            + "; "
            + list(page.disclosures().reports(), r -> r.report().text().text())
            + "; "
            + list(page.indicators().rows(), r -> list(r.cells(), c -> sum(c.total()))));
  }

  @Test
  void aPortalWithoutReportsHasStatisticsThatSayNothing() throws IOException {
    StatisticsPage page = at(Portal.plan(root), "statistics/index.html", StatisticsPage.class);
    assertEquals(Optional.empty(), page.covered().latest());
    assertEquals("0/0", share(page.covered().share()));
    assertTrue(page.disclosures().chart().isEmpty());
    assertTrue(page.indicators().rows().isEmpty());
  }

  @Test
  void moreReportsThanAPageHasRoomForAreCountedByStepsOnly() throws IOException {
    String[] reports =
        IntStream.rangeClosed(1, StatisticsPage.MOST_REPORTS + 1)
            .mapToObj(i -> report("city/2023-" + i, 2023, between(i), "正文。"))
            .toArray(String[]::new);
    StatisticsPage page =
        at(Portal.plan(root, reports), "statistics/index.html", StatisticsPage.class);
    assertEquals(
        "-1: 61; –",
        list(page.disclosures().byStep(), s -> s.step() + ": " + s.reports())
            + "; "
            + list(page.disclosures().reports(), r -> link(r.report())));
  }

  /** Periods that tell many reports of one year apart. */
  private static String between(int day) {
    String date = java.time.LocalDate.ofYearDay(2023, day).toString();
    return "period: {from: " + date + ", to: " + date + "}\n";
  }

  @Test
  void anIndicatorHasAColumnForEachYearOfThePortal() throws IOException {
    IndicatorPage page = at(portal(), "en/statistics/unions-formed.html", IndicatorPage.class);
    assertEquals(
        """
        2021 <../years/2021.html> 10家 1/5 1+0*
        2022 <../years/2022.html> ≥*家 1/5 0+1*
        2023 <../years/2023.html> 12家 1/4 1+0*""",
        lines(
            page.years(),
            y ->
                link(y.year())
                    + " "
                    + sum(y.total())
                    + " "
                    + share(y.units())
                    + " "
                    + disclosure(y.disclosure())));
    assertEquals(
        """
        A city <../units/city.html>: city-2021 10, city-2022 no-report, city-2023 12
        West <../units/west.html>: west-2021 no-report, west-2022 *, west-2023 not-due""",
        rows(page));
    assertEquals("– | Members", neighbours(page));
    assertEquals(
        "Funds | –", neighbours(at(portal(), "en/statistics/covered.html", IndicatorPage.class)));
  }

  private static String neighbours(IndicatorPage page) {
    return or(page.neighbours().previous(), Portal::text)
        + " | "
        + or(page.neighbours().next(), Portal::text);
  }

  private static String rows(IndicatorPage page) {
    return lines(
        page.rows(),
        row ->
            link(row.head())
                + ": "
                + list(
                    row.cells(),
                    c ->
                        c.anchor()
                            + " "
                            + c.gap().map(g -> g.code()).orElse("")
                            + list(
                                    c.figures(),
                                    f ->
                                        f.quantity()
                                                .value()
                                                .map(BigDecimal::toPlainString)
                                                .orElse("*")
                                            + f.anchor().map(a -> " #" + a).orElse(""))
                                .replace("–", "")));
  }

  @Test
  void aUnitThatWasRenamedGoesOnInOneRowAndASeamShowsTheYear() throws IOException {
    IndicatorPage page =
        at(
            Portal.plan(
                root,
                report("port/2021", 2021, "", "[unions-formed 新建工会3家]。"),
                report(
                    "port/2022",
                    2022,
                    "period: {from: 2022-01-01, to: 2022-06-30}\n",
                    "[unions-formed 新建工会4家]。"),
                report(
                    "harbour/2022",
                    2022,
                    "period: {from: 2022-07-01, to: 2022-12-31}\n",
                    "[unions-formed 新建工会5家]。"),
                report("east/2021", 2021, "", "[unions-formed 新建工会1家]。"),
                report("west/2021", 2021, "", "[unions-formed 新建工会2家]。"),
                report("east/2023", 2023, "", "[unions-formed 新建工会6家]。")),
            "statistics/unions-formed.html",
            IndicatorPage.class);
    assertEquals(
        """
        东区 <../units/east.html>: east-2021 1, east-2022 no-report, east-2023 6
        海港区 <../units/harbour.html>: port-2021 3, harbour-2022 5, 4 #port-2022, harbour-2023 no-report
        西区 <../units/west.html>: west-2021 2, west-2022 no-report, west-2023 not-due""",
        rows(page));
    assertEquals(
        """
        1 东区 <../units/east.html>: 2021 1家, 2022 – RENAMED no-report, 2023 6家 MERGED
        2 海港区 <../units/harbour.html>: 2021 3家, 2022 9家 RENAMED, 2023 – no-report
        3 西区 <../units/west.html>: 2021 2家, 2022 – no-report, 2023 – not-due""",
        lines(
            page.charts().lines(),
            l ->
                l.chart().number()
                    + " "
                    + link(l.unit())
                    + ": "
                    + list(l.chart().points(), StatisticsPagesTest::point)));
    assertEquals("1, 6, 3, 9, 2", numbers(page.charts().lines().get(0).chart()));
  }

  /** Who takes over from another is more than who changes a name. */
  @Test
  void aUnitThatWasRenamedAndTookOverInOneYearHasTheSeamOfAMerger() throws IOException {
    IndicatorPage page =
        at(
            Portal.plan(
                root,
                """
                -- content/units/east.yml --
                name: {zh-CN: 东区, en: East}
                level: district
                former: [{name: {zh-CN: 东区办事处, en: East office}, until: 2022-12-31}]
                """,
                report("east/2022", 2022, "", "[covered 覆盖率80%]。"),
                report("east/2023", 2023, "", "[covered 覆盖率90%]。")),
            "statistics/covered.html",
            IndicatorPage.class);
    assertEquals(
        "2022 80%, 2023 90% MERGED",
        list(page.charts().lines().get(0).chart().points(), StatisticsPagesTest::point));
  }

  private static String numbers(Chart.Line line) {
    return list(line.numbers(), BigDecimal::toPlainString);
  }

  private static String point(Chart.LinePoint point) {
    return point.year()
        + " "
        + sum(point.value())
        + (point.seam() == Chart.Seam.NONE ? "" : " " + point.seam())
        + or(point.gap(), g -> " " + g.code()).replace(" –", "").replace("–", "");
  }

  @Test
  void oneUnitWithTotalsHasNoLineOfItsOwnAndManyHaveTheirSpread() throws IOException {
    assertEquals("totals, 0 lines", charts("unions-formed", 1));
    assertEquals("totals, 2 lines", charts("unions-formed", 2));
    assertEquals("1 lines", charts("covered", 1));
    assertEquals("totals, 12 lines", charts("unions-formed", IndicatorPage.MOST_LINES));
    assertEquals("totals, spread, 0 lines", charts("unions-formed", 13));
  }

  private String charts(String indicator, int units) throws IOException {
    StringBuilder files = new StringBuilder();
    for (int i = 1; i <= units; i++) {
      files.append("-- content/units/u%d.yml --\n".formatted(i));
      files.append("name: {zh-CN: 第%d局, en: Office %d}\nlevel: bureau\n".formatted(i, i));
      files.append(report("u" + i + "/2023", 2023, "", "[" + indicator + " 数量" + i + "家]。"));
    }
    IndicatorPage.Drawn drawn =
        at(
                Portal.plan(root, files.toString()),
                "statistics/" + indicator + ".html",
                IndicatorPage.class)
            .charts();
    return (drawn.totals().isPresent() ? "totals, " : "")
        + (drawn.spread().isPresent() ? "spread, " : "")
        + drawn.lines().size()
        + " lines";
  }
}
