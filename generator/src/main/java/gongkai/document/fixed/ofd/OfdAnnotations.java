package gongkai.document.fixed.ofd;

import gongkai.document.fixed.piece.Strokes;
import gongkai.document.source.LineCollector;
import gongkai.document.source.Removal;
import gongkai.document.source.Trace;
import gongkai.document.source.archive.Xml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** What somebody wrote over the pages of an OFD file. Source: GB/T 33190-2016, 15. */
final class OfdAnnotations {
  private static final String STRIKE = "StrikeOut";

  private OfdAnnotations() {}

  static void read(OfdDocument document, LineCollector out) {
    pages(document, (page, annotations) -> annotations(annotations, out));
  }

  /**
   * Adds the strikes that were drawn over the pages.
   *
   * @param numbers of the pages, by their ids
   */
  static void strikes(OfdDocument document, Map<String, Integer> numbers, Strokes strokes) {
    pages(
        document,
        (page, annotations) -> {
          Integer number = numbers.get(page);
          for (Element annotation : number == null ? List.<Element>of() : all(annotations)) {
            for (Element appearance : Xml.children(annotation, "Appearance")) {
              OfdPlace place = OfdPlace.PAGE.inside(appearance);
              Xml.all(appearance, "PathObject")
                  .forEach(path -> OfdPath.of(path, place).addTo(strokes, number));
            }
          }
        });
  }

  /** What annotations paint over the pages and nothing shows through, by the ids of the pages. */
  static Map<String, List<OfdPath>> covers(OfdDocument document) {
    Map<String, List<OfdPath>> covers = new HashMap<>();
    pages(
        document,
        (page, annotations) -> {
          for (Element annotation : Xml.all(annotations, "Annot")) {
            // What is marked shines through, also where the file does not say so.
            boolean off =
                Xml.attribute(annotation, "Visible").filter("false"::equalsIgnoreCase).isPresent()
                    || Xml.attribute(annotation, "Type").filter("Highlight"::equals).isPresent();
            for (Element appearance :
                off ? List.<Element>of() : Xml.children(annotation, "Appearance")) {
              OfdPlace place = OfdPlace.PAGE.inside(appearance);
              Xml.all(appearance, "PathObject").stream()
                  .map(path -> OfdPath.of(path, place))
                  .filter(OfdPath::covers)
                  .forEach(path -> covers.computeIfAbsent(page, p -> new ArrayList<>()).add(path));
            }
          }
        });
    return covers;
  }

  private static List<Element> all(Element annotations) {
    return Xml.all(annotations, "Annot").stream()
        .filter(a -> Xml.attribute(a, "Subtype").filter(STRIKE::equalsIgnoreCase).isPresent())
        .toList();
  }

  private static void pages(OfdDocument document, BiConsumer<String, Element> each) {
    for (Element location : Xml.all(document.root(), "Annotations")) {
      String list = location.getTextContent();
      String place = OfdDocument.resolve(document.folder(), list);
      String folder = place.substring(0, place.lastIndexOf('/') + 1);
      for (Element page : document.part(list).map(p -> Xml.all(p, "Page")).orElse(List.of())) {
        String id = Xml.attribute(page, "PageID").orElse("");
        for (Element file : Xml.all(page, "FileLoc")) {
          document.part(folder, file.getTextContent()).ifPresent(a -> each.accept(id, a));
        }
      }
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
