package gongkai.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/**
 * Reads what stands inside the paragraphs of a Word file. It knows across paragraphs which field it
 * is in, which notes were referred to and which changes were tracked.
 */
final class DocxRuns {
  /** Signs of the fonts Symbol and Wingdings that forms use; both put them at U+F000. */
  static final Map<Integer, String> SIGNS =
      Map.ofEntries(
          Map.entry(0xF0FC, "✓"),
          Map.entry(0xF0FB, "✗"),
          Map.entry(0xF0FE, "☑"),
          Map.entry(0xF052, "☑"),
          Map.entry(0xF0FD, "☒"),
          Map.entry(0xF0A8, "☐"),
          Map.entry(0xF06F, "☐"),
          Map.entry(0xF06C, "●"),
          Map.entry(0xF06E, "■"),
          Map.entry(0xF075, "◆"),
          Map.entry(0xF0D8, "➢"),
          Map.entry(0xF0E0, "→"),
          Map.entry(0xF0B4, "×"),
          Map.entry(0xF0B1, "±"),
          Map.entry(0xF0B0, "°"));

  /** A note that the text refers to. */
  record Note(String id, boolean atEnd) {}

  private final DocxStyles styles;
  private final LineCollector out;
  private final List<Note> notes = new ArrayList<>();
  private final List<Element> textBoxes = new ArrayList<>();

  /** For each open field whether its instruction is being read, which is not shown. */
  private final Deque<Boolean> fields = new ArrayDeque<>();

  private int insertions;
  private int deletions;
  private int unknownSigns;

  DocxRuns(DocxStyles styles, LineCollector out) {
    this.styles = styles;
    this.out = out;
  }

  List<Note> notes() {
    return List.copyOf(notes);
  }

  static String noteMark(int number) {
    return "[" + number + "]";
  }

  /** The text boxes met since the last call. */
  List<Element> takeTextBoxes() {
    List<Element> taken = List.copyOf(textBoxes);
    textBoxes.clear();
    return taken;
  }

  void warn() {
    if (insertions + deletions > 0) {
      out.warn("import-tracked-changes", "" + insertions, "" + deletions);
    }
    if (unknownSigns > 0) {
      out.warn("import-unknown-signs", "" + unknownSigns);
    }
  }

  /** What a tracked change took out. */
  void deleted(Element element) {
    deletions++;
    out.omit(deletedText(element), Removal.Reason.DELETION);
  }

  private static String deletedText(Element element) {
    return Xml.all(element, "*").stream()
        .filter(e -> e.getLocalName().equals("delText") || e.getLocalName().equals("t"))
        .map(Element::getTextContent)
        .collect(Collectors.joining());
  }

  void read(Element container, StyledText text) {
    for (Element child : Xml.children(container)) {
      switch (child.getLocalName()) {
        case "r" -> run(child, text);
        case "ins", "moveTo" -> {
          insertions++;
          read(child, text);
        }
        case "del", "moveFrom" -> deleted(child);
        case "hyperlink", "smartTag", "fldSimple", "customXml", "bdo", "dir", "sdtContent", "sdt" ->
            read(child, text);
        case "oMath", "oMathPara" -> text.append(mathText(child), false);
        case "AlternateContent" -> chosen(child).ifPresent(c -> read(c, text));
        default -> {
          // Properties, bookmarks, and marks of comments and spelling hold no text.
        }
      }
    }
  }

  /** A program takes the first choice that it knows; the fallback says the same in older words. */
  static Optional<Element> chosen(Element alternatives) {
    return Xml.child(alternatives, "Choice").or(() -> Xml.child(alternatives, "Fallback"));
  }

  private static String mathText(Element math) {
    return Xml.all(math, "t").stream().map(Element::getTextContent).collect(Collectors.joining());
  }

  private void run(Element run, StyledText text) {
    StyledText own = new StyledText();
    boolean strong = styles.isStrong(run);
    for (Element child : Xml.children(run)) {
      content(child, own, strong);
    }
    if (styles.isHidden(run)) {
      out.omit(own.text(), Removal.Reason.HIDDEN);
    } else {
      text.append(own);
    }
  }

  private void content(Element child, StyledText own, boolean strong) {
    if (child.getLocalName().equals("fldChar")) {
      field(Xml.attribute(child, "fldCharType").orElse(""));
      return;
    }
    if (fields.contains(true)) {
      return;
    }
    switch (child.getLocalName()) {
      case "t" -> own.append(child.getTextContent().replace('\n', ' '), strong);
      case "tab", "ptab" -> own.append("\t", strong);
      case "cr" -> own.append("\n", strong);
      case "br" -> {
        // The ends of pages and columns are no part of the text.
        if (Xml.attribute(child, "type").orElse("textWrapping").equals("textWrapping")) {
          own.append("\n", strong);
        }
      }
      case "noBreakHyphen" -> own.append("-", strong);
      case "sym" -> own.append(sign(child), strong);
      case "footnoteReference", "endnoteReference" -> own.append(reference(child), false);
      case "ruby" -> Xml.child(child, "rubyBase").ifPresent(base -> read(base, own));
      case "AlternateContent" ->
          chosen(child).ifPresent(c -> Xml.children(c).forEach(e -> content(e, own, strong)));
      case "drawing", "pict", "object" -> drawing(child);
      default -> {
        // Properties, soft hyphens, marks of comments, and what only Word itself fills in.
      }
    }
  }

  private void field(String type) {
    switch (type) {
      case "begin" -> fields.push(true);
      case "separate" -> {
        if (!fields.isEmpty()) {
          fields.pop();
          fields.push(false);
        }
      }
      case "end" -> fields.poll();
      default -> {
        // No other type is known to the standard.
      }
    }
  }

  private String reference(Element reference) {
    // With a mark of its own the reference is followed by that mark as text.
    notes.add(
        new Note(
            Xml.attribute(reference, "id").orElse(""),
            reference.getLocalName().equals("endnoteReference")));
    return noteMark(notes.size());
  }

  private String sign(Element sign) {
    String code = Xml.attribute(sign, "char").orElse("");
    int character = code.matches("[0-9A-Fa-f]{1,5}") ? Integer.parseInt(code, 16) : 0;
    boolean isPrivate = character >= 0xE000 && character <= 0xF8FF;
    if (character >= 0x20 && !isPrivate) {
      return Character.toString(character);
    }
    String known = SIGNS.get(character);
    if (known == null) {
      unknownSigns++;
      return "□";
    }
    return known;
  }

  private void drawing(Element drawing) {
    List<Element> boxes = Xml.all(drawing, "txbxContent");
    for (Element box : boxes) {
      if (!isInside(box, "Fallback", drawing) && !isInside(box, "txbxContent", drawing)) {
        textBoxes.add(box);
      }
    }
    if (boxes.isEmpty()) {
      String name =
          Xml.all(drawing, "docPr").stream()
              .findFirst()
              .map(
                  p ->
                      Xml.attribute(p, "descr")
                          .filter(d -> !d.isBlank())
                          .or(() -> Xml.attribute(p, "name"))
                          .orElse(""))
              .filter(n -> !n.isBlank())
              .orElse(drawing.getLocalName());
      out.omit(name, Removal.Reason.OBJECT);
    }
  }

  /** Whether an element has one of a name above it, below a given one. */
  private static boolean isInside(Element element, String name, Element top) {
    for (var node = element.getParentNode(); node != top; node = node.getParentNode()) {
      if (node.getLocalName().equals(name)) {
        return true;
      }
    }
    return false;
  }
}
