package gongkai.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.diagnostic.Outcome;
import gongkai.document.WordFile;
import gongkai.document.source.Removal;
import gongkai.importing.outcome.Draft;
import gongkai.importing.request.ImportOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Files that hold pages: OFD. */
class OfdImportTest {
  private static final String OFD = " xmlns:ofd='http://www.ofdspec.org/2016'>";

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

  /** Signs of 5 mm from 37 mm on: 新建45家，培训12次。 with a line through the first 45 or below it. */
  @Test
  void leavesOutAndListsWhatALineOfOfdStrikesOut() {
    String text = textObject(37, 50, 5, "新建45家，培训12次。");
    String line =
        "<ofd:PathObject Boundary='47 %s 10 1' LineWidth='0.3'>"
            + "<ofd:AbbreviatedData>M 0 0.5 L 10 0.5</ofd:AbbreviatedData></ofd:PathObject>";
    Draft struck = draft(ofd(text + line.formatted("53")), "in.ofd");
    assertTrue(Seeds.body(struck).startsWith("新建 家，培训12次。"), Seeds.body(struck));
    assertTrue(struck.removals().stream().anyMatch(r -> r.text().equals("45")));
    String byHand = line.formatted("53").replace("L 10 0.5", "B 3 0 6 1 10 0.5");
    assertTrue(Seeds.body(draft(ofd(text + byHand), "in.ofd")).startsWith("新建 家"), byHand);
    for (String other :
        List.of(
            line.formatted("55"), line.formatted("53").replace("L 10 0.5", "B 3 9 6 9 10 0.5"))) {
      Draft shown = draft(ofd(text + other), "in.ofd");
      assertEquals("新建45家，培训12次。\n", Seeds.body(shown));
    }
  }

  /** A filled rectangle across the page, so far from its top. */
  private static String ground(int top, String colour) {
    return "<ofd:PathObject Boundary='30 "
        + top
        + " 100 12' Fill='true' Stroke='false'><ofd:FillColor "
        + colour
        + "/><ofd:AbbreviatedData>M 0 0 L 100 0 L 100 12 L 0 12 C"
        + "</ofd:AbbreviatedData></ofd:PathObject>";
  }

  @Test
  void leavesOutAndListsWhatNobodySeesOfOfd() {
    String text = textObject(37, 50, 5, "新建工会35家，培训12次。");
    String secret = textObject(37, 70, 5, "另有8家未备案。");
    String ground = ground(65, "%s Value='0 0 0'");
    for (String hidden :
        List.of(
            secret + ground.formatted(""),
            secret.replace("<ofd:TextObject", "<ofd:TextObject Fill='false'"),
            secret.replace("37.0 70.0", "37.0 -70.0"))) {
      Draft draft = draft(ofd(text + hidden), "in.ofd");
      assertEquals("新建工会35家，培训12次。\n", Seeds.body(draft), hidden);
      assertTrue(draft.removals().stream().anyMatch(r -> r.text().equals("另有8家未备案。")), hidden);
    }
    for (String seen :
        List.of(ground.formatted("") + secret, secret + ground.formatted("Alpha='90' "))) {
      assertTrue(Seeds.body(draft(ofd(text + seen), "in.ofd")).contains("另有8家未备案。"), seen);
    }
  }

  @Test
  void readsTurnedTextOfOfd() {
    for (String matrix : List.of("0 1 -1 0 8 0", "0 -1 1 0 0 60", "-1 0 0 -1 60 8")) {
      String turned =
          "<ofd:TextObject Boundary='100 100 60 60' CTM='"
              + matrix
              + "' Size='5'><ofd:TextCode X='0' Y='5' DeltaX='g 7 5'>走访困难120户</ofd:TextCode>"
              + "</ofd:TextObject>";
      assertEquals(
          "学习12次，接待群众30人。\n\n走访困难120户\n",
          Seeds.body(draft(ofd(textObject(37, 50, 5, "学习12次，接待群众30人。") + turned), "in.ofd")),
          matrix);
    }
  }

