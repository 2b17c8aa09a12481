package gongkai.line;

import static gongkai.line.YearFolder.report;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures of two years in; out, what each page says of the change among the same units. */
class SameUnitsTest {
  @TempDir private Path temp;

  private static final String VOCABULARY =
      """
      -- content/vocabulary/indicators.yml --
      - {id: formed, label: {zh-CN: 新建工会, en: Formed}, unit: 家, total: sum}
      - {id: rate, label: {zh-CN: 建会率, en: Rate}, unit: '%', total: mean}
      """;

  private static String figure(String id, String value, String unit, String quote) {
    return "  - {id: %s, label: x, value: %s, unit: '%s', quote: '%s', reviewed: true}\n"
        .formatted(id, value, unit, quote);
  }

  private static String told(String unit, int year, String formed, String rate) {
    String matter =
        "indicators:\n"
            + figure("formed", formed.equals("**") ? "withheld" : formed, "家", "新建" + formed + "家")
            + figure("rate", rate, "%", "建会率" + rate + "%");
    return report(unit, "" + year, year, matter, "新建" + formed + "家，建会率" + rate + "%。");
  }

  private List<List<String>> notes(String row, String... reports) throws IOException {
    BuiltSite site = YearFolder.site(temp, VOCABULARY + String.join("", reports));
    String id = row.equals("Formed") ? "formed" : "rate";
    return List.of(
        site.page("en/years/2023.html")
            .select(".totals tr:has(th:contains(" + row + ")) td .note:not(.number + .note)")
            .eachText(),
        site.page("en/statistics/index.html")
            .select("tr:has(th a[href=" + id + ".html]) .of-units + .note")
            .eachText(),
        site.page("en/statistics/" + id + ".html")
            .select("tr.soft:has(th:contains(same units)) .note")
            .eachText());
  }

  @Test
  void theChangeHasOneFormOnAllPages() throws IOException {
    String[] reports = {
      told("city", 2022, "20", "80"), told("quiet", 2022, "10", "90"),
      told("city", 2023, "25", "85.5"), told("quiet", 2023, "12", "90")
    };
    List<String> formed = List.of("2 same units since 2022: 30 → 37");
    assertEquals("[%1$s, %1$s, %1$s]".formatted(formed), notes("Formed", reports).toString());
  }

  @Test
  void theChangeOfAMeanSaysSoAndBothHaveTheirSign() throws IOException {
    String[] reports = {
      told("city", 2022, "20", "80"), told("quiet", 2022, "10", "90"),
      told("city", 2023, "25", "85.5"), told("quiet", 2023, "12", "90")
    };
    String rate = "2 same units since 2022, mean: 85% → 87.75%";
    for (List<String> page : notes("Rate", reports)) {
      assertEquals(rate, page.get(page.size() - 1));
    }
  }

  @Test
  void whereNoEarlierYearHasANumberEachPageSaysSo() throws IOException {
    String[] reports = {told("city", 2022, "**", "80"), told("city", 2023, "25", "85")};
    List<String> none = List.of("not comparable with 2022: no unit gives a number in both years");
    assertEquals("[%1$s, %1$s, %1$s]".formatted(none), notes("Formed", reports).toString());
  }
}
