package gongkai.site.planning.year;

import static gongkai.site.planning.Portal.WITHDRAWN;
import static gongkai.site.planning.Portal.at;
import static gongkai.site.planning.Portal.lines;
import static gongkai.site.planning.Portal.link;
import static gongkai.site.planning.Portal.or;
import static gongkai.site.planning.Portal.report;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.site.item.EventGroup;
import gongkai.site.item.EventItem;
import gongkai.site.page.EventsPage;
import gongkai.site.page.YearPage;
import gongkai.site.planning.Portal;
import gongkai.site.planning.SitePlan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dated sentences in; out, the timeline of a year. */
class YearEventsTest {
  @TempDir private Path root;

  /**
   * Front matter that dates sentences.
   *
   * @param events each {@code date from to precision}, and {@code ?} if nobody has confirmed it
   */
  private static String dated(String... events) {
    StringBuilder matter = new StringBuilder("events:\n");
    for (String event : events) {
      String[] part = event.replace(" ?", "").split(" ", -1);
      matter.append(
          "  - {date: %1$s, from: %2$s, to: %3$s, precision: %4$s, quote: '%1$s，'%5$s}\n"
              .formatted(
                  part[0],
                  part[1],
                  part[2],
                  part[3],
                  event.endsWith(" ?") ? "" : ", reviewed: true"));
    }
    return matter.toString();
  }

  private static String timeline(Iterable<EventGroup> groups) {
    StringBuilder timeline = new StringBuilder();
    for (EventGroup group : groups) {
      timeline.append(group.code()).append(' ').append(group.events());
      timeline.append(group.unreviewed() > 0 ? " (" + group.unreviewed() + "?)" : "");
      timeline.append(group.href().map(href -> " <" + href + ">").orElse("")).append('\n');
      if (!group.items().isEmpty()) {
        timeline.append(lines(group.items(), YearEventsTest::event)).append('\n');
      }
    }
    return timeline.toString();
  }

  private static String event(EventItem event) {
    EventItem.Text text = event.text();
    return "  "
        + (text.before().text() + "[" + text.date().text() + "]" + text.after().text())
        + " "
        + event.type().code()
        + " "
        + link(event.source());
  }

  @Test
  void whatSurelyHappenedBeforeStandsBeforeWhatMayHaveHappenedLater() throws IOException {
    SitePlan plan =
        Portal.plan(
            root,
            report(
                "city/2022",
                2022,
                dated(
                    "2月 2022-02-01 2022-02-28 month",
                    "2月28日 2022-02-28 2022-02-28 day",
                    "去年底 2021-12-01 2021-12-31 part-of-year",
                    "3月至5月 2022-03-01 2022-05-31 month ?"),
                "2月，换届。到2月28日，集训。去年底，获奖。3月至5月，轮训。"),
            report(
                "east/2022-chair",
                2022,
                "type: individual\n" + dated("2月下旬 2022-02-21 2022-02-28 part-of-month ?"),
                "2月下旬，下村。"));
    assertEquals(
        """
        earlier 1
          [去年底]，获奖。 team 某市 <../reports/city/2022.html#opening-s3>
        2 3 (1?)
          到[2月28日]，集训。 team 某市 <../reports/city/2022.html#opening-s2>
          [2月下旬]，下村。 individual 东区 <../reports/east/2022-chair.html#opening-s1>
          [2月]，换届。 team 某市 <../reports/city/2022.html#opening-s1>
        longer 1 (1?)
          [3月至5月]，轮训。 team 某市 <../reports/city/2022.html#opening-s4>
        """,
        timeline(at(plan, "years/2022.html", YearPage.class).events()));
  }

  @Test
  void anEventGoesWithTheUnitsNameOfItsTimeInTheReadersLanguage() throws IOException {
    SitePlan plan =
        Portal.plan(
            root, report("east/2021", 2021, dated("3月1日 2021-03-01 2021-03-01 day"), "3月1日，开会。"));
    assertEquals(
        """
        3 1
          [3月1日]，开会。 team East office <../reports/east/2021.html#opening-s1>
        """,
        timeline(at(plan, "en/years/2021.html", YearPage.class).events()));
  }

  @Test
  void withdrawnReportsAndDraftsDateNothing() throws IOException {
    String march = dated("3月1日 2022-03-01 2022-03-01 day");
    SitePlan plan =
        Portal.planWithDrafts(
            root,
            report("city/2022", 2022, WITHDRAWN + march, "3月1日，开会。"),
            report("east/2022", 2022, "status: draft\n" + march, "3月1日，开会。"));
    assertEquals("", timeline(at(plan, "years/2022.html", YearPage.class).events()));
  }

  @Test
  void atMostSoManyEventsStandOnThePageOfTheirYear() throws IOException {
    SitePlan most = Portal.plan(root, many(YearEvents.MOST));
    assertEquals(
        YearEvents.MOST,
        at(most, "years/2022.html", YearPage.class).events().stream()
            .mapToInt(group -> group.items().size())
            .sum());
    assertEquals(
        0, most.files().stream().filter(f -> f.address().path().contains("/events-")).count());
    SitePlan more = Portal.plan(root, many(YearEvents.MOST + 1));
    assertEquals(
        """
        1 20 <2022/events-1.html>
        3 10 <2022/events-3.html>
        5 30 <2022/events-5.html>
        longer 1 <2022/events-longer.html>
        """,
        timeline(at(more, "years/2022.html", YearPage.class).events()));
    assertEquals("1 20: – | 3 <events-3.html>", events(more, "years/2022/events-1.html"));
    assertEquals(
        "3 10: 1 <events-1.html> | 5 <events-5.html>", events(more, "years/2022/events-3.html"));
    assertEquals(
        "longer 1: 5 <events-5.html> | –", events(more, "en/years/2022/events-longer.html"));
  }

  private static String events(SitePlan plan, String address) {
    EventsPage page = at(plan, address, EventsPage.class);
    return page.group().code()
        + " "
        + page.group().items().size()
        + ": "
        + or(page.neighbours().previous(), Portal::link)
        + " | "
        + or(page.neighbours().next(), Portal::link);
  }

  /** Twenty in January, ten in March, one that names no month, and the rest in May. */
  private static String many(int events) {
    String[] dates =
        IntStream.range(0, events)
            .mapToObj(
                i -> {
                  String month = i < 20 ? "01" : i < 30 ? "03" : "05";
                  return i == 30
                      ? "上半年 2022-01-01 2022-06-30 half-year"
                      : "第%1$d天 2022-%2$s-%3$02d 2022-%2$s-%3$02d day"
                          .formatted(i + 1, month, i % 28 + 1);
                })
            .toArray(String[]::new);
    String text =
        IntStream.range(0, events)
            .mapToObj(i -> i == 30 ? "上半年，忙。" : "第%d天，忙。".formatted(i + 1))
            .collect(Collectors.joining());
    return report("city/2022", 2022, dated(dates), text);
  }
}
