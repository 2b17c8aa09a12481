package gongkai.document.word.doc;

import gongkai.document.source.LineCollector;
import gongkai.document.source.Trace;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;

/**
 * What a Word file of 1997 to 2003 says of itself. Source: [MS-OLEPS] 3.1 and [MS-OSHARED] 2.3.3.
 */
final class DocProperties {
  private DocProperties() {}

  static void read(HWPFDocument document, LineCollector out) {
    SummaryInformation summary = document.getSummaryInformation();
    if (summary != null) {
      trace(Trace.TraceKind.AUTHOR, out, summary.getAuthor(), summary.getLastAuthor());
      trace(
          Trace.TraceKind.PROPERTY,
          out,
          summary.getTitle(),
          summary.getSubject(),
          summary.getKeywords(),
          summary.getComments());
    }
    DocumentSummaryInformation more = document.getDocumentSummaryInformation();
    if (more != null) {
      trace(Trace.TraceKind.AUTHOR, out, more.getManager());
      trace(Trace.TraceKind.PROPERTY, out, more.getCompany(), more.getCategory());
    }
    if (document.getRevisionMarkAuthorTable() != null) {
      for (String author : document.getRevisionMarkAuthorTable().getEntries()) {
        trace(Trace.TraceKind.AUTHOR, out, author);
      }
    }
  }

  /** The library has null for what a file does not say. */
  private static void trace(Trace.TraceKind kind, LineCollector out, String... values) {
    List<String> said = new ArrayList<>();
    for (String value : values) {
      if (value != null) {
        said.add(value);
      }
    }
    said.forEach(value -> out.trace(kind, value));
  }
}
