package gongkai.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.document.source.Removal.Reason;
import gongkai.importing.SourceAsRead.LeftOut;
import gongkai.importing.SourceAsRead.Page;
import gongkai.importing.SourceAsRead.TextLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;

/** Sources in; their lines with what was left out of them. */
class SourceAsReadTest {
  private static String read(byte[] bytes, String name) {
    StringBuilder shown = new StringBuilder();
    for (SourceAsRead.Part part : SourceAsRead.of(bytes, name).value().orElseThrow().parts()) {
      if (part instanceof Page page) {
        shown.append("[page ").append(page.number()).append("]");
      } else if (part instanceof LeftOut left) {
        shown.append("[").append(left.reason().code()).append(": ").append(left.text()).append("]");
      } else if (part instanceof TextLine line) {
        line.pieces()
            .forEach(
                piece ->
                    shown.append(
                        piece.reason().map(Reason::code).map(r -> "{" + r + ": ").orElse("")
                            + piece.text()
                            + (piece.reason().isPresent() ? "}" : "")));
      }
      shown.append("\n");
    }
    return shown.toString();
  }

  @Test
  void showsWhatWasTakenOutOfLinesAtItsPlace() {
    String text = "示例市总工会述职报告\n\n  新建工会\u200b35家。笔杆儿网www.bgzjy.cn\n##vip##走访。\n";
    assertEquals(
        """
        示例市总工会述职报告
          新建工会{noise: \u200b}35家。{watermark: 笔杆儿网www.bgzjy.cn}
        {paywall: ##vip##}走访。
        """,
        read(text.getBytes(StandardCharsets.UTF_8), "a.txt"));
  }

  @Test
  void showsWhatAWordFileStrikesOut() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("示例市总工会述职报告");
      var paragraph = document.createParagraph();
      paragraph.createRun().setText("新建工会35家");
      XWPFRun struck = paragraph.createRun();
      struck.setText("（待核）");
      struck.setStrikeThrough(true);
      paragraph.createRun().setText("。");
      document.write(out);
    }
    assertEquals("示例市总工会述职报告\n[struck: （待核）]\n新建工会35家。\n", read(out.toByteArray(), "a.docx"));
  }

  @Test
  void tellsThePagesOfAPdfFileWithTheirHeadsAndNumbers() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      for (int page = 1; page <= 3; page++) {
        page(
            document,
            List.of("Invented head", "Paragraph " + "abc".repeat(page) + ".", "- " + page + " -"));
      }
      document.save(out);
    }
    assertEquals(
        """
        [page 1]
        [running-head: Invented head]
        Paragraph abc.
        [page-number: - 1 -]
        [page 2]
        [running-head: Invented head]
        Paragraph abcabc.
        [page-number: - 2 -]
        [page 3]
        [running-head: Invented head]
        Paragraph abcabcabc.
        [page-number: - 3 -]
        """,
        read(out.toByteArray(), "a.pdf"));
  }

  private static void page(PDDocument document, List<String> lines) throws IOException {
    PDPage page = new PDPage();
    document.addPage(page);
    int[] heights = {750, 600, 40};
    try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
      for (int i = 0; i < lines.size(); i++) {
        stream.beginText();
        stream.setFont(new PDType1Font(FontName.HELVETICA), 12);
        stream.newLineAtOffset(100, heights[i]);
        stream.showText(lines.get(i));
        stream.endText();
      }
    }
  }
}