  @Test
  void readsCompositeObjectsTemplatesAndAnnotationsOfOfd() {
    Map<String, String> more = new LinkedHashMap<>();
    more.put(
        "Doc_0/Res.xml",
        "<ofd:Res xmlns:ofd='http://www.ofdspec.org/2016'><ofd:CompositeGraphicUnits>"
            + "<ofd:CompositeGraphicUnit ID='50'><ofd:Content>"
            + textObject(0, 0, 5, "调解争议48件。")
            + "<ofd:CompositeObject ResourceID='50'/></ofd:Content></ofd:CompositeGraphicUnit>"
            + "</ofd:CompositeGraphicUnits></ofd:Res>");
    more.put("Doc_0/T.xml", page("<ofd:PageBlock>" + textObject(37, 40, 5, "某某局文件")));
    more.put(
        "Doc_0/Annots/A.xml",
        "<ofd:Annotations xmlns:ofd='http://www.ofdspec.org/2016'><ofd:Page PageID='1'>"
            + "<ofd:FileLoc>P.xml</ofd:FileLoc></ofd:Page></ofd:Annotations>");
    more.put(
        "Doc_0/Annots/P.xml",
        "<ofd:PageAnnot xmlns:ofd='http://www.ofdspec.org/2016'><ofd:Annot Type='Highlight'"
            + " Creator='张三'><ofd:Remark>此处待核</ofd:Remark></ofd:Annot></ofd:PageAnnot>");
    String composite = "<ofd:CompositeObject ResourceID='50' Boundary='37 60 100 10'/>";
    Draft draft = draft(ofd(textObject(37, 50, 5, "学习12次。") + composite, more), "in.ofd");
    assertEquals("某某局文件\n\n学习12次。\n\n调解争议48件。\n", Seeds.body(draft));
    assertEquals(List.of("此处待核"), draft.removals().stream().map(Removal::text).toList());
  }

  @Test
  void leavesOutAndListsWhatAnOfdDoesNotShow() {
    String off =
        textObject(37, 80, 5, "内部8家。").replace("<ofd:TextObject", "<ofd:TextObject Visible='false'")
            + textObject(37, 90, 5, "内部9家。").replace("<ofd:TextObject", "<ofd:TextObject Alpha='0'")
            + "<ofd:CompositeObject ResourceID='404' Boundary='37 60 100 10'/>";
    Draft draft = draft(ofd(textObject(37, 50, 5, "学习12次。") + off), "in.ofd");
    assertEquals("学习12次。\n", Seeds.body(draft));
    assertEquals(
        List.of("object CompositeObject 404", "hidden 内部8家。", "hidden 内部9家。"),
        draft.removals().stream().map(r -> r.reason().code() + " " + r.text()).toList());
  }

  /** Signs of 5 mm from 37 mm on. */
  @Test
  void leavesOutAndListsWhatAClipOfOfdDoesNotShow() {
    String seen = textObject(37, 50, 5, "学习12次。");
    String clip =
        "<ofd:Clips><ofd:Clip><ofd:Area><ofd:Path Boundary='0 0 %1$s 9'><ofd:AbbreviatedData>"
            + "M 0 0 L %1$s 0 L %1$s 9 L 0 9 C</ofd:AbbreviatedData></ofd:Path></ofd:Area>"
            + "</ofd:Clip></ofd:Clips><ofd:TextCode";
    String text = textObject(37, 80, 5, "走访8户48");
    Draft half = draft(ofd(seen + text.replace("<ofd:TextCode", clip.formatted("20"))), "in.ofd");
    assertEquals("学习12次。\n\n走访8户\n", Seeds.body(half));
    assertTrue(half.removals().stream().anyMatch(r -> r.text().equals("48")));
    Draft none = draft(ofd(seen + text.replace("<ofd:TextCode", clip.formatted("0.1"))), "in.ofd");
    assertEquals("学习12次。\n", Seeds.body(none));
    Draft all = draft(ofd(seen + text.replace("<ofd:TextCode", clip.formatted("90"))), "in.ofd");
    assertEquals("学习12次。\n\n走访8户48\n", Seeds.body(all));
    String boundary = text.replaceFirst("Boundary='([^ ]+) ([^ ]+) .*?'", "Boundary='$1 $2 0.1 1'");
    assertEquals("学习12次。\n", Seeds.body(draft(ofd(seen + boundary), "in.ofd")));
  }

