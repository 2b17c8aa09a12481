package gongkai.importing;

import static gongkai.document.WordFile.p;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.diagnostic.Outcome;
import gongkai.document.WordFile;
import gongkai.importing.outcome.Draft;
import gongkai.importing.outcome.ImportReport;
import gongkai.importing.outcome.ImportedFile.Action;
import gongkai.importing.request.ImportOptions;
import gongkai.importing.request.ImportRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are broken, disguised, or made to do harm: one clear problem each. */
class HostileFilesTest {
  private static final WordFile GOOD = WordFile.of(p("某某局2023年述职报告") + p("一、学习") + p("学习12次。"));

  @Test
  void refusesAZipBomb() {
    byte[] bomb = withPart("word/media/a.bin", new byte[60 << 20]);
    assertTrue(bomb.length < 1 << 20);
    assertEquals("import-archive-size", refusal(bomb, "a.docx"));
    byte[] dense = withPart("word/a.xml", " ".repeat(4 << 20).getBytes(StandardCharsets.UTF_8));
    assertEquals("import-archive-size", refusal(dense, "a.docx"));
  }

  @Test
  void refusesATableThatNoReportHas() {
    String row = "项目" + "\t12".repeat(19) + "\n";
    String table = "某某区总工会2023年工作总结\n\n" + row.repeat(3_000);
    assertEquals("import-many-cells", refusal(table.getBytes(StandardCharsets.UTF_8), "a.txt"));
  }

  @Test
  void refusesATextThatIsLongerThanAnyReport() {
    String endless = "走访企业12家。".repeat(100_001);
    assertEquals("import-too-long", refusal(endless.getBytes(StandardCharsets.UTF_8), "a.txt"));
  }

  @Test
  void refusesMoreLinesNumbersOrTagsThanAReportHas() {
    byte[] numbers = "走访企业12家。\n".repeat(8_001).getBytes(StandardCharsets.UTF_8);
    assertEquals("import-many-numbers", refusal(numbers, "a.txt"));
    byte[] lines = "走访\n".repeat(30_001).getBytes(StandardCharsets.UTF_8);
    assertEquals("import-many-lines", refusal(lines, "a.txt"));
    byte[] tags = ("<p>正文。" + "<b></b>".repeat(200_001)).getBytes(StandardCharsets.UTF_8);
    assertEquals("import-many-tags", refusal(tags, "a.html"));
  }

