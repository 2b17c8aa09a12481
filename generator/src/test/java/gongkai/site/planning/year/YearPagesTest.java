package gongkai.site.planning.year;

import static gongkai.site.planning.Portal.WITHDRAWN;
import static gongkai.site.planning.Portal.at;
import static gongkai.site.planning.Portal.lines;
import static gongkai.site.planning.Portal.link;
import static gongkai.site.planning.Portal.list;
import static gongkai.site.planning.Portal.or;
import static gongkai.site.planning.Portal.report;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.site.page.YearPage;
import gongkai.site.page.YearsPage;
import gongkai.site.planning.Portal;
import gongkai.site.planning.SitePlan;
import gongkai.statistics.Coverage.Share;
import gongkai.statistics.Sum;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports in; out, what the pages of years say. */
class YearPagesTest {
  @TempDir private Path root;

  private YearPage year(int year, String... reports) throws IOException {
    return at(Portal.plan(root, reports), "years/" + year + ".html", YearPage.class);
  }

  private static String share(Share share) {
    return share.reported() + "/" + share.due();
  }

  private static String reporting(YearPage page) {
    YearPage.Reporting who = page.reporting();
    return share(who.share())
        + "\n"
        + lines(
            who.reports(),
            level ->
                level.level().code() + ": " + list(level.items(), r -> r.report().text().text()))
        + "\nwithdrawn: "
        + list(who.withdrawn(), r -> r.report().text().text())
        + "\nmissing: "
        + list(who.missing(), Portal::text)
        + "\nnot due: "
        + list(
            who.notDue(),
            n -> n.unit().text().text() + " → " + or(n.successor(), s -> s.unit().text().text()));
  }

  @Test
  void aYearTellsApartWhoReportedWhoDidNotAndOfWhomNothingWasDue() throws IOException {
    assertEquals(
        """
        2/5
        city: city/2022报告
        district: east/2022-a报告, east/2022-b报告
        withdrawn: west/2022报告
        missing: 海港区, 静镇
        not due: 港区 → 海港区""",
        reporting(
            year(
                2022,
                report("city/2022", 2022),
                report("east/2022-b", 2022, "period: {from: 2022-07-01, to: 2022-12-31}\n", "正文。"),
                report("east/2022-a", 2022, "period: {from: 2022-01-01, to: 2022-06-30}\n", "正文。"),
                report("west/2022", 2022, WITHDRAWN, "正文。"))));
    assertEquals(
        """
        1/4
        district: east/2023报告
        withdrawn: –
        missing: 某市, 海港区, 静镇
        not due: 港区 → 海港区, 西区 → 东区""",
        reporting(year(2023, report("city/2022", 2022), report("east/2023", 2023))));
  }

  @Test
  void aYearWithAWithdrawnReportAloneHasAPageAndNoReports() throws IOException {
    assertEquals(
        """
        0/5

        withdrawn: city/2021报告
        missing: 东区, 港区, 西区, 静镇
        not due: 海港区 → –""",
        reporting(year(2021, report("city/2021", 2021, WITHDRAWN, "正文。"))));
  }

  @Test
  void aYearLeadsToTheYearsBesideItThatHaveReports() throws IOException {
    String[] reports = {
      report("city/2018", 2018), report("city/2021", 2021), report("city/2022", 2022)
    };
    YearPage page = year(2021, reports);
    assertEquals(
        "2018 <2018.html>, 2022 <2022.html>",
        or(page.neighbours().previous(), Portal::link)
            + ", "
            + or(page.neighbours().next(), Portal::link));
    YearPage first = year(2018, reports);
    assertEquals("–", or(first.neighbours().previous(), Portal::link));
    assertEquals("2021 <2021.html>", or(year(2022, reports).neighbours().previous(), Portal::link));
  }

  @Test
  void totalsAreOfThisYearAloneAndSayWhatIsWithheldOrNotConfirmed() throws IOException {
    YearPage page =
        year(
            2022,
            report("city/2021", 2021, "", "[unions-formed 新建工会100家]。"),
            report("quiet/2021", 2021, "", "[unions-formed 新建工会100家]。"),
            report(
                "city/2022", 2022, "", "[unions-formed 新建工会5家]，[members 会员900人]，[covered 覆盖率80%]。"),
            report("east/2022", 2022, "", "[unions-formed 新建工会**家]。"),
            report("port/2022", 2022, "", "[unions-formed 新建工会约3家?]，[funds 投入**万元]。"),
            report("west/2022", 2022, WITHDRAWN, "[unions-formed 新建工会40家]。"));
    assertEquals(
        """
        新建工会 <../statistics/unions-formed.html> approx 8家 withheld 1 unreviewed 1 by 3
        会员 <../statistics/members.html> exact 900人 withheld 0 unreviewed 0 by 1
        资金 <../statistics/funds.html> exact –万元 withheld 1 unreviewed 0 by 1""",
        lines(page.totals(), t -> link(t.indicator()) + " " + sum(t.sum()) + " by " + t.units()));
  }

  private static String sum(Sum sum) {
    return sum.exactness().code()
        + " "
        + or(sum.number(), Object::toString)
        + sum.unit()
        + " withheld "
        + sum.count().withheld()
        + " unreviewed "
        + sum.count().unreviewed();
  }

  @Test
  void yearsAreListedNewestFirstWithHowManyReportsThePublicHas() throws IOException {
    String[] reports = {
      report("city/2019", 2019),
      report("city/2021", 2021),
      report("city/2021-chair", 2021, "type: individual\n", "正文。"),
      report("east/2021", 2021, WITHDRAWN, "正文。"),
      report("city/2022", 2022, "status: draft\n", "正文。")
    };
    assertEquals(
        """
        2021 <2021.html> 2 1/5
        2020 <> 0 0/5
        2019 <2019.html> 1 1/5""",
        years(Portal.plan(root, reports)));
    assertEquals(
        """
        2022 <2022.html> 0 0/0
        2021 <2021.html> 2 1/5
        2020 <> 0 0/5
        2019 <2019.html> 1 1/5""",
        years(Portal.planWithDrafts(root, reports)));
  }

  private static String years(SitePlan plan) {
    return lines(
        at(plan, "en/years/index.html", YearsPage.class).years(),
        y -> link(y.year()) + " " + y.reports() + " " + share(y.share()));
  }
}
