package gongkai.document.fixed.pdf;

import gongkai.document.fixed.PageLayout;
import gongkai.document.fixed.piece.Overprints;
import gongkai.document.fixed.piece.PlacedText;
import gongkai.document.fixed.piece.StackedFractions;
import gongkai.document.fixed.piece.TouchingColumns;
import gongkai.document.source.Doubts;
import gongkai.document.source.LineCollector;
import gongkai.document.source.RefusedSourceException;
import gongkai.document.source.Removal;
import gongkai.document.source.SourceText;
import gongkai.document.source.SourceUse;
import gongkai.model.report.OpenPoint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

  /** Characters of a portfolio's own page; one with more may be the report itself. */
  private static final int COVER = 400;

  private static final int TEN_THOUSAND = 10_000;

  /** Bytes in which a reader looks for the end of a file. */
  private static final int TAIL = 1_024;

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
      List<String> attached = PdfAttachments.names(document);
      if (PdfAttachments.isPortfolio(document) && pieces.size() < COVER && !attached.isEmpty()) {
        String first = Doubts.quote(attached.get(0));
        use.lack(out, "import-portfolio", "" + attached.size(), first);
      }
      out.attached(attached);
      if (pieces.stream().allMatch(PlacedText::isBlank)) {
        if (!isWhole(bytes)) {
          throw new RefusedSourceException("import-damaged");
        }
        use.lack(out, "import-scan");
      }
      if (text.isMostlyUnknown()) {
        use.lack(out, "import-pdf-glyphs", "" + text.unknownGlyphs());
      } else if (text.unknownGlyphs() > 0) {
        out.incomplete();
        out.doubt(OpenPoint.SIGNS, "import-glyphs-unnamed", "" + text.unknownGlyphs());
      }
      Doubts doubts = new Doubts(out);
      text.hidden().forEach(doubts::hidden);
      text.stamps().forEach(stamp -> out.omit(stamp, Removal.Reason.OBJECT));
      List<PlacedText> shown = PdfMarkup.read(document, text.strokes(), pieces, doubts);
      doubts.warn();
      List<PlacedText> whole =
          StackedFractions.joined(Overprints.marked(shown, out), text.strokes());
      List<PlacedText> left = text.strokes().without(whole, out);
      List<PlacedText> parted = text.strokes().parted(left);
      PageLayout.read(TouchingColumns.parted(parted, text.begins()), out);
      PdfProperties.read(document, out);
      PageLayout.tellEmpty(pieces, pages, out);
      return out.text();
    } catch (PdfText.TooLong e) {
      String most = Integer.toString(PdfText.MOST_CHARACTERS / TEN_THOUSAND);
      throw new RefusedSourceException("import-pages-long", "" + e.page(), most);
    } catch (PdfText.TooMuchDrawn e) {
      throw new RefusedSourceException("import-pages-drawn");
    } catch (InvalidPasswordException | NoClassDefFoundError e) {
      // The one library that is not here opens files locked with a certificate.
      throw new RefusedSourceException("import-encrypted");
    }
  }

  /** A file that was cut off lacks the mark of its end, and may have lost its text with it. */
  private static boolean isWhole(byte[] bytes) {
    int from = Math.max(0, bytes.length - TAIL);
    String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    return tail.contains("%%EOF");
  }
}
