package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.line.request.SiteRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Charts and data of figures that reports give and that are part of no total. */
class NotDrawnTest {
  private static final String SITE =
      SiteFolder.EMPTY
          + """
          -- content/vocabulary/indicators.yml --
          - {id: formed, label: {zh-CN: 新建工会, en: Unions formed}, unit: 家, total: sum}
          - {id: covered, label: {zh-CN: 覆盖率, en: Coverage}, unit: "%", total: none}
          -- content/units/east.yml --
          name: {zh-CN: 东区, en: East}
          level: district
          -- content/units/west.yml --
          name: {zh-CN: 西区, en: West}
          level: district
          """;

  @TempDir private Path root;

  /**
   * A report of a year.
   *
   * @param figures id, number, unit and quote each, parted by blanks
   */
  private static String report(String unit, int year, String period, String... figures) {
    StringBuilder entries = new StringBuilder();
    StringBuilder text = new StringBuilder();
    for (String figure : figures) {
      String[] parts = figure.split(" ", -1);
      entries.append(
          "  - {id: %s, label: 数量, value: %s, unit: '%s', quote: '%s', reviewed: true}\n"
              .formatted((Object[]) parts)
              .replace("unit: '', ", ""));
      text.append(parts[3]).append('。');
    }
    String stem = year + (period.isEmpty() ? "" : "-half");
    return """
    -- content/reports/%1$s/%2$s.md --
    ---
    title: {zh-CN: %3$d年述职报告, en: Report for %3$d}
    unit: %1$s
    year: %3$d
    %4$stype: team
    status: published
    published: 2024-01-20
    indicators:
    %5$s---
    ## 一、工作

    %6$s
    """
        .formatted(unit, stem, year, period, entries, text);
  }

  private BuiltSite built(String... files) throws IOException {
    Path site = SiteFolder.write(root.resolve("site"), SITE + String.join("", files));
    Path out = root.resolve("out");
    SiteRequest request =
        new SiteRequest(site, Optional.empty(), false, SiteRequest.Purpose.BUILD, 2);
    SiteBuilder.build(request, out);
    return new BuiltSite(out);
  }

  /** What charts of a page tell those who do not see them. */
  private static List<String> told(BuiltSite site, String page) throws IOException {
    return site.page(page).select("main svg desc").eachText();
  }

  private static List<String> heads(BuiltSite site, String page, String which) throws IOException {
    return site.page(page).select(which).eachText();
  }

  private static List<String> legend(BuiltSite site, String page) throws IOException {
    return site.page(page).select(".chart-legend li").eachText();
  }

  private static final String INTO_EAST =
      "-- content/units/west.yml --\nname: {zh-CN: 西区, en: West}\nlevel: district\n"
          + "successor: {unit: east, from: 2023-07-01, kind: merged}\n";

  @Test
  void aUnitsOwnLineShowsWhatTheTotalLeavesToWhoTookOver() throws IOException {
    BuiltSite site =
        built(
            INTO_EAST,
            report("west", 2022, "", "formed 28 家 新建工会28家"),
            report("west", 2023, "", "formed 31 家 新建工会31家"),
            report("east", 2023, "", "formed 77 家 新建工会77家"));
    String page = "statistics/formed.html";
    assertEquals("2022：28；2023：31", told(site, page).get(2));
    assertFalse(legend(site, page).contains("报告没有写此项"));
    assertTrue(told(site, "units/west.html").contains("2022：28；2023：31"));
    assertTrue(site.page(page).select("#total-2023").text().startsWith("77家"));
  }

