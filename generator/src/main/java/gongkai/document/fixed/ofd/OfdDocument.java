package gongkai.document.fixed.ofd;

import gongkai.document.source.RefusedSourceException;
import gongkai.document.source.archive.Xml;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * A document in an OFD file and the parts that it names. One that is missing or broken and is no
 * page is passed over: readers show the rest.
 *
 * @param name of its main part
 */
record OfdDocument(OfdParts parts, String name, Element root) {
  /** A composite object's unit had another name before the standard's last draft. */
  private static final List<String> UNITS = List.of("CompositeGraphicUnit", "VectorG", "DrawParam");

  String folder() {
    return folder(name);
  }

  private static String folder(String part) {
    return part.substring(0, part.lastIndexOf('/') + 1);
  }

  /** Addresses are relative to the file that has them, or absolute with a leading slash. */
  static String resolve(String folder, String location) {
    String bare = location.strip().replace('\\', '/');
    Deque<String> path = new ArrayDeque<>();
    for (String step : (bare.startsWith("/") ? bare : folder + bare).split("/", -1)) {
      if (step.equals("..")) {
        path.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        path.addLast(step);
      }
    }
    return String.join("/", path);
  }

  Optional<Element> part(String location) {
    return part(folder(), location);
  }

  Optional<Element> part(String folder, String location) {
    if (location.isBlank()) {
      return Optional.empty();
    }
    try {
      return parts.part(resolve(folder, location));
    } catch (RefusedSourceException e) {
      // Broken: what it says is lost, the pages are not.
      return Optional.empty();
    }
  }

  /** The names of the files that are attached. Source: GB/T 33190-2016, 20. */
  List<String> attachments() {
    return Xml.all(root, "Attachments").stream()
        .flatMap(location -> part(location.getTextContent()).stream())
        .flatMap(list -> Xml.all(list, "Attachment").stream())
        .map(
            file ->
                Xml.attribute(file, "Name")
                    .or(() -> Xml.child(file, "FileLoc").map(Element::getTextContent))
                    .orElse("")
                    .strip())
        .toList();
  }

  /** What composite objects show, and how objects are drawn, by the ids of the resources. */
  Map<String, Element> resources() {
    Map<String, Element> units = new HashMap<>();
    for (String kind : List.of("PublicRes", "DocumentRes")) {
      for (Element location : Xml.all(root, kind)) {
        part(location.getTextContent()).ifPresent(resources -> add(resources, units));
      }
    }
    for (Element page : Xml.all(root, "Page")) {
      String place = resolve(folder(), Xml.attribute(page, "BaseLoc").orElse(""));
      // Few pages have resources of their own: the others are read once, for their text alone.
      Optional<Element> whole =
          parts.mayHold(place, "PageRes") ? part("", place) : Optional.empty();
      whole.ifPresent(
          content -> {
            for (Element location : Xml.children(content, "PageRes")) {
              part(folder(place), location.getTextContent())
                  .ifPresent(resources -> add(resources, units));
            }
          });
    }
    return units;
  }

  private static void add(Element resources, Map<String, Element> units) {
    for (String kind : UNITS) {
      for (Element unit : Xml.all(resources, kind)) {
        Xml.attribute(unit, "ID").ifPresent(id -> units.put(id.strip(), unit));
      }
    }
  }
}
