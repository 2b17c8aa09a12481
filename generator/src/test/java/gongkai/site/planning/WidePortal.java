package gongkai.site.planning;

import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.model.report.Translation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A portal that has something of everything that is planned. */
public final class WidePortal {
  private WidePortal() {}

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

  /** The hash of the text of which there is a translation. */
  private static final String TRANSLATED = "830b46d5b17e01c58fa4c52e5e4b80ba";

  private static final String PLANNED = "plans: [{quote: 建立档案, reviewed: true}]\n";

  private static final String FOLLOWS = "follows: [{promise: 建立档案, quote: 档案建成}]\n";

  /**
   * West became a part of East, which tells what became of the plans of both; Port became Harbour,
   * whose members are those of both.
   */
  public static SitePlan plan(Path root) throws IOException {
    SitePlan plan = planned(root);
    boolean current =
        plan.content().reports().stream()
            .flatMap(entry -> entry.outlines().byLanguage().values().stream())
            .anyMatch(text -> text.translation().equals(Optional.of(Translation.CURRENT)));
    assertTrue(current, "the check of this site tells the hash of the text that is translated");
    return plan;
  }

  private static SitePlan planned(Path root) throws IOException {
    return Portal.plan(
        root,
        Portal.report("west/2022", 2022, PLANNED, "## 一、下步打算\n\n建立档案。"),
        Portal.report("east/2023", 2023, FOLLOWS, "## 一、上年打算落实情况\n\n档案建成。"),
        Portal.report("city/2021", 2021, "aliases: [old/city.html]\n", "[funds 投入资金3万元]。"),
        Portal.report("city/2022", 2022, EVENTS, DATED),
        Portal.report(
            "east/2022",
            2022,
            "period: {from: 2022-02-01, to: 2022-10-31}\n"
                + "summary: 好。\n"
                + "changes: [{date: 2024-05-01, kind: correction, note: {zh-CN: 改, en:"
                + " Corrected}}]\n"
                + PLANNED,
            "# 一、工作\n\n建立档案。[unions-formed 新建工会5家]，[members 会员**人]。"),
        Portal.report(
            "east/2022-late",
            2022,
            "period: {from: 2022-11-01, to: 2022-12-31}\n",
            "[members 会员约7人]，[unions-formed 新建工会2家]。"),
        Portal.report("port/2022", 2022, "", "[members 会员5人]。"),
        Portal.report("harbour/2022", 2022, "", "[members 会员6人]。"),
        Portal.report("harbour/2023", 2023, Portal.WITHDRAWN, "正文。"),
        "-- content/reports/east/2022.en.md --\n---\ntitle: East 2022\ntranslates: "
            + TRANSLATED
            + "\n---\n# 1. Work\n\nFiles kept; five unions formed.\n",
        "-- content/reports/city/2022.xlsx --\nx",
        "-- content/pages/about.md --\n---\ntitle: 关于\n---\n正文。\n");
  }
}
