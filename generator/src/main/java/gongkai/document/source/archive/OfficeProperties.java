package gongkai.document.source.archive;

import gongkai.document.source.LineCollector;
import gongkai.document.source.RefusedSourceException;
import gongkai.document.source.SourceText;
import gongkai.document.source.Trace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * The properties that Word, Excel and WPS keep beside the text. Source: ISO/IEC 29500-2, 8 (core),
 * 29500-1, 22.2 (extended) and 22.3 (custom).
 */
public final class OfficeProperties {
  private static final Map<String, Trace.TraceKind> CORE =
      Map.of(
          "creator", Trace.TraceKind.AUTHOR,
          "lastModifiedBy", Trace.TraceKind.AUTHOR,
          "title", Trace.TraceKind.PROPERTY,
          "subject", Trace.TraceKind.PROPERTY,
          "keywords", Trace.TraceKind.PROPERTY,
          "description", Trace.TraceKind.PROPERTY,
          "category", Trace.TraceKind.PROPERTY,
          "contentStatus", Trace.TraceKind.PROPERTY);

  private static final Map<String, Trace.TraceKind> EXTENDED =
      Map.of(
          "Manager", Trace.TraceKind.AUTHOR,
          "Company", Trace.TraceKind.PROPERTY,
          "HyperlinkBase", Trace.TraceKind.PROPERTY);

  /** Pictures of a camera; drawings have no place. */
  private static final Set<String> PHOTOGRAPHS = Set.of("jpg", "jpeg");

  private OfficeProperties() {}

  public static void read(Archive archive, LineCollector out) throws RefusedSourceException {
    named(archive, "docProps/core.xml", CORE, out);
    named(archive, "docProps/app.xml", EXTENDED, out);
    Optional<byte[]> custom = archive.part("docProps/custom.xml");
    if (custom.isPresent()) {
      for (Element property : Xml.children(Xml.parse(custom.get()), "property")) {
        boolean author = Xml.attribute(property, "name").orElse("").contains("Author");
        out.trace(
            author ? Trace.TraceKind.AUTHOR : Trace.TraceKind.PROPERTY, property.getTextContent());
      }
    }
    for (String name : archive.names().stream().sorted().toList()) {
      if (name.contains("/embeddings/") && !name.endsWith("/")) {
        out.trace(Trace.TraceKind.EMBEDDED, name.substring(name.lastIndexOf('/') + 1));
      }
    }
    photographs(archive, out);
  }

  /** The places that photographs in a file name. */
  public static void photographs(Archive archive, LineCollector out) {
    for (byte[] picture : archive.photographs().values()) {
      PhotoLocation.of(picture).ifPresent(place -> out.trace(Trace.TraceKind.LOCATION, place));
    }
  }

  /** The properties that say something of their file, each by its kind. */
  public static void named(
      List<Element> properties, Map<String, Trace.TraceKind> kinds, LineCollector out) {
    for (Element property : properties) {
      Trace.TraceKind kind = kinds.get(property.getLocalName());
      if (kind != null) {
        out.trace(kind, property.getTextContent());
      }
    }
  }

  public static boolean isPhotograph(String name) {
    return PHOTOGRAPHS.contains(SourceText.extension(name));
  }

  private static void named(
      Archive archive, String part, Map<String, Trace.TraceKind> kinds, LineCollector out)
      throws RefusedSourceException {
    Optional<byte[]> bytes = archive.part(part);
    named(bytes.isPresent() ? Xml.children(Xml.parse(bytes.get())) : List.of(), kinds, out);
  }
}
