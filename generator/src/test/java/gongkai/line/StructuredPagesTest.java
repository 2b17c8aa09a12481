package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StructuredPagesTest {
  @TempDir private Path temp;

  private BuiltSite site(String profile) throws IOException {
    String text =
        SiteFolder.SMALL
            .replace("publisher:", "profile: " + profile + "\npublisher:")
            .replace("2023年述职报告", "2023年</script><b>述职报告");
    SiteFolder.write(temp.resolve("site"), text);
    return BuiltSite.of(temp.resolve("site"), temp.resolve("out"), 1);
  }

  private static Optional<JsonNode> part(Document page, String type) {
    JsonNode graph =
        JsonMapper.shared()
            .readTree(page.select("script[type=application/ld+json]").html())
            .get("@graph");
    return graph.valueStream().filter(p -> p.get("@type").asString().equals(type)).findFirst();
  }

  @Test
  void aReportSaysWhatItIs() throws IOException {
    Document page = site("none").page("reports/district/2023.html");
    JsonNode report = part(page, "Report").orElseThrow();
    assertEquals("2023年</script><b>述职报告", report.get("name").asString());
    assertEquals("2023", report.get("temporalCoverage").asString());
    assertEquals("某区", report.get("author").get("name").asString());
    JsonNode crumbs = part(page, "BreadcrumbList").orElseThrow().get("itemListElement");
    assertEquals(4, crumbs.size());
    assertEquals(
        "https://reports.example.net/units/district.html", crumbs.get(2).get("item").asString());
    assertEquals("article", page.select("meta[property=og:type]").attr("content"));
    assertEquals("zh_CN", page.select("meta[property=og:locale]").attr("content"));
  }

  /** What the data page offers can be fetched. */
  @Test
  void theDataPageListsFilesThatAreThere() throws IOException {
    BuiltSite site = site("none");
    JsonNode data = part(site.page("en/data/index.html"), "Dataset").orElseThrow();
    assertEquals("https://reports.example.net/en/data/", data.get("@id").asString());
    assertEquals(14, data.get("distribution").size());
    for (JsonNode file : data.get("distribution")) {
      String path = file.get("contentUrl").asString().replace("https://reports.example.net/", "");
      assertTrue(site.files().contains(path), path);
    }
    JsonNode indicator = part(site.page("statistics/unions-formed.html"), "Dataset").orElseThrow();
    assertEquals(
        "https://reports.example.net/data/indicators/unions-formed.csv",
        indicator.get("distribution").get(0).get("contentUrl").asString());
  }

  @Test
  void onlyAGovernmentIsCalledOne() throws IOException {
    assertTrue(part(site("gov").page("units/district.html"), "GovernmentOrganization").isPresent());
    Document union = site("union").page("units/district.html");
    assertTrue(part(union, "GovernmentOrganization").isEmpty());
    assertEquals("某区", part(union, "Organization").orElseThrow().get("name").asString());
  }

  @Test
  void aLicenceOfTheSiteIsToldWithTheData() throws IOException {
    assertTrue(site("none").page("data/index.html").text().contains("本站未写明"));
    Path file = temp.resolve("site/content/site.yml");
    Files.writeString(
        file,
        Files.readString(file)
            + "licence: {id: CC-BY-4.0, name: {zh-CN: 知识共享署名 4.0}, url: https://example.net/by}\n");
    BuiltSite site = BuiltSite.of(temp.resolve("site"), temp.resolve("out"), 1);
    Document page = site.page("data/index.html");
    assertEquals("知识共享署名 4.0", page.select("a[rel~=license]").text());
    JsonNode data = part(page, "Dataset").orElseThrow();
    assertEquals("https://example.net/by", data.get("license").asString());
    JsonNode licence =
        JsonMapper.shared().readTree(site.text("data/datapackage.json")).get("licenses").get(0);
    assertEquals("CC-BY-4.0", licence.get("name").asString());
  }

  /** A page that is not to be found says nothing to those who look for pages. */
  @Test
  void aPageThatIsNotListedSaysNothing() throws IOException {
    Document page = site("none").page("404.html");
    assertTrue(page.select("script[type=application/ld+json], meta[property]").isEmpty());
  }

  @Test
  void programsThatReadForPeopleFindTheData() throws IOException {
    String guide = site("none").text("llms.txt");
    assertTrue(guide.startsWith("# 测试门户\n\n> "), guide);
    assertTrue(guide.contains("(https://reports.example.net/data/indicators.csv)"), guide);
    assertFalse(guide.contains("\n\n\n"), guide);
  }
}
