package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A unit that was renamed goes on in one row, with one line, and nothing is counted twice. */
class RenamedUnitTest {
  private static final String REPORT =
      """
      -- content/reports/%1$s/%2$s.md --
      ---
      title: %2$s年述职报告
      unit: %1$s
      year: %2$s
      type: team
      status: published
      published: 2024-02-01
      indicators:
        - {id: unions-formed, label: 新建, value: %3$s, unit: 家, quote: 新建%3$s家, reviewed: true}
      ---
      今年新建%3$s家。
      """;

  @TempDir private static Path temp;
  private static BuiltSite site;

  @BeforeAll
  static void build() throws IOException {
    Path root =
        SiteFolder.write(
            temp.resolve("site"),
            SiteFolder.SMALL
                + """
                -- content/units/town.yml --
                name: {zh-CN: 某乡, en: Old town}
                level: township
                successor: {unit: street, from: 2022-03-01, kind: renamed}
                -- content/units/street.yml --
                name: {zh-CN: 某街道, en: New street}
                level: township
                """
                + REPORT.formatted("town", "2020", "7")
                + REPORT.formatted("town", "2022", "9")
                + REPORT.formatted("street", "2022", "9")
                + REPORT.formatted("street", "2023", "0"));
    site = BuiltSite.of(root, temp.resolve("out"), 1);
  }

  @Test
  void bothNamesStandInOneRowWhoseCellsTheSentencesLeadTo() throws IOException {
    Document page = site.page("statistics/unions-formed.html");
    assertEquals(List.of("某区", "某街道"), page.select("table.series tbody th[scope=row]").eachText());
    assertEquals(List.of(), site.brokenLinks());
    for (String anchor : List.of("town-2020", "town-2022", "street-2022", "street-2023")) {
      assertTrue(page.getElementById(anchor) != null, anchor);
    }
  }

  @Test
  void theYearThatBothNamesReportIsCountedOnce() throws IOException {
    Document page = site.page("statistics/unions-formed.html");
    assertTrue(page.getElementById("total-2022").text().startsWith("9家"), page.text());
    assertTrue(page.getElementById("total-2022").text().contains("不重复计入"), page.text());
    assertEquals(List.of("不计入合计：当年数值由承接单位报告"), page.select("tbody td .note").eachText());
  }

  @Test
  void aYearWithoutReportsIsAGapWithATotalForNobody() throws IOException {
    Document page = site.page("en/statistics/unions-formed.html");
    assertEquals(
        List.of("2020", "2021", "2022", "2023"),
        page.select("table.series thead th + th").eachText());
    assertTrue(page.select("table.series thead a").eachText().stream().noneMatch("2021"::equals));
    Element chart = page.selectFirst("svg.chart-columns desc");
    assertEquals(
        "2020: 7 (1 of 2 units); 2021: no report on this site for the year (0 of 2 units);"
            + " 2022: 9 (2 of 3 units), not the same units give a number as in the year before; 2023: 35 (2 of 2"
            + " units), not the same units give a number as in the year before",
        chart.text());
  }

  @Test
  void everyIdOfAPageStandsOnce() throws IOException {
    for (String path : List.of("statistics/unions-formed.html", "statistics/index.html")) {
      List<String> ids = site.page(path).select("[id]").eachAttr("id");
      assertEquals(ids.stream().distinct().toList(), ids, path);
    }
  }

  @Test
  void totalsOfTheIndexLeadToWhatTheyAreMadeOf() throws IOException {
    assertEquals(
        "unions-formed.html#total-2023",
        site.page("statistics/index.html")
            .select("table.series td a[href$=total-2023]")
            .attr("href"));
  }
}
