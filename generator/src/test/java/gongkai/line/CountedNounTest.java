package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.i18n.Messages;
import gongkai.line.request.SiteRequest;
import gongkai.line.request.SiteRequest.Purpose;
import gongkai.model.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The noun that follows an indicator's numbers where readers know no measure words. */
class CountedNounTest {
  private static final String SITE =
      SiteFolder.SMALL.replace(
          "unit: 家, total", "unit: 家, noun: {en: unions}, noun-one: {en: union}, total");

  @TempDir private Path root;

  private BuiltSite build(String site) throws IOException {
    SiteFolder.write(root, site);
    return BuiltSite.of(root, root.resolve("out"), 2);
  }

  /** A site with a figure in another unit than its indicator, of which check has a note. */
  private BuiltSite buildNoted(String site) throws IOException {
    SiteFolder.write(root, site);
    Path out = root.resolve("out");
    SiteRequest request = new SiteRequest(root, Optional.empty(), false, Purpose.BUILD, 2);
    assertTrue(SiteBuilder.build(request, out).publication().isPresent());
    return new BuiltSite(out);
  }

  private static String text(BuiltSite site, String page, String selector) throws IOException {
    return site.page(page).select(selector).text();
  }

  @Test
  void aNumberIsFollowedByWhatItCounts() throws IOException {
    BuiltSite site = build(SITE);
    String report = text(site, "en/reports/district/2023.html", "table.figures td:nth-child(2)");
    assertTrue(report.startsWith("35 unions"), report);
    String margin =
        site.page("en/reports/district/2023.html")
            .select("[data-note]")
            .eachAttr("data-note")
            .get(0);
    assertEquals("Unions formed\n35 unions", margin);
    assertEquals("35 unions", text(site, "en/statistics/unions-formed.html", ".series tbody td"));
    String facts = text(site, "en/statistics/unions-formed.html", ".facts");
    assertTrue(facts.contains("Unit of counting unions"), facts);
    String drawn = text(site, "en/statistics/unions-formed.html", "figure, .chart-caption, main");
    assertTrue(drawn.contains("Unit of counting: unions."), drawn);
  }

  @Test
  void oneIsFollowedByTheNounForOne() throws IOException {
    String one = SITE.replace("35家", "1家").replace("value: 35", "value: 1");
    assertEquals(
        "1 union", text(build(one), "en/statistics/unions-formed.html", ".series tbody td"));
  }

  @Test
  void theReportsLanguageKeepsItsUnits() throws IOException {
    BuiltSite site = build(SITE);
    assertEquals("35家", text(site, "statistics/unions-formed.html", ".series tbody td"));
  }

  /** Four households that joined are no unions. */
  @Test
  void aFigureInAnotherUnitIsNotSaidToBeIt() throws IOException {
    String others = SITE.replace("35家", "35户").replace("value: 35, unit: 家", "value: 35, unit: 户");
    String report =
        text(buildNoted(others), "en/reports/district/2023.html", "table.figures td:nth-child(2)");
    assertTrue(report.startsWith("35 households"), report);
  }

  /** A bare 7 among households would be read as 7 households. */
  @Test
  void aMeasureWordWithoutATranslationStaysInATableOfSomethingElse() throws IOException {
    for (String unit : List.of("次", "万次")) {
      String others =
          SITE.replace("35家", "7" + unit).replace("value: 35, unit: 家", "value: 7, unit: " + unit);
      BuiltSite site = buildNoted(others);
      Elements cell = site.page("en/statistics/unions-formed.html").select(".series tbody td");
      String number = unit.equals("次") ? "7" : "70,000";
      assertTrue(cell.text().startsWith(number + " 次"), cell.text());
      assertEquals("次", cell.select("[lang=zh-CN]").text());
      assertTrue(cell.select(".note").text().startsWith("not in the total"), cell.text());
      String chinese = text(site, "statistics/unions-formed.html", ".series tbody td");
      assertTrue(chinese.startsWith("7" + unit), chinese);
    }
  }

  @Test
  void aNounIsWrittenByLanguageAndNotForOneAlone() throws IOException {
    SiteFolder.write(
        root, SITE.replace("noun: {en: unions}, noun-one: {en: union}", "noun-one: union"));
    Messages messages = Messages.ofCommands(Language.ENGLISH);
    assertEquals(
        """
        not-in-main-language “noun-one” is for pages in other languages; zh-CN is the language of \
        the reports, whose units of counting stand there already. Write it by language: \
        “noun-one: {en: …}”.
        noun-of-one-alone “noun-one” is the noun beside the number one, and “noun” is missing. \
        Add it: noun: {en: cases}.\
        """,
        SiteBuilder.check(new SiteRequest(root, Optional.empty(), true, Purpose.BUILD, 2)).stream()
            .map(problem -> problem.code() + " " + messages.words(problem))
            .collect(Collectors.joining("\n")));
  }
}