  @Test
  void aNumberInAnotherUnitIsNotSaidToBeMissing() throws IOException {
    BuiltSite site =
        built(
            report("west", 2023, "", "formed 28 家 新建工会28家"),
            report("east", 2023, "", "formed 41 个 新建工会41个"),
            report("east", 2022, "", "formed 7 个 新建工会7个"));
    String page = "statistics/formed.html";
    assertEquals(
        "2022：计量单位不同，图中没有画出（2个单位中1个）；2023：≥28（2个单位中2个；另1项单位不同，未计入）", told(site, page).get(0));
    assertEquals("2022：计量单位不同，图中没有画出；2023：计量单位不同，图中没有画出", told(site, page).get(1));
    assertEquals(
        List.of(
            "≥ 至少此数，部分数值计量单位不同，没有计入；缺口高度不按比例",
            "≠ 计量单位不同，没有画出，数值见网页中的表",
            "≠ 计量单位不同，没有画出，数值见网页中的表",
            "本站没有该年度的报告"),
        legend(site, page));
    assertEquals("41个不计入合计：计量单位与指标不同", site.page(page).select("#east-2023").text());
    String picture = site.text("embed/formed.svg");
    assertTrue(picture.contains(UNDER_YEARS), picture);
    assertFalse(picture.contains("报告没有写此项"), picture);
    assertEquals(
        Map.of("28", "counted", "41", "other-unit", "7", "other-unit"),
        site.table("data/indicators.csv").stream()
            .collect(Collectors.toMap(row -> row.get("value"), row -> row.get("standing"))));
  }

  private static final String MEAN =
      "-- content/vocabulary/indicators.yml --\n"
          + "- {id: rated, label: {zh-CN: 满意率, en: Rated}, unit: '%', total: mean}\n";

  private static final String UNDER_YEARS = "年度下方：写有此项的单位数（含未公开的）/应报告的单位数。";

  /** A mean of the one value that is given is none of both. */
  @Test
  void aMeanSaysThatAValueIsWithheld() throws IOException {
    BuiltSite site =
        built(
            MEAN,
            report("west", 2022, "", "rated 90 % 满意率90%"),
            report("east", 2022, "", "rated 80 % 满意率80%"),
            report("west", 2023, "", "rated 92 % 满意率92%"),
            report("east", 2023, "", "rated withheld % 满意率**%"));
    String page = "statistics/rated.html";
    assertEquals(
        "2022：85（2个单位中2个；2个数值的简单平均）；" + "2023：[92]（2个单位中2个；只有1个数值；另1项未公开），有数值的单位与前一年度不同",
        told(site, page).get(0));
    assertEquals("[ ] 仅由计入的数值得出，另有数值未公开或者单位不同，连同这些数值可能更大，也可能更小", legend(site, page).get(0));
    assertEquals(1, site.page(page).select(".chart-line:has(#chart-totals-t) .c-hollow").size());
    assertEquals(1, site.page("statistics/index.html").select(".spark .c-hollow").size());
    assertEquals(List.of("平均，2023"), heads(site, page, ".headline dt:contains(2023):contains(均)"));
    assertEquals(List.of("平均"), heads(site, page, "tr:has(#total-2023) > th"));
    assertEquals(List.of(), heads(site, page, "main th:containsOwn(合计)"));
    assertEquals("合计或平均", site.page("years/2023.html").select(".totals th").get(1).text());
    assertEquals(
        "平均", site.page("years/2023.html").select(".totals td").first().attr("data-label"));
    String picture = site.text("embed/rated.svg");
    assertTrue(picture.contains(">各年度简单平均。计量单位：%。"), picture);
    assertTrue(picture.contains("[ ] 仅由计入的数值得出"), picture);
    assertTrue(picture.contains(UNDER_YEARS), picture);
  }

  /** The unit is the same one; it only withholds a number. */
  @Test
  void aYearWithoutANumberIsOfNoOtherUnits() throws IOException {
    BuiltSite site =
        built(
            report("west", 2021, "", "formed 28 家 新建工会28家"),
            report("west", 2022, "", "formed withheld 家 新建工会**家"),
            report("west", 2023, "", "formed 31 家 新建工会31家"));
    String page = "statistics/formed.html";
    assertEquals("2021：28（2个单位中1个）；2022：未公开（2个单位中1个）；2023：31（2个单位中1个）", told(site, page).get(0));
    assertEquals(0, site.page(page).select(".c-seam").size());
  }

