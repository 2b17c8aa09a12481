package gongkai.site.planning.year;

import static gongkai.site.planning.Portal.WITHDRAWN;
import static gongkai.site.planning.Portal.at;
import static gongkai.site.planning.Portal.lines;
import static gongkai.site.planning.Portal.link;
import static gongkai.site.planning.Portal.list;
import static gongkai.site.planning.Portal.or;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.site.item.PromiseItem;
import gongkai.site.page.UnitPage;
import gongkai.site.page.YearPage;
import gongkai.site.planning.Portal;
import gongkai.site.planning.SitePlan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Last year's plans and this year's reports in; out, what stands beside what. */
class YearPromisesTest {
  @TempDir private Path root;

  private static final String PLANS = "plans: [{quote: 建成服务站。, reviewed: true}, {quote: 培训干部。}]\n";
  private static final String TEXT = "## 一、工作\n\n平稳。\n\n## 二、打算\n\n建成服务站。培训干部。";

  private static String told(List<PromiseItem> items) {
    return lines(items, YearPromisesTest::told);
  }

  private static String told(PromiseItem item) {
    PromiseItem.Count count = item.count();
    return "%s %s %s: %d, %d?, %s"
            .formatted(
                link(item.unit()),
                item.type().code(),
                item.state().code(),
                count.promises(),
                count.unreviewed(),
                count.marked() ? count.answered() + " answered" : "nothing marked")
        + item.href().map(href -> " <" + href + ">").orElse("")
        + item.plans().stream().map(YearPromisesTest::plan).collect(Collectors.joining())
        + item.reports().stream().map(YearPromisesTest::report).collect(Collectors.joining());
  }

  private static String plan(PromiseItem.Plan plan) {
    return "\n  planned in "
        + link(plan.report())
        + plan.sections().stream()
            .map(
                section ->
                    "\n    "
                        + or(section.heading(), Portal::text)
                        + " ~ "
                        + list(section.alike(), a -> a.heading().text().text())
                        + section.sentences().stream()
                            .map(
                                s ->
                                    "\n      "
                                        + s.text().text()
                                        + (s.reviewed() ? "" : "?")
                                        + " → "
                                        + list(s.answers(), Portal::link))
                            .collect(Collectors.joining()))
            .collect(Collectors.joining());
  }

  private static String report(PromiseItem.Told told) {
    return "\n  told in "
        + link(told.report())
        + " on plans: "
        + list(told.accounts(), a -> a.heading().text().text())
        + "; contents: "
        + list(told.contents(), Portal::text);
  }

  private static List<PromiseItem> year(SitePlan plan, int year) {
    return at(plan, "years/" + year + ".html", YearPage.class).promises();
  }

  @Test
  void onlyAnAnswerThatSomebodyMarkedIsOne() throws IOException {
    String now = "## 一、工作\n\n服务站已经建成。干部也培训了。";
    SitePlan plan =
        Portal.plan(
            root,
            Portal.report("city/2022", 2022, PLANS, TEXT),
            Portal.report("city/2023", 2023, "follows: [{promise: 建成服务站, quote: 服务站已经建成}]\n", now),
            Portal.report("east/2022", 2022, PLANS, TEXT),
            Portal.report("east/2023", 2023, "", now));
    assertEquals(
        """
        某市 <../units/city.html> team published: 2, 1?, 1 answered
          planned in city/2022报告 <../reports/city/2022.html>
            二、打算 ~ –
              建成服务站。 → 服务站已经建成 <../reports/city/2023.html#section-1-s2>
              培训干部。? → –
          told in city/2023报告 <../reports/city/2023.html> on plans: –; contents: 一、工作
        东区 <../units/east.html> team published: 2, 1?, nothing marked
          planned in east/2022报告 <../reports/east/2022.html>
            二、打算 ~ –
              建成服务站。 → –
              培训干部。? → –
          told in east/2023报告 <../reports/east/2023.html> on plans: –; contents: 一、工作""",
        told(year(plan, 2023)));
    assertEquals("", told(year(plan, 2022)));
  }

