package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The five real reports, from the content that ships to the site that the public sees. */
class ShippedSiteTest {
  private static final Path ROOT = Path.of(System.getProperty("project.root")).normalize();

  /** Asterisks in the five seeds. */
  private static final int MARKS = 257;

  private static BuiltSite site;

  @BeforeAll
  static void build() {
    site = SharedSite.SHIPPED.built();
  }

  private static int stars(String text) {
    return (int) text.chars().filter(c -> c == '*').count();
  }

  @Test
  void theSeedsHoldTheMarksThatWeCount() throws IOException {
    int marks = 0;
    try (Stream<Path> seeds = Files.list(ROOT.resolve("seeds"))) {
      for (Path seed : seeds.toList()) {
        marks += stars(Files.readString(seed));
      }
    }
    assertEquals(MARKS, marks);
  }

  @Test
  void everyMarkIsInThePagesOfBothLanguagesMarkedUpOncePerRun() throws IOException {
    for (String tree : List.of("", "en/")) {
      int all = 0;
      int marked = 0;
      for (String page : site.pages()) {
        if (page.startsWith(tree + "reports/")) {
          Element body = site.page(page).selectFirst("article.prose");
          all += stars(body.text());
          for (Element redaction : body.select(".redacted")) {
            marked += redaction.text().length();
            assertTrue(redaction.text().matches("\\*+"), redaction.outerHtml());
            assertEquals(tree.isEmpty() ? "未公开" : "withheld", redaction.attr("aria-label"), page);
          }
          assertFalse(
              Pattern.compile("\\*</span><span class=\"redacted\"").matcher(body.html()).find(),
              "a run is one node");
        }
      }
      // The title of a report is not part of its text; no seed has a mark there.
      assertEquals(MARKS, all, tree);
      assertEquals(MARKS, marked, tree);
    }
  }

  @Test
  void everyMarkIsInTheFeeds() throws IOException {
    for (String feed : List.of("feed.xml", "en/feed.xml")) {
      Document xml = Jsoup.parse(site.text(feed), "", Parser.xmlParser());
      int marked = 0;
      for (Element content : xml.select("entry > content")) {
        for (Element redaction : Jsoup.parse(content.text()).select("span.redacted")) {
          marked += redaction.text().length();
        }
      }
      assertEquals(MARKS, marked, feed);
    }
  }

  @Test
  void everyMarkIsCountedInTheData() throws IOException {
    int sum = 0;
    for (Map<String, String> report : site.table("data/reports.csv")) {
      sum += Integer.parseInt(report.get("redacted-characters"));
    }
    assertEquals(MARKS, sum);
  }

  @Test
  void whatTheTextsSayIsWhatThePagesSay() throws IOException {
    for (String page : site.pages()) {
      if (page.startsWith("reports/")) {
        String markdown =
            Files.readString(ROOT.resolve("content").resolve(page.replace(".html", ".md")));
        String source = markdown.substring(markdown.indexOf("\n---\n", 4) + 5);
        assertEquals(
            letters(source.replaceAll("(?m)^#+ ", "")),
            letters(site.page(page).selectFirst("article.prose").text()),
            page);
      }
    }
  }

  private static String letters(String text) {
    return text.replaceAll("[\\s\u3000\u00A0]", "");
  }

  @Test
  void aReportWithoutTwinHasAnEnglishPageWithItsChineseText() throws IOException {
    Document page = site.page("en/reports/district-union/2023.html");
    assertEquals("en", page.selectFirst("html").attr("lang"));
    assertEquals("zh-CN", page.selectFirst("article.prose").closest("[lang]").attr("lang"));
    assertTrue(page.selectFirst("h1").text().startsWith("Report of the leading group"));
    assertFalse(page.select(".notice").isEmpty());
  }

