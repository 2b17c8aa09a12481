package gongkai.document.fixed.pdf;

import gongkai.document.fixed.PageLayout;
import gongkai.document.fixed.PlacedText;
import gongkai.document.source.LineCollector;
import gongkai.document.source.RefusedSourceException;
import gongkai.document.source.Removal;
import gongkai.document.source.SourceText;
import gongkai.document.source.SourceUse;
import gongkai.model.report.OpenPoint;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * Reads the text layer of a PDF file. A page that is only a picture of text has none, and a
 * character whose font does not say what it means cannot be known: both are refused or named, never
 * passed over.
 */
public final class PdfReader {
  private static final int MOST_PAGES = 2_000;

  static {
    FontMappers.set(new BuiltInFont());
  }

  private PdfReader() {}

  /**
   * The text of a file.
   *
   * @throws IOException if the file is damaged; so do runtime exceptions say
   */
  public static SourceText read(byte[] bytes, String path, SourceUse use)
      throws IOException, RefusedSourceException {
    PdfStreams.refuseBombs(bytes);
    try (PDDocument document = Loader.loadPDF(bytes)) {
      int pages = document.getNumberOfPages();
      if (pages > MOST_PAGES) {
        throw new RefusedSourceException("import-pages", "" + MOST_PAGES);
      }
      PdfText text = new PdfText();
      List<PlacedText> pieces = text.read(document);
      LineCollector out = new LineCollector(path);
      if (pieces.stream().allMatch(PlacedText::isBlank)) {
        use.lack(out, "import-scan");
      }
      if (text.isMostlyUnknown()) {
        use.lack(out, "import-pdf-glyphs", "" + text.unknownGlyphs());
      } else if (text.unknownGlyphs() > 0) {
        out.incomplete();
        out.doubt(OpenPoint.SIGNS, "import-glyphs-unnamed", "" + text.unknownGlyphs());
      }
      text.hidden().forEach(unseen -> out.omit(unseen, Removal.Reason.HIDDEN));
      text.stamps().forEach(stamp -> out.omit(stamp, Removal.Reason.OBJECT));
      PageLayout.read(text.strokes().without(pieces, out), out);
      PdfProperties.read(document, out);
      List<String> empty = pagesWithout(pieces, pages);
      if (!empty.isEmpty()) {
        out.incomplete();
        out.doubt(OpenPoint.PAGES, "import-empty-pages", String.join(", ", empty));
      }
      return out.text();
    } catch (InvalidPasswordException | NoClassDefFoundError e) {
      // The one library that is not here opens files locked with a certificate.
      throw new RefusedSourceException("import-encrypted");
    }
  }

  private static List<String> pagesWithout(List<PlacedText> pieces, int pages) {
    TreeSet<Integer> filled =
        pieces.stream().map(PlacedText::page).collect(Collectors.toCollection(TreeSet::new));
    List<String> empty = new ArrayList<>();
    for (int page = 1; page <= pages; page++) {
      if (!filled.contains(page)) {
        empty.add(Integer.toString(page));
      }
    }
    return empty;
  }
}
