package gongkai.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.document.PdfFile;
import gongkai.document.source.Removal;
import gongkai.importing.outcome.Draft;
import gongkai.importing.request.ImportOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

/** Files that hold pages: PDF. */
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

  /** Under a filled rectangle, off the paper, without ink, in a layer that is switched off. */
  @Test
  void leavesOutAndListsWhatNobodySees() {
    String secret = "另有8家未备案。";
    PdfFile covered = shown().text(LEFT, 672, 16, secret).raw("0 g 80 668 200 18 re f");
    PdfFile clipped =
        shown().text(LEFT, 672, 16, secret).raw("q 80 660 300 30 re W n 1 g 0 0 595 842 re f Q");
    PdfFile off = shown().text(LEFT, -60, 16, secret);
    PdfFile bare = shown().raw("3 Tr").text(LEFT, 672, 16, secret);
    PdfFile layer =
        shown().withLayerOff().raw("/OC /Off BDC").text(LEFT, 672, 16, secret).raw("EMC");
    for (PdfFile file : List.of(covered, clipped, off, bare, layer)) {
      Draft draft = draft(file.bytes(), "in.pdf");
      assertEquals("新建工会35家，服务职工1200人次。\n", Seeds.body(draft));
      assertEquals(
          List.of(secret),
          draft.removals().stream()
              .filter(r -> r.reason() == Removal.Reason.HIDDEN)
              .map(Removal::text)
              .toList());
    }
  }

  @Test
  void readsATitleThatStandsOnTwoLinesAtTheLeft() {
    PdfFile file = new PdfFile().page().text(LEFT, 760, 22, "2023年度示例县医院领导班子述职述廉");
    file.text(LEFT, 728, 22, "报告")
        .text(LEFT + 32, 680, 16, "一、履职情况")
        .text(LEFT + 32, 650, 16, "新建35家。");
    Draft draft = draft(file.bytes(), "in.pdf");
    assertEquals("2023年度示例县医院领导班子述职述廉报告", draft.metadata().title().orElseThrow().value());
    assertEquals("## 一、履职情况\n\n新建35家。\n", Seeds.body(draft));
  }

  /** A ground below the text, a fill that its clip keeps away, a scan with its text below it. */
  @Test
  void readsWhatIsPaintedOverAGroundAndTheTextOfAScan() {
    PdfFile ground = new PdfFile().page().raw(".9 g 80 690 400 24 re f 0 g");
    PdfFile away = new PdfFile().page();
    PdfFile scan = new PdfFile().page().raw("3 Tr");
    for (PdfFile file : List.of(ground, away, scan)) {
      file.text(180, 760, 22, "某某局2023年述职报告").text(LEFT, 700, 16, "新建工会35家，服务职工1200人次。");
    }
    away.raw(
        "q 10 10 20 20 re W n 0 g 0 0 595 842 re f Q q 5 5 m 9 9 l 5 9 l h W n 0 0 595 842 re f Q");
    for (PdfFile file : List.of(ground, away, scan)) {
      assertEquals("新建工会35家，服务职工1200人次。\n", Seeds.body(draft(file.bytes(), "in.pdf")));
    }
  }

  private static PdfFile shown() {
    return new PdfFile()
        .page()
        .text(180, 760, 22, "某某局2023年述职报告")
        .text(LEFT, 700, 16, "新建工会35家，服务职工1200人次。");
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

  /** A list of sentences of one wording: one of them ends each page. */
  @Test
  void takesNoSentenceOfTheTextForARunningFoot() {
    PdfFile file = new PdfFile();
    for (int page = 1; page <= 4; page++) {
      file.page();
      for (int line = 0; line < 26; line++) {
        String text = page * 26 + line + "．走访困难户，发放慰问金" + (page * 26 + line) + "元。";
        file.text(LEFT + 32, 760 - 28 * line, 16, text);
      }
    }
    Draft draft = draft(file.bytes(), "in.pdf");
    assertEquals(List.of(), draft.removals());
    assertTrue(Seeds.body(draft).contains("慰问金51元。") && Seeds.body(draft).contains("慰问金52元。"));
  }

  /** A few points up or much: a raised digit joins no number, and is no line of its own. */
  @Test
  void readsRaisedAndLoweredSigns() {
    for (double rise : new double[] {3, 5, 7}) {
      PdfFile file =
          new PdfFile()
              .page()
              .text(LEFT, 700, 16, "服务职工10")
              .text(LEFT + 96, 700 + rise, 9, "4")
              .text(LEFT + 105, 700, 16, "人次，会员1200")
              .text(LEFT + 105 + 144, 700 + rise, 9, "1")
              .text(LEFT + 105 + 153, 700, 16, "人，面积85m")
              .text(LEFT + 105 + 153 + 112, 700 + rise, 9, "2")
              .text(LEFT, 672, 16, "减排CO")
              .text(LEFT + 64, 669, 9, "2")
              .text(LEFT + 73, 672, 16, "达3吨。");
      String body = Seeds.body(draft(file.bytes(), "in.pdf"));
      assertTrue(body.contains("服务职工10⁴人次，会员1200[1]人，面积85m²"), body);
      assertTrue(body.contains("减排CO₂达3吨。"), body);
    }
  }

  /** Digits set one by one; but numbers in a row, and what names a table, stay as they are. */
  @Test
  void joinsDigitsThatWereSetOneByOne() {
    PdfFile file =
        new PdfFile()
            .page()
            .text(LEFT, 700, 16, "新建工会 3 5 家，投入 1 2 . 5 万元，占 9 8 %。")
            .text(LEFT, 660, 16, "各年为 31 35 42 家，表 3 5 家。");
    String body = Seeds.body(draft(file.bytes(), "in.pdf"));
    assertTrue(body.contains("新建工会35家，投入12.5万元，占98%。"), body);
    assertTrue(body.contains("31 35 42") && body.contains("3 5家"), body);
  }

  @Test
  void leavesOutAndListsWhatALineStrikesOut() {
    PdfFile file =
        new PdfFile()
            .page()
            .text(LEFT, 700, 16, "新建工会4535家，走访120户。")
            .line(LEFT + 64, 705, LEFT + 96, 705)
            .text(LEFT, 660, 16, "培训8期。")
            .line(LEFT, 657, LEFT + 80, 657);
    Draft draft = draft(file.bytes(), "in.pdf");
    assertEquals("新建工会35家，走访120户。\n\n培训8期。\n", Seeds.body(draft));
    assertTrue(draft.removals().stream().anyMatch(r -> r.text().equals("45")));
    assertTrue(draft.problems().stream().anyMatch(p -> p.code().equals("import-struck-text")));
  }

  /** Columns whose lines stand between each other's: each is read from its top to its end. */
  @Test
  void readsColumnsWhoseLinesAreNotLevel() {
    PdfFile file = new PdfFile().page().text(120, 760, 20, "2023年示例县总工会述职报告");
    String left = "一年来在县委的领导下认真履行职责，全年新建工会三十五家，走访困难职工四百八十户，发放慰问金，受到职工群众的普遍欢迎。";
    String right = "下基层次数偏少，服务质量有待提高，还有五家企业没有建立工会，职工的参与程度不高，经费收缴不够到位，需要改进。";
    for (int i = 0; i * 16 < left.length(); i++) {
      file.text(60, 700 - 18 * i, 12, left.substring(16 * i, Math.min(left.length(), 16 * i + 16)));
    }
    for (int i = 0; i * 16 < right.length(); i++) {
      String line = right.substring(16 * i, Math.min(right.length(), 16 * i + 16));
      file.text(300, 709 - 18 * i, 12, line);
    }
    String body = Seeds.body(draft(file.bytes(), "in.pdf")).replace("\n", "");
    assertTrue(body.contains(left + right), body);
  }

  @Test
  void takesNoSmallLineOfACellForARaisedOne() {
    PdfFile file =
        new PdfFile()
            .page()
            .text(LEFT, 700, 16, "走访")
            .text(300, 706, 9, "120户")
            .text(300, 694, 9, "30人")
            .text(LEFT, 660, 16, "完成。");
    String body = Seeds.body(draft(file.bytes(), "in.pdf"));
    assertTrue(body.contains("120户") && body.contains("30人"), body);
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
    assertEquals(
        "| 项目 | 数量 |\n| --- | --- |\n| 一、培训 | 12 |\n\n完 成\n",
        Seeds.body(draft(file.bytes(), "in.pdf")));
  }

  @Test
  void tellsWhereCellsCannotBePutInOrder() {
    PdfFile file =
        new PdfFile()
            .page()
            .text(LEFT, 700, 16, "项目")
            .text(300, 700, 16, "数量")
            .text(LEFT, 672, 16, "培训")
            .text(370, 672, 16, "12");
    Draft draft = draft(file.bytes(), "in.pdf");
    assertEquals("项目\t数量\n\n培训\t12\n", Seeds.body(draft));
    assertTrue(codes(draft).contains("import-columns"));
    assertTrue(draft.markdown().contains("layout"), draft.markdown());
  }

  /** Two columns of eleven characters in a line, with their paragraphs indented. */
  @Test
  void readsColumnsOneAfterTheOther() {
    String left = "一年来认真履行职责，扎实推进各项工作，取得了新的成绩，走访困难职工一百二十户，培训十二次。";
    String right = "存在的问题主要是学习不够深入，基层基础薄弱，服务手段单一，下一步要逐项整改落实到位。";
    PdfFile file = new PdfFile().page().text(200, 770, 22, "某某局2023年述职报告");
    column(file, 80, left);
    column(file, 320, right);
    file.text(80 + 32, 500, 16, "附注：本报告已经职工代表大会审议通过，现予以公开，接受监督。");
    Draft draft = draft(file.bytes(), "in.pdf");
    assertEquals(left + "\n\n" + right + "\n\n附注：本报告已经职工代表大会审议通过，现予以公开，接受监督。\n", Seeds.body(draft));
    assertFalse(codes(draft).contains("import-columns"));
  }

  private static void column(PdfFile file, double x, String text) {
    double y = 720;
    for (int from = 0; from < text.length(); y -= 28) {
      int length = Math.min(from == 0 ? 10 : 12, text.length() - from);
      file.text(from == 0 ? x + 32 : x, y, 16, text.substring(from, from + length));
      from += length;
    }
  }

  @Test
  void takesOutTheHeadOfTwoPages() {
    PdfFile file = new PdfFile();
    for (int page = 1; page <= 2; page++) {
      file.page()
          .text(80, 800, 10, "某某局2023年度述职材料")
          .text(200, 740, 22, page == 1 ? "某某局2023年述职报告" : "一、工作情况")
          .text(LEFT, 700, 16, "学习12次。")
          .text(280, 40, 10, "第 " + page + " 页 共 2 页");
    }
    Draft draft = draft(file.bytes(), "in.pdf");
    assertEquals("某某局2023年述职报告", draft.metadata().title().orElseThrow().value());
    assertEquals("学习12次。\n\n## 一、工作情况\n\n学习12次。\n", Seeds.body(draft));
  }

  @Test
  void takesOutWhatABrowserPrintsAroundAPage() {
    for (List<String> around :
        List.of(
            List.of("2024/1/28 15:18   某某局", "https://reports.example.net/c1.html    1/1"),
            List.of("某某局 2024-01-28 15:18:02", "1/1"),
            List.of("1/28/2024, 3:18 PM 某某局", "file:///C:/a.html"),
            List.of("2024年1月28日 下午3:18 某某局", "www.example.net/a [1/2]"))) {
      PdfFile file =
          new PdfFile()
              .page()
              .text(80, 815, 10, around.get(0))
              .text(200, 740, 22, "某某局2023年述职报告")
              .text(LEFT, 700, 16, "学习12次，接待群众30人次。")
              .text(200, 25, 10, around.get(1));
      Draft draft = draft(file.bytes(), "in.pdf");
      assertEquals("某某局2023年述职报告", draft.metadata().title().orElseThrow().value());
      assertEquals("学习12次，接待群众30人次。\n", Seeds.body(draft), around.get(0));
      assertEquals(2, draft.removals().size());
    }
  }

  @Test
  void joinsTheLinesOfATitle() {
    PdfFile file =
        new PdfFile()
            .page()
            .text(90, 760, 22, "关于某某局领导班子二〇二三年度述职")
            .text(220, 725, 22, "述廉的报告")
            .text(230, 690, 22, "某某局")
            .text(LEFT + 32, 650, 16, "学习12次，接待群众30人次。");
    Draft draft = draft(file.bytes(), "in.pdf");
    assertEquals("关于某某局领导班子二〇二三年度述职述廉的报告", draft.metadata().title().orElseThrow().value());
    assertEquals("某某局\n\n学习12次，接待群众30人次。\n", Seeds.body(draft));
  }

  @Test
  void closesUpSpacesAroundFigures() {
    byte[] bytes = new PdfFile().page().text(LEFT, 700, 16, "学习 12 次，占 35 %。").bytes();
    assertEquals("学习12次，占35%。\n", Seeds.body(draft(bytes, "in.pdf")));
  }

  @Test
  void writesCharactersWithoutMeaningAsSquaresAndCountsThem() {
    byte[] bytes = new PdfFile().page().text(LEFT, 700, 16, "学习12次，走\uE123访户。").bytes();
    Draft draft = draft(bytes, "in.pdf");
    assertTrue(Seeds.body(draft).startsWith("学习12次，走"), Seeds.body(draft));
  }

  @Test
  void listsAStampOverThePage() {
    byte[] bytes =
        new PdfFile()
            .page()
            .text(LEFT, 700, 16, "学习12次。")
            .aslant(200, 300, 40, "内部资料")
            .text(LEFT, 400, 16, "走访3次。")
            .bytes();
    Draft draft = draft(bytes, "in.pdf");
    assertEquals("学习12次。\n\n走访3次。\n", Seeds.body(draft));
    assertEquals(List.of("内部资料"), draft.removals().stream().map(Removal::text).toList());
  }

  @Test
  void readsTurnedTextAfterItsPage() {
    PdfFile file =
        new PdfFile()
            .page()
            .text(LEFT, 700, 16, "学习12次，接待群众30人次。")
            .turned(500, 200, 16, "附表走访120户。")
            .text(LEFT, 400, 16, "全年新建工会35家。");
    assertEquals(
        "学习12次，接待群众30人次。\n\n全年新建工会35家。\n\n附表走访120户。\n", Seeds.body(draft(file.bytes(), "in.pdf")));
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

  private static Draft draft(byte[] bytes, String name) {
    Outcome<Draft> read = Importer.read(bytes, name, ImportOptions.NONE);
    return read.value().orElseThrow(() -> new AssertionError(read.problems()));
  }

  private static List<String> codes(Draft draft) {
    return draft.problems().stream().map(Problem::code).toList();
  }

  private static String refusal(byte[] bytes, String name) {
    Outcome<Draft> read = Importer.read(bytes, name, ImportOptions.NONE);
    assertTrue(read.value().isEmpty());
    assertEquals(1, read.problems().size());
    return read.problems().get(0).code();
  }
}