  @Test
  void aReportAnswersForItsOwnKindAndForTheUnitThatWentBefore() throws IOException {
    SitePlan plan =
        Portal.plan(
            root,
            Portal.report("west/2022", 2022, PLANS, TEXT),
            Portal.report("east/2022-chair", 2022, "type: individual\n" + PLANS, TEXT),
            Portal.report("east/2023", 2023));
    assertEquals(
        """
        东区 <../units/east.html> team published: 2, 1?, nothing marked
          planned in west/2022报告 <../reports/west/2022.html>
            二、打算 ~ –
              建成服务站。 → –
              培训干部。? → –
          told in east/2023报告 <../reports/east/2023.html> on plans: –; contents: –
        东区 <../units/east.html> individual missing: 2, 1?, nothing marked
          planned in east/2022-chair报告 <../reports/east/2022-chair.html>
            二、打算 ~ –
              建成服务站。 → –
              培训干部。? → –""",
        told(year(plan, 2023)));
  }

  @Test
  void aWithdrawnOrMissingReportAnswersNothingAndSaysWhich() throws IOException {
    SitePlan plan =
        Portal.plan(
            root,
            Portal.report("city/2022", 2022, PLANS, TEXT),
            Portal.report("city/2023", 2023, WITHDRAWN, "## 一、工作\n\n已建。"),
            Portal.report("harbour/2022", 2022, PLANS, TEXT),
            Portal.report("west/2021", 2021, WITHDRAWN + PLANS, TEXT),
            Portal.report("west/2022", 2022));
    assertEquals(
        """
        某市 <../units/city.html> team withdrawn: 2, 1?, nothing marked
          planned in city/2022报告 <../reports/city/2022.html>
            二、打算 ~ –
              建成服务站。 → –
              培训干部。? → –
        海港区 <../units/harbour.html> team missing: 2, 1?, nothing marked
          planned in harbour/2022报告 <../reports/harbour/2022.html>
            二、打算 ~ –
              建成服务站。 → –
              培训干部。? → –""",
        told(year(plan, 2023)));
    assertEquals("", told(year(plan, 2022)));
  }

  @Test
  void plansOfAUnitStandNewestFirstWithTheSectionsThatMayAnswerThem() throws IOException {
    SitePlan plan =
        Portal.plan(
            root,
            Portal.report("city/2021", 2021, PLANS, TEXT.replace("二、打算", "二、加强基层组织建设")),
            Portal.report(
                "city/2022",
                2022,
                PLANS,
                "## 一、基层组织建设情况\n\n平稳。\n\n" + TEXT.replace("打算", "完善维权机制")),
            Portal.report("city/2023", 2023, "", "## 一、维权机制\n\n平稳。\n\n## 二、去年打算的完成情况\n\n已建。"));
    assertEquals(
        """
        2023: 某市 <city.html> team published: 2, 1?, nothing marked
          planned in city/2022报告 <../reports/city/2022.html>
            二、完善维权机制 ~ –
              建成服务站。 → –
              培训干部。? → –
          told in city/2023报告 <../reports/city/2023.html> on plans: 二、去年打算的完成情况; contents: 一、维权机制, 二、去年打算的完成情况
        2022: 某市 <city.html> team published: 2, 1?, nothing marked
          planned in city/2021报告 <../reports/city/2021.html>
            二、加强基层组织建设 ~ 一、基层组织建设情况
              建成服务站。 → –
              培训干部。? → –
          told in city/2022报告 <../reports/city/2022.html> on plans: –; contents: 一、基层组织建设情况, 一、工作, 二、完善维权机制""",
        lines(
            at(plan, "units/city.html", UnitPage.class).promises(),
            u -> u.year() + ": " + told(u.items())));
  }

  @Test
  void plansThatAreTooManyForAYearAreCountedThereAndStandWithTheirUnits() throws IOException {
    int many = YearPromises.MOST + 1;
    String plans =
        IntStream.rangeClosed(1, many)
            .mapToObj(i -> "  - {quote: 建成%d号站。, reviewed: true}\n".formatted(i))
            .collect(Collectors.joining("", "plans:\n", ""));
    String text =
        IntStream.rangeClosed(1, many)
            .mapToObj(i -> "建成%d号站。".formatted(i))
            .collect(Collectors.joining());
    SitePlan plan =
        Portal.plan(
            root,
            Portal.report("city/2022", 2022, plans, text),
            Portal.report("city/2023", 2023, "", "## 一、工作\n\n平稳。"));
    assertEquals(
        """
        某市 <../units/city.html> team published: 61, 0?, nothing marked <../units/city.html#plans-2023>
          told in city/2023报告 <../reports/city/2023.html> on plans: –; contents: –""",
        told(year(plan, 2023)));
    assertEquals(
        many,
        at(plan, "units/city.html", UnitPage.class)
            .promises()
            .get(0)
            .items()
            .get(0)
            .plans()
            .get(0)
            .sections()
            .get(0)
            .sentences()
            .size());
  }
}
