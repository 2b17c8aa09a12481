package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.i18n.Messages;
import gongkai.line.request.SiteRequest;
import gongkai.model.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What government bodies set above a document: front matter in, a table out. */
class DocumentHeaderTest {
  @TempDir private Path root;

  private static final String WHOLE =
      """
      document:
        index-number: 11440000000000000X/2024-00001
        issuer: {zh-CN: 示例局, en: Example Office}
        number: 示例〔2024〕1号
        access: proactive
        validity: in-force
      written: 2024-01-12
      """;

  private static String site(String profile, String more) {
    return SiteFolder.SMALL
        .replace("publisher:", "profile: " + profile + "\npublisher:")
        .replace("type: team\n", "type: team\n" + more);
  }

  private String table(String profile, String more, String page) throws IOException {
    SiteFolder.write(root, site(profile, more));
    SiteRequest request =
        new SiteRequest(root, Optional.empty(), false, SiteRequest.Purpose.BUILD, 1);
    assertTrue(SiteBuilder.build(request, root.resolve("out")).publication().isPresent());
    Element table = new BuiltSite(root.resolve("out")).page(page).selectFirst("table.document");
    return table == null
        ? "–"
        : table.select("tr").stream()
            .map(row -> row.selectFirst("th").text() + ": " + row.selectFirst("td").text())
            .collect(Collectors.joining("\n", table.selectFirst("caption").text() + "\n", ""));
  }

  private String problems(String profile, String more) throws IOException {
    SiteFolder.write(root, site(profile, more));
    SiteRequest request =
        new SiteRequest(root, Optional.empty(), false, SiteRequest.Purpose.CHECK, 1);
    Messages english = Messages.ofCommands(Language.ENGLISH);
    return SiteBuilder.check(request).stream()
        .map(english::line)
        .filter(line -> line.startsWith("content/reports/district/2023.md"))
        .filter(line -> !line.contains("not-translated"))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void aReportOfAGovernmentBodyShowsItsHeaderInBothLanguages() throws IOException {
    assertEquals(
        """
        政府信息公开
        索引号: 11440000000000000X/2024-00001
        发文机关: 示例局
        文号: 示例〔2024〕1号
        成文日期: 2024年1月12日
        发布日期: 2024年1月20日
        公开方式: 主动公开
        有效性: 现行有效""",
        table("gov", WHOLE, "reports/district/2023.html"));
    assertEquals(
        """
        Disclosure of government information
        Index number: 11440000000000000X/2024-00001
        Issued by: Example Office
        Document number: 示例〔2024〕1号
        Written: 12 January 2024
        Published: 20 January 2024
        Disclosure: proactive
        Validity: in force""",
        table("gov", WHOLE, "en/reports/district/2023.html"));
  }

  @Test
  void whatIsNotGivenHasNoRow() throws IOException {
    assertEquals(
        """
        政府信息公开
        文号: 示例〔2024〕1号
        发布日期: 2024年1月20日""",
        table("gov", "document: {number: 示例〔2024〕1号}\n", "reports/district/2023.html"));
    assertEquals("–", table("gov", "", "reports/district/2023.html"));
  }

  @Test
  void noOtherBodyShowsOneAndCheckSaysSo() throws IOException {
    for (String profile : new String[] {"union", "party", "none"}) {
      assertEquals("–", table(profile, WHOLE, "reports/district/2023.html"));
    }
    assertEquals(
        "content/reports/district/2023.md:1:1: warning [header-not-shown]: "
            + "“document” belongs to the disclosure of government information; only sites with "
            + "“profile: gov” show it. Take it out or, on the site of a government body, write "
            + "“profile: gov” in content/site.yml.",
        problems("union", WHOLE));
    assertEquals("", problems("gov", WHOLE));
  }

  @Test
  void aWordThatIsNoneOfTheListIsRefusedWithTheOneThatWasMeant() throws IOException {
    assertEquals(
        """
        content/reports/district/2023.md:6:22: error [slip-code]: “现行有效” is not a code that \
        can stand here. Write “in-force”. All that can stand here: in-force, amended, expired, repealed.
        content/reports/district/2023.md:6:28: error [unknown-key]: There is no key “aces”. \
        Known here: index-number, issuer, number, access, validity.""",
        problems("gov", "document: {validity: 现行有效, aces: proactive}\n"));
  }
}
