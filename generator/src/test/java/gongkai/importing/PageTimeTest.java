package gongkai.importing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.Growth;
import gongkai.document.PdfFile;
import gongkai.document.SourceReader;
import gongkai.document.WordFile;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/**
 * A page takes time as what it holds does: characters are not looked at beside all that is drawn,
 * nor elements beside all rules.
 */
class PageTimeTest {
  private static final int LINES = 60;

  private static void assertLinear(String name, int size, IntFunction<byte[]> file) {
    Growth.assertLinear(
        name,
        size,
        file::apply,
        bytes -> assertTrue(SourceReader.read(bytes, name).value().isPresent()));
  }

  /** One page with so many lines of text, and on each of them what is drawn. */
  private static byte[] pdf(int lines, String drawn) {
    PdfFile file = new PdfFile().page().text(72, 800, 12, "某某局2023年述职报告");
    for (int i = 0; i < lines; i++) {
      double y = 780 - i * 760.0 / lines;
      file.text(72, y, 6, "全年走访困难职工，组织培训，服务职工群众。");
      file.raw(drawn.replace("Y", Double.toString(y - 1)).repeat(20));
    }
    return file.bytes();
  }

  @Test
  void readsAPageOnWhichMuchIsDrawn() {
    for (String drawn :
        new String[] {
          "300 Y m 400 Y l S ",
          "300 Y m 300 800 l S ",
          "0.5 g 400 Y 9 9 re f ",
          "q 9 0 0 9 400 Y cm BI /W 1 /H 1 /BPC 8 /CS /G ID 0 EI Q "
        }) {
      assertLinear("in.pdf", LINES, lines -> pdf(lines, drawn));
    }
  }

  /** A web page that was printed whole: all rows of a table are on one page. */
  @Test
  void readsOnePageOfALongTable() {
    assertLinear(
        "in.pdf",
        300,
        rows -> {
          PdfFile file = new PdfFile().page().text(72, 800, 12, "某某局2023年述职报告");
          for (int row = 0; row < rows; row++) {
            file.text(40, 780 - 9 * row, 6, "走访困难职工");
            for (int column = 0; column < 6; column++) {
              file.text(130 + 60 * column, 780 - 9 * row, 6, "" + (10 + (row * 7 + column) % 80));
            }
          }
          byte[] bytes = file.bytes();
          String box = "/MediaBox [0 0 595 842]";
          String tall = "/MediaBox [0 -99999 595 842]";
          String text = new String(bytes, StandardCharsets.ISO_8859_1).replace(box, tall);
          return text.getBytes(StandardCharsets.ISO_8859_1);
        });
  }

  @Test
  void readsWhiteLettersOnManyGrounds() {
    assertLinear(
        "in.ofd",
        250,
        count -> {
          StringBuilder page = new StringBuilder();
          for (int i = 0; i < count; i++) {
            String at = (i % 180) + " " + (i * 7 % 280);
            page.append("<ofd:PathObject Boundary='" + at + " 9 9' Fill='true' Stroke='false'>")
                .append(
                    "<ofd:FillColor Value='0 0 9'/><ofd:AbbreviatedData>M 0 0 L 9 0 L 9 9 L 0 9")
                .append(" C</ofd:AbbreviatedData></ofd:PathObject><ofd:TextObject Boundary='" + at)
                .append(" 9 9' Size='5'><ofd:FillColor Value='255 255 255'/><ofd:TextCode X='0'")
                .append(" Y='5'>职</ofd:TextCode></ofd:TextObject>");
          }
          return ofd(page.toString());
        });
  }

  private static byte[] ofd(String layer) {
    String named = " xmlns:ofd='http://www.ofdspec.org/2016'>";
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(
        "OFD.xml",
        utf8(
            "<ofd:OFD"
                + named
                + "<ofd:DocBody><ofd:DocRoot>D.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>"));
    parts.put(
        "D.xml",
        utf8(
            "<ofd:Document"
                + named
                + "<ofd:Pages><ofd:Page ID='1' BaseLoc='P.xml'/></ofd:Pages></ofd:Document>"));
    parts.put(
        "P.xml",
        utf8(
            "<ofd:Page"
                + named
                + "<ofd:Content><ofd:Layer>"
                + layer
                + "</ofd:Layer></ofd:Content></ofd:Page>"));
    return WordFile.zip(parts);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** As many rules as elements: each names elements of its own. */
  @Test
  void readsAPageOfManyRules() {
    assertLinear(
        "in.html",
        1_000,
        count -> {
          StringBuilder sheet = new StringBuilder();
          StringBuilder body = new StringBuilder();
          for (int i = 0; i < count; i++) {
            sheet.append(
                "div .c" + i + "{visibility:hidden;--a:none}.d" + i + " p{color:var(--a)}");
            body.append("<p class=c" + i + ">走访职工。</p>");
          }
          return utf8("<style>" + sheet + "</style><h1>述职报告</h1><p>完成。</p><div>" + body + "</div>");
        });
  }

  /** Each of the hidden blocks has all others in it, and a word that shows in the last. */
  @Test
  void readsHiddenBlocksInEachOtherWithAWordThatShows() {
    assertLinear(
        "in.html",
        45,
        depth ->
            utf8(
                "<style>.h{color:transparent;visibility:hidden}.s{color:red;visibility:visible}"
                    + "</style>"
                    + "<div class=h>".repeat(depth)
                    + "<span class='h b'>走访</span>".repeat(200 * depth)
                    + "<b class=s>完成。</b>"
                    + "</div>".repeat(depth)));
  }

  /** Each rule counts what stands before an element: thousands of rules are left untried. */
  @Test
  void readsRulesThatCountWhatStandsBeside() {
    assertLinear(
        "in.html",
        700,
        count -> {
          StringBuilder sheet = new StringBuilder();
          for (int i = 0; i < count / 4; i++) {
            sheet.append(
                "p:nth-child(" + i + ") i{color:transparent}p:nth-of-type(odd) ~ p u{opacity:0}");
          }
          return utf8("<style>" + sheet + "</style>" + "<p>走访<i>职工</i>。</p>".repeat(count));
        });
  }

  /** Links in blocks in blocks: each is a part of all that are around it. */
  @Test
  void readsBlocksInEachOther() {
    assertLinear(
        "in.html",
        45,
        depth ->
            utf8(("<div><a href=x>走访</a>职工".repeat(depth) + "</div>".repeat(depth)).repeat(100)));
  }
}
