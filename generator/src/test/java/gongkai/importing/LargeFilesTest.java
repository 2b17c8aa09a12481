package gongkai.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.Growth;
import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.document.PdfFile;
import gongkai.document.SourceReader;
import gongkai.document.WordFile;
import gongkai.document.source.SourceLine;
import gongkai.document.source.SourceText;
import gongkai.importing.outcome.Draft;
import gongkai.importing.request.ImportOptions;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A file far larger than any report is read or refused by name, by counts of what it holds. */
class LargeFilesTest {
  private static final String TITLE = "某某局2023年述职报告";

  private static final String LINE = "全年走访困难职工，组织培训，服务职工群众。";

  private static Problem refusal(byte[] bytes, String name) {
    Outcome<Draft> read = Importer.read(bytes, name, ImportOptions.NONE);
    assertTrue(read.value().isEmpty());
    assertEquals(1, read.problems().size());
    return read.problems().get(0);
  }

  private static String told(Problem problem) {
    return problem.code() + " " + String.join(" ", problem.arguments());
  }

  private static PdfFile pages(int count, String line) {
    PdfFile file = new PdfFile();
    for (int i = 0; i < count; i++) {
      file.page().text(72, 800, 12, TITLE);
      for (int y = 780; y > 80; y -= 20) {
        file.text(72, y, 12, line);
      }
    }
    return file;
  }

  @Test
  void readsAsManyPagesAsAYearbookHas() {
    Outcome<SourceText> read = SourceReader.read(pages(300, LINE).bytes(), "in.pdf");
    assertTrue(read.value().isPresent());
  }

  @Test
  void refusesAPdfFileOfMoreCharactersThanAReportHasAndSaysOnWhichPage() {
    byte[] file = pages(12, LINE.repeat(60)).bytes();
    assertEquals("import-pages-long 10 40", told(refusal(file, "in.pdf")));
  }

  @Test
  void refusesAnOfdFileOfMoreCharactersThanAReportHas() {
    String text = "<ofd:TextObject Boundary='9 9 180 9' Size='5'><ofd:TextCode X='0' Y='5'>%s";
    String object = text.formatted(LINE.repeat(500)) + "</ofd:TextCode></ofd:TextObject>";
    assertEquals("import-pages-long 1 40", told(refusal(ofd(object.repeat(41), 0), "in.ofd")));
  }

  @Test
  void refusesAnOfdFileOfMorePiecesOfTextThanAReportHas() {
    String layer = "<ofd:TextObject/>".repeat(250_001);
    assertEquals("import-pages-drawn ", told(refusal(ofd(layer, 0), "in.ofd")));
  }

  /** Each showing of a character counts as more than a line that is drawn. */
  @Test
  void refusesAPdfFileThatDrawsMoreThanAReport() {
    String shown = "BT /F 9 Tf 1 0 0 1 72 80 Tm <8d70> Tj ET\n".repeat(201_000);
    byte[] file = new PdfFile().page().text(72, 800, 12, TITLE).raw(shown).bytes();
    assertEquals("import-pages-drawn ", told(refusal(file, "in.pdf")));
  }

  @Test
  void refusesThousandsOfLinesThroughOneLineOfText() {
    StringBuilder codes = new StringBuilder();
    for (int i = 0; i < 12_000; i++) {
      codes.append(Integer.toHexString(0x4E00 + i));
    }
    PdfFile file = new PdfFile().page().text(72, 800, 12, TITLE);
    file.raw("BT -1.96 Tc /F 2 Tf 1 0 0 1 72 500 Tm <" + codes + "> Tj ET");
    file.raw("72 500.6 m 552 500.6 l S\n".repeat(4_900));
    assertEquals("import-pages-drawn ", told(refusal(file.bytes(), "in.pdf")));
  }

  @Test
  void refusesAPartThatAnOfdFileNamesAgainAndAgain() {
    assertEquals("import-pages-drawn ", told(refusal(ofd("", 90), "in.ofd")));
  }

