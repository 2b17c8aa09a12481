package gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.cli.printing.TextTable;
import gongkai.i18n.Messages;
import gongkai.line.BuiltSite;
import gongkai.line.SiteFolder;
import gongkai.model.Coded;
import gongkai.model.Language;
import gongkai.statistics.Bound;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The statistics of a site on a terminal, and as files of other programs. */
class StatsCommandTest {
  private static final String OPEN =
      SiteFolder.SMALL
          + """
          -- content/vocabulary/indicators.yml --
          - {id: unions-formed, label: {zh-CN: 新建工会, en: Unions formed}, unit: 家, total: sum}
          - {id: relief, label: {zh-CN: 慰问金, en: =Relief}, unit: 元, total: sum}
          -- content/reports/district/2022.md --
          ---
          title: 2022年述职报告
          unit: district
          year: 2022
          type: team
          status: published
          published: 2023-01-20
          open: [title, signs]
          indicators:
            - {id: unions-formed, label: 新建, value: 20, unit: 家, qualifier: more-than, quote: 新建工会20多家}
            - {id: relief, label: 慰问金, value: withheld, unit: 元, quote: "慰问金**元", reviewed: true}
          plans: [{quote: 建立档案。}]
          ---
          ## 一、工作

          新建工会20多家，慰问金**元。

          ## 二、打算

          建立档案。
          -- content/reports/district/2022.en.md --
          ---
          title: Report
          translates: 00000000000000000000000000000000
          ---
          ## Work

          Text.
          -- content/reports/district/2024.md --
          ---
          title: 2024年述职报告
          unit: district
          year: 2024
          type: team
          status: draft
          indicators:
            - {id: unions-formed, label: 新建, value: 99, unit: 家, quote: 新建工会99家}
          ---
          新建工会99家。
          """;

  /** Names of columns that are not those of the keys. */
  private static final Map<String, String> COLUMNS =
      Map.of(
          "unit", "counting-unit",
          "otherUnit", "other-unit",
          "notCountedTwice", "not-counted-twice",
          "unreviewed", "unreviewed-figures");

  @TempDir private Path folder;

  private String site() throws IOException {
    return SiteFolder.write(folder.resolve("site"), OPEN).toString();
  }

  private BuiltSite built(String site) {
    Path out = folder.resolve("out");
    assertEquals(0, Ended.of(Locale.US, "build", "--site", site, "--out", out.toString()).code());
    return new BuiltSite(out);
  }

  private static JsonNode json(String site) {
    Ended ended = Ended.of(Locale.US, "stats", "--site", site, "--format", "json");
    assertEquals(0, ended.code(), ended.err());
    return JsonMapper.builder().build().readTree(ended.out());
  }

  @Test
  void aMeanOfSomeValuesIsNoExactNumberOfAll() throws IOException {
    String site =
        SiteFolder.write(folder.resolve("site"), OPEN.replace("total: sum", "total: mean"))
            .toString();
    Path other = folder.resolve("site/content/units/other.yml");
    Files.writeString(other, "name: 另一区\nlevel: district\n");
    Path report = folder.resolve("site/content/reports/district/2023.md");
    String given = Files.readString(report);
    Path second = folder.resolve("site/content/reports/other/2023.md");
    Files.createDirectories(second.getParent());
    Files.writeString(
        second,
        given
            .replace("unit: district", "unit: other")
            .replace("value: 35", "value: withheld")
            .replace("35家", "**家"));
    for (JsonNode total : json(site).get("totals")) {
      if (total.get("year").asInt() == 2023) {
        assertEquals("no-bound", total.get("bound").asString(), total.toString());
        return;
      }
    }
    throw new AssertionError("no total of 2023");
  }

  /** Every total of the page, with its year, as the page says it. */
  private static List<String> totalsOfThePage(Document page) {
    Element table = page.selectFirst("#indicators ~ div table.series");
    List<String> years = table.select("thead th").eachText();
    List<String> totals = new ArrayList<>();
    for (Element row : table.select("tbody tr")) {
      String label = row.selectFirst("th").text();
      for (int i = 1; i < years.size() - 1; i++) {
        Element cell = row.child(i);
        if (cell.selectFirst("a") != null) {
          Element number = cell.selectFirst(".number");
          totals.add(
              label
                  + " "
                  + years.get(i)
                  + " "
                  + (number == null ? "withheld" : number.text().replace(",", "")));
        }
      }
    }
    return totals;
  }

  private static List<String> totals(JsonNode statistics) {
    List<String> totals = new ArrayList<>();
    for (JsonNode total : statistics.get("totals")) {
      boolean number = !total.get("value").isNull();
      String bound = total.get("bound").asString("");
      String words =
          bound.equals("at-least") ? "at least " : bound.equals("approx") ? "about " : "";
      if (number || !total.get("withheld").isNull()) {
        totals.add(
            total.get("label").asString()
                + " "
                + total.get("year").asInt()
                + " "
                + (number ? words + total.get("value").asString() : "withheld"));
      }
    }
    return totals;
  }

