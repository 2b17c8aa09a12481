package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.diagnostic.Problem;
import gongkai.i18n.Messages;
import gongkai.line.request.SiteRequest;
import gongkai.model.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages in another language show of what the original's front matter quotes. */
class TwinPlacesTest {
  @TempDir private Path root;

  private static BuiltSite sample() {
    return SharedSite.SAMPLE.built();
  }

  private static List<String> translated() throws IOException {
    List<String> pages = new ArrayList<>();
    for (String page : sample().pages()) {
      if (page.startsWith("en/reports/")
          && sample().page(page).select("article.prose").attr("lang").equals("en")) {
        pages.add(page);
      }
    }
    return pages;
  }

  @Test
  void everyFigureOfATranslatedReportLeadsToItsSentenceThere() throws IOException {
    List<String> other = new ArrayList<>();
    int figures = 0;
    for (String path : translated()) {
      Document page = sample().page(path);
      for (Element link : page.select("table.figures td:last-child a")) {
        figures++;
        String href = link.attr("href");
        boolean there = href.contains("#") && path.endsWith("/" + href.replaceFirst("#.*", ""));
        boolean sentence = href.matches(".*-s\\d+$") && link.select("[lang=zh-CN]").isEmpty();
        Element target = page.getElementById(href.replaceFirst(".*#", ""));
        if (!there || !sentence || !target.text().equals(link.text())) {
          other.add(path + " " + href + " " + link.text());
        }
      }
    }
    assertEquals(List.of(), other);
    assertTrue(figures > 150, figures + " figures");
  }

  @Test
  void seriesUnderlinesAndNotesLeadToAndFroInTheTranslation() throws IOException {
    Document report = sample().page("en/reports/south-union/2022.html");
    Element figure = report.select("#section-2-s7 a.figure").first();
    assertEquals("46", figure.text());
    assertEquals("Unions formed\n46 unions", figure.attr("data-note"));
    assertEquals("../../statistics/unions-formed.html#south-union-2022", figure.attr("href"));
    Document series = sample().page("en/statistics/unions-formed.html");
    Element cell = series.getElementById("south-union-2022");
    assertEquals("../reports/south-union/2022.html#section-2-s7", cell.select("a").attr("href"));
  }

  @Test
  void plansAnswersAndEventsAreInTheWordsOfTheTranslation() throws IOException {
    Document unit = sample().page("en/units/south-union.html");
    Element row = unit.select("#plans-2023 + .promise .promise-row").get(1);
    assertEquals(
        "A group of women riders is to be founded", row.select(".promise-sentences a").text());
    assertTrue(row.select(".promise-answer a").text().contains("women riders"), row::text);
    assertEquals(
        List.of("../reports/south-union/2022.html#section-5-s3"),
        row.select(".promise-sentences a").eachAttr("href"));
    Document year = sample().page("en/years/2022.html");
    List<String> events = year.select(".event-what a.quoted").eachText();
    assertTrue(
        events.contains(
            "In the third quarter a judge gave two lessons on a question put by riders: “Whose worker"
                + " am I?”"),
        events::toString);
  }

  /** Each has a name that readers can read, and the report's own words behind it. */
  @Test
  void noFigureHasAChineseNameAlone() throws IOException {
    List<String> alone = new ArrayList<>();
    for (String path : sample().pages()) {
      if (path.startsWith("en/reports/")) {
        for (Element head : sample().page(path).select("table.figures tbody th")) {
          Element own = head.clone();
          own.select("[lang=zh-CN]").remove();
          if (own.text().isBlank() || head.select("[lang=zh-CN]").isEmpty()) {
            alone.add(path + " " + head.text());
          }
        }
      }
    }
    assertEquals(List.of(), alone);
  }

  private String problems(String quotes) throws IOException {
    SiteFolder.write(
        root,
        SiteFolder.SMALL
            + """
            -- content/reports/district/2023.en.md --
            ---
            title: Report for 2023
            quotes:
              - %s
            ---
            ## I. Work

            In the year 35 unions were formed and ** yuan spent. Yuan were scarce.
            """
                .formatted(quotes));
    Messages messages = Messages.ofCommands(Language.ENGLISH);
    List<Problem> problems =
        SiteBuilder.check(
            new SiteRequest(root, Optional.empty(), true, SiteRequest.Purpose.BUILD, 1));
    return problems.stream().sorted().map(messages::line).collect(Collectors.joining("\n"));
  }

  @Test
  void aPlaceThatIsInNeitherTextIsRefused() throws IOException {
    assertEquals("", problems("{of: 新建工会35家, quote: 35 unions were formed}"));
    assertEquals(
        "content/reports/district/2023.en.md:4:10: error [not-quoted-near]: The original’s front"
            + " matter quotes no “新建工会36家”. Did you mean “新建工会35家”?",
        problems("{of: 新建工会36家, quote: 35 unions were formed}"));
    assertEquals(
        "content/reports/district/2023.en.md:4:26: error [quote-not-in-body]: The quote “36 unions”"
            + " is not in the text. Copy it from the text word for word, with its stars and"
            + " punctuation.",
        problems("{of: 新建工会35家, quote: 36 unions}"));
  }
}
