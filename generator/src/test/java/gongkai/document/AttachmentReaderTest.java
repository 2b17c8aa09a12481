package gongkai.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.document.source.SourceLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.Test;

class AttachmentReaderTest {
  private static final String CORE =
      "<p xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:creator>王建国</dc:creator>"
          + "<lastModifiedBy>李秀英</lastModifiedBy><dc:title>报告</dc:title></p>";
  private static final String APP =
      "<Properties><Manager>赵敏</Manager><Company>某某区总工会</Company></Properties>";

  @Test
  void readsWhoWroteAWordFile() {
    byte[] file =
        WordFile.of(WordFile.p("正文。"))
            .part("docProps/core.xml", CORE)
            .part("docProps/app.xml", APP)
            .part("word/embeddings/sheet1.xlsx", "")
            .bytes();
    assertEquals(
        "AUTHOR 王建国, AUTHOR 李秀英, PROPERTY 报告, AUTHOR 赵敏, PROPERTY 某某区总工会, EMBEDDED sheet1.xlsx",
        traces(AttachmentReader.read(file, "2023.docx")));
  }

  @Test
  void readsWhoChangedAndCommentedAWordFile() {
    byte[] file =
        WordFile.of(
                "<w:p><w:ins w:author='王建国'>"
                    + WordFile.r("新的")
                    + "</w:ins><w:del w:author='李秀英'><w:r><w:delText>旧的</w:delText></w:r></w:del></w:p>"
                    + "<w:p>"
                    + WordFile.r("<w:vanish/>", "不给人看")
                    + WordFile.r("正文")
                    + "</w:p>")
            .with("comments", "<w:comment w:author='赵敏'>" + WordFile.p("此处再核") + "</w:comment>")
            .bytes();
    AttachmentText read = AttachmentReader.read(file, "2023.docx");
    assertEquals("AUTHOR 王建国, INSERTION ins 新的, AUTHOR 李秀英, AUTHOR 赵敏", traces(read));
    assertEquals(
        "DELETION 旧的, HIDDEN 不给人看, COMMENT 此处再核",
        join(read.source().removals().stream().map(o -> o.reason() + " " + o.text()).toList()));
  }

  @Test
  void readsTheCellsOfAWorkbookUnderTheirHeads() {
    AttachmentText read = AttachmentReader.read(workbook(), "2023.xlsx");
    assertTrue(read.whole());
    assertEquals(
        "名单|姓名\t\t手机|王建国\t\t13800001234||内部|底数||",
        String.join("|", read.source().lines().stream().map(SourceLine::text).toList()) + "|");
    assertEquals("AUTHOR 赵敏", traces(read));
    assertEquals(
        "HIDDEN 底数, COMMENT 再核",
        join(read.source().removals().stream().map(o -> o.reason() + " " + o.text()).toList()));
  }

