package gongkai.document.fixed.pdf;

import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;

/**
 * Which layers of a document are switched off. Source: ISO 32000-1, 8.11.
 *
 * @param properties null if the document has none
 */
record PdfLayers(PDOptionalContentProperties properties) {
  /** Whether a layer, or what several layers together say, is switched off. */
  boolean isOff(PDPropertyList layer) {
    if (layer instanceof PDOptionalContentGroup group) {
      return properties != null && !properties.isGroupEnabled(group);
    }
    if (!(layer instanceof PDOptionalContentMembershipDictionary several)) {
      return false;
    }
    List<PDPropertyList> all = several.getOCGs();
    long off = all.stream().filter(this::isOff).count();
    boolean any = off < all.size();
    boolean shown =
        switch (several.getVisibilityPolicy().getName()) {
          case "AllOn" -> off == 0;
          case "AnyOff" -> off > 0;
          case "AllOff" -> !any;
          default -> any;
        };
    return !all.isEmpty() && !shown;
  }
}
