package gongkai.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.model.Language;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ProblemHtmlTest {
  private final ProblemHtml english =
      new ProblemHtml(Words.in(Language.ENGLISH), new SourceLines(List.of()), false);

  @Test
  void showsNoPanelWithoutProblems() {
    assertEquals("", english.panel(List.of()));
  }

  @Test
  void listsSeverityPlaceCodeAndText() {
    Element item =
        Jsoup.parse(
                english.panel(
                    List.of(
                        Problem.error(
                            "test-fault", new SourceLocation("content/a.md", 3, 7), "title"))))
            .selectFirst("[role=alert] li");
    assertEquals("error content/a.md:3:7 [test-fault] fault: title", item.text());
  }

  @Test
  void escapesWhatComesFromFiles() {
    String hostile = "</li><script>alert('1')</script>&amp;\"";
    Document page =
        Jsoup.parse(
            english.panel(
                List.of(Problem.error("test-fault", new SourceLocation(hostile, 1, 1), hostile))));
    assertTrue(page.select("script").isEmpty());
    assertEquals("fault: " + hostile, page.selectFirst("li span").text());
    assertEquals(hostile + ":1:1", page.selectFirst(".gongkai-place").text());
  }

  @Test
  void keepsWarningsClosed() {
    Document page =
        Jsoup.parse(
            english.panel(
                List.of(Problem.warning("test-fault", SourceLocation.of("content/a.md"), "x"))));
    Element details = page.selectFirst("aside > details");
    assertFalse(details.hasAttr("open"));
    assertEquals("1 warning", details.selectFirst("summary").text());
    assertTrue(page.select("[role=alert]").isEmpty());
  }

  @Test
  void callsANoteANote() {
    SourceLocation place = SourceLocation.of("content/site.yml");
    List<Problem> both =
        List.of(
            Problem.warning("test-fault", place, "x"),
            Problem.note("test-fault", place, "y"),
            Problem.note("test-fault", place, "z"));
    Document page = Jsoup.parse(english.panel(both));
    assertEquals("1 warning, 2 notes", page.selectFirst("summary").text());
    assertEquals(List.of("warning", "note", "note"), page.select("li strong").eachText());
    Document notes = Jsoup.parse(english.panel(both.subList(1, 3)));
    assertEquals("2 notes", notes.selectFirst("summary").text());
  }

  @Test
  void leadsToTheDeskWhereThereIsOne() {
    ProblemHtml html =
        new ProblemHtml(Words.in(Language.ENGLISH), new SourceLines(List.of()), true);
    List<Problem> faults = List.of(Problem.error("test-fault", SourceLocation.of("a"), "x"));
    String page = html.page("preview.no-site", "preview.no-site-advice", faults);
    assertEquals("/_desk/", Jsoup.parse(page).selectFirst("main a").attr("href"));
    assertEquals("/_desk/", Jsoup.parse(html.panel(faults)).selectFirst("a").attr("href"));
    String none = html.page("preview.not-found", "preview.not-found-advice", List.of());
    assertTrue(Jsoup.parse(none).select("a").isEmpty(), "there is nothing to mend");
    assertFalse(english.panel(faults).contains("<a "));
  }

  @Test
  void saysChineseInChinese() {
    String html =
        new ProblemHtml(Words.in(Language.CHINESE), new SourceLines(List.of()), false)
            .panel(List.of(Problem.error("test-fault", SourceLocation.of("a"), "x")));
    Element panel = Jsoup.parse(html).selectFirst(".gongkai-panel");
    assertEquals("zh-CN", panel.attr("lang"));
    assertEquals("有 1 个错误，最新内容暂时无法显示", panel.selectFirst("h2").text());
    assertTrue(panel.selectFirst("li").text().startsWith("错误 a:1:1 [test-fault]"));
  }

  @Test
  void needsNoInlineStyleOrScript() {
    Document page =
        Jsoup.parse(
            english.page(
                "preview.no-site",
                "preview.no-site-advice",
                List.of(Problem.error("test-fault", SourceLocation.of("a"), "x"))));
    assertTrue(page.select("style, script, [style], [onclick], [onload]").isEmpty());
    assertEquals("en", page.selectFirst("html").attr("lang"));
    assertEquals("The site cannot be shown yet", page.selectFirst("main > h1").text());
    assertEquals(page.title(), page.selectFirst("h1").text());
  }

  @Test
  void saysHowManyProblemsItLeavesOut() {
    List<Problem> many =
        IntStream.rangeClosed(1, 103)
            .mapToObj(i -> Problem.error("test-fault", new SourceLocation("a", i, 1), "x"))
            .toList();
    Document page = Jsoup.parse(english.panel(many));
    assertEquals(100, page.select("li").size());
    assertEquals("And 3 more, listed in the command window.", page.select("p").last().text());
    assertTrue(page.selectFirst("h2").text().startsWith("103 errors"));
  }
}
