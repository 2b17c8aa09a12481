package gongkai.document.word.docx;

import gongkai.document.source.archive.Xml;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Which marks of fields belong together. A field's instruction is not shown, so that one that never
 * ends would take all the text after it along: its marks mean nothing, and neither do those of a
 * field whose instruction would reach over the text of a further paragraph. Source: ISO/IEC
 * 29500-1, 17.16.18.
 */
final class DocxFields {
  private record Begun(Element mark, Element paragraph, Optional<Element> separator) {}

  private final Set<Element> stray = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Reads the marks of a part that has text: each text box in it is a text of its own. */
  void learn(Element story) {
    Deque<Begun> begun = new ArrayDeque<>();
    List<Element> boxes = new ArrayList<>();
    walk(story, story, begun, boxes);
    begun.forEach(this::ignore);
    boxes.forEach(this::learn);
  }

  boolean isStray(Element mark) {
    return stray.contains(mark);
  }

  private void ignore(Begun field) {
    stray.add(field.mark());
    field.separator().ifPresent(stray::add);
  }

  private void walk(Element element, Element paragraph, Deque<Begun> begun, List<Element> boxes) {
    for (Element child : Xml.children(element)) {
      switch (child.getLocalName()) {
        case "p" -> walk(child, child, begun, boxes);
        case "del", "moveFrom", "rPr", "pPr", "instrText" -> {
          // Deleted marks are gone, and properties have none.
        }
        case "txbxContent" -> boxes.add(child);
        case "AlternateContent" ->
            DocxChoice.of(child).ifPresent(c -> walk(c, paragraph, begun, boxes));
        case "fldChar" -> mark(child, paragraph, begun);
        case "t" -> text(child, paragraph, begun);
        default -> walk(child, paragraph, begun, boxes);
      }
    }
  }

  private void mark(Element mark, Element paragraph, Deque<Begun> begun) {
    switch (Xml.attribute(mark, "fldCharType").orElse("")) {
      case "begin" -> begun.push(new Begun(mark, paragraph, Optional.empty()));
      case "separate" -> {
        if (begun.isEmpty() || begun.peek().separator().isPresent()) {
          stray.add(mark);
        } else {
          Begun top = begun.pop();
          begun.push(new Begun(top.mark(), top.paragraph(), Optional.of(mark)));
        }
      }
      case "end" -> {
        if (begun.poll() == null) {
          stray.add(mark);
        }
      }
      default -> stray.add(mark);
    }
  }

  /** Instructions are written as such; plain text in one, paragraphs on, is none. */
  private void text(Element text, Element paragraph, Deque<Begun> begun) {
    while (!begun.isEmpty()
        && begun.peek().separator().isEmpty()
        && begun.peek().paragraph() != paragraph
        && !text.getTextContent().isBlank()) {
      stray.add(begun.pop().mark());
    }
  }
}