  @Test
  void theTotalsAreThoseOfTheStatisticsPage() throws IOException {
    String site = site();
    BuiltSite built = built(site);
    List<String> page = totalsOfThePage(built.page("en/statistics/index.html"));
    assertEquals(
        List.of("Unions formed 2022 at least 20", "Unions formed 2023 35", "=Relief 2022 withheld"),
        page);
    assertEquals(page, totals(json(site)));
  }

  @Test
  void theTotalsOfTheSampleAreThoseOfItsStatisticsPage() throws IOException {
    Path sample = folder.resolve("sample");
    assertEquals(0, Ended.of(Locale.US, "init", sample.toString(), "--sample").code());
    BuiltSite built = built(sample.toString());
    List<String> page = totalsOfThePage(built.page("en/statistics/index.html"));
    // Large numbers are words on the page; here only those are compared that are digits on both.
    List<String> told = new ArrayList<>(totals(json(sample.toString())));
    assertEquals(page.size(), told.size());
    int compared = 0;
    for (int i = 0; i < page.size(); i++) {
      if (!page.get(i).contains("million") && page.get(i).replaceAll("\\D", "").length() < 9) {
        String unitless = told.get(i);
        if (unitless.split(" ").length == page.get(i).split(" ").length
            && !page.get(i).matches(".*\\d0000.*")) {
          compared += page.get(i).equals(unitless) ? 1 : 0;
        }
      }
    }
    assertTrue(compared > 50, () -> page + "\n" + told);
  }

  @Test
  void coverageAndDisclosureAreThoseOfTheStatisticsPage() throws IOException {
    String site = site();
    BuiltSite built = built(site);
    Document page = built.page("en/statistics/index.html");
    JsonNode all = json(site).get("all");
    assertEquals(
        page.selectFirst("#disclosure ~ .big").text(),
        all.get("percent").asInt()
            + "% ("
            + all.get("disclosed").asInt()
            + " of "
            + (all.get("disclosed").asInt() + all.get("withheld").asInt())
            + " registered figures); "
            + all.get("redactions").asInt()
            + " passages withheld in the texts "
            + all.get("unreviewed").asInt()
            + " proposed by machine, not yet checked");
    assertEquals(2, all.get("reported").asInt());
    assertEquals(2, all.get("due").asInt());
  }

  @Test
  void whatIsOpenIsToldByReportAndIsNoError() throws IOException {
    JsonNode open = json(site()).get("open");
    assertEquals(
        """
        {"report":"district/2022","path":"content/reports/district/2022.md","status":"published",\
        "unreviewed":{"figures":1,"events":0,"plans":1},"open":["title","signs"],\
        "translations":{"en":"stale"}}\
        """,
        open.get(0).toString());
    assertEquals("{\"en\":\"missing\"}", open.get(1).get("translations").toString());
    assertEquals("draft", open.get(2).get("status").asString());
    assertEquals(1, open.get(2).get("unreviewed").get("figures").asInt());
    assertEquals(3, open.size());
  }

  @Test
  void theTableIsWordedInBothLanguagesAndItsColumnsStandUnderEachOther() throws IOException {
    String site = site();
    String chinese = Ended.of(Locale.US, "stats", "--site", site, "--lang", "zh").out();
    assertTrue(chinese.contains("district/2024  草稿"), chinese);
    assertTrue(chinese.contains("en 过期"), chinese);
    List<String> lines = chinese.lines().toList();
    int head = lines.indexOf("指标合计") + 2;
    assertTrue(lines.get(head).startsWith("指标      年度"), chinese);
    assertTrue(lines.get(head + 1).startsWith("新建工会  2022"), chinese);
    assertEquals(
        TextTable.width(lines.get(head).replaceAll("合计.*", "合计")),
        TextTable.width(lines.get(head + 1).replaceAll("  20  .*", "  20")),
        chinese);
    String english = Ended.of(Locale.US, "stats", "--site", site).out();
    assertTrue(english.contains("at least"), english);
    assertTrue(english.contains("title signs"), english);
  }

