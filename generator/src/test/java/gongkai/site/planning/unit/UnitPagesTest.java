package gongkai.site.planning.unit;

import static gongkai.site.planning.Portal.WITHDRAWN;
import static gongkai.site.planning.Portal.at;
import static gongkai.site.planning.Portal.lines;
import static gongkai.site.planning.Portal.link;
import static gongkai.site.planning.Portal.list;
import static gongkai.site.planning.Portal.or;
import static gongkai.site.planning.Portal.report;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.model.Passage;
import gongkai.site.item.Link;
import gongkai.site.item.UnitYear;
import gongkai.site.page.UnitPage;
import gongkai.site.page.UnitsPage;
import gongkai.site.planning.Portal;
import gongkai.site.planning.SitePlan;
import gongkai.site.series.SeriesCell;
import gongkai.statistics.Coverage;
import gongkai.statistics.Gap;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports in; out, what the pages of units say. */
class UnitPagesTest {
  @TempDir private Path root;

  private UnitPage unit(String address, String... reports) throws IOException {
    return at(Portal.plan(root, reports), address, UnitPage.class);
  }

  private static String history(UnitPage page) {
    return lines(page.history(), UnitPagesTest::year);
  }

  private static String year(UnitYear year) {
    String turns =
        list(
            year.turns(),
            t ->
                t.day()
                    + " "
                    + t.kind().code()
                    + " "
                    + t.other().map(Portal::text).or(() -> t.name().map(Passage::text)).get());
    return year.year().text().text()
        + " "
        + or(year.state(), Coverage.State::code)
        + ": "
        + list(year.reports(), r -> r.report().text().text())
        + "; "
        + turns;
  }

  @Test
  void aUnitHasEveryYearOfThePortalAndTheDaysOnWhichItBecameAnother() throws IOException {
    String[] reports = {
      report("city/2020", 2020), report("east/2021", 2021), report("east/2023", 2023)
    };
    assertEquals(
        """
        2023 published: east/2023报告; 2023-01-01 took-over 西区
        2022 missing: –; 2022-01-01 named 东区办事处
        2021 published: east/2021报告; –
        2020 missing: –; –""",
        history(unit("units/east.html", reports)));
    assertEquals(
        """
        2023 not-due: –; 2023-01-01 merged 东区
        2022 missing: –; –
        2021 missing: –; –
        2020 missing: –; –""",
        history(unit("units/west.html", reports)));
    assertEquals(
        """
        2023 missing: –; –
        2022 missing: –; 2022-07-01 took-over 港区
        2021 not-due: –; –
        2020 not-due: –; –""",
        history(unit("units/harbour.html", reports)));
    assertEquals(
        """
        2023 missing: –; –
        2022 missing: –; –
        2021 missing: –; –
        2020 missing: –; –""",
        history(unit("en/units/quiet.html", reports)));
  }

  @Test
  void twoReportsOfOneYearStandByPeriodAndAWithdrawnOneStaysInItsYear() throws IOException {
    UnitPage page =
        unit(
            "units/east.html",
            report("east/2022-b", 2022, "period: {from: 2022-07-01, to: 2022-12-31}\n", "正文。"),
            report("east/2022-a", 2022, "period: {from: 2022-01-01, to: 2022-06-30}\n", "正文。"),
            report("east/2022-chair", 2022, "type: individual\n", "正文。"),
            report("east/2023", 2023, WITHDRAWN, "正文。"));
    assertEquals(
        """
        2023 withdrawn: east/2023报告; 2023-01-01 took-over 西区
        2022 published: east/2022-a报告, east/2022-b报告, east/2022-chair报告; 2022-01-01 named 东区办事处""",
        history(page));
    assertEquals(
        "2025-03-01 east/2023报告",
        list(page.changes(), c -> c.date() + " " + c.report().text().text()));
  }

  @Test
  void changesOfADraftAreNotTold() throws IOException {
    String added =
        "changes: [{date: 2024-05-01, kind: supplement, note: {zh-CN: 补充, en: Added}}]\n";
    SitePlan plan =
        Portal.planWithDrafts(
            root,
            report("city/2022", 2022, added, "正文。"),
            report("city/2023", 2023, "status: draft\n" + added, "正文。"));
    UnitPage page = at(plan, "units/city.html", UnitPage.class);
    assertEquals("city/2022报告", list(page.changes(), c -> c.report().text().text()));
  }

  @Test
  void aUnitWithoutReportsHasYearsWithoutThem() throws IOException {
    UnitPage page = unit("units/quiet.html", report("city/2022", 2022));
    assertEquals("2022 missing: –; –", history(page));
    UnitPage empty = unit("units/quiet.html");
    assertEquals("", history(empty));
  }

