package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DataTablesTest {
  private static final String UNITS =
      """
      -- content/units/city.yml --
      name: {zh-CN: 某市, en: Some City}
      level: city
      -- content/units/old.yml --
      name: {zh-CN: 旧区}
      level: district
      parent: city
      successor: {unit: new, from: 2023-01-01, kind: renamed}
      -- content/units/new.yml --
      name: {zh-CN: 新区}
      level: district
      former: [{name: {zh-CN: 曾区}, until: 2023-06-30}]
      -- content/vocabulary/indicators.yml --
      - {id: relief, label: {zh-CN: 帮扶资金}, unit: 万元, total: sum}
      - {id: unheard, label: {zh-CN: 从未给出}, unit: 件, total: sum}
      """;

  private static final String REPORT =
      """
      -- content/reports/%1$s/%2$d.md --
      ---
      title: %2$d年述职报告
      unit: %1$s
      year: %2$d
      type: team
      status: %3$s
      published: %2$d-12-31
      %4$s
      ---
      %5$s
      """;

  @TempDir private static Path temp;
  private static BuiltSite site;

  private static String report(String unit, int year, String matter, String text) {
    return REPORT.formatted(unit, year, "published", matter, text);
  }

  @BeforeAll
  static void build() throws IOException {
    SiteFolder.write(
        temp.resolve("site"),
        SiteFolder.EMPTY
            + UNITS
            + report(
                "city",
                2021,
                "indicators: [{id: relief, label: 资金, value: 3, unit: 万元, quote: 资金3万元, reviewed: true}]",
                "发放资金3万元。")
            + report(
                "city",
                2022,
                "indicators: [{id: relief, label: 资金, value: 5000, unit: 元, qualifier: more-than,"
                    + " quote: 资金5000余元}, {label: 走访, value: -2, unit: 户, quote: 走访-2户}]",
                "发放资金5000余元，走访-2户。")
            + report(
                "old",
                2021,
                "indicators: [{id: relief, label: =资金, value: withheld, unit: 万元, quote: 资金*万元}]",
                "发放资金*万元。")
            + report("new", 2023, "", "一切如常。")
            + REPORT.formatted(
                "old",
                2022,
                "withdrawn",
                "changes: [{date: 2023-02-01, kind: withdrawal, by: 某市, note: 数字有误}]",
                "无。"));
    site = BuiltSite.of(temp.resolve("site"), temp.resolve("out"), 1);
  }

  private static String rows(String path, String... columns) throws IOException {
    StringBuilder rows = new StringBuilder();
    for (Map<String, String> row : site.table(path)) {
      rows.append(String.join("|", List.of(columns).stream().map(row::get).toList())).append('\n');
    }
    return rows.toString();
  }

  /** Ten thousand and one are never in one column. */
  @Test
  void valuesStandInTheBaseUnitBesideWhatIsWritten() throws IOException {
    assertEquals(
        """
        city|2021|number|30000|元|3|万元|exact
        city|2022|approximate|5000|元|5000|元|more-than
        city|2022|number|-2|户|-2|户|exact
        old|2021|withheld||元||万元|
        """,
        rows(
            "data/indicators.csv",
            "unit",
            "year",
            "state",
            "value",
            "counting-unit",
            "written-value",
            "written-unit",
            "qualifier"));
  }

  @Test
  void anIndicatorsFileSaysOfEachUnitAndYearWhyThereIsNoFigure() throws IOException {
    assertEquals(
        """
        city|2021|number|30000|counted
        city|2022|approximate|5000|counted
        city|2023|no-report||
        old|2021|withheld||counted
        old|2022|withdrawn||
        old|2023|not-due||
        """,
        rows("data/indicators/relief.csv", "unit", "year", "state", "value", "standing"));
    assertFalse(site.files().contains("data/indicators/unheard.csv"));
  }

  @Test
  void theFiguresOfAUnitAndOfAYearHaveFilesOfTheirOwn() throws IOException {
    assertEquals("relief|2021\n", rows("data/units/old.csv", "indicator", "year"));
    assertEquals("relief|city\n|city\n", rows("data/years/2022.csv", "indicator", "unit"));
    assertEquals("", rows("data/units/new.csv", "unit"));
  }

  @Test
  void coverageSaysWhatTheSiteHasOfEachUnitAndYear() throws IOException {
    assertEquals(
        """
        city|2021|published|2021
        city|2022|published|2022
        city|2023|no-report|
        new|2021|not-due|
        new|2022|not-due|
        new|2023|published|2023
        old|2021|published|2021
        old|2022|withdrawn|2022
        old|2023|not-due|
        """,
        rows("data/coverage.csv", "unit", "year", "state", "reports"));
  }

  @Test
  void unitsHaveTheirFormerNamesAndSuccessors() throws IOException {
    assertEquals(
        """
        city|||
        new||曾区 –2023-06-30|
        old|city||new
        """,
        rows("data/units.csv", "unit", "parent", "former-names", "successor"));
    assertEquals(
        "city|某市|\nnew|曾区|2023-06-30\nnew|新区|\nold|旧区|\n",
        rows("data/names.csv", "unit", "name-zh-cn", "until"));
  }

  @Test
  void theVocabularyTellsHowManyBaseUnitsPagesCountBy() throws IOException {
    assertEquals(
        "relief|万元|元|10000|sum\nunheard|件|件|1|sum\n",
        rows("data/vocabulary.csv", "indicator", "series-unit", "counting-unit", "factor", "total"));
  }

  @Test
  void changesTellOfAWithdrawnReportToo() throws IOException {
    assertEquals(
        "old|2022|1|2023-02-01|withdrawal|数字有误\n",
        rows("data/changes.csv", "unit", "report", "change", "date", "kind", "note-zh-cn"));
    assertFalse(site.text("data/reports.csv").contains("old,2022"));
  }

  /** As a spreadsheet would run it. */
  @Test
  void noCellIsAFormula() throws IOException {
    assertTrue(site.text("data/indicators.csv").contains(",'=资金,"));
    assertTrue(site.text("data/indicators.csv").contains(",-2,"));
  }

  @Test
  void jsonNamesItsColumnsAndItsAddressOnce() throws IOException {
    JsonNode json = JsonMapper.shared().readTree(site.text("data/indicators.json"));
    List<String> columns = json.get("columns").valueStream().map(JsonNode::asString).toList();
    assertFalse(columns.contains("sentence"));
    List<Map<String, String>> csv = site.table("data/indicators.csv");
    assertEquals(csv.size(), json.get("rows").size());
    for (int i = 0; i < csv.size(); i++) {
      JsonNode row = json.get("rows").get(i);
      String url = json.get("base").asString() + row.get(columns.indexOf("url")).asString();
      assertEquals(csv.get(i).get("url"), url);
      JsonNode value = row.get(columns.indexOf("value"));
      String written = csv.get(i).get("value");
      assertEquals(written, value.isNull() ? "" : value.decimalValue().toPlainString());
    }
    assertEquals(1, site.text("data/indicators.json").split("https://", -1).length - 1);
  }

  @Test
  void whatIsCountedComesToTheTotalOfThePage() throws IOException {
    BigDecimal sum = BigDecimal.ZERO;
    for (Map<String, String> row : site.table("data/indicators/relief.csv")) {
      if (row.get("standing").equals("counted") && !row.get("value").isEmpty()) {
        sum = sum.add(new BigDecimal(row.get("value")));
      }
    }
    assertEquals("35000", sum.toPlainString());
  }
}