  @Test
  void whatATotalSaysOfAllValuesHasWordsInBothLanguages() throws IOException {
    String site =
        SiteFolder.write(
                folder.resolve("bounds"),
                SiteFolder.SMALL
                    + """
                    -- content/vocabulary/indicators.yml --
                    - {id: exact, label: {zh-CN: 甲, en: A}, unit: 家, total: sum}
                    - {id: at-least, label: {zh-CN: 乙, en: B}, unit: 家, total: sum}
                    - {id: at-most, label: {zh-CN: 丙, en: C}, unit: 家, total: sum}
                    - {id: approx, label: {zh-CN: 丁, en: D}, unit: 家, total: sum}
                    - {id: no-bound, label: {zh-CN: 戊, en: E}, unit: 家, total: sum}
                    -- content/reports/district/2022.md --
                    ---
                    title: 2022年述职报告
                    unit: district
                    year: 2022
                    type: team
                    status: published
                    published: 2023-01-20
                    indicators:
                      - {id: exact, label: 甲, value: 1, unit: 家, quote: 甲1家}
                      - {id: at-least, label: 乙, value: 2, unit: 家, qualifier: at-least, quote: 乙不少于2家}
                      - {id: at-most, label: 丙, value: 3, unit: 家, qualifier: at-most, quote: 丙不超过3家}
                      - {id: approx, label: 丁, value: 4, unit: 家, qualifier: approx, quote: 丁约4家}
                      - {id: no-bound, label: 戊, value: 5, unit: 家, qualifier: at-most, quote: 戊不超过5家, part: true}
                      - {id: no-bound, label: 戊, value: withheld, unit: 家, quote: "另*家", part: true}
                    ---
                    甲1家，乙不少于2家，丙不超过3家，丁约4家，戊不超过5家，另*家。
                    """)
            .toString();
    List<String> bounds = new ArrayList<>();
    for (JsonNode total : json(site).get("totals")) {
      if (total.get("year").asInt() == 2022) {
        assertEquals(total.get("indicator").asString(), total.get("bound").asString());
        bounds.add(total.get("bound").asString());
      }
    }
    assertEquals(Arrays.stream(Bound.values()).map(Coded::code).toList(), bounds);
    for (Language language : List.of(Language.ENGLISH, Language.CHINESE)) {
      Ended table =
          Ended.of(Locale.US, "stats", "--site", site, "--lang", language.tag().substring(0, 2));
      assertEquals(0, table.code(), table.err());
      Messages messages = Messages.ofCommands(language);
      for (String bound : bounds.subList(1, bounds.size())) {
        String words = messages.text("stats.bound." + bound);
        assertTrue(table.out().lines().anyMatch(line -> line.endsWith("  " + words)), table.out());
      }
    }
  }

  @Test
  void theCsvOpensInASpreadsheetAndHoldsNoFormula() throws IOException {
    String csv = Ended.of(Locale.US, "stats", "--site", site(), "--format", "csv").out();
    assertTrue(csv.startsWith("\uFEFFrow,indicator,label,"), csv);
    assertTrue(csv.contains("total,relief,'=Relief,,2022,,元,"), csv);
    assertFalse(csv.contains(",=Relief"), csv);
    assertTrue(csv.contains("open,,,district/2022,"), csv);
  }

  /**
   * Whatever a key of the JSON says stands in the CSV too, under the name that the manual gives.
   */
  @Test
  void theCsvHoldsAllThatTheJsonHolds() throws IOException {
    String site = site();
    String csv = Ended.of(Locale.US, "stats", "--site", site, "--format", "csv").out();
    List<String> lines = csv.substring(1).lines().toList();
    List<String> names = List.of(lines.get(0).split(",", -1));
    List<JsonNode> rows = new ArrayList<>();
    JsonNode json = json(site);
    json.get("totals").forEach(rows::add);
    json.get("years").forEach(rows::add);
    rows.add(json.get("all"));
    json.get("open").forEach(rows::add);
    assertEquals(rows.size(), lines.size() - 1);
    for (int i = 0; i < rows.size(); i++) {
      List<String> cells = List.of(lines.get(i + 1).split(",", -1));
      for (Map.Entry<String, JsonNode> key : rows.get(i).properties()) {
        if (key.getValue().isObject() || key.getValue().isArray()) {
          continue;
        }
        String column = COLUMNS.getOrDefault(key.getKey(), key.getKey());
        String cell = cells.get(names.indexOf(column));
        String value = key.getValue().isNull() ? "" : key.getValue().asString();
        assertEquals(value, cell.replaceFirst("^'", ""), column + " of " + lines.get(i + 1));
      }
    }
  }

  @Test
  void aReportThatCannotBeReadEndsItInsteadOfLackingInATotal() throws IOException {
    String site = site();
    SiteFolder.write(Path.of(site), "-- content/reports/district/2021.md --\n---\nyear: x\n---\n");
    Ended ended = Ended.of(Locale.US, "stats", "--site", site);
    assertEquals(1, ended.code());
    assertEquals("", ended.out());
    assertTrue(ended.err().contains("content/reports/district/2021.md"), ended.err());
  }

  @Test
  void checkTakesTheKindOfPublisherThatItIsGiven() throws IOException {
    String site = site();
    Ended plain = Ended.of(Locale.US, "check", "--site", site);
    assertEquals(0, plain.code(), plain.out());
    assertTrue(plain.out().contains("2022.md:10:"), plain.out());
    Ended gov = Ended.of(Locale.US, "check", "--site", site, "--profile", "gov");
    assertEquals(1, gov.code());
    assertEquals(
        List.of("content/reports/district/2022.md"),
        gov.out()
            .lines()
            .filter(line -> line.contains("error [unreviewed]"))
            .map(line -> line.substring(0, line.indexOf(':')))
            .toList());
    SiteFolder.write(Path.of(site), SiteFolder.EMPTY.stripTrailing() + "\nprofile: gov\n");
    assertEquals(1, Ended.of(Locale.US, "check", "--site", site).code());
    assertEquals(0, Ended.of(Locale.US, "check", "--site", site, "--profile", "none").code());
    assertEquals(2, Ended.of(Locale.US, "check", "--site", site, "--profile", "gouv").code());
  }
}
