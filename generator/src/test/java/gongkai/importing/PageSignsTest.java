package gongkai.importing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.document.PdfFile;
import gongkai.document.source.Removal;
import gongkai.document.source.Removal.Reason;
import gongkai.importing.outcome.Draft;
import gongkai.importing.request.ImportOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the signs of a PDF page say by their place, size and colour, and by what lies over them. */
class PageSignsTest {
  private static final double LEFT = 72;

  private static PdfFile shown() {
    return new PdfFile().page().text(180, 760, 22, "某某局2023年述职报告").text(LEFT, 700, 16, "新建工会若干家。");
  }

  @Test
  void leavesOutWhatIsWhiteOrTinyAndSaysSo() {
    String secret = "另有8家未备案。";
    PdfFile white = shown().raw("1 1 1 rg").text(LEFT, 672, 16, secret);
    PdfFile tiny = shown().text(LEFT, 672, 1, secret);
    for (PdfFile file : List.of(white, tiny)) {
      Draft draft = draft(file.bytes());
      assertEquals("新建工会若干家。\n", Seeds.body(draft));
      assertEquals(List.of(secret), removed(draft, Reason.HIDDEN));
      assertTrue(says(draft, "import-hidden-text"));
    }
    PdfFile ground = shown().raw("0 0 .5 rg 60 660 300 30 re f 1 g").text(LEFT, 672, 16, secret);
    PdfFile shape = shown().raw("0.8 0 0 rg 60 660 m 400 660 l 400 690 l 60 690 l h f 1 g");
    shape.text(LEFT, 672, 16, secret);
    PdfFile scaled = shown().raw("q 16 0 0 16 72 672 cm").text(0, 0, 1, secret).raw("Q");
    for (PdfFile file : List.of(ground, shape, scaled)) {
      assertEquals("新建工会若干家。\n\n" + secret + "\n", Seeds.body(draft(file.bytes())));
    }
  }

  @Test
  void readsWhatIsPrintedAnewOverACover() {
    PdfFile file = shown().text(LEFT, 672, 16, "走访45户。");
    file.raw("1 g 104 668 32 18 re f 0 g").text(104, 672, 16, "35");
    assertEquals("新建工会若干家。\n\n走访35户。\n", Seeds.body(draft(file.bytes())));
    PdfFile bold = shown().text(LEFT, 672, 16, "走访35户。").text(LEFT + 0.4, 672, 16, "走访35户。");
    assertEquals("新建工会若干家。\n\n走访35户。\n", Seeds.body(draft(bold.bytes())));
  }

  @Test
  void leavesOutWhatALineByHandStrikesOut() {
    PdfFile file = shown().text(LEFT, 672, 16, "走访4535户。");
    Draft draft = draft(file.raw("104 677 m 112 678 120 676 136 677 c S").bytes());
    assertEquals("新建工会若干家。\n\n走访35户。\n", Seeds.body(draft));
    assertEquals(List.of("45"), removed(draft, Reason.STRUCK));
  }

  @Test
  void leavesOutWhatStandsOutsideTheOnlyPlaceThatIsPainted() {
    String secret = "另有8家未备案。";
    PdfFile file = shown().raw("q 0 0 20 20 re W n").text(LEFT, 672, 16, secret).raw("Q");
    Draft draft = draft(file.text(LEFT, 644, 16, "走访35户。").bytes());
    assertEquals("新建工会若干家。\n\n走访35户。\n", Seeds.body(draft));
    assertEquals(List.of(secret), removed(draft, Reason.HIDDEN));
    PdfFile inside = shown().raw("q 70 660 400 30 re W n").text(LEFT, 672, 16, secret).raw("Q");
    assertTrue(Seeds.body(draft(inside.bytes())).contains(secret));
  }

  @Test
  void takesLargePaleLettersForAMarkOverThePage() {
    PdfFile file = shown().raw(".85 g").text(150, 400, 60, "内部资料");
    Draft draft = draft(file.bytes());
    assertEquals("新建工会若干家。\n", Seeds.body(draft));
    assertEquals(List.of("内部资料"), removed(draft, Reason.OBJECT));
  }

