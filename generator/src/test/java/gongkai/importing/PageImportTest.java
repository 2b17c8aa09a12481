package gongkai.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.document.PdfFile;
import gongkai.document.Removal;
import gongkai.document.WordFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

/** Files that hold pages: PDF and OFD. */
class PageImportTest {
  private static final double LEFT = 90;

  /** Twenty-six characters of 16 points reach from the left margin to the right one. */
  private static final String FULL = "一年来本局认真履行职责扎实推进各项工作取得了新的成绩并";

  @Test
  void joinsLinesIntoParagraphs() {
    PdfFile file =
        new PdfFile()
            .page()
            .text(180, 760, 22, "某某局2023年述职报告")
            .text(LEFT + 32, 700, 16, FULL.substring(2))
            .text(LEFT, 672, 16, FULL.substring(0, 26))
            .text(LEFT, 644, 16, "拨付*万元。")
            .text(LEFT + 32, 616, 16, "一、学习")
            .text(LEFT + 32, 588, 16, "学习12次。");
    assertEquals(
        FULL.substring(2) + FULL.substring(0, 26) + "拨付*万元。\n\n## 一、学习\n\n学习12次。\n",
        Seeds.body(draft(file.bytes(), "in.pdf")));
  }

  @Test
  void takesOutPageNumbersAndRunningHeadsAndJoinsOverPages() {
    PdfFile file = new PdfFile();
    for (int page = 1; page <= 3; page++) {
      file.page()
          .text(200, 800, 10, "某某局内部资料")
          .text(LEFT, 700, 16, FULL.substring(0, 26))
          .text(LEFT, 672, 16, FULL.substring(0, 26))
          .text(280, 40, 10, "— " + page + " —");
    }
    Draft draft = draft(file.bytes(), "in.pdf");
    assertEquals(FULL.substring(0, 26).repeat(6) + "\n", Seeds.body(draft));
    assertEquals(
        List.of("某某局内部资料", "— 1 —", "某某局内部资料", "— 2 —", "某某局内部资料", "— 3 —"),
        draft.removals().stream().map(Removal::text).toList());
  }

  @Test
  void keepsColumnsApart() {
    PdfFile file =
        new PdfFile()
            .page()
            .text(LEFT, 700, 16, "项目")
            .text(300, 700, 16, "数量")
            .text(LEFT, 672, 16, "一、培训")
            .text(300, 672, 16, "12")
            .text(LEFT, 644, 16, "完 成");
    assertEquals("项目\t数量\n\n一、培训\t12\n\n完 成\n", Seeds.body(draft(file.bytes(), "in.pdf")));
  }

  @Test
  void refusesAScan() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(bytes);
    }
    assertEquals("import-scan", refusal(bytes.toByteArray(), "in.pdf"));
  }

  @Test
  void namesPagesWithoutText() {
    byte[] bytes = new PdfFile().page().page().text(LEFT, 700, 16, "正文。").page().bytes();
    Problem problem =
        draft(bytes, "in.pdf").problems().stream()
            .filter(p -> p.code().equals("import-empty-pages"))
            .findFirst()
            .orElseThrow();
    assertEquals(List.of("1, 3"), problem.arguments());
  }

  @Test
  void refusesCharactersWithoutMeaningRatherThanLoseThem() {
    byte[] bytes = new PdfFile().withoutMeaning().page().text(LEFT, 700, 16, "正文。").bytes();
    assertTrue(List.of("import-pdf-glyphs", "import-scan").contains(refusal(bytes, "in.pdf")));
  }

  @Test
  void refusesAPasswordAndATornFile() throws IOException {
    byte[] plain = new PdfFile().page().text(LEFT, 700, 16, "正文。").bytes();
    ByteArrayOutputStream locked = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(plain)) {
      document.protect(new StandardProtectionPolicy("a", "b", new AccessPermission()));
      document.save(locked);
    }
    assertEquals("import-encrypted", refusal(locked.toByteArray(), "in.pdf"));
    assertEquals(
        "import-damaged",
        refusal("%PDF-1.5\n1 0 obj <<".getBytes(StandardCharsets.UTF_8), "in.pdf"));
  }

  @Test
  void readsOfd() {
    String text =
        textObject(60, 30, 6, "某某局2023年述职报告")
            + textObject(37, 50, 5, "一、学习")
            + textObject(37, 60, 5, "学习12次，拨付*万元。")
            + textObject(100, 285, 4, "- 1 -");
    Draft draft = draft(ofd(text), "in.ofd");
    assertEquals("某某局2023年述职报告", draft.metadata().title().orElseThrow().value());
    assertEquals("## 一、学习\n\n学习12次，拨付*万元。\n", Seeds.body(draft));
    assertEquals(List.of("- 1 -"), draft.removals().stream().map(Removal::text).toList());
  }

  @Test
  void refusesAnOfdOfPictures() {
    assertEquals("import-scan", refusal(ofd("<ofd:ImageObject/>"), "in.ofd"));
  }

  private static String textObject(double x, double y, double size, String text) {
    return String.format(
        "<ofd:TextObject Boundary='%s %s 150 %s' Size='%s'><ofd:TextCode X='0' Y='%s' DeltaX='g %d %s'>"
            + "%s</ofd:TextCode></ofd:TextObject>",
        x, y, size, size, size, text.length() - 1, size, text);
  }

  private static byte[] ofd(String content) {
    String open = " xmlns:ofd='http://www.ofdspec.org/2016'>";
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(
        "OFD.xml",
        bytes(
            "<ofd:OFD"
                + open
                + "<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>"));
    parts.put(
        "Doc_0/Document.xml",
        bytes(
            "<ofd:Document"
                + open
                + "<ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox>"
                + "</ofd:PageArea></ofd:CommonData><ofd:Pages><ofd:Page ID='1'"
                + " BaseLoc='Pages/Page_0/Content.xml'/></ofd:Pages></ofd:Document>"));
    parts.put(
        "Doc_0/Pages/Page_0/Content.xml",
        bytes(
            "<ofd:Page"
                + open
                + "<ofd:Content><ofd:Layer>"
                + content
                + "</ofd:Layer></ofd:Content></ofd:Page>"));
    return WordFile.zip(parts);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Draft draft(byte[] bytes, String name) {
    Outcome<Draft> read = Importer.read(bytes, name, ImportOptions.NONE);
    return read.value().orElseThrow(() -> new AssertionError(read.problems()));
  }

  private static String refusal(byte[] bytes, String name) {
    Outcome<Draft> read = Importer.read(bytes, name, ImportOptions.NONE);
    assertTrue(read.value().isEmpty());
    assertEquals(1, read.problems().size());
    return read.problems().get(0).code();
  }
}