  /** One withheld and one of another unit: the first alone would be half of what there is. */
  @Test
  void aTotalOfNoNumberSaysEachReason() throws IOException {
    BuiltSite site =
        built(
            report("west", 2023, "", "formed withheld 家 新建工会**家"),
            report("east", 2023, "", "formed 41 个 新建工会41个"));
    assertEquals(
        "未公开（另1项单位不同，未计入）", site.page("statistics/formed.html").select("#total-2023").text());
  }

  @Test
  void severalRatesOfAYearAreNotSaidToBeMissing() throws IOException {
    String half = "period: {from: 2023-01-01, to: 2023-06-30}\n";
    BuiltSite site =
        built(
            report("west", 2023, half, "covered 80 % 覆盖率80%"),
            report(
                    "west",
                    2023,
                    half.replace("01-01", "07-01").replace("06-30", "12-31"),
                    "covered 90 % 覆盖率90%")
                .replace("2023-half", "2023-second"));
    String page = "statistics/covered.html";
    assertEquals(List.of("2023：有几个数值，不能合为一个，图中没有画出"), told(site, page));
    assertEquals(List.of("… 有几个数值，不能合为一个，没有画出，见网页中的表"), legend(site, page));
    assertTrue(site.text("embed/covered.svg").contains("2023：写有数值，图中没有画出，见网页中的表"));
  }

  @Test
  void blanksAroundAUnitAreNoneOfIt() throws IOException {
    BuiltSite site =
        built(
            report("west", 2023, "", "formed 28 家 新建工会28家"),
            report("east", 2023, "", "formed 41 家　 新建工会41家"));
    assertEquals("69家", site.page("statistics/formed.html").select("#total-2023").text());
  }

  /** The sign of a Chinese keyboard is no other unit. */
  @Test
  void aWidePerCentIsOne() throws IOException {
    String page = "statistics/covered.html";
    BuiltSite site =
        built(
            report("west", 2023, "", "covered 80 % 覆盖率80%"),
            report("east", 2023, "", "covered 90 ％ 覆盖率90％"));
    assertEquals(List.of("2023：90", "2023：80"), told(site, page));
    assertEquals(List.of(), problems());
  }

  private List<String> problems(String... files) throws IOException {
    Path site = SiteFolder.write(root.resolve("site"), SITE + String.join("", files));
    SiteRequest request =
        new SiteRequest(site, Optional.empty(), false, SiteRequest.Purpose.BUILD, 2);
    return SiteBuilder.check(request).stream()
        .map(p -> p.severity() + " " + p.code() + " " + p.arguments())
        .filter(told -> !told.contains("not-translated"))
        .toList();
  }

  @Test
  void whatNoTotalHoldsIsToldInTime() throws IOException {
    assertEquals(
        List.of("WARNING unit-left-out [formed, 家]"),
        problems(report("east", 2023, "", "formed 41  新建工会41家")));
    assertEquals(
        List.of("WARNING unit-missing [新建工会41家, 家]"),
        problems(report("east", 2023, "", "formed 41  新建工会41家").replace("id: formed, ", "")));
    assertEquals(
        List.of("NOTE unit-of-no-total [个, formed, 家]"),
        problems(report("east", 2023, "", "formed 41 个 新建工会41个")));
    assertEquals(List.of(), problems(report("east", 2023, "", "formed withheld  新建工会**家")));
  }

  @Test
  void aNumberThatSaysWhichOneNeedsNoUnit() throws IOException {
    String ranked = report("east", 2023, "", "formed 3  排名全市第3位").replace("id: formed, ", "");
    assertEquals(List.of(), problems(ranked));
  }
}
