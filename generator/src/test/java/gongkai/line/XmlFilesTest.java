package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.diagnostic.Problem;
import gongkai.line.request.SiteRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/** Feeds and sitemap are XML whatever a text holds. */
class XmlFilesTest {
  @TempDir Path folder;

  private Document xml(String path) throws Exception {
    return DocumentBuilderFactory.newDefaultNSInstance()
        .newDocumentBuilder()
        .parse(folder.resolve("out").resolve(path).toFile());
  }

  @Test
  void aFormFeedOfATextIsASpaceOfTheFeed() throws Exception {
    Path root =
        SiteFolder.write(folder.resolve("site"), SiteFolder.SMALL.replace("一年来，", "一年\f来，"));
    BuiltSite.of(root, folder.resolve("out"), 1);
    String content = xml("feed.xml").getElementsByTagName("content").item(0).getTextContent();
    assertTrue(content.contains("一年 来，"), content);
  }

  @Test
  void signsOfXmlAreReadAsTheyWereWritten() throws Exception {
    Path root =
        SiteFolder.write(
            folder.resolve("site"),
            SiteFolder.SMALL.replace("zh-CN: 2023年述职报告", "zh-CN: '2023年<𠮷&乙>“丙”]]>报告'"));
    BuiltSite.of(root, folder.resolve("out"), 1);
    Document feed = xml("feed.xml");
    assertEquals(
        "2023年<𠮷&乙>“丙”]]>报告", feed.getElementsByTagName("title").item(1).getTextContent());
    assertTrue(xml("sitemap.xml").getElementsByTagName("loc").getLength() > 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\x01", "\\u000B", "\\uFFFE", "\\uD800"})
  void whatXmlForbidsIsNoTitle(String escape) throws IOException {
    Path root =
        SiteFolder.write(
            folder.resolve("site"),
            SiteFolder.SMALL.replace(
                "title: {zh-CN: 2023年述职报告", "title: {zh-CN: \"2023年" + escape + "报告\""));
    BuildReport report =
        SiteBuilder.build(
            new SiteRequest(root, Optional.empty(), false, SiteRequest.Purpose.BUILD, 1),
            folder.resolve("out"));
    assertEquals(
        List.of("forbidden-character"), report.problems().stream().map(Problem::code).toList());
  }
}