  /** Forty fonts of one program of three megabytes, which the library would open for each. */
  @Test
  void refusesFontsThatOpenOneProgramAgainAndAgain() {
    int fonts = 40;
    StringBuilder page = new StringBuilder();
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < fonts; i++) {
      page.append("BT /F").append(i).append(" 9 Tf 1 0 0 1 72 80 Tm (a) Tj ET\n");
      names.append("/F" + i + " << /Type /Font /Subtype /TrueType /BaseFont /A" + i);
      names.append(" /FontDescriptor 5 0 R >> ");
    }
    List<String> objects =
        List.of(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                + " /Resources << /Font << "
                + names
                + ">> >> >>",
            "<< /Length " + page.length() + " >>\nstream\n" + page + "endstream",
            "<< /Type /FontDescriptor /FontName /A /Flags 4 /FontFile2 6 0 R >>",
            "<< /Length 3000000 >>\nstream\n" + "A".repeat(3_000_000) + "\nendstream");
    assertEquals("import-pages-drawn ", told(refusal(pdf(objects), "in.pdf")));
  }

  @Test
  void refusesAPdfFileOfMoreObjectsThanAReportNeeds() {
    List<String> objects = new ArrayList<>(List.of("<< /Type /Catalog /Pages 2 0 R >>"));
    objects.addAll(Collections.nCopies(500_000, "0"));
    assertEquals("import-pdf-objects 500001 500000", told(refusal(pdf(objects), "in.pdf")));
    String packed = "<< /Type /ObjStm /N 600000 /First 9 /Filter /FlateDecode >>\nstream\n";
    assertEquals(
        "import-pdf-objects 600000 500000",
        told(refusal(pdf(List.of(packed + "\nendstream")), "in.pdf")));
  }

  private static byte[] pdf(List<String> objects) {
    StringBuilder file = new StringBuilder("%PDF-1.5\n");
    StringBuilder table = new StringBuilder("0000000000 65535 f \n");
    for (String object : objects) {
      table.append(String.format("%010d 00000 n %n", file.length()).replace("\r", ""));
      int number = table.length() / 20 - 1;
      file.append(number).append(" 0 obj\n").append(object).append("\nendobj\n");
    }
    int start = file.length();
    file.append("xref\n0 ").append(objects.size() + 1).append('\n').append(table);
    file.append("trailer\n<< /Root 1 0 R /Size ").append(objects.size() + 1).append(" >>\n");
    file.append("startxref\n").append(start).append("\n%%EOF\n");
    return file.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void refusesAWordFileOfMoreTagsThanAReportNeeds() {
    byte[] file =
        WordFile.of("<w:p>" + "<w:r/>".repeat(1_000_000) + "</w:p>")
            .part("customXml/item1.xml", noise())
            .bytes();
    Problem problem = refusal(file, "in.docx");
    assertEquals("import-many-marks", problem.code());
    assertEquals("1000000", problem.arguments().get(1));
  }

  /** So that a file does not pack as tightly as one that is made to burst. */
  private static String noise() {
    Random random = new Random(7);
    StringBuilder noise = new StringBuilder("<a>");
    for (int i = 0; i < 20_000; i++) {
      noise.append(Long.toHexString(random.nextLong()));
    }
    return noise.append("</a>").toString();
  }

  @Test
  void tellsOfAPageWhoseElementsStateMoreVariablesThanAreFollowed() {
    StringBuilder sheet = new StringBuilder("p{");
    for (int i = 0; i < 1_000; i++) {
      sheet.append("--a").append(i).append(":red;");
    }
    String page =
        "<style>"
            + sheet
            + "}i{color:var(--a1)}</style><h1>"
            + TITLE
            + "</h1>"
            + "<p>完成。<i>走访</i>职工。";
    assertEquals(List.of(), codes(page + "<p>完成。".repeat(1_900)));
    assertEquals(List.of("import-many-styles"), codes(page + "<p>完成。".repeat(2_100)));
  }

  private static List<String> codes(String html) {
    return SourceReader.read(html.getBytes(StandardCharsets.UTF_8), "in.html").problems().stream()
        .map(Problem::code)
        .collect(Collectors.toList());
  }

  /** A page that is one table: each of its gaps could be one between columns. */
  @Test
  void readsATableOfManyRowsAndColumns() {
    Growth.assertLinear(
        "columns",
        30,
        columns -> {
          PdfFile file = new PdfFile().page().text(72, 800, 12, TITLE);
          for (int row = 0; row < 60; row++) {
            for (int column = 0; column < columns; column++) {
              file.text(50 + 4.5 * column, 760 - 12 * row, 1.6, "9");
            }
          }
          return file.bytes();
        },
        bytes -> assertTrue(SourceReader.read(bytes, "in.pdf").value().isPresent()));
  }

  /** Each could be another printed again. */
  @Test
  void readsALineOfOneCharacterAgainAndAgain() {
    Growth.assertLinear(
        "dots",
        4_000,
        count -> pages(1, LINE).text(72, 60, 0.1, "。".repeat(count)).text(72, 40, 12, LINE).bytes(),
        bytes -> assertTrue(SourceReader.read(bytes, "in.pdf").value().isPresent()));
  }

  /** Not so far apart as a hair of the larger one is wide. */
  @Test
  void readsACharacterOnceThatIsPrintedAgainALittleSmaller() {
    byte[] file = pages(1, LINE).text(72, 824, 12, "完").text(74.2, 824, 10, "完").bytes();
    String text =
        SourceReader.read(file, "in.pdf").value().orElseThrow().lines().stream()
            .map(SourceLine::text)
            .collect(Collectors.joining());
    assertEquals(text.indexOf('完'), text.lastIndexOf('完'));
  }

  private static byte[] ofd(String layer, int resources) {
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
                + "<ofd:CommonData>"
                + "<ofd:PublicRes>R.xml</ofd:PublicRes>".repeat(resources)
                + "</ofd:CommonData>"
                + "<ofd:Pages><ofd:Page ID='1' BaseLoc='P.xml'/></ofd:Pages></ofd:Document>"));
    parts.put("N.xml", utf8(noise()));
    parts.put("R.xml", utf8("<ofd:Res" + named + "<ofd:A/>".repeat(20_000) + "</ofd:Res>"));
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
}
