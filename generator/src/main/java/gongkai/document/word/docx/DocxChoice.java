package gongkai.document.word.docx;

import gongkai.document.source.archive.Xml;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * Takes one of the alternatives in which a Word file says the same for newer and older programs.
 * Source: ISO/IEC 29500-3, 9.3: the first choice that needs only what is known, else the fallback.
 */
final class DocxChoice {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** Shapes, groups and canvases, and what Word 2010 and 2013 added to the text itself. */
  private static final Set<String> KNOWN =
      Set.of(
          "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
          "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
          "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas",
          "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing",
          "http://schemas.microsoft.com/office/word/2012/wordprocessingDrawing",
          "http://schemas.microsoft.com/office/word/2010/wordml",
          "http://schemas.microsoft.com/office/word/2012/wordml",
          "http://schemas.microsoft.com/office/drawing/2010/main",
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://schemas.openxmlformats.org/officeDocument/2006/math",
          "urn:schemas-microsoft-com:vml");

  private DocxChoice() {}

  /** Empty where no choice is known and there is no fallback: then nothing is shown. */
  static Optional<Element> of(Element alternatives) {
    return Xml.children(alternatives, "Choice").stream()
        .filter(DocxChoice::isKnown)
        .findFirst()
        .or(() -> Xml.child(alternatives, "Fallback"));
  }

  private static boolean isKnown(Element choice) {
    String required = Xml.attribute(choice, "Requires").orElse("").strip();
    return SPACE
        .splitAsStream(required)
        .allMatch(prefix -> prefix.isEmpty() || isKnown(choice, prefix));
  }

  private static boolean isKnown(Element choice, String prefix) {
    String namespace = choice.lookupNamespaceURI(prefix);
    return namespace != null && KNOWN.contains(namespace);
  }
}
