package gongkai.portal;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Gathers characters by page and baseline. */
final class PrintedLines extends PDFTextStripper {
  private final List<Map<Integer, List<TextPosition>>> pages = new ArrayList<>();

  static List<List<PrintedLine>> of(PDDocument document) throws IOException {
    PrintedLines lines = new PrintedLines();
    lines.getText(document);
    return lines.pages();
  }

  @Override
  protected void startPage(PDPage page) {
    pages.add(new TreeMap<>());
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    Map<Integer, List<TextPosition>> page = pages.get(pages.size() - 1);
    page.computeIfAbsent(Math.round(text.getYDirAdj() / 4), y -> new ArrayList<>()).add(text);
  }

  private List<List<PrintedLine>> pages() {
    return pages.stream().map(p -> p.values().stream().map(PrintedLines::line).toList()).toList();
  }

  /**
   * Fonts draw a radical (U+2F00 to U+2FDF) and its character with one glyph; the PDF names one.
   */
  private static String letter(String unicode) {
    return unicode.codePointAt(0) >= 0x2F00 && unicode.codePointAt(0) <= 0x2FDF
        ? Normalizer.normalize(unicode, Normalizer.Form.NFKC)
        : unicode;
  }

  private static PrintedLine line(List<TextPosition> letters) {
    letters.sort(Comparator.comparing(TextPosition::getXDirAdj));
    StringBuilder text = new StringBuilder();
    double right = 0;
    for (TextPosition letter : letters) {
      text.append(letter(letter.getUnicode()));
      if (!letter.getUnicode().isBlank()) {
        right = letter.getXDirAdj() + letter.getWidthDirAdj();
      }
    }
    TextPosition first = letters.get(0);
    return new PrintedLine(first.getXDirAdj(), right, first.getYDirAdj(), text.toString().strip());
  }
}
