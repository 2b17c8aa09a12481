package gongkai.document.word.docx;

import gongkai.document.source.RefusedSourceException;
import gongkai.document.source.archive.Archive;
import gongkai.document.source.archive.Xml;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * The parts of a Word file that hold text, found by their relationships. Only parts inside the file
 * are followed; addresses of others (templates, pictures) are never opened.
 *
 * @param main the text itself
 * @param diagrams the words of diagrams (SmartArt) and charts, by the relationships of the text to
 *     them
 */
public record DocxPackage(
    Element main,
    Optional<Element> styles,
    Optional<Element> numbering,
    Optional<Element> footnotes,
    Optional<Element> endnotes,
    Optional<Element> comments,
    List<Element> headersAndFooters,
    Map<String, Element> diagrams) {

  private static final Set<String> DRAWN = Set.of("diagramData", "chart", "chartEx");

  private record Relationship(String id, String type, String part) {}

  static DocxPackage open(Archive archive) throws RefusedSourceException {
    String mainPart = mainPart(archive).orElse("word/document.xml");
    byte[] bytes =
        archive.part(mainPart).orElseThrow(() -> new RefusedSourceException("import-damaged"));
    Element main = Xml.parse(bytes);
    List<Relationship> relationships = relationships(archive, mainPart);
    List<Element> pageFurniture = new ArrayList<>();
    for (Relationship relationship : relationships) {
      if (relationship.type().equals("header") || relationship.type().equals("footer")) {
        Optional<byte[]> part = archive.part(relationship.part());
        if (part.isPresent()) {
          pageFurniture.add(Xml.parse(part.get()));
        }
      }
    }
    return new DocxPackage(
        main,
        named(archive, mainPart, relationships, "styles"),
        named(archive, mainPart, relationships, "numbering"),
        element(archive, relationships, "footnotes"),
        element(archive, relationships, "endnotes"),
        element(archive, relationships, "comments"),
        List.copyOf(pageFurniture),
        diagrams(archive, relationships));
  }

  private static Map<String, Element> diagrams(Archive archive, List<Relationship> relationships)
      throws RefusedSourceException {
    Map<String, Element> diagrams = new HashMap<>();
    for (Relationship relationship : relationships) {
      Optional<byte[]> part = archive.part(relationship.part());
      if (DRAWN.contains(relationship.type()) && part.isPresent()) {
        diagrams.put(relationship.id(), Xml.parse(part.get()));
      }
    }
    return Map.copyOf(diagrams);
  }

  /** A part by its relationship, or where that is missing by the name that all programs use. */
  private static Optional<Element> named(
      Archive archive, String mainPart, List<Relationship> relationships, String type)
      throws RefusedSourceException {
    Optional<Element> related = element(archive, relationships, type);
    String folder = mainPart.substring(0, mainPart.lastIndexOf('/') + 1);
    Optional<byte[]> usual = archive.part(folder + type + ".xml");
    return related.isPresent() || usual.isEmpty() ? related : Optional.of(Xml.parse(usual.get()));
  }

  /** Name of the part that is a word-processing document; empty if the archive says of none. */
  public static Optional<String> mainPart(Archive archive) throws RefusedSourceException {
    return relationships(archive, "").stream()
        .filter(relationship -> relationship.type().equals("officeDocument"))
        .map(Relationship::part)
        .findFirst();
  }

  private static Optional<Element> element(
      Archive archive, List<Relationship> relationships, String type)
      throws RefusedSourceException {
    Optional<byte[]> bytes =
        relationships.stream()
            .filter(relationship -> relationship.type().equals(type))
            .map(Relationship::part)
            .findFirst()
            .flatMap(archive::part);
    return bytes.isPresent() ? Optional.of(Xml.parse(bytes.get())) : Optional.empty();
  }

  private static List<Relationship> relationships(Archive archive, String part)
      throws RefusedSourceException {
    String folder = part.substring(0, part.lastIndexOf('/') + 1);
    String name = part.substring(folder.length());
    Optional<byte[]> bytes = archive.part(folder + "_rels/" + name + ".rels");
    List<Relationship> relationships = new ArrayList<>();
    if (bytes.isEmpty()) {
      return relationships;
    }
    for (Element element : Xml.children(Xml.parse(bytes.get()), "Relationship")) {
      String type = Xml.attribute(element, "Type").orElse("");
      String target = Xml.attribute(element, "Target").orElse("");
      boolean inside = !"External".equals(Xml.attribute(element, "TargetMode").orElse(""));
      if (inside && !target.isEmpty()) {
        // The type's last word is the same in strict and transitional files.
        relationships.add(
            new Relationship(
                Xml.attribute(element, "Id").orElse(""),
                type.substring(type.lastIndexOf('/') + 1),
                resolve(folder, target)));
      }
    }
    return relationships;
  }

  private static String resolve(String folder, String target) throws RefusedSourceException {
    try {
      String whole = target.startsWith("/") ? target.substring(1) : folder + target;
      return Path.of(whole).normalize().toString().replace('\\', '/');
    } catch (InvalidPathException e) {
      throw new RefusedSourceException("import-damaged");
    }
  }
}
