package gongkai.document.fixed.ofd;

import gongkai.document.source.LineCollector;
import gongkai.document.source.RefusedSourceException;
import gongkai.document.source.Trace;
import gongkai.document.source.archive.Archive;
import gongkai.document.source.archive.OfficeProperties;
import gongkai.document.source.archive.Xml;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** What an OFD file says of itself. Source: GB/T 33190-2016, 7.4 (DocInfo) and 20 (attachments). */
final class OfdProperties {
  private static final Map<String, Trace.TraceKind> KINDS =
      Map.of(
          "Author", Trace.TraceKind.AUTHOR,
          "Creator", Trace.TraceKind.CREATOR,
          "Title", Trace.TraceKind.PROPERTY,
          "Subject", Trace.TraceKind.PROPERTY,
          "Abstract", Trace.TraceKind.PROPERTY,
          "Keyword", Trace.TraceKind.PROPERTY,
          "CustomData", Trace.TraceKind.PROPERTY);

  private OfdProperties() {}

  static void read(Archive archive, LineCollector out) throws RefusedSourceException {
    Optional<byte[]> root = archive.part("OFD.xml");
    if (root.isPresent()) {
      for (Element info : Xml.all(Xml.parse(root.get()), "DocInfo")) {
        OfficeProperties.named(Xml.all(info, "*"), KINDS, out);
      }
    }
    if (archive.hasEnding("attachments.xml")) {
      out.trace(Trace.TraceKind.EMBEDDED, "Attachments.xml");
    }
    OfficeProperties.photographs(archive, out);
  }
}
