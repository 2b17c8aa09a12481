package gongkai.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import gongkai.SlowLast;
import gongkai.TestBrowser;
import gongkai.line.SharedSite;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages of every kind on paper: whole tables, whole addresses, nothing that only a screen can do.
 */
@Tag(SlowLast.SLOW)
class PaperInBrowserTest {
  private static final double POINTS = 72 / 25.4;

  /** In bytes. Stripes and soft edges would be drawn one by one, and made a matrix 13 MB. */
  private static final int LARGEST_PRINT = 4 << 20;

  private static final List<String> KINDS =
      List.of(
          "index.html",
          "units/index.html",
          "units/city-union.html",
          "years/index.html",
          "years/2023.html",
          "statistics/index.html",
          "statistics/hardship-families.html",
          "reports/city-union/2023.html",
          "compare/city-union/2023.html",
          "changes.html",
          "about.html");

  /** Pages whose titles stand at many heights of their sheets. */
  private static final List<String> ENDS =
      List.of(
          "statistics/index.html",
          "statistics/warmth-fund.html",
          "statistics/contract-coverage.html",
          "statistics/new-members.html",
          "statistics/satisfaction.html",
          "statistics/service-stations.html",
          "units/city-union.html",
          "units/east-union.html",
          "units/west-union.html",
          "years/2022.html",
          "years/2023.html",
          "en/statistics/contract-coverage.html",
          "en/statistics/warmth-fund.html",
          "en/units/city-union.html",
          "en/years/2023.html");

  private static final Map<String, Sheets> PRINTED = new HashMap<>();

  private static TestBrowser browser;

  @BeforeAll
  static void open() {
    browser = new TestBrowser();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  /** A printed page: how large the paper is, and its lines. */
  private record Sheets(PDRectangle paper, List<List<PrintedLine>> pages) {
    String text() {
      StringBuilder all = new StringBuilder();
      pages.forEach(page -> page.forEach(line -> all.append(line.text()).append('\n')));
      return all.toString();
    }
  }

  /** Each page is printed once for all tests: printing one takes a second. */
  private static Sheets printed(SharedSite site, String path) throws IOException {
    String page = site.built().folder().toUri() + path;
    Sheets known = PRINTED.get(page);
    if (known == null) {
      known = print(page);
      PRINTED.put(page, known);
    }
    return known;
  }

  private static Sheets print(String address) throws IOException {
    byte[] pdf;
    try (Page page = browser.browser().newPage()) {
      page.navigate(address);
      pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
    }
    assertTrue(pdf.length < LARGEST_PRINT, address + ": " + pdf.length);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new Sheets(document.getPage(0).getMediaBox(), PrintedLines.of(document));
    }
  }

  /** Fourteen years go across a sheet that is turned, and no column is cut off. */
  @ParameterizedTest
  @ValueSource(strings = {"statistics/index.html", "statistics/aid-fund.html"})
  void aWideTableIsTurnedAndWhole(String path) throws IOException {
    Sheets sheets = printed(SharedSite.HUNDRED_BODIES, path);
    assertEquals(297 * POINTS, sheets.paper().getWidth(), 1);
    assertTrue(
        sheets
            .text()
            .replace(" ", "")
            .contains("2012201320142015201620172018201920202021202220232024"),
        sheets.text().substring(0, 500));
    List<PrintedLine> outside = new ArrayList<>();
    for (List<PrintedLine> page : sheets.pages()) {
      for (PrintedLine line : page) {
        if (line.left() < 20 * POINTS || line.right() > 277 * POINTS) {
          outside.add(line);
        }
      }
    }
    assertEquals(List.of(), outside);
  }

  @Test
  void paperAsksForNothingThatItCannotDo() throws IOException {
    Pattern screen = Pattern.compile("点击|点按|滑动|滚动|[Cc]lick|[Ff]ollow the|scroll|CSV|JSON");
    List<String> found = new ArrayList<>();
    for (String path : KINDS) {
      for (String language : List.of("", "en/")) {
        printed(SharedSite.SAMPLE, language + path)
            .text()
            .lines()
            .filter(screen.asPredicate())
            .forEach(line -> found.add(language + path + ": " + line));
      }
    }
    assertEquals(List.of(), found);
  }

  /** A switch between two ways of drawing is no words of a page. */
  @Test
  void paperHasNoSwitches() throws IOException {
    String unit = printed(SharedSite.SAMPLE, "units/city-union.html").text();
    assertTrue(unit.contains("各图"), unit);
    assertFalse(unit.contains("统一折算为指数"), unit);
  }

  /** A title, or what is said below it, is followed by what it is the title of. */
  @Test
  void noSheetEndsWithATitle() throws IOException {
    List<String> alone = new ArrayList<>();
    for (String path : ENDS) {
      Document page = SharedSite.SAMPLE.built().page(path);
      page.select(".screen-only").remove();
      String all = page.select("main").text().replace(" ", "");
      // Names that are titles and stand in lists too could be either at the end of a sheet.
      List<String> titles =
          page.select("main :is(h2, h3, h4, figcaption b, .lead-in)").stream()
              .map(title -> title.text().replace(" ", ""))
              .filter(title -> !title.isEmpty() && all.indexOf(title) == all.lastIndexOf(title))
              .toList();
      List<List<PrintedLine>> sheets = printed(SharedSite.SAMPLE, path).pages();
      for (List<PrintedLine> sheet : sheets.subList(0, sheets.size() - 1)) {
        String last =
            sheet.stream()
                .map(line -> line.text().replace(" ", ""))
                .filter(line -> !line.matches("—\\d+—"))
                .reduce("", (before, line) -> line);
        if (titles.stream()
            .anyMatch(t -> t.equals(last) || (last.length() > 12 && t.endsWith(last)))) {
          alone.add(path + ": " + last);
        }
      }
    }
    assertEquals(List.of(), alone);
  }

  /** A reader types it off the paper, and would not know whether a break belongs to it. */
  @Test
  void anAddressThatFitsALineIsNotBroken() throws IOException {
    for (String path : KINDS) {
      Document page = SharedSite.SAMPLE.built().page(path);
      List<String> addresses =
          new ArrayList<>(page.select("[data-address]").eachAttr("data-address"));
      addresses.add(page.select("link[rel=canonical]").attr("href"));
      String text = printed(SharedSite.SAMPLE, path).text();
      addresses.forEach(
          address -> assertTrue(text.contains(address), path + ": " + address + "\n" + text));
    }
  }

  /** Where a page ends with a list, a table or a citation; a text takes some lines over. */
  @Test
  void theLastSheetIsWorthItsPaper() throws IOException {
    List<String> empty = new ArrayList<>();
    for (String path : KINDS) {
      Sheets sheets = printed(SharedSite.SAMPLE, path);
      int pages = sheets.pages().size();
      int least = path.startsWith("compare/") ? 5 : 6;
      if (pages > 1 && sheets.pages().get(pages - 1).size() < least) {
        empty.add(path + ": " + sheets.pages().get(pages - 1));
      }
    }
    assertEquals(List.of(), empty);
  }

  @Test
  void whatIsFoldedOnAScreenIsOpenOnPaper() throws IOException {
    String statistics = printed(SharedSite.SAMPLE, "statistics/index.html").text();
    assertTrue(statistics.contains("2018 示例市总工会"), statistics);
  }
}