  @ParameterizedTest
  @ValueSource(doubles = {4, 6, 8})
  void setsOffADigitThatStandsHigherThoughItIsAsLarge(double rise) {
    PdfFile file = shown().text(LEFT, 672, 16, "服务一万");
    file.text(LEFT, 644, 16, "折合3×十").text(LEFT + 80, 644 + rise, 16, "4");
    file.text(LEFT + 96, 644, 16, "人次。");
    assertTrue(Seeds.body(draft(file.bytes())).contains("十[4]人次。"), "by " + rise);
  }

  /** As browsers draw their pages: the sizes of fonts are those of another scale. */
  @Test
  void readsColumnsOfAPageThatIsDrawnOnAScale() {
    PdfFile file = shown().raw("q .2 0 0 .2 0 0 cm");
    for (int line = 0; line < 4; line++) {
      String text = "这一行写的是第" + "一二三四".charAt(line) + "件事情的经过";
      file.text(360, 3300 - 120 * line, 70, "左" + text)
          .text(1510, 3300 - 120 * line, 70, "右" + text);
    }
    String body = Seeds.body(draft(file.raw("Q").bytes()));
    assertTrue(body.contains("经过左这一行写的是第二件"), body);
  }

  @Test
  void joinsNoNumberOfAListWithWhatItCounts() {
    PdfFile file = shown().text(LEFT, 660, 8, "1");
    file.text(LEFT + 12, 660, 8, "2").text(LEFT + 20, 660, 8, "0人参加。");
    assertTrue(Seeds.body(draft(file.bytes())).contains("1 20人"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ii", "Page 2 of 3", "第二页", "—二—", "~2~", "[2]", "（2）", "P2"})
  void knowsPageNumbersInOtherForms(String number) {
    Draft draft = draft(shown().text(280, 40, 10, number).bytes());
    assertEquals("新建工会若干家。\n", Seeds.body(draft));
    assertEquals(List.of(number), removed(draft, Reason.PAGE_NUMBER));
  }

  @Test
  void goesOnNoDateThatStandsInTheMiddle() {
    PdfFile file =
        new PdfFile()
            .page()
            .text(187, 760, 22, "领导班子述职述廉报告")
            .text(220, 730, 16, "（二○二四年一月八日）")
            .text(LEFT, 690, 16, "全年培训12场。");
    Draft draft = draft(file.bytes());
    assertTrue(Seeds.body(draft).endsWith("\n\n全年培训12场。\n"), Seeds.body(draft));
    assertEquals("2024-01-08", draft.metadata().written().orElseThrow().value().toString());
  }

  @Test
  void partsNumbersOfColumnsWhoseDigitsTouch() {
    PdfFile file = shown();
    table(file, "八千", "九千", 660);
    file.text(LEFT, 640, 16, "新建").text(140, 640, 16, "12").text(204, 640, 16, "35");
    file.text(LEFT, 620, 16, "培训").text(140, 620, 16, "1200").text(204, 620, 16, "3500");
    assertTrue(
        Seeds.body(draft(file.bytes())).contains("| 培训 | 1200 | 3500 |"),
        Seeds.body(draft(file.bytes())));
  }

  private static void table(PdfFile file, String left, String right, double y) {
    file.text(LEFT, y, 16, "项目").text(140, y, 16, left).text(204, y, 16, right);
  }

  @Test
  void partsNumbersBetweenWhichALineIsDrawn() {
    PdfFile file = shown();
    file.text(LEFT, 640, 16, "新建").text(140, 640, 16, "1200").text(204, 640, 16, "3500");
    file.text(LEFT, 620, 16, "培训").text(140, 620, 16, "1300").text(204, 620, 16, "3600");
    file.line(204, 610, 204, 660);
    assertTrue(Seeds.body(draft(file.bytes())).contains("| 培训 | 1300 | 3600 |"));
  }

  /** As Word's own PDF files have it behind words that are marked with a colour. */
  @Test
  void readsWhatAColourIsLaidBehindInItsLine() {
    PdfFile file = shown().raw("1 1 0 rg 104 668 32 18 re f 0 g").text(LEFT, 672, 16, "走访35户。");
    assertTrue(Seeds.body(draft(file.bytes())).contains("走访35户。"));
  }

  /** Digits touch in all rows and in the head; only passages of the file show the columns. */
  @Test
  void partsNumbersThatTouchInAllRowsWherePassagesOfTheFileBegin() {
    PdfFile file = shown();
    file.text(LEFT, 640, 10, "甲街道").text(140, 640, 10, "12345").text(190, 640, 10, "67890");
    file.text(LEFT, 620, 10, "乙街道").text(140, 620, 10, "12356").text(190, 620, 10, "45678");
    assertTrue(
        Seeds.body(draft(file.bytes())).contains("| 乙街道 | 12356 | 45678 |"),
        Seeds.body(draft(file.bytes())));
    PdfFile prose = shown().text(LEFT, 640, 10, "走访1").text(102, 640, 10, "2户。");
    prose.text(LEFT, 600, 10, "调解1").text(102, 600, 10, "3件。");
    assertTrue(
        Seeds.body(draft(prose.bytes())).contains("走访12户。"), Seeds.body(draft(prose.bytes())));
  }

  @Test
  void writesAFractionThatStandsInTwoLinesInOne() {
    for (double size : new double[] {16, 9}) {
      double below = 704 - 1.1 * size;
      PdfFile file = new PdfFile().page().text(180, 760, 22, "某某局2023年述职报告");
      file.text(LEFT, 700, 16, "建会率为").text(LEFT + 64, 708, size, "35");
      file.text(LEFT + 64, below, size, "40").line(LEFT + 63, 705, LEFT + 66 + 2 * size, 705);
      file.text(LEFT + 68 + 2 * size, 700, 16, "，有所上升。");
      assertEquals("建会率为35/40，有所上升。\n", Seeds.body(draft(file.bytes())));
    }
    PdfFile mixed = new PdfFile().page().text(180, 760, 22, "某某局2023年述职报告");
    mixed.text(LEFT, 700, 16, "培训12").text(LEFT + 64, 708, 8, "1").text(LEFT + 64, 695, 8, "2");
    mixed.line(LEFT + 63, 705, LEFT + 73, 705).text(LEFT + 74, 700, 16, "小时。");
    assertEquals("培训12(1/2)小时。\n", Seeds.body(draft(mixed.bytes())));
  }

  @Test
  void takesNoCellsBesideOneThatSpansThemForAFraction() {
    PdfFile file = shown();
    file.text(LEFT, 640, 16, "合计").text(130, 650, 16, "35").text(130, 630, 16, "40");
    file.line(106, 646, 164, 646).line(106, 620, 106, 670).line(164, 620, 164, 670);
    assertFalse(Seeds.body(draft(file.bytes())).contains("35/40"));
    PdfFile under = shown();
    under.text(LEFT, 640, 16, "新建35家。").line(LEFT + 32, 638, LEFT + 64, 638);
    under.text(LEFT, 620, 16, "走访40家。");
    assertTrue(Seeds.body(draft(under.bytes())).contains("新建35家。"));
  }

  /** 45 is set from 104 to 136. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "q 32 0 0 1 104 677 cm BI /W 1 /H 1 /BPC 8 /CS /G ID 0 EI Q",
        "q 104 677 32 1 re W n /Sh sh Q",
        "104 677 32 1 re B",
        "104 677 32 1 re b*"
      })
  void leavesOutWhatAThinPictureOrShadingStrikesOut(String line) {
    Draft draft = draft(shown().text(LEFT, 672, 16, "走访4535户。").raw(line).bytes());
    assertTrue(Seeds.body(draft).contains("走访35户。"), Seeds.body(draft));
    assertEquals(List.of("45"), removed(draft, Reason.STRUCK));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "q 32 0 0 20 104 668 cm BI /W 1 /H 1 /BPC 8 /CS /G ID 0 EI Q",
        "q 104 668 32 20 re W n /Sh sh Q"
      })
  void leavesOutWhatAPictureOrShadingCovers(String cover) {
    Draft draft = draft(shown().text(LEFT, 672, 16, "走访4535户。").raw(cover).bytes());
    assertFalse(Seeds.body(draft).contains("4535"), Seeds.body(draft));
    assertEquals(List.of("45"), removed(draft, Reason.HIDDEN));
    String strip = "q 595 0 0 20 0 Y cm BI /W 1 /H 1 /BPC 8 /CS /G ID 0 EI Q ";
    PdfFile scan = shown().text(LEFT, 640, 16, "走访35户。");
    for (int y = 0; y < 842; y += 20) {
      scan.raw(strip.replace("Y", "" + y));
    }
    assertTrue(Seeds.body(draft(scan.bytes())).contains("新建工会若干家。\n\n走访35户。"));
  }

  /** Lines of other pages leave a strike of this one what it is. */
  @Test
  void findsStrikesHoweverManyLinesOtherPagesDraw() {
    PdfFile file = new PdfFile().page().text(180, 760, 22, "某某局2023年述职报告");
    for (int i = 0; i < 6_000; i++) {
      file.line(72, 100 + i % 400, 300, 100 + i % 400);
    }
    file.page().text(LEFT, 672, 16, "走访4535户。").line(104, 677, 136, 677);
    assertEquals(List.of("45"), removed(draft(file.bytes()), Reason.STRUCK));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 Tr 1 G BT /F 16 Tf 1 0 0 1 72 672 Tm T Tj ET 0 Tr 0 G",
        "BT /F 16 Tf 1 Tz 1 0 0 1 72 672 Tm T Tj ET 100 Tz",
        "BT /F 16 Tf 1 0 0 1 72 672 Tm T Tj ET 1 g BT /F 16 Tf 1 0 0 1 72 672 Tm T Tj ET 0 g"
      })
  void leavesOutLettersOfWhiteLinesOrSquashedOrErased(String operators) {
    String secret = "<53E6670900388FD10037>"; // two figures
    PdfFile file = shown().raw(operators.replace(" T ", " " + secret + " "));
    Draft draft = draft(file.text(LEFT, 640, 16, "走访35户。").bytes());
    assertEquals("新建工会若干家。\n\n走访35户。\n", Seeds.body(draft));
    assertTrue(says(draft, "import-hidden-text"));
  }

  @Test
  void readsWhatIsShownAndNotWhatIsSaidToThoseWhoCannotSee() {
    PdfFile file = shown().raw("/Span << /ActualText (45) >> BDC").text(LEFT, 672, 16, "35");
    file.raw("EMC").text(LEFT + 32, 672, 16, "家建会。");
    assertTrue(Seeds.body(draft(file.bytes())).contains("35家建会。"));
  }

  @Test
  void readsNoNumberOfDigitsThatArePrintedOverEachOther() {
    PdfFile file = shown().text(LEFT, 672, 16, "走访45户。").text(LEFT + 32, 672, 16, "35");
    Draft draft = draft(file.bytes());
    assertTrue(Seeds.body(draft).contains("走访□5户。"), Seeds.body(draft));
    assertEquals(List.of(), draft.indicators());
    assertTrue(says(draft, "import-overprinted"));
    PdfFile circle = shown().text(LEFT, 672, 16, "走访35户。").text(LEFT + 32, 672, 16, "○_");
    assertFalse(Seeds.body(draft(circle.bytes())).contains("□"));
  }

  @Test
  void readsLinesThatRunDownwards() {
    PdfFile file = new PdfFile().page().vertical();
    file.text(500, 780, 22, "某某局2023年述职报告").text(440, 780, 16, "走访困难职工35户。");
    Draft draft = draft(file.text(400, 780, 16, "新建工会12家。").bytes());
    assertEquals("走访困难职工35户。\n\n新建工会12家。\n", Seeds.body(draft));
  }

  @Test
  void takesOutWhatMarksPutOverThePageStrikeOrCover() throws IOException {
    byte[] file = shown().text(LEFT, 672, 16, "培训45场。").bytes();
    double[] digits = {LEFT + 32, 686, LEFT + 64, 686, LEFT + 32, 668, LEFT + 64, 668};
    Draft struck = draft(marked(file, "StrikeOut", digits));
    assertTrue(Seeds.body(struck).contains("培训 场。"), Seeds.body(struck));
    assertEquals(List.of("45"), removed(struck, Reason.STRUCK));
    Draft redacted = draft(marked(file, "Redact", digits));
    assertFalse(Seeds.body(redacted).contains("45"));
    assertEquals(List.of("45"), removed(redacted, Reason.HIDDEN));
    assertTrue(Seeds.body(draft(marked(file, "Highlight", digits))).contains("培训45场。"));
  }

  @Test
  void listsWhatWasFilledIntoAFormOrWrittenOverThePage() throws IOException {
    Draft form = draft(marked(shown().bytes(), "Widget", new double[0]));
    assertEquals(List.of("另有9家"), removed(form, Reason.FORM));
    assertTrue(says(form, "import-form-values"));
    Draft written = draft(marked(shown().bytes(), "FreeText", new double[0]));
    assertTrue(removed(written, Reason.OBJECT).contains("另有9家"));
    assertTrue(says(written, "import-drawing-text"));
  }

  @Test
  void saysThatAFileWasCutOffAndNotThatItHoldsPictures() {
    byte[] whole = shown().bytes();
    byte[] part = Arrays.copyOf(whole, new String(whole, ISO_8859_1).lastIndexOf("stream\nBT") + 9);
    assertEquals(
        "import-damaged",
        Importer.read(part, "in.pdf", ImportOptions.NONE).problems().get(0).code());
  }

  /** A font whose table of meanings is shifted by a few. */
  @Test
  void saysThatATextIsUnlikeChinese() {
    StringBuilder wrong = new StringBuilder();
    "全年新建工会三十五家发展会员一千二百人走访慰问职工".chars().forEach(c -> wrong.append((char) (c + 7)));
    PdfFile file = new PdfFile().page().text(LEFT, 700, 16, wrong.toString());
    assertTrue(says(draft(file.bytes()), "import-text-unlikely"));
    PdfFile right = shown().text(LEFT, 672, 16, "全年新建工会三十五家，发展会员一千二百人，走访慰问职工。");
    assertFalse(says(draft(right.bytes()), "import-text-unlikely"));
  }

  private static byte[] marked(byte[] bytes, String kind, double[] quads) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      COSDictionary mark = new COSDictionary();
      mark.setName(COSName.TYPE, "Annot");
      mark.setName(COSName.SUBTYPE, kind);
      mark.setString(COSName.CONTENTS, "另有9家");
      mark.setString(COSName.V, "另有9家");
      COSArray points = new COSArray();
      for (double number : quads) {
        points.add(new COSFloat((float) number));
      }
      mark.setItem(COSName.getPDFName("QuadPoints"), points);
      document.getPage(0).setAnnotations(List.of(PDAnnotation.createAnnotation(mark)));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static Draft draft(byte[] bytes) {
    return Importer.read(bytes, "in.pdf", ImportOptions.NONE).value().orElseThrow();
  }

  private static List<String> removed(Draft draft, Reason reason) {
    return draft.removals().stream()
        .filter(removal -> removal.reason() == reason)
        .map(Removal::text)
        .toList();
  }

  private static boolean says(Draft draft, String code) {
    return draft.problems().stream().anyMatch(problem -> problem.code().equals(code));
  }
}