  @Test
  void aUnitKnowsWhoIsAboveAndBelowItAndWhoWentBefore() throws IOException {
    String[] reports = {report("west/2022", 2022), report("east/2023", 2023)};
    UnitPage city = unit("en/units/city.html", reports);
    assertEquals(
        """
        East <east.html> 2023 <../reports/east/2023.html> 2023 published
        West <west.html> 2022 <../reports/west/2022.html> 2023 not-due
        Quiet <quiet.html> – 2023 missing""",
        lines(
            city.standing().children(),
            c ->
                link(c.item().unit())
                    + " "
                    + list(c.item().years(), y -> link(new Link(y.text(), y.href())))
                    + " "
                    + or(c.newest(), n -> n.year() + " " + n.state().code())));
    UnitPage east = unit("en/units/east.html", reports);
    assertEquals("A city <city.html>", or(east.standing().parent(), Portal::link));
    assertEquals("West <west.html>", list(east.standing().predecessors(), Portal::link));
    assertEquals(
        "East office 2021-12-31",
        list(east.standing().former(), f -> f.name().text() + " " + f.until()));
    UnitPage west = unit("en/units/west.html", reports);
    assertEquals(
        "East <east.html> 2023-01-01 merged",
        or(
            west.standing().successor(),
            s -> link(s.unit()) + " " + s.from() + " " + s.kind().code()));
  }

  @Test
  void aYearWithoutAFigureSaysWhetherThereWasAReport() throws IOException {
    UnitPage page =
        unit(
            "units/east.html",
            report("east/2020", 2020, "", "[unions-formed 新建工会5家]。"),
            report("east/2021", 2021, "", "正文。"),
            report("city/2022", 2022),
            report("east/2023", 2023, "", "[unions-formed 新建工会**家?]，[members 会员约900人]。"));
    assertEquals(
        """
        新建工会: 2020 – 5家 ../reports/east/2020.html#opening-s1, 2021 without –, 2022 no-report –, \
        2023 – *家? ../reports/east/2023.html#opening-s1
        会员: 2020 without –, 2021 without –, 2022 no-report –, 2023 – 900人 ../reports/east/2023.html#opening-s1""",
        figures(page));
    assertEquals(
        "新建工会: 2021 – 3家 ../reports/west/2021.html#opening-s1, 2022 no-report –, 2023 not-due –",
        figures(
            unit(
                "units/west.html",
                report("west/2021", 2021, "", "[unions-formed 新建工会3家]。"),
                report("city/2023", 2023))));
  }

  private static String indexed(UnitPage page) {
    return lines(
        page.figures().indexed(),
        drawn ->
            drawn.indicator().text().text()
                + " of "
                + drawn.base()
                + ": "
                + list(
                    drawn.chart().points(),
                    point ->
                        or(
                            point.value(),
                            sum ->
                                or(sum.number(), Object::toString)
                                    + " "
                                    + sum.exactness().code())));
  }

  /**
   * Bounds are rounded to their safe side; what has no exact number has nothing that could be 100.
   */
  @Test
  void itsFiguresCanBeSeenAsHundredthsOfTheirFirstExactNumber() throws IOException {
    UnitPage page =
        unit(
            "units/east.html",
            report("east/2020", 2020, "", "[unions-formed 新建工会约8家]，[members 会员约900人]。"),
            report("east/2021", 2021, "", "[unions-formed 新建工会6家]，[members 会员约800人]。"),
            report("east/2022", 2022, "", "[unions-formed 新建工会**家]。"),
            report("east/2023", 2023, "", "[unions-formed 新建工会约7家]。"));
    assertEquals("新建工会 of 2021: 133 approx, 100 exact, – exact, 117 approx", indexed(page));
    assertEquals(2, page.figures().charts().size());
  }

  private static String figures(UnitPage page) {
    return lines(
        page.figures().rows(),
        row -> row.head().text().text() + ": " + list(row.cells(), UnitPagesTest::cell));
  }

  private static String cell(SeriesCell cell) {
    return cell.year()
        + " "
        + or(cell.gap(), Gap::code)
        + " "
        + list(
            cell.figures(),
            f ->
                f.quantity().value().map(Object::toString).orElse("*")
                    + f.quantity().unit()
                    + (f.reviewed() ? "" : "?")
                    + " "
                    + f.evidence());
  }

  @Test
  void theListHasUnitsByLevelWithTheirReportsNewestFirst() throws IOException {
    SitePlan plan =
        Portal.plan(
            root,
            report("east/2021", 2021),
            report("east/2023", 2023),
            report("east/2022", 2022, WITHDRAWN, "正文。"),
            report("city/2023", 2023));
    UnitsPage page = at(plan, "units/index.html", UnitsPage.class);
    assertEquals(
        """
        city
          某市 <city.html> 1: 2023
        district
          东区 <east.html> 2: 2023, 2022, 2021
          海港区 <harbour.html> 0: –
          港区 <port.html> 0: –
          西区 <west.html> 0: –
        township
          静镇 <quiet.html> 0: –""",
        lines(
            page.units(),
            group ->
                group.level().code()
                    + "\n"
                    + lines(
                        group.items(),
                        u ->
                            "  "
                                + link(u.unit())
                                + " "
                                + u.reports()
                                + ": "
                                + list(u.years(), y -> y.text().text()))));
  }
}