  @Test
  void takesAThinPictureOfOfdForALineAndAnOpaqueGradientForACover() {
    String seen = textObject(37, 50, 5, "学习12次。") + textObject(37, 80, 5, "走访45户。");
    String line = "<ofd:ImageObject Boundary='47 83 10 0.3' ResourceID='9'/>";
    Draft struck = draft(ofd(seen + line), "in.ofd");
    assertTrue(struck.removals().stream().anyMatch(r -> r.text().equals("45")), "struck");
    String cover =
        "<ofd:PathObject Boundary='47 79 10 8' Fill='true' Stroke='false'><ofd:FillColor>"
            + "<ofd:AxialShd><ofd:Segment><ofd:Color Value='0 0 0'/></ofd:Segment></ofd:AxialShd>"
            + "</ofd:FillColor><ofd:AbbreviatedData>M 0 0 L 10 0 L 10 8 L 0 8 C"
            + "</ofd:AbbreviatedData></ofd:PathObject>";
    Draft covered = draft(ofd(seen + cover), "in.ofd");
    assertTrue(covered.removals().stream().anyMatch(r -> r.text().equals("45")), "covered");
    Draft through = draft(ofd(seen + cover.replace("'0 0 0'/", "'0 0 0' Alpha='9'/")), "in.ofd");
    assertTrue(Seeds.body(through).contains("走访45户。"), "a veil");
  }

  @Test
  void leavesOutWhatIsWhiteOrTinyInAnOfdAndSaysSo() {
    String seen = textObject(37, 50, 5, "学习12次。");
    String white = "<ofd:FillColor Value='255 255 255'/><ofd:TextCode";
    String secret = textObject(37, 80, 5, "内部8家。");
    String ways =
        "<ofd:Res"
            + OFD
            + "<ofd:DrawParams><ofd:DrawParam ID='9' Relative='8'/><ofd:DrawParam ID='8'>"
            + "<ofd:FillColor Value='255 255 255'/></ofd:DrawParam></ofd:DrawParams></ofd:Res>";
    String ground = ground(75, "Value='180 0 0'");
    for (String hidden :
        List.of(
            secret.replace("<ofd:TextCode", white),
            secret.replace(
                "<ofd:TextCode", "<ofd:FillColor Value='0 0 0' Alpha='0'/><ofd:TextCode"),
            secret.replace("<ofd:TextObject", "<ofd:TextObject HScale='0.01'"),
            secret
                .replace("<ofd:TextObject", "<ofd:TextObject Fill='false' Stroke='true'")
                .replace("<ofd:TextCode", white.replace("FillColor", "StrokeColor")),
            secret.replace("<ofd:TextObject", "<ofd:TextObject DrawParam='9'"),
            textObject(37, 80, 0.3, "内部8家。"))) {
      Draft draft = draft(ofd(seen + hidden, Map.of("Doc_0/Res.xml", ways)), "in.ofd");
      assertEquals("学习12次。\n", Seeds.body(draft), hidden);
      assertTrue(draft.problems().stream().anyMatch(p -> p.code().equals("import-hidden-text")));
    }
    Draft shown = draft(ofd(seen + ground + secret.replace("<ofd:TextCode", white)), "in.ofd");
    assertEquals("学习12次。\n\n内部8家。\n", Seeds.body(shown));
  }

  @Test
  void readsNoNumberOfDigitsThatAnOfdPrintsOverEachOther() {
    String over = textObject(37, 80, 5, "走访4户。") + textObject(47, 80, 5, "3");
    Draft draft = draft(ofd(textObject(37, 50, 5, "学习12次。") + over), "in.ofd");
    assertEquals("学习12次。\n\n走访□户。\n", Seeds.body(draft));
    assertTrue(draft.problems().stream().anyMatch(p -> p.code().equals("import-overprinted")));
  }

  @Test
  void readsLettersThatAnOfdPrintsTwiceOnce() {
    String bold = textObject(37, 50, 5, "学习12次。") + textObject(37.2, 50, 5, "学习12次。");
    assertEquals("学习12次。\n", Seeds.body(draft(ofd(bold), "in.ofd")));
  }

  @Test
  void namesGlyphsOfAnOfdThatNoCharacterIsKnownFor() {
    String glyphs = "<ofd:CGTransform CodeCount='2'><ofd:Glyphs>5 6</ofd:Glyphs></ofd:CGTransform>";
    String text =
        textObject(37, 50, 5, "学习¤¤次。").replace("<ofd:TextCode", glyphs + "<ofd:TextCode");
    Draft draft = draft(ofd(text), "in.ofd");
    assertEquals("学习□□次。\n", Seeds.body(draft));
    assertTrue(draft.problems().stream().anyMatch(p -> p.code().equals("import-glyphs-unnamed")));
  }

