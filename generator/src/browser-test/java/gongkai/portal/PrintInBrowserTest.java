package gongkai.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import gongkai.SlowLast;
import gongkai.TestBrowser;
import gongkai.line.BuiltSite;
import gongkai.line.SharedSite;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pages on paper: an official document after GB/T 9704. Wants a serif font for Chinese. */
@Tag(SlowLast.SLOW)
class PrintInBrowserTest {
  private static final double POINTS = 72 / 25.4;

  private static TestBrowser browser;

  /** In bytes. Stripes behind redactions would be drawn one by one, and made 38 MB of a report. */
  private static final int LARGEST_PRINT = 4 << 20;

  private static BuiltSite shipped;

  @BeforeAll
  static void open() {
    shipped = SharedSite.SHIPPED.built();
    browser = new TestBrowser();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  private static List<List<PrintedLine>> printed(String path) throws IOException {
    byte[] pdf;
    try (Page page = browser.browser().newPage()) {
      page.navigate(shipped.folder().toUri() + path);
      pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
    }
    assertTrue(pdf.length < LARGEST_PRINT, path + ": " + pdf.length);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertEquals(210 * POINTS, document.getPage(0).getMediaBox().getWidth(), 1);
      assertEquals(297 * POINTS, document.getPage(0).getMediaBox().getHeight(), 1);
      return PrintedLines.of(document);
    }
  }

  private static List<PrintedLine> text(List<PrintedLine> page) {
    return page.stream().filter(line -> !line.text().matches("—\\s*\\d+\\s*—")).toList();
  }

  @Test
  void aReportHasTwentyTwoLinesOfTwentyEightCharacters() throws IOException {
    List<List<PrintedLine>> pages = printed("reports/district-union/2023.html");
    // The first page begins with the facts, the last ones hold the figures.
    int full = 0;
    for (int i = 1; i < 5; i++) {
      int lines = text(pages.get(i)).size();
      String next = text(pages.get(i + 1)).get(0).text();
      boolean headingHeld = next.matches("([一二三四五六七八九十]+、|（[一二三四五六七八九十]+）).*");
      assertTrue(lines == 22 || (lines < 22 && headingHeld), "page " + (i + 1) + ": " + lines);
      full += lines == 22 ? 1 : 0;
    }
    assertTrue(full >= 2, "full pages: " + full);
    Map<Integer, Integer> lengths = new HashMap<>();
    for (List<PrintedLine> page : pages.subList(1, 6)) {
      for (PrintedLine line : text(page)) {
        if (line.text().matches("\\p{IsHan}[\\p{IsHan}、，。；：]+")) {
          lengths.merge(line.text().length(), 1, Integer::sum);
        }
      }
    }
    int usual =
        lengths.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    assertEquals(28, usual, lengths.toString());
  }

  @Test
  void theTextStandsWithinTheMarginsOfAnOfficialDocument() throws IOException {
    List<List<PrintedLine>> pages = printed("reports/city-union-1/2022.html");
    for (List<PrintedLine> page : pages) {
      for (PrintedLine line : text(page)) {
        // The empty half of an opening mark is left out at the beginning of a line.
        double half = line.text().matches("[“‘（《〈【].*") ? 8 : 0;
        assertTrue(line.left() >= 28 * POINTS - 1 - half, line.toString());
        assertTrue(line.right() <= 184 * POINTS + 1, line.toString());
        assertTrue(line.foot() >= 37 * POINTS && line.foot() <= 262 * POINTS, line.toString());
      }
    }
  }

  /** Odd numbers at the right, even ones at the left, between two dashes, below the text. */
  @Test
  void pagesAreNumberedAtTheirOuterEdge() throws IOException {
    List<List<PrintedLine>> pages = printed("reports/township/2022.html");
    assertTrue(pages.size() > 3);
    for (int i = 0; i < pages.size(); i++) {
      List<PrintedLine> numbers = new ArrayList<>(pages.get(i));
      numbers.removeAll(text(pages.get(i)));
      assertEquals(1, numbers.size());
      PrintedLine number = numbers.get(0);
      assertEquals("—" + (i + 1) + "—", number.text().replace(" ", ""));
      assertTrue(number.foot() > 262 * POINTS + 7 * POINTS, number.toString());
      assertEquals(i % 2 == 0, number.left() > 105 * POINTS, number.toString());
    }
  }

  @Test
  void paperHasAddressesAndNoNavigation() throws IOException {
    String about = all("about.html");
    assertTrue(about.contains("(https://gongkai.example/changes.html)"), about);
    assertTrue(about.contains("https://gongkai.example/about.html"), about);
    String report = all("reports/city-union-1/2022.html");
    for (String shown : List.of("公开日期", "2026年11月21日", "**", "未公开内容", "SHA-256")) {
      assertTrue(report.contains(shown), shown);
    }
    for (String hidden : List.of("English", "跳到正文", "字号", "目录", "订阅", "section-")) {
      assertFalse(report.contains(hidden), hidden);
    }
  }

  private static String all(String path) throws IOException {
    StringBuilder all = new StringBuilder();
    printed(path).forEach(page -> page.forEach(line -> all.append(line.text()).append('\n')));
    return all.toString();
  }
}
