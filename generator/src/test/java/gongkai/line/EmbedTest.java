package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Pictures that other sites may show. */
class EmbedTest {
  private static final int LARGEST = 9_000;

  private static final List<SharedSite> SITES =
      List.of(SharedSite.SAMPLE, SharedSite.ALL_STATES, SharedSite.SHIPPED);

  private static List<String> pictures(BuiltSite site) throws IOException {
    return site.files().stream().filter(file -> file.matches("(en/)?embed/.*\\.svg")).toList();
  }

  @Test
  void everyPictureIsWholeAndSmallAndAsksForNothing() throws Exception {
    for (SharedSite shared : SITES) {
      BuiltSite site = shared.built();
      assertTrue(pictures(site).size() > 3);
      for (String picture : pictures(site)) {
        String svg = site.text(picture);
        byte[] bytes = svg.getBytes(StandardCharsets.UTF_8);
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(bytes));
        assertTrue(bytes.length < LARGEST, picture + " has " + bytes.length + " bytes");
        assertFalse(
            Pattern.compile("<script|\\son\\w+=|@import|<im|<use (?!href=\"#)")
                .matcher(svg)
                .find());
        assertEquals(1, svg.split("href=\"(?!#)", -1).length - 1, picture);
        assertTrue(svg.contains("<title>"), picture);
      }
    }
  }

  /**
   * A server that forbids styles within a file, as the samples do, would leave them out; and what
   * had no look of its own would be drawn in black.
   */
  @Test
  void everyMarkLooksAsItShouldWithoutAStyleThatAServerMayForbid() throws Exception {
    Set<String> drawn = Set.of("rect", "text", "circle", "line", "path");
    for (SharedSite shared : SITES) {
      for (String picture : pictures(shared.built())) {
        String svg = shared.built().text(picture);
        assertFalse(Pattern.compile("<style|\\sstyle=|\\sclass=|var\\(").matcher(svg).find(), svg);
        NodeList all =
            DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                .getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
          Element mark = (Element) all.item(i);
          if (drawn.contains(mark.getTagName())) {
            String fill = mark.getAttribute("fill");
            boolean hasLook = fill.startsWith("#") || mark.getAttribute("stroke").startsWith("#");
            assertTrue(hasLook, picture + ": " + svg);
          }
        }
      }
    }
  }

  /** A picture on another site has no page around it that says what its marks mean. */
  @Test
  void everyPictureSaysWhatItsMarksMean() throws IOException {
    BuiltSite site = SharedSite.SAMPLE.built();
    String fund = site.text("en/embed/warmth-fund.svg");
    assertTrue(
        fund.contains(">Under each year: units whose reports have it, withheld or not /"), fund);
    assertTrue(fund.contains(">Total by year. Unit of counting: "), fund);
    assertTrue(fund.contains(">≥ at least this much: "), fund);
    assertTrue(fund.contains("<svg x=\"74\" width=\"534\""), "long ticks have room: " + fund);
    assertTrue(site.text("embed/warmth-fund.svg").contains("<svg x=\"44\" width=\"564\""), fund);
    assertTrue(fund.contains(">not the same units give a number as in the year before: "), fund);
    assertFalse(fund.contains(">≈ approximate"), fund);
    String union = site.text("en/embed/units/west-union.svg");
    assertTrue(union.contains(">withheld<"), union);
    assertTrue(union.contains("; 2020: no report on this site for the year; 2021: "), union);
    assertTrue(union.contains("(invented sample)</text>"), union);
    assertTrue(union.contains(">https://sample-city.example/en/units/west-union.html<"), union);
    assertTrue(
        site.text("en/embed/satisfaction.svg").contains(">The line runs from the smallest "));
  }

  @Test
  void anIndicatorsPageGivesTheLineToCopy() throws IOException {
    BuiltSite site = SharedSite.SAMPLE.built();
    Document page = site.page("en/statistics/contestants.html");
    String line =
        page.select("pre code").stream()
            .map(code -> code.text())
            .filter(code -> code.startsWith("<a "))
            .findFirst()
            .orElseThrow();
    assertTrue(line.contains("/en/embed/contestants.svg\""), line);
    assertTrue(line.contains("<a href=\"https://"), line);
    assertTrue(site.files().contains("en/embed/contestants.svg"));
    String svg = site.text("en/embed/contestants.svg");
    assertTrue(svg.contains("Source: "), svg);
    assertTrue(svg.contains("/en/statistics/contestants.html"), svg);
  }

  @Test
  void aWithdrawnYearOfAUnitIsNotSaidToHaveNoReport() throws IOException {
    String svg = SharedSite.SAMPLE.built().text("en/embed/units/south-union.svg");
    assertTrue(svg.contains("2019: the report was withdrawn"), svg);
    assertFalse(svg.contains("no report on this site"), svg);
  }

  @Test
  void onlyWhatCanBeDrawnHasAPicture() throws IOException {
    BuiltSite site = SharedSite.SAMPLE.built();
    Set<String> indicators =
        site.files().stream()
            .filter(file -> file.matches("statistics/.*\\.html") && !file.endsWith("index.html"))
            .map(file -> file.replace("statistics/", "embed/").replace(".html", ".svg"))
            .collect(Collectors.toSet());
    for (String picture : pictures(site)) {
      boolean ofIndicator = picture.startsWith("embed/") && !picture.contains("/units/");
      assertTrue(!ofIndicator || indicators.contains(picture), picture);
    }
  }
}
