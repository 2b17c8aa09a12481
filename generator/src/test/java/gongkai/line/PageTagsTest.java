package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page tags of government sites, over all kinds of pages: 国办发〔2017〕47号. */
class PageTagsTest {
  @TempDir private Path root;

  /** All tags of the guidance; others of a page, such as its description, are not among them. */
  private static final List<String> TAGS =
      List.of(
          "SiteName",
          "SiteDomain",
          "SiteIDCode",
          "ColumnName",
          "ColumnDescription",
          "ColumnKeywords",
          "ColumnType",
          "ArticleTitle",
          "PubDate",
          "ContentSource",
          "Keywords",
          "Author",
          "Description",
          "Url");

  private static final String FOOTER = "footer: {site-id: '4400000001'}\n";

  private static String site(String profile, String more) {
    return """
        -- content/site.yml --
        title: {zh-CN: 示例局“公开”, en: Example "Open" Office}
        languages: [zh-CN, en]
        base-url: https://open.example.net/site/
        publisher: {name: {zh-CN: 示例局, en: Example Office}}
        profile: %s
        %s
        -- content/units/office.yml --
        name: {zh-CN: 示例局, en: Example Office}
        level: bureau
        aliases: [bureau]
        -- content/vocabulary/indicators.yml --
        - {id: visits, label: {zh-CN: 走访, en: Visits}, unit: 次, total: sum}
        -- content/pages/about.md --
        ---
        title: 关于本站
        ---
        本站收录述职报告。
        """
            .formatted(profile, more)
        + report("2021", 2021, "status: published\n", "正文。")
        + report("2022", 2022, "status: published\n" + events(), days())
        + report(
            "2023",
            2023,
            "status: published\nsummary: {zh-CN: 一年的工作, en: A year of work}\n"
                + "dimensions: [duty, integrity]\n"
                + "indicators: [{id: visits, label: 走访, value: 5, unit: 次, quote: 走访5次,"
                + " reviewed: true}]\n",
            "走访5次。")
        + report(
            "2020",
            2020,
            "status: withdrawn\nchanges: [{date: 2024-01-01, kind: withdrawal, by: 示例局,"
                + " note: 有误}]\n",
            "正文。");
  }

  private static String report(String stem, int year, String more, String text) {
    return """
        -- content/reports/office/%s.md --
        ---
        title: {zh-CN: %d年述职报告, en: Report for %d}
        unit: office
        year: %d
        type: team
        published: %d-01-20
        %s---
        %s
        """
        .formatted(stem, year, year, year, year + 1, more, text);
  }

  /** More than the page of a year has room for, so that each month has a page. */
  private static String events() {
    return IntStream.rangeClosed(1, 201)
        .mapToObj(
            i ->
                ("  - {date: 3月%1$d日第%2$d次, from: 2022-03-%1$02d, to: 2022-03-%1$02d, precision: day,"
                        + " quote: '3月%1$d日第%2$d次，', reviewed: true}\n")
                    .formatted(i % 28 + 1, i))
        .collect(Collectors.joining("", "events:\n", ""));
  }

  private static String days() {
    return IntStream.rangeClosed(1, 201)
        .mapToObj(i -> "3月%d日第%d次，走访。".formatted(i % 28 + 1, i))
        .collect(Collectors.joining());
  }

  private BuiltSite built(String profile, String more) throws IOException {
    SiteFolder.write(root, site(profile, more));
    return BuiltSite.of(root, root.resolve("site-out"), 1);
  }

  /** Kind by kind, which tags there are; every kind of page is there, the redirect too. */
  @Test
  void everyKindOfPageOfAGovernmentSiteHasTheTagsOfItsKind() throws IOException {
    BuiltSite site = built("gov", FOOTER);
    Map<String, Set<String>> kinds = new TreeMap<>();
    for (String page : site.pages()) {
      kinds
          .computeIfAbsent(kind(page), kind -> new TreeSet<>())
          .add(
              TAGS.stream()
                  .filter(tags(site, page).keySet()::contains)
                  .collect(Collectors.joining(" ")));
    }
    assertEquals(
        """
        404.html: SiteName SiteDomain SiteIDCode
        about.html: SiteName SiteDomain SiteIDCode
        changes.html: SiteName SiteDomain SiteIDCode ColumnName ColumnDescription ColumnKeywords ColumnType
        compare.html: SiteName SiteDomain SiteIDCode
        data/index.html: SiteName SiteDomain SiteIDCode ColumnName ColumnDescription ColumnKeywords ColumnType
        index.html: SiteName SiteDomain SiteIDCode
        redirect: SiteName SiteDomain SiteIDCode
        reports.html: SiteName SiteDomain SiteIDCode ArticleTitle PubDate ContentSource Keywords Author Description Url
          or SiteName SiteDomain SiteIDCode ArticleTitle PubDate ContentSource Keywords Author Url
        search.html: SiteName SiteDomain SiteIDCode
        statistics/index.html: SiteName SiteDomain SiteIDCode ColumnName ColumnDescription ColumnKeywords ColumnType
        statistics/visits.html: SiteName SiteDomain SiteIDCode ColumnName ColumnDescription ColumnKeywords ColumnType
        units/index.html: SiteName SiteDomain SiteIDCode ColumnName ColumnDescription ColumnKeywords ColumnType
        units/office.html: SiteName SiteDomain SiteIDCode ColumnName ColumnDescription ColumnKeywords ColumnType
        withdrawn.html: SiteName SiteDomain SiteIDCode
        year.html: SiteName SiteDomain SiteIDCode ColumnName ColumnDescription ColumnKeywords ColumnType
        year/events-3.html: SiteName SiteDomain SiteIDCode ColumnName ColumnDescription ColumnKeywords ColumnType
        years/index.html: SiteName SiteDomain SiteIDCode ColumnName ColumnDescription ColumnKeywords ColumnType""",
        kinds.entrySet().stream()
            .map(kind -> kind.getKey() + ": " + String.join("\n  or ", kind.getValue()))
            .collect(Collectors.joining("\n")));
  }

