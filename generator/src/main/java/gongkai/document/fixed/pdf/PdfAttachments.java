package gongkai.document.fixed.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * The files that a PDF file carries. Source: ISO 32000-1, 7.7.4 and 7.9.6 (the tree of their
 * names), 12.5.6.15 (those pinned to a page), 12.3.5 (portfolios, whose own page is a cover).
 */
final class PdfAttachments {
  /** Nodes of the tree; a file of so many carries more than any report. */
  private static final int MOST = 10_000;

  private static final COSName COLLECTION = COSName.getPDFName("Collection");

  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<String> names = new ArrayList<>();

  private PdfAttachments() {}

  /** Their names; of one without a name an empty one. */
  static List<String> names(PDDocument document) throws IOException {
    PdfAttachments attachments = new PdfAttachments();
    COSDictionary names = catalog(document).getCOSDictionary(COSName.NAMES);
    if (names != null) {
      attachments.node(names.getCOSDictionary(COSName.EMBEDDED_FILES));
    }
    for (PDPage page : document.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        if ("FileAttachment".equals(annotation.getSubtype())) {
          attachments.file(annotation.getCOSObject().getDictionaryObject(COSName.FS));
        }
      }
    }
    return List.copyOf(attachments.names);
  }

  /** Whether the file is a portfolio: programs show the files that it carries, and not its page. */
  static boolean isPortfolio(PDDocument document) {
    return catalog(document).containsKey(COLLECTION);
  }

  private static COSDictionary catalog(PDDocument document) {
    return document.getDocumentCatalog().getCOSObject();
  }

  private void node(COSDictionary node) {
    if (node == null || seen.size() > MOST || !seen.add(node)) {
      return;
    }
    COSArray pairs = node.getCOSArray(COSName.NAMES);
    for (int i = 1; pairs != null && i < pairs.size(); i += 2) {
      file(pairs.getObject(i));
    }
    COSArray kids = node.getCOSArray(COSName.KIDS);
    for (int i = 0; kids != null && i < kids.size(); i++) {
      if (kids.getObject(i) instanceof COSDictionary kid) {
        node(kid);
      }
    }
  }

  private void file(COSBase specification) {
    if (specification instanceof COSDictionary file && names.size() < MOST) {
      names.add(
          Optional.ofNullable(file.getString(COSName.UF))
              .orElse(Optional.ofNullable(file.getString(COSName.F)).orElse("")));
    }
  }
}
