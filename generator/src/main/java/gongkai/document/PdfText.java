package gongkai.document;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Gathers the characters of a PDF file with their places, and counts those without a meaning. */
final class PdfText extends PDFTextStripper {
  private final List<PlacedText> pieces = new ArrayList<>();
  private int unknownGlyphs;

  PdfText() {
    // Bold is often made by printing a character twice.
    setSuppressDuplicateOverlappingText(true);
  }

  List<PlacedText> read(PDDocument document) throws IOException {
    writeText(document, Writer.nullWriter());
    return List.copyOf(pieces);
  }

  int unknownGlyphs() {
    return unknownGlyphs;
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    if (font.toUnicode(code) == null) {
      unknownGlyphs++;
    }
    super.showGlyph(matrix, font, code, displacement);
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    for (TextPosition position : positions) {
      String character = position.getUnicode();
      if (character != null && !character.isEmpty()) {
        pieces.add(
            new PlacedText(
                getCurrentPageNo(),
                position.getXDirAdj(),
                position.getYDirAdj(),
                position.getWidthDirAdj(),
                Math.max(1, position.getFontSizeInPt()),
                new PlacedText.Paper(position.getPageWidth(), position.getPageHeight()),
                character));
      }
    }
  }
}
