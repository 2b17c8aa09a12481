package gongkai.recount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.line.BuiltSite;
import gongkai.line.SharedSite;
import gongkai.recount.RawSite.RawFigure;
import gongkai.recount.RawSite.RawKnown;
import gongkai.recount.RawSite.RawReport;
import gongkai.recount.RawSite.RawUnit;
import gongkai.recount.Recount.Amount;
import gongkai.recount.Recount.Beside;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every number of the sample's statistics, worked out anew from its Markdown. */
class RecountedSampleTest {
  private static RawSite raw;
  private static Recount recount;
  private static BuiltSite site;

  @BeforeAll
  static void readAndBuild() throws IOException {
    Path root = Path.of(System.getProperty("project.root"));
    raw = RawSite.read(root.resolve("generator/src/main/resources/sample/content"));
    recount = new Recount(raw);
    site = SharedSite.SAMPLE.built();
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\\u00A0]", "");
  }

  private static String number(BigDecimal number) {
    DecimalFormat plain =
        new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ROOT));
    return plain.format(number);
  }

  private static String digits(Amount amount) {
    String number = number(amount.number().orElseThrow());
    return switch (amount.bound()) {
      case "at least" -> "至少" + number;
      case "about" -> "约" + number;
      default -> number;
    };
  }

  private static String told(Amount amount, RawKnown known) {
    if (amount.number().isEmpty()) {
      return amount.withheld() == 1 ? "未公开" : amount.withheld() + "项均未公开";
    }
    List<String> notes = new ArrayList<>();
    if (known.total().equals("mean")) {
      notes.add(amount.given() == 1 ? "只有1个数值" : amount.given() + "个数值的简单平均");
    }
    if (amount.withheld() > 0) {
      notes.add("另" + amount.withheld() + "项未公开");
    }
    if (amount.left() > 0) {
      notes.add("另" + amount.left() + "项已包含在内，不重复计入");
    }
    String note = notes.isEmpty() ? "" : "（" + String.join("；", notes) + "）";
    return digits(amount) + known.unit() + note;
  }

  private static String told(Beside beside, RawKnown known) {
    if (beside.bodies() == 0) {
      return "没有在两个年度都写有数值的单位，与" + beside.from() + "年度不可比";
    }
    String mean = known.total().equals("mean") && beside.bodies() > 1 ? "，平均" : "";
    String bodies = "与" + beside.from() + "年度相同的" + beside.bodies() + "个单位" + mean + "：";
    String large = known.unit().startsWith("万") ? "万" : known.unit().equals("%") ? "%" : "";
    return bodies + digits(beside.before()) + large + "→" + digits(beside.after()) + known.unit();
  }

  private static String total(RawKnown known, int year) {
    return recount.total(known, year).map(a -> told(a, known)).orElse("—");
  }

  @Test
  void theRawFilesAreReadWhole() {
    assertEquals(8, raw.units().size());
    assertEquals(43, raw.reports().size());
    assertEquals(15, raw.vocabulary().size());
    assertTrue(raw.reports().stream().allMatch(r -> r.year() >= 2018 && r.year() <= 2023));
  }

  @Test
  void everyCellOfTheTableOfIndicators() throws IOException {
    Document page = site.page("statistics/index.html");
    int cells = 0;
    for (RawKnown known : raw.vocabulary()) {
      Element row = page.selectFirst("tr:has(th > a[href=" + known.id() + ".html])");
      List<Integer> years = recount.years();
      for (int i = 0; i < years.size(); i++) {
        int year = years.get(i);
        Element cell = row.select("td").get(i).clone();
        cell.select(".visually-hidden").remove();
        String expected =
            total(known, year)
                + (recount.giving(known, year) + "/" + recount.due(year) + "个单位")
                + recount.beside(known, year).map(b -> told(b, known)).orElse("");
        assertEquals(expected, bare(cell.text()), known.id() + " " + year);
        cells++;
      }
    }
    assertEquals(90, cells);
  }

  @Test
  void everyTotalOfAnIndicatorAndOfAYear() throws IOException {
    for (RawKnown known : raw.vocabulary()) {
      Document page = site.page("statistics/" + known.id() + ".html");
      for (int year : recount.years()) {
        Optional<Amount> total = recount.total(known, year);
        Element cell = page.getElementById("total-" + year);
        Element ofYear =
            site.page("years/" + year + ".html")
                .selectFirst("table.totals tr:has(a[href$=/" + known.id() + ".html])");
        assertEquals(total.isPresent(), ofYear != null, known.id() + " " + year);
        if (total.isPresent()) {
          assertEquals(told(total.get(), known), bare(cell.text()));
          String beside = recount.beside(known, year).map(b -> told(b, known)).orElse("");
          assertEquals(
              told(total.get(), known)
                  + (recount.giving(known, year) + "/" + recount.due(year))
                  + beside,
              bare(ofYear.select("td").text()),
              known.id() + " " + year);
        }
      }
    }
  }

  /** One cell for each unit, year and indicator that any report gives: the numbers as entered. */
  @Test
  void everyValueOfEveryUnit() throws IOException {
    int values = 0;
    for (RawKnown known : raw.vocabulary()) {
      Document page = site.page("statistics/" + known.id() + ".html");
      for (RawReport report : raw.reports()) {
        Element cell = page.getElementById(report.unit() + "-" + report.year());
        for (RawFigure figure : report.figures()) {
          if (report.status().equals("published") && figure.id().equals(known.id())) {
            String text = bare(cell.text());
            String value = figure.value().map(RecountedSampleTest::number).orElse("未公开");
            boolean same = figure.unit().equals(known.unit());
            assertTrue(!same || text.contains(value), report.unit() + report.year() + ": " + text);
            values++;
          }
        }
      }
    }
    assertTrue(values > 250, "values: " + values);
  }

  @Test
  void coverageOfEveryYearAndOfAll() throws IOException {
    Document page = site.page("statistics/index.html");
    List<String> expected =
        recount.years().stream().map(y -> recount.reported(y) + "/" + recount.due(y)).toList();
    assertEquals(
        expected,
        page.select("table.matrix tfoot td").eachText().stream()
            .map(RecountedSampleTest::bare)
            .toList());
    int reported = recount.years().stream().mapToInt(recount::reported).sum();
    int due = recount.years().stream().mapToInt(recount::due).sum();
    assertTrue(
        bare(page.select("#coverage ~ .lead-in").text())
            .contains("共" + due + "份，本站收录" + reported + "份"),
        page.select("#coverage ~ .lead-in").text());
  }

  @Test
  void disclosureOfAllOfEveryYearAndOfEveryUnit() throws IOException {
    Document page = site.page("statistics/index.html");
    List<Integer> all = recount.openness(r -> true);
    String told = bare(page.selectFirst("#disclosure ~ .big").text());
    assertTrue(told.contains("（登记的" + (all.get(0) + all.get(1)) + "项数字中公开" + all.get(0) + "项）"));
    assertTrue(told.contains("正文共有" + all.get(2) + "处遮盖"), told);
    for (int year : recount.years()) {
      assertRow(page, "#disclosure-by-year", "../years/" + year + ".html", r -> r.year() == year);
    }
    for (RawUnit unit : raw.units()) {
      String href = "../units/" + unit.id() + ".html";
      assertRow(page, "#disclosure-by-unit", href, r -> r.unit().equals(unit.id()));
    }
  }

  private static void assertRow(
      Document page, String caption, String href, Predicate<RawReport> which) {
    List<Integer> open = recount.openness(which);
    Element row = page.selectFirst("table:has(" + caption + ") tr:has(a[href=" + href + "])");
    int share = Math.round(100f * open.get(0) / (open.get(0) + open.get(1)));
    assertEquals(
        open.get(0) + " " + open.get(1) + " " + share + "% " + open.get(2),
        row.select("td").text(),
        href);
  }
}
