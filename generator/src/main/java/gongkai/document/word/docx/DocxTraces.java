package gongkai.document.word.docx;

import gongkai.document.source.LineCollector;
import gongkai.document.source.Trace;
import gongkai.document.source.archive.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Who changed and commented a Word file, and what tracked changes put in. What they took out is
 * listed by {@link DocxRuns}. Source: ISO/IEC 29500-1, 17.13.
 */
final class DocxTraces {
  private static final Set<String> INSERTIONS =
      Set.of("ins", "moveTo", "rPrChange", "pPrChange", "tblPrChange", "sectPrChange", "cellIns");

  private DocxTraces() {}

  static void read(DocxPackage document, LineCollector out) {
    List<Element> parts = new ArrayList<>(List.of(document.main()));
    parts.addAll(document.headersAndFooters());
    document.footnotes().ifPresent(parts::add);
    document.endnotes().ifPresent(parts::add);
    document.comments().ifPresent(parts::add);
    for (Element part : parts) {
      for (Element element : Xml.all(part, "*")) {
        // Only changes and comments have authors.
        Xml.attribute(element, "author")
            .ifPresent(
                author -> {
                  out.trace(Trace.TraceKind.AUTHOR, author);
                  if (INSERTIONS.contains(element.getLocalName())) {
                    String change = element.getLocalName() + " " + element.getTextContent();
                    out.trace(Trace.TraceKind.INSERTION, change);
                  }
                });
      }
    }
  }
}