  @Test
  void takesAStrikeThatWasDrawnOverAnOfdLater() {
    Map<String, String> more = new LinkedHashMap<>();
    more.put(
        "Doc_0/Annots/A.xml",
        "<ofd:Annotations xmlns:ofd='http://www.ofdspec.org/2016'><ofd:Page PageID='1'>"
            + "<ofd:FileLoc>P.xml</ofd:FileLoc></ofd:Page></ofd:Annotations>");
    more.put(
        "Doc_0/Annots/P.xml",
        "<ofd:PageAnnot xmlns:ofd='http://www.ofdspec.org/2016'><ofd:Annot Type='Path'"
            + " Subtype='Strikeout'><ofd:Appearance Boundary='47 50 10 5'><ofd:PathObject"
            + " Boundary='0 0 10 5' LineWidth='0.3'><ofd:AbbreviatedData>M 0 3.5 L 10 3.5"
            + "</ofd:AbbreviatedData></ofd:PathObject></ofd:Appearance></ofd:Annot></ofd:PageAnnot>");
    Draft draft = draft(ofd(textObject(37, 50, 5, "新建45家，培训12次。"), more), "in.ofd");
    assertTrue(Seeds.body(draft).startsWith("新建 家，培训12次。"), Seeds.body(draft));
  }

  @Test
  void takesOutWhatSomebodyCoveredOnAnOfdLater() {
    Map<String, String> more = new LinkedHashMap<>();
    more.put(
        "Doc_0/Annots/A.xml",
        "<ofd:Annotations xmlns:ofd='http://www.ofdspec.org/2016'><ofd:Page PageID='1'>"
            + "<ofd:FileLoc>P.xml</ofd:FileLoc></ofd:Page></ofd:Annotations>");
    String annotation =
        "<ofd:PageAnnot xmlns:ofd='http://www.ofdspec.org/2016'><ofd:Annot Type='Path'"
            + " Subtype='Rect'><ofd:Appearance Boundary='57 50 40 5'><ofd:PathObject"
            + " Boundary='0 0 40 5' Fill='true' Stroke='false'><ofd:AbbreviatedData>M 0 0 L 40 0"
            + " L 40 5 L 0 5 C</ofd:AbbreviatedData></ofd:PathObject></ofd:Appearance></ofd:Annot>"
            + "</ofd:PageAnnot>";
    more.put("Doc_0/Annots/P.xml", annotation);
    byte[] covered = ofd(textObject(37, 50, 5, "新建家。内部清淤八里。"), more);
    assertEquals("新建家。\n", Seeds.body(draft(covered, "in.ofd")));
    for (String shown :
        List.of(
            annotation.replace("'Path'", "'Highlight'"),
            annotation.replace("<ofd:Annot ", "<ofd:Annot Visible='false' "),
            annotation.replace("Fill='true'", "Fill='true' Alpha='80'"))) {
      more.put("Doc_0/Annots/P.xml", shown);
      byte[] file = ofd(textObject(37, 50, 5, "新建家。内部清淤八里。"), more);
      assertEquals("新建家。内部清淤八里。\n", Seeds.body(draft(file, "in.ofd")), shown);
    }
  }

  @Test
  void namesFilesThatAnOfdCarriesAndRefusesSeveralDocumentsInOne() {
    Map<String, String> more = new LinkedHashMap<>();
    more.put(
        "Doc_0/Document.xml",
        "<ofd:Document"
            + OFD
            + "<ofd:Pages><ofd:Page ID='1' BaseLoc='Pages/Page_0/Content.xml'/></ofd:Pages>"
            + "<ofd:Attachments>Attachs/List.xml</ofd:Attachments></ofd:Document>");
    more.put(
        "Doc_0/Attachs/List.xml",
        "<ofd:Attachments"
            + OFD
            + "<ofd:Attachment ID='1' Name='附表一'><ofd:FileLoc>t.xlsx</ofd:FileLoc></ofd:Attachment>"
            + "<ofd:Attachment ID='2'><ofd:FileLoc>u.xlsx</ofd:FileLoc></ofd:Attachment>"
            + "</ofd:Attachments>");
    Draft draft = draft(ofd(textObject(37, 50, 5, "学习12次。"), more), "in.ofd");
    assertEquals(
        List.of(List.of("2", "附表一")),
        draft.problems().stream()
            .filter(p -> p.code().equals("import-attached-files"))
            .map(p -> p.arguments())
            .toList());
    String body = "<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>";
    Map<String, String> two = Map.of("OFD.xml", "<ofd:OFD" + OFD + body + body + "</ofd:OFD>");
    assertEquals(
        "import-ofd-documents", refusal(ofd(textObject(37, 50, 5, "学习12次。"), two), "in.ofd"));
  }