  private static byte[] workbook() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    part(
        parts,
        "xl/workbook.xml",
        "<workbook xmlns:r='r'><sheets><sheet name='名单' r:id='a'/>"
            + "<sheet name='内部' r:id='b'/></sheets></workbook>");
    part(
        parts,
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id='a' Target='worksheets/sheet1.xml'/>"
            + "<Relationship Id='b' Target='/xl/worksheets/sheet2.xml'/></Relationships>");
    part(
        parts,
        "xl/sharedStrings.xml",
        "<sst><si><t>姓名</t></si><si><r><t>手</t></r><r><t>机</t></r><rPh><t>x</t></rPh></si></sst>");
    part(
        parts,
        "xl/worksheets/sheet1.xml",
        "<worksheet><sheetData><row><c r='A1' t='s'><v>0</v></c><c r='C1' t='s'><v>1</v></c></row>"
            + "<row><c r='A2' t='inlineStr'><is><t>王建国</t></is></c>"
            + "<c r='C2'><v>1.3800001234E10</v></c></row></sheetData></worksheet>");
    part(
        parts,
        "xl/worksheets/sheet2.xml",
        "<worksheet><sheetData><row hidden='1'><c r='A1' t='str'><v>底数</v></c></row>"
            + "</sheetData></worksheet>");
    part(
        parts,
        "xl/comments1.xml",
        "<comments><authors><author>赵敏</author></authors><commentList>"
            + "<comment ref='A1'><text><t>再核</t></text></comment></commentList></comments>");
    return WordFile.zip(parts);
  }

  private static void part(Map<String, byte[]> parts, String name, String xml) {
    parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void readsTheRemarksAndTheAuthorOfAPdfFile() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      PDAnnotationText note = new PDAnnotationText();
      note.setContents("此处再核");
      note.getCOSObject().setString(COSName.T, "赵敏");
      page.setAnnotations(List.of(note));
      document.getDocumentInformation().setAuthor("王建国");
      document.save(bytes);
    }
    AttachmentText read = AttachmentReader.read(bytes.toByteArray(), "2023.pdf");
    assertFalse(read.whole(), "a page without text is a picture");
    assertEquals("AUTHOR 王建国, AUTHOR 赵敏", traces(read));
    assertEquals("此处再核", read.source().removals().get(0).text());
  }

  @Test
  void readsWhereAPhotographWasTakenAndNothingElseOfIt() {
    assertEquals(
        "LOCATION 0000001e000000010000000700000001000000000000000" + "1",
        traces(AttachmentReader.read(photograph(), "2023.jpg")));
    assertFalse(AttachmentReader.read(photograph(), "2023.jpg").whole());
    for (int length = 0; length < photograph().length - 1; length += 7) {
      byte[] cut = java.util.Arrays.copyOf(photograph(), length);
      assertEquals("", traces(AttachmentReader.read(cut, "2023.jpg")), length + " bytes");
    }
  }

  /** A JPEG file's first segment, with the latitude 30° 7′ 0″. */
  private static byte[] photograph() {
    ByteBuffer file = ByteBuffer.allocate(96);
    file.putShort((short) 0xFFD8).putShort((short) 0xFFE1).putShort((short) 92);
    file.put("Exif\0\0MM".getBytes(StandardCharsets.ISO_8859_1)).putShort((short) 42).putInt(8);
    file.putShort((short) 1);
    entry(file, 0x8825, 1, 26);
    file.putInt(0).putShort((short) 1);
    entry(file, 2, 3, 44);
    file.putInt(0);
    file.putInt(30).putInt(1).putInt(7).putInt(1).putInt(0).putInt(1);
    return file.array();
  }

  private static void entry(ByteBuffer file, int tag, int count, int value) {
    file.putShort((short) tag).putShort((short) 5).putInt(count).putInt(value);
  }

  /** Half a character's width lies between them; in justified text it would lie everywhere. */
  @Test
  void partsTheNumbersOfNarrowCellsInAPdfFile() {
    byte[] file =
        new PdfFile()
            .page()
            .text(50, 700, 12, "手机")
            .text(81, 700, 12, "金额")
            .text(50, 680, 12, "13800001234")
            .text(187, 680, 12, "2000")
            .bytes();
    assertEquals(
        List.of("手机\t金额", "13800001234\t2000"),
        AttachmentReader.read(file, "2023.pdf").source().lines().stream()
            .map(SourceLine::text)
            .toList());
  }

  @Test
  void saysSoWhereItCannotRead() {
    for (String name : List.of("2023.zip", "2023.xls", "2023.docx", "2023.pdf", "2023.png")) {
      byte[] bytes = "no such file".getBytes(StandardCharsets.UTF_8);
      assertFalse(AttachmentReader.read(bytes, name).whole(), name);
    }
  }

  @Test
  void readsATableOfValuesWithCommas() {
    byte[] bytes = "姓名,金额\n王建国,100".getBytes(StandardCharsets.UTF_8);
    assertTrue(AttachmentReader.read(bytes, "2023.csv").whole());
  }

  private static String traces(AttachmentText read) {
    return join(read.source().traces().stream().map(t -> t.kind() + " " + t.value()).toList());
  }

  private static String join(List<String> texts) {
    return String.join(", ", texts);
  }
}
