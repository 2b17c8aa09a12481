package gongkai.document.fixed.pdf;

import gongkai.document.source.LineCollector;
import gongkai.document.source.RefusedSourceException;
import gongkai.document.source.Removal;
import gongkai.document.source.Trace;
import gongkai.document.source.archive.Xml;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.w3c.dom.Element;

/**
 * What a PDF file says of itself, and the notes in it. Source: ISO 32000-1, 14.3 (information and
 * metadata), 12.5.6 (annotations), 7.11.4 (embedded files).
 */
final class PdfProperties {
  /** Bytes of the metadata; programs pad them with some kilobytes of blanks. */
  private static final int MOST_METADATA = 1 << 20;

  /** Annotations that are no remarks: links, fields of forms, and what shows itself in a page. */
  private static final Set<String> NO_REMARKS = Set.of("Link", "Widget", "PrinterMark", "TrapNet");

  private PdfProperties() {}

  static void read(PDDocument document, LineCollector out) throws IOException {
    COSDictionary information = document.getDocumentInformation().getCOSObject();
    for (COSName key : information.keySet()) {
      boolean date = key.getName().endsWith("Date") || key.getName().endsWith("Modified");
      if (!date && information.getDictionaryObject(key) instanceof COSString text) {
        out.trace(kind(key.getName()), text.getString());
      }
    }
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    if (metadata != null) {
      metadata(metadata, out);
    }
    for (PDPage page : document.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        annotation(annotation, out);
      }
    }
    COSDictionary names =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.NAMES);
    if (names != null && names.containsKey(COSName.EMBEDDED_FILES)) {
      out.trace(Trace.TraceKind.EMBEDDED, "EmbeddedFiles");
    }
  }

  private static Trace.TraceKind kind(String key) {
    return switch (key) {
      case "Author" -> Trace.TraceKind.AUTHOR;
      case "Creator", "Producer" -> Trace.TraceKind.CREATOR;
      default -> Trace.TraceKind.PROPERTY;
    };
  }

  /** Metadata that cannot be read say nothing; the information beside them says the same. */
  private static void metadata(PDMetadata metadata, LineCollector out) throws IOException {
    try (InputStream in = metadata.createInputStream()) {
      Element root = Xml.parse(in.readNBytes(MOST_METADATA));
      for (Element creator : Xml.all(root, "creator")) {
        Xml.all(creator, "li")
            .forEach(name -> out.trace(Trace.TraceKind.AUTHOR, name.getTextContent()));
      }
    } catch (RefusedSourceException e) {
      // Not XML. The information above says the same, where a program wrote both.
      return;
    }
  }

  private static void annotation(PDAnnotation annotation, LineCollector out) {
    COSDictionary dictionary = annotation.getCOSObject();
    String subtype = Optional.ofNullable(annotation.getSubtype()).orElse("");
    if (subtype.equals("FileAttachment")) {
      out.trace(Trace.TraceKind.EMBEDDED, subtype);
    }
    if (subtype.equals("Widget")) {
      text(dictionary, COSName.V).ifPresent(value -> out.trace(Trace.TraceKind.PROPERTY, value));
    }
    if (!NO_REMARKS.contains(subtype)) {
      text(dictionary, COSName.CONTENTS)
          .ifPresent(remark -> out.omit(remark, Removal.Reason.COMMENT));
      text(dictionary, COSName.T).ifPresent(author -> out.trace(Trace.TraceKind.AUTHOR, author));
    }
  }

  private static Optional<String> text(COSDictionary dictionary, COSName key) {
    return Optional.ofNullable(dictionary.getString(key));
  }
}
