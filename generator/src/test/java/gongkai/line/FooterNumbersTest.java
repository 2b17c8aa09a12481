package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.diagnostic.Problem;
import gongkai.line.request.SiteRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers at the foot of pages, held against the form in which they are issued. */
class FooterNumbersTest {
  @TempDir private Path root;

  private List<String> problems(String footer) throws IOException {
    SiteFolder.write(
        root, SiteFolder.SMALL.replace("publisher:", "profile: gov\n" + footer + "\npublisher:"));
    return SiteBuilder.check(
            new SiteRequest(root, Optional.empty(), false, SiteRequest.Purpose.CHECK, 1))
        .stream()
        .filter(Problem::isError)
        .map(Problem::code)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "icp, 京ICP备12345678号-1,",
    "icp, 粤ICP备 1234567 号,",
    "icp, ICP备12345678号, not-an-icp-number",
    "icp, 京ICP备12345678, not-an-icp-number",
    "icp, 待填写, not-an-icp-number",
    "police, 京公网安备11010202000001号,",
    "police, 京公网安备 11010202000001 号,",
    "police, 京ICP备11010202000001号, not-a-police-number",
    "police, 京公网安备123号, not-a-police-number",
    "site-id, '''4400000001''',",
    "site-id, 4400000001,",
    "site-id, bm01000001,",
    "site-id, 44000001, not-a-site-id",
    "site-id, BM01000001, not-a-site-id",
    "report-mistake, https://mistakes.example.cn/report?site_code=4400000001,",
    "report-mistake, mistakes.example.cn, not-a-web-address",
    "report-mistake, javascript:alert(1), not-a-web-address",
    "report-mistake, https://me:secret@mistakes.example.cn/, address-with-user",
    "report-mistake, https://例子.中国/, slip-address",
  })
  void aNumberHasTheFormInWhichItIsIssued(String key, String value, String problem)
      throws IOException {
    assertEquals(
        problem == null ? List.of() : List.of(problem),
        problems("footer:\n  " + key + ": " + value));
  }

  /** A site that is no government's may say what it likes, also that it is invented. */
  @Test
  void othersHaveNoSuchDuties() throws IOException {
    SiteFolder.write(
        root, SiteFolder.SMALL.replace("publisher:", "footer: {icp: 虚构备案号}\npublisher:"));
    assertEquals(List.of(), BuiltSite.of(root, root.resolve("out"), 1).brokenLinks());
  }

  @Test
  void aFaultOfFormIsToldAtItsPlace() throws IOException {
    SiteFolder.write(
        root,
        SiteFolder.SMALL.replace("publisher:", "profile: gov\nfooter:\n  icp: 待填\npublisher:"));
    assertEquals(
        List.of("content/site.yml:6:8"),
        SiteBuilder.check(
                new SiteRequest(root, Optional.empty(), false, SiteRequest.Purpose.CHECK, 1))
            .stream()
            .filter(Problem::isError)
            .map(p -> p.place().toString())
            .toList());
  }

  @Test
  void readersAreLedToWhereMistakesAreReported() throws IOException {
    SiteFolder.write(
        root,
        SiteFolder.SMALL.replace(
            "publisher:",
            "footer: {report-mistake: 'https://mistakes.example.cn/r?a=1&b=2'}\npublisher:"));
    BuiltSite site = BuiltSite.of(root, root.resolve("out"), 1);
    for (String page : List.of("index.html", "en/reports/district/2023.html")) {
      assertEquals(
          "https://mistakes.example.cn/r?a=1&b=2",
          site.page(page).select(".foot-numbers a[rel=external]").attr("href"));
    }
  }
}
