package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mistake is corrected, and then the report withdrawn, on the day on which it came out. */
class ChangesOfOneDayTest {
  @TempDir private Path temp;

  private static final String DAY =
      """
      changes:
        - {date: 2024-01-20, kind: correction, note: 先更正。}
        - {date: 2024-01-20, kind: withdrawal, by: 某市, note: 再撤回。}
      """;

  private BuiltSite site(String status, String changes) throws IOException {
    String text =
        SiteFolder.SMALL
            .replace("status: published", "status: " + status)
            .replace("published: 2024-01-20\n", "published: 2024-01-20\n" + changes);
    SiteFolder.write(temp.resolve("site"), text);
    return BuiltSite.of(temp.resolve("site"), temp.resolve("out"), 1);
  }

  /** In which order a page tells of what. */
  private static List<String> order(String page, String... words) {
    return List.of(words).stream()
        .peek(word -> assertTrue(page.contains(word), word + " is not in " + page))
        .sorted((one, other) -> Integer.compare(page.indexOf(one), page.indexOf(other)))
        .toList();
  }

  @Test
  void theLaterStandsFirstInEveryList() throws IOException {
    BuiltSite site = site("withdrawn", DAY);
    List<String> expected = List.of("再撤回。", "先更正。");
    for (String page : List.of("changes.html", "units/district.html")) {
      String list = site.page(page).select(".changes").text();
      assertEquals(expected, order(list, "先更正。", "再撤回。"), page);
    }
    for (String feed : List.of("changes.xml", "feed.xml", "units/district.xml")) {
      assertEquals(expected, order(site.text(feed), "先更正。", "再撤回。"), feed);
    }
    List<String> news = site.page("changes.html").select(".news li").eachText();
    assertEquals(3, news.size(), news.toString());
    assertTrue(news.get(0).contains("撤回") && news.get(1).contains("更正"), news.toString());
    assertTrue(news.get(2).contains("公开"), news.toString());
    String withdrawn = site.page("reports/district/2023.html").selectFirst(".withdrawal").text();
    assertTrue(withdrawn.contains("再撤回。"), withdrawn);
  }

  @Test
  void aReportMayBePublicAgainOnTheDayOfItsWithdrawal() throws IOException {
    String again = DAY + "  - {date: 2024-01-20, kind: correction, note: 核实后重新公开。}\n";
    BuiltSite site = site("published", again);
    assertEquals(
        List.of("核实后重新公开。", "再撤回。", "先更正。"),
        order(site.page("reports/district/2023.html").text(), "先更正。", "再撤回。", "核实后重新公开。"));
  }
}
