package gongkai.site.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.site.ReportEntry;
import gongkai.site.SiteContent;
import gongkai.statistics.Statistics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Contents that differ in one place, whichever it is: what counts as the same addresses has the
 * same addresses.
 */
class SameAddressesTest {
  @TempDir private Path root;

  /** One event more than a year's page has room for: each counts. */
  private static final List<String> DAYS =
      IntStream.rangeClosed(0, 60)
          .mapToObj(day -> "%d月%d日".formatted(1 + day / 28, 1 + day % 28))
          .toList();

  private static final String EVENTS =
      IntStream.range(0, DAYS.size())
          .mapToObj(
              i ->
                  "  - {quote: %1$s开会, date: %1$s, from: 2022-%2$02d-%3$02d, to: 2022-%2$02d-%3$02d, precision: day}\n"
                      .formatted(DAYS.get(i), 1 + i / 28, 1 + i % 28))
          .collect(Collectors.joining("", "events:\n", ""));

  private static final String DATED =
      DAYS.stream().map(day -> day + "开会。").collect(Collectors.joining());

  private SiteContent portal() throws IOException {
    return Portal.plan(
            root,
            Portal.report("city/2021", 2021, "aliases: [old/city.html]\n", "[funds 投入资金3万元]。"),
            Portal.report("city/2022", 2022, EVENTS, DATED),
            Portal.report(
                "east/2022",
                2022,
                "period: {from: 2022-02-01, to: 2022-10-31}\n"
                    + "summary: 好。\n"
                    + "changes: [{date: 2024-05-01, kind: correction, note: {zh-CN: 改, en:"
                    + " Corrected}}]\n",
                "# 一、工作\n\n[unions-formed 新建工会5家]，[members 会员**人]。"),
            Portal.report("harbour/2023", 2023, Portal.WITHDRAWN, "正文。"),
            "-- content/reports/east/2022.en.md --\n---\ntitle: East 2022\n---\nAll well.\n",
            "-- content/reports/city/2022.xlsx --\nx",
            "-- content/pages/about.md --\n---\ntitle: 关于\n---\n正文。\n")
        .content();
  }

  private static List<String> addresses(SiteContent content) {
    Statistics statistics =
        Statistics.of(
            content.reports().stream().map(ReportEntry::report).toList(),
            content.units(),
            content.vocabulary());
    return SitePlanner.plan(content, statistics).files().stream()
        .map(file -> file.address().path())
        .toList();
  }

  /** What is no content that could have been read, such as a report of no unit. */
  private static Optional<List<String>> addressesIfAny(SiteContent content) {
    try {
      return Optional.of(addresses(content));
    } catch (RuntimeException noContent) {
      return Optional.empty();
    }
  }

  @Test
  void noFactButThoseThatAreComparedMovesAFile() throws IOException {
    SiteContent content = portal();
    List<String> addresses = addresses(content);
    assertTrue(addresses.contains("years/2022/events-1.html"), addresses.toString());
    List<String> moved = new ArrayList<>();
    int alike = 0;
    int others = 0;
    for (OtherValues.Other other : OtherValues.of(content)) {
      SiteContent changed = (SiteContent) other.value();
      Optional<List<String>> now = addressesIfAny(changed);
      if (now.isEmpty()) {
        continue;
      }
      if (!SameAddresses.of(content, changed)) {
        others += now.get().equals(addresses) ? 0 : 1;
        continue;
      }
      alike++;
      if (!now.get().equals(addresses)) {
        moved.add(other.place());
      }
    }
    assertEquals(List.of(), moved);
    assertTrue(alike > 50 && others > 10, alike + " the same, " + others + " moved");
  }
}