  /** Older Chinese programs name the parts in the encoding of their system. */
  @Test
  void readsAnOfdWhosePartsHaveNamesInGbk() throws IOException {
    ByteArrayOutputStream renamed = new ByteArrayOutputStream();
    byte[] file = ofd(textObject(37, 50, 5, "学习12次。"));
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
        ZipOutputStream out = new ZipOutputStream(renamed, Charset.forName("GBK"))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName().replace("Page_0", "第一页")));
        String part = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        out.write(bytes(part.replace("Page_0", "第一页")));
      }
    }
    assertEquals("学习12次。\n", Seeds.body(draft(renamed.toByteArray(), "in.ofd")));
  }

  @Test
  void namesPagesOfAnOfdWithoutText() {
    Map<String, String> more = new LinkedHashMap<>();
    more.put(
        "Doc_0/Document.xml",
        "<ofd:Document"
            + OFD
            + "<ofd:Pages><ofd:Page ID='1' BaseLoc='Pages/Page_0/Content.xml'/>"
            + "<ofd:Page ID='2' BaseLoc='Pages/Page_1/Content.xml'/></ofd:Pages></ofd:Document>");
    more.put("Doc_0/Pages/Page_1/Content.xml", page("<ofd:PageBlock><ofd:ImageObject/>"));
    Draft draft = draft(ofd(textObject(37, 50, 5, "学习12次。"), more), "in.ofd");
    assertTrue(draft.problems().stream().anyMatch(p -> p.code().equals("import-empty-pages")));
  }

  @Test
  void refusesAnOfdOfPictures() {
    assertEquals("import-scan", refusal(ofd("<ofd:ImageObject/>"), "in.ofd"));
  }

  private static String textObject(double x, double y, double size, String text) {
    return String.format(
        "<ofd:TextObject Boundary='%s %s 150 %s' Size='%s'><ofd:TextCode X='0' Y='%s' DeltaX='g %d"
            + " %s'>%s</ofd:TextCode></ofd:TextObject>",
        x, y, size, size, size, text.length() - 1, size, text);
  }

  private static byte[] ofd(String content) {
    return ofd(content, Map.of());
  }

  private static byte[] ofd(String content, Map<String, String> more) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(
        "OFD.xml",
        bytes(
            "<ofd:OFD"
                + OFD
                + "<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>"));
    parts.put(
        "Doc_0/Document.xml",
        bytes(
            "<ofd:Document"
                + OFD
                + "<ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox>"
                + "</ofd:PageArea><ofd:DocumentRes>./Res.xml</ofd:DocumentRes>"
                + "<ofd:TemplatePage ID='7' BaseLoc='/Doc_0/T.xml'/></ofd:CommonData><ofd:Pages>"
                + "<ofd:Page ID='1' BaseLoc='Pages/Page_0/Content.xml'/></ofd:Pages>"
                + "<ofd:Annotations>Annots/A.xml</ofd:Annotations></ofd:Document>"));
    parts.put("Doc_0/Pages/Page_0/Content.xml", bytes(page("<ofd:PageBlock>" + content)));
    more.forEach((name, text) -> parts.put(name, bytes(text)));
    return WordFile.zip(parts);
  }

  /** A page over the template, if there is one. */
  private static String page(String content) {
    return "<ofd:Page"
        + OFD
        + "<ofd:Template TemplateID='7'/><ofd:Content><ofd:Layer>"
        + content
        + "</ofd:PageBlock></ofd:Layer></ofd:Content></ofd:Page>";
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
