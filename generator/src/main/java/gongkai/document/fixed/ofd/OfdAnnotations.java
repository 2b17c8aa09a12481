package gongkai.document.fixed.ofd;

import gongkai.document.source.LineCollector;
import gongkai.document.source.Removal;
import gongkai.document.source.Trace;
import gongkai.document.source.Xml;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** What somebody wrote over the pages of an OFD file. Source: GB/T 33190-2016, 15. */
final class OfdAnnotations {
  private OfdAnnotations() {}

  static void read(OfdDocument document, LineCollector out) {
    for (Element location : Xml.all(document.root(), "Annotations")) {
      String list = location.getTextContent();
      String place = OfdDocument.resolve(document.folder(), list);
      String folder = place.substring(0, place.lastIndexOf('/') + 1);
      document
          .part(list)
          .ifPresent(
              pages -> {
                for (Element file : Xml.all(pages, "FileLoc")) {
                  document
                      .part(folder, file.getTextContent())
                      .ifPresent(page -> annotations(page, out));
                }
              });
    }
  }

  private static void annotations(Element page, LineCollector out) {
    for (Element annotation : Xml.all(page, "Annot")) {
      boolean stamp =
          Xml.attribute(annotation, "Type").filter(t -> t.matches("Watermark|Stamp")).isPresent();
      String shown =
          Xml.all(annotation, "TextCode").stream()
              .map(Element::getTextContent)
              .collect(Collectors.joining());
      out.omit(shown, stamp ? Removal.Reason.OBJECT : Removal.Reason.COMMENT);
      Xml.children(annotation, "Remark")
          .forEach(remark -> out.omit(remark.getTextContent(), Removal.Reason.COMMENT));
      if (!stamp) {
        Xml.attribute(annotation, "Creator")
            .ifPresent(author -> out.trace(Trace.TraceKind.AUTHOR, author));
      }
    }
  }
}
