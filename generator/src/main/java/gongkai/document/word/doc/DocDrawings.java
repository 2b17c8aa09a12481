package gongkai.document.word.doc;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ddf.AbstractEscherOptRecord;
import org.apache.poi.ddf.EscherComplexProperty;
import org.apache.poi.ddf.EscherProperty;
import org.apache.poi.ddf.EscherRecord;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;

/** The words that are drawn in a .doc file's shapes (WordArt). Source: [MS-ODRAW] 2.3.22.1. */
final class DocDrawings {
  /** The property {@code gtextUNICODE}, without the bits that say how it is stored. */
  private static final int WORDS = 0x00C0;

  private static final int NUMBER = 0x3FFF;

  private final HWPFDocument document;

  DocDrawings(HWPFDocument document) {
    this.document = document;
  }

  /** What the drawing at a place of the main text says. */
  List<String> wordsAt(int place) {
    List<String> words = new ArrayList<>();
    try {
      OfficeDrawing drawing = document.getOfficeDrawingsMain().getOfficeDrawingAt(place);
      if (drawing != null && drawing.getOfficeArtSpContainer() != null) {
        collect(drawing.getOfficeArtSpContainer(), words);
      }
    } catch (RuntimeException e) {
      // The library throws what comes; a drawing without words is no loss of text.
      words.clear();
    }
    return words;
  }

  private static void collect(EscherRecord record, List<String> words) {
    if (record instanceof AbstractEscherOptRecord options) {
      for (EscherProperty property : options.getEscherProperties()) {
        boolean says = (property.getPropertyNumber() & NUMBER) == WORDS;
        if (says && property instanceof EscherComplexProperty complex) {
          String text = new String(complex.getComplexData(), StandardCharsets.UTF_16LE);
          words.add(text.replace("\0", "").strip());
        }
      }
    }
    for (EscherRecord child : record.getChildRecords()) {
      collect(child, words);
    }
  }
}