  /** As a phone gets it: the page, its style sheet and scripts, each compressed. */
  @Test
  void aReportWeighsAtMostFortyKilobytes() throws IOException {
    int pages = 0;
    for (String path : site.pages()) {
      if (path.contains("reports/")) {
        long weight = compressed(site.folder().resolve(path));
        for (Element part : site.page(path).select("link[rel=stylesheet], script[src]")) {
          String target = part.hasAttr("href") ? part.attr("href") : part.attr("src");
          weight += compressed(site.folder().resolve(path).resolveSibling(target).normalize());
        }
        assertTrue(weight <= 40_000, path + ": " + weight);
        pages++;
      }
    }
    assertEquals(10, pages);
  }

  private static long compressed(Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(Files.readAllBytes(file));
    }
    return bytes.size();
  }

  @Test
  void chineseOnEnglishPagesIsMarkedAsChinese() throws IOException {
    assertEquals(List.of(), ForeignPassages.unmarked(site));
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    assertEquals(List.of(), site.brokenLinks());
  }

  @Test
  void everyFigureOfASeriesLeadsToItsSentenceAndBack() throws IOException {
    int followed = 0;
    for (String page : site.pages()) {
      if (page.startsWith("statistics/") && !page.equals("statistics/index.html")) {
        for (Element link : site.page(page).select("td a[href*=#]")) {
          String href = link.attr("href");
          String report = href.substring(0, href.indexOf('#')).replaceFirst("^\\.\\./", "");
          Element sentence =
              site.page(report).getElementById(href.substring(href.indexOf('#') + 1));
          String cell = link.closest("[id]").id();
          assertFalse(
              sentence.select("a.figure[href$=#" + cell + "]").isEmpty(),
              page + " " + cell + " is not led back to by: " + sentence.outerHtml());
          followed++;
        }
      }
    }
    assertTrue(followed >= 25, "figures followed: " + followed);
  }

  @Test
  void everyAddressOfTheContractIsThere() throws IOException {
    List<String> files = site.files();
    for (String path :
        List.of(
            "index.html",
            "reports/district-union/2023.html",
            "units/index.html",
            "units/township.html",
            "years/index.html",
            "years/2022.html",
            "statistics/index.html",
            "statistics/unions-formed.html",
            "changes.html",
            "404.html",
            "about.html",
            "feed.xml",
            "units/township.xml")) {
      assertTrue(files.contains(path), path);
      assertTrue(files.contains("en/" + path), "en/" + path);
    }
    for (String path :
        List.of(
            "sitemap.xml",
            "robots.txt",
            "data/reports.csv",
            "data/reports.json",
            "data/units.csv",
            "data/units.json",
            "data/indicators.csv",
            "data/indicators.json",
            "data/indicators/unions-formed.csv",
            "data/units/township.csv",
            "data/years/2023.csv",
            "data/names.csv",
            "data/vocabulary.json",
            "data/changes.csv",
            "data/coverage.json",
            "data/datapackage.json",
            "data/csv-metadata.json",
            "manifest.json")) {
      assertTrue(files.contains(path), path);
    }
  }

  @Test
  void nothingIsAskedOfAnotherHost() throws IOException {
    for (String page : site.pages()) {
      for (Element element : site.page(page).select("link[href], script, img, iframe, source")) {
        boolean names = element.attr("rel").matches("canonical|alternate|external");
        String target = element.hasAttr("href") ? element.attr("href") : element.attr("src");
        assertTrue(names || !target.contains("//"), page + ": " + element.outerHtml());
      }
      // What search engines read is no script: no policy for scripts concerns it.
      String scripts = "script:not([src]):not([type=application/ld+json])";
      assertTrue(site.page(page).select("[style], [^on], " + scripts).isEmpty(), page);
      // What a server shows at any depth has a base, and finds no style sheet on a disk.
      int styles = page.endsWith("404.html") ? 1 : 0;
      assertEquals(styles, site.page(page).select("style").size(), page);
    }
  }
}