  @Test
  void refusesThousandsOfParts() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    for (int i = 0; i <= 2_000; i++) {
      parts.put("p" + i, new byte[0]);
    }
    assertEquals("import-archive-entries", refusal(WordFile.zip(parts), "a.docx"));
  }

  @Test
  void refusesExternalEntities() {
    String xml =
        "<!DOCTYPE w:document [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
            + "<w:document xmlns:w='urn:w'><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body>"
            + "</w:document>";
    byte[] file = WordFile.of("").part("word/document.xml", xml).bytes();
    assertEquals("import-document-type", refusal(file, "a.docx"));
  }

  @Test
  void refusesDeepTrees() {
    String deep = "<w:sdt><w:sdtContent>".repeat(20_000) + "</w:sdtContent></w:sdt>".repeat(20_000);
    assertEquals("import-nested", refusal(WordFile.of(deep).bytes(), "a.docx"));
    String html = "<div>".repeat(300) + "正文。";
    assertEquals("import-nested", refusal(html.getBytes(StandardCharsets.UTF_8), "a.html"));
  }

  @Test
  void refusesMacros() {
    assertEquals("import-macros", refusal(withPart("word/vbaProject.bin", new byte[9]), "a.docm"));
  }

  @Test
  void refusesAPdfBomb() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
      deflater.write(new byte[60 << 20]);
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(
        "%PDF-1.5\n1 0 obj\n<< /Filter /FlateDecode >>\nstream\n".getBytes(StandardCharsets.UTF_8));
    file.writeBytes(packed.toByteArray());
    assertEquals("import-archive-size", refusal(file.toByteArray(), "a.pdf"));
  }

  @Test
  void refusesTornFilesWhereverTheyAreTorn() throws IOException {
    byte[] docx = GOOD.bytes();
    byte[] doc = resource("numbered.doc");
    for (int part = 1; part < 8; part++) {
      byte[] torn = Arrays.copyOf(docx, docx.length * part / 8);
      assertEquals("import-damaged", refusal(torn, "a.docx"));
      assertEquals("import-damaged", refusal(Arrays.copyOf(doc, doc.length * part / 8), "a.doc"));
    }
  }

  @Test
  void neverThrowsOnBytesThatWereTurned() throws IOException {
    byte[] doc = resource("numbered.doc");
    for (int i = 0; i < 300; i++) {
      byte[] turned = doc.clone();
      turned[(i * 7919) % turned.length] ^= (byte) (1 + i % 255);
      Outcome<Draft> read = Importer.read(turned, "a.doc", ImportOptions.NONE);
      assertTrue(read.value().isPresent() || read.problems().size() == 1);
    }
  }

  @Test
  void saysWhatToDoWithFormatsThatItDoesNotRead() throws IOException {
    assertEquals("import-wps", refusal(new byte[] {1}, "a.wps"));
    assertEquals("import-rtf", refusal("{\\rtf1 x}".getBytes(StandardCharsets.UTF_8), "a.doc"));
    assertEquals(
        "import-mhtml", refusal("MIME-Version: 1.0\n".getBytes(StandardCharsets.UTF_8), "a.doc"));
    String saved =
        "From: <Saved by Blink>\r\nSubject: =?utf-8?Q?a?=\r\n b\r\nMIME-Version: 1.0\r\n";
    for (String name : List.of("a.doc", "a.html", "a.txt")) {
      assertEquals("import-mhtml", refusal(saved.getBytes(StandardCharsets.UTF_8), name));
    }
    assertEquals("import-not-what-it-says", refusal(new byte[] {1, 2}, "a.docx"));
    assertEquals("import-format-unknown", refusal(new byte[] {1, 2}, "a.xlsx"));
    assertEquals("import-encrypted", refusal(compound("EncryptedPackage"), "a.docx"));
    assertEquals("import-not-what-it-says", refusal(compound("Workbook"), "a.doc"));
    Map<String, byte[]> sheet = Map.of("xl/workbook.xml", new byte[0]);
    assertEquals("import-not-what-it-says", refusal(WordFile.zip(sheet), "a.docx"));
  }

  @Test
  void readsAFileUnderTheWrongName() throws IOException {
    assertEquals("## 一、学习\n\n学习12次。\n", Seeds.body(draft(GOOD.bytes(), "a.doc")));
    assertEquals("正文。\n", Seeds.body(draft("<html>正文。".getBytes(StandardCharsets.UTF_8), "a.doc")));
    assertTrue(Seeds.body(draft(resource("numbered.doc"), "a.docx")).startsWith("## 一、学习"));
  }

  @Test
  void goesThroughAFolderOfMixedFilesWhateverOneOfThemIs(@TempDir Path site) throws IOException {
    Path in = Files.createDirectories(site.resolve("in"));
    byte[] doc = resource("numbered.doc");
    for (int i = 0; i < 200; i++) {
      String text = "某某局2023年述职报告\n学习" + i + "次。\n";
      switch (i % 5) {
        case 0 -> Files.writeString(in.resolve(i + ".txt"), text);
        case 1 -> Files.write(in.resolve(i + ".docx"), WordFile.of(p(text)).bytes());
        case 2 -> Files.writeString(in.resolve(i + ".html"), "<h1>述职报告</h1><p>" + text);
        case 3 -> Files.write(in.resolve(i + ".docx"), Arrays.copyOf(GOOD.bytes(), 300 + i));
        default -> Files.write(in.resolve(i + ".doc"), i == 4 ? doc : Arrays.copyOf(doc, 40 * i));
      }
    }
    ImportReport report =
        ImportRun.run(
            new ImportRequest(List.of(in), site, ImportOptions.NONE, true),
            (source, number, total) -> {});
    assertEquals(200, report.files().size());
    assertEquals(121, report.count(Action.WRITTEN));
    assertEquals(79, report.count(Action.REFUSED));
    assertTrue(report.hasErrors());
  }

  private static byte[] withPart(String name, byte[] content) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(
        "word/document.xml",
        "<w:document xmlns:w='urn:w'><w:body/></w:document>".getBytes(StandardCharsets.UTF_8));
    parts.put(name, content);
    return WordFile.zip(parts);
  }

  private static byte[] compound(String entry) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      file.createDocument(InputStream.nullInputStream(), entry);
      file.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }

  static byte[] resource(String name) throws IOException {
    try (InputStream in = HostileFilesTest.class.getResourceAsStream("/sources/" + name)) {
      return in.readAllBytes();
    }
  }

  private static Draft draft(byte[] bytes, String name) {
    Outcome<Draft> read = Importer.read(bytes, name, ImportOptions.NONE);
    return read.value().orElseThrow(() -> new AssertionError(read.problems()));
  }

  private static String refusal(byte[] bytes, String name) {
    Outcome<Draft> read = Importer.read(bytes, name, ImportOptions.NONE);
    assertEquals(Optional.empty(), read.value().map(Draft::markdown));
    assertEquals(1, read.problems().size());
    return read.problems().get(0).code();
  }
}