  private static String kind(String page) {
    return page.replaceFirst("^en/", "")
        .replaceFirst("reports/office/2020", "withdrawn")
        .replaceAll("(reports|compare)/office/20\\d\\d", "$1")
        .replaceFirst("years/20\\d\\d", "year")
        .replaceFirst("(units|reports)/bureau.*", "redirect");
  }

  private static Map<String, String> tags(BuiltSite site, String page) throws IOException {
    Map<String, String> tags = new LinkedHashMap<>();
    for (Element meta : site.page(page).select("head meta[name]")) {
      if (TAGS.contains(meta.attr("name"))) {
        tags.put(meta.attr("name"), meta.attr("content"));
      }
    }
    return tags;
  }

  private static String told(BuiltSite site, String page) throws IOException {
    return tags(site, page).entrySet().stream()
        .map(tag -> tag.getKey() + ": " + tag.getValue())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void tagsSayWhatTheSiteAndTheReportSay() throws IOException {
    BuiltSite site = built("gov", FOOTER);
    assertEquals(
        """
        Description: 一年的工作
        SiteName: 示例局“公开”
        SiteDomain: open.example.net
        SiteIDCode: 4400000001
        ArticleTitle: 2023年述职报告
        PubDate: 2024-01-20 00:00
        ContentSource: 示例局
        Keywords: 示例局,2023年度,领导班子报告,述职,述廉
        Author: 示例局
        Url: https://open.example.net/site/reports/office/2023.html""",
        told(site, "reports/office/2023.html"));
    assertEquals(
        """
        Description: A year of work
        SiteName: Example "Open" Office
        SiteDomain: open.example.net
        SiteIDCode: 4400000001
        ArticleTitle: Report for 2023
        PubDate: 2024-01-20 00:00
        ContentSource: Example Office
        Keywords: Example Office,2023,Leading group report,duty,integrity
        Author: Example Office
        Url: https://open.example.net/site/en/reports/office/2023.html""",
        told(site, "en/reports/office/2023.html"));
    assertEquals(
        """
        SiteName: 示例局“公开”
        SiteDomain: open.example.net
        SiteIDCode: 4400000001
        ColumnName: 2023年度报告
        ColumnDescription: 示例局“公开”：2023年度的报告、公开情况和合计。
        ColumnKeywords: 2023年度报告,示例局“公开”
        ColumnType: 信息公开""",
        told(site, "years/2023.html"));
    assertEquals(
        """
        SiteName: Example "Open" Office
        SiteDomain: open.example.net
        SiteIDCode: 4400000001
        ColumnName: Events of 2022: March
        ColumnDescription: Events of 2022: March – Example "Open" Office
        ColumnKeywords: Events of 2022: March,Example "Open" Office
        ColumnType: information disclosure""",
        told(site, "en/years/2022/events-3.html"));
  }

  @Test
  void aTagIsNeverEmptyAndStandsOnce() throws IOException {
    BuiltSite site = built("gov", "");
    List<String> faults = new ArrayList<>();
    for (String page : site.pages()) {
      List<String> names = new ArrayList<>();
      for (Element meta : site.page(page).select("head meta[name]")) {
        String name = meta.attr("name");
        boolean twice = names.contains(name.toLowerCase(Locale.ROOT));
        if (TAGS.contains(name) && (meta.attr("content").isBlank() || twice)) {
          faults.add(page + " " + name);
        }
        names.add(name.toLowerCase(Locale.ROOT));
      }
      assertTrue(!tags(site, page).containsKey("SiteIDCode"), "made up: " + page);
    }
    assertEquals(List.of(), faults);
  }

  @ParameterizedTest
  @ValueSource(strings = {"union", "party", "none"})
  void whoIsNoOrganOfGovernmentClaimsNothing(String profile) throws IOException {
    BuiltSite site = built(profile, FOOTER);
    for (String page : site.pages()) {
      assertEquals(Map.of(), tags(site, page), page);
    }
  }
}
