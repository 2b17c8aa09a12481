package gongkai.document.word.docx;

import gongkai.document.source.Doubts;
import gongkai.document.source.InlinePictures;
import gongkai.document.source.LineCollector;
import gongkai.document.source.Removal;
import gongkai.document.source.StyledText;
import gongkai.document.source.archive.Xml;
import gongkai.document.source.sign.Height;
import gongkai.document.word.FieldStack;
import gongkai.document.word.NoteMark;
import gongkai.document.word.RunLook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Reads what stands inside the paragraphs of a Word file. It knows across paragraphs which field it
 * is in and which notes were referred to.
 */
final class DocxRuns {
  /**
   * A note that the text refers to.
   *
   * @param mark what the author typed in the place of its number, here and before the note
   */
  record Note(String id, boolean atEnd, String mark) {
    /** The note's text without the mark before it, since a number stands in its place. */
    String without(String text) {
      return !mark.isEmpty() && text.startsWith(mark)
          ? text.substring(mark.length()).strip()
          : text;
    }
  }

  /** What Word and pages that were pasted into it call the place of a note. */
  private static final Pattern NOTE =
      Pattern.compile("(?i)_?(?:ftn|edn|fn|en|(?:foot|end)?note)[-_]?[0-9]+");

  private final DocxPackage document;
  private final DocxStyles styles;
  private final LineCollector out;
  private final Doubts doubts;
  private final DocxFields marks = new DocxFields();
  private final FieldStack fields;
  private final List<Note> notes = new ArrayList<>();
  private final List<Element> textBoxes = new ArrayList<>();

  /** Where what is read stands: outside paragraphs, in which table or box. */
  private DocxPlace place;

  DocxRuns(DocxPackage document, DocxStyles styles, LineCollector out, Doubts doubts) {
    this.document = document;
    this.styles = styles;
    this.out = out;
    this.doubts = doubts;
    this.fields = new FieldStack(doubts);
    this.place = DocxPlace.of(document.main());
    marks.learn(document.main());
    document.footnotes().ifPresent(part -> Xml.children(part).forEach(marks::learn));
    document.endnotes().ifPresent(part -> Xml.children(part).forEach(marks::learn));
  }

  List<Note> notes() {
    return List.copyOf(notes);
  }

  /** The text boxes met since the last call. */
  List<Element> takeTextBoxes() {
    List<Element> taken = List.copyOf(textBoxes);
    textBoxes.clear();
    return taken;
  }

  /** What a tracked change took out. */
  void deleted(Element element) {
    doubts.deleted(
        Xml.all(element, "*").stream()
            .filter(e -> e.getLocalName().equals("delText") || e.getLocalName().equals("t"))
            .map(Element::getTextContent)
            .collect(Collectors.joining()));
  }

  /** The place of what is read from now on. */
  DocxPlace place() {
    return place;
  }

  void enter(DocxPlace entered) {
    place = entered;
  }

  /** Reads a paragraph of a style. */
  StyledText read(Element paragraph, String ofStyle) {
    StyledText text = new StyledText();
    DocxPlace around = place;
    place = around.inParagraph(paragraph, ofStyle, styles);
    fields.beginLine();
    read(paragraph, text);
    doubts.notStruck();
    place = around;
    return text.withPictures();
  }

  private void read(Element container, StyledText text) {
    for (Element child : Xml.children(container)) {
      part(child, text);
    }
  }

  /** Reads what stands outside all paragraphs. */
  StyledText loose(Element part) {
    StyledText text = new StyledText();
    part(part, text);
    doubts.notStruck();
    return text.withPictures();
  }

  private void part(Element child, StyledText text) {
    switch (child.getLocalName()) {
      case "r" -> run(child, text);
      case "ins", "moveTo" -> {
        doubts.inserted();
        read(child, text);
      }
      case "del", "moveFrom" -> deleted(child);
      case "fldSimple" -> simpleField(child, text);
      case "sdt" -> {
        if (isUnfilled(child)) {
          doubts.unfilled(words(child));
        } else {
          read(child, text);
        }
      }
      case "bdo" -> {
        boolean turned = "rtl".equals(Xml.attribute(child, "val").orElse(""));
        text.append(turned ? StyledText.TURNED : "", false);
        read(child, text);
        text.append(turned ? StyledText.TURNED_END : "", false);
      }
      case "hyperlink" -> link(child, text);
      case "smartTag", "customXml", "dir", "sdtContent" -> read(child, text);
      case "oMath", "oMathPara" -> equation(child, text);
      case "AlternateContent" -> choice(child).ifPresent(c -> read(c, text));
      // Blocks within a paragraph, which some programs write, are read after it.
      case "p", "tbl" -> textBoxes.add(child);
      default -> {
        // Properties, bookmarks, and marks of comments and spelling hold no text.
      }
    }
  }

  /** A link to a note is its mark, though it is not raised: its number would join that before. */
  private void link(Element link, StyledText text) {
    StyledText own = new StyledText();
    read(link, own);
    boolean note =
        Xml.attribute(link, "anchor").filter(a -> NOTE.matcher(a).matches()).isPresent()
            && own.text().matches("[0-9]{1,3}");
    if (note) {
      text.append("[" + own.text() + "]", false, Height.SET);
    } else {
      text.append(own);
    }
  }

  /** What is shown of several alternatives; what no program shows is listed. */
  Optional<Element> choice(Element alternatives) {
    Optional<Element> shown = DocxChoice.of(alternatives);
    String words = shown.isPresent() ? "" : words(alternatives);
    if (!words.isEmpty()) {
      doubts.drawing(words);
    }
    return shown;
  }

  private void equation(Element equation, StyledText text) {
    DocxMath.Line line = DocxMath.read(equation);
    Xml.all(equation, "del").stream()
        .filter(d -> !Xml.all(d, "t").isEmpty())
        .forEach(this::deleted);
    line.struck().forEach(doubts::struck);
    doubts.notStruck();
    if (fields.isInstruction()) {
      fields.argument(line.text());
      return;
    }
    fields.result();
    if (line.isDoubtful()) {
      doubts.formula(line.text());
    }
    text.append(line.text(), false, line.isBuilt() ? Height.FORMULA : Height.LEVEL);
  }

  private void simpleField(Element field, StyledText text) {
    fields.begin("");
    fields.instruction(Xml.attribute(field, "instr").orElse(""));
    fields.separate();
    read(field, text);
    fields.end(text, false);
  }

  private void run(Element run, StyledText text) {
    RunLook look = styles.look(run, place);
    StyledText own = new StyledText();
    int boxes = textBoxes.size();
    Optional<Element> reference = Xml.children(run).stream().filter(DocxRuns::hasMark).findFirst();
    if (reference.isPresent() && !fields.isInstruction()) {
      own.append(reference(reference.get(), typed(run)), false, Height.SET);
    } else {
      for (Element child : Xml.children(run)) {
        content(child, own, look.isStrong());
      }
    }
    own.at(look.height() == Height.LEVEL ? fields.height() : look.height());
    if (look.isHidden()) {
      doubts.hidden(own.text());
      List<Element> within = textBoxes.subList(boxes, textBoxes.size());
      within.forEach(box -> doubts.hidden(words(box)));
      within.clear();
    } else if (look.isStruck()) {
      doubts.struck(own.text());
    } else if (!own.isEmpty()) {
      doubts.notStruck();
      text.append(own);
    }
  }

  /** Whether a control of a form shows only what is to be filled in. */
  static boolean isUnfilled(Element control) {
    return Xml.path(control, "sdtPr", "showingPlcHdr").filter(DocxStyles::isOn).isPresent();
  }

  /** The words of a part that is only listed, with what is drawn in it. */
  static String words(Element part) {
    String words =
        Xml.all(part, "*").stream()
            .map(
                element ->
                    switch (element.getLocalName()) {
                      case "t" -> element.getTextContent();
                      case "textpath" -> Xml.attribute(element, "string").orElse("");
                      case "p", "tc" -> " ";
                      default -> "";
                    })
            .collect(Collectors.joining());
    return LineCollector.oneLine(words);
  }

  /** Whether a run refers to a note by a mark that its author typed behind it. */
  private static boolean hasMark(Element child) {
    return child.getLocalName().endsWith("noteReference")
        && Xml.attribute(child, "customMarkFollows")
            .filter(v -> v.matches("1|true|on"))
            .isPresent();
  }

  private static String typed(Element run) {
    return Xml.children(run, "t").stream()
        .map(Element::getTextContent)
        .collect(Collectors.joining())
        .strip();
  }

  private void content(Element child, StyledText own, boolean strong) {
    switch (child.getLocalName()) {
      case "fldChar" -> field(child, own, strong);
      case "instrText" -> fields.instruction(child.getTextContent());
      case "AlternateContent" ->
          choice(child).ifPresent(c -> Xml.children(c).forEach(e -> content(e, own, strong)));
      default -> {
        StyledText shown = new StyledText();
        shown(child, shown, strong);
        if (fields.isInstruction()) {
          fields.argument(shown.text());
        } else if (!shown.isEmpty()) {
          fields.result();
          own.append(shown);
        }
      }
    }
  }

  private void shown(Element child, StyledText own, boolean strong) {
    switch (child.getLocalName()) {
      case "t" -> {
        String letters = child.getTextContent().replace('\n', ' ');
        own.append(DocxStyles.isOfSymbols(child) ? symbols(letters) : letters, strong);
      }
      case "tab", "ptab" -> own.append("\t", strong);
      case "cr" -> own.append("\n", strong);
      case "br" -> {
        // The ends of pages and columns are no part of the text, but part two numbers.
        boolean line = Xml.attribute(child, "type").orElse("textWrapping").equals("textWrapping");
        own.append(line || isBetweenDigits(child) ? "\n" : "", strong);
      }
      case "noBreakHyphen" -> own.append("-", strong);
      case "sym" -> own.append(sign(child), strong);
      case "footnoteReference", "endnoteReference" -> {
        if (!fields.isInstruction()) {
          own.append(reference(child, ""), false, Height.SET);
        }
      }
      case "ruby" -> Xml.child(child, "rubyBase").ifPresent(base -> read(base, own));
      case "drawing", "pict", "object" -> {
        if (!fields.isInstruction()) {
          drawing(child, own);
        }
      }
      default -> {
        // Properties, soft hyphens, marks of comments, and what only Word itself fills in.
      }
    }
  }

  private static boolean isBetweenDigits(Element mark) {
    String before = beside(mark, Node::getPreviousSibling);
    String after = beside(mark, Node::getNextSibling);
    return !before.isEmpty()
        && Character.isDigit(before.charAt(before.length() - 1))
        && !after.isEmpty()
        && Character.isDigit(after.charAt(0));
  }

  /** The text next to a mark, in its run or in one beside it. */
  private static String beside(Element mark, UnaryOperator<Node> step) {
    Node run = mark.getParentNode();
    for (Node at : new Node[] {step.apply(mark), run == null ? null : step.apply(run)}) {
      if (at != null && !at.getTextContent().isEmpty()) {
        return at.getTextContent();
      }
    }
    return "";
  }

  private void field(Element mark, StyledText own, boolean strong) {
    if (marks.isStray(mark)) {
      return;
    }
    switch (Xml.attribute(mark, "fldCharType").orElse("")) {
      case "begin" -> fields.begin(form(mark));
      case "separate" -> fields.separate();
      default -> fields.end(own, strong);
    }
  }

  /** What a field of a form shows: the box of a choice, or the entry that was chosen. */
  private static String form(Element mark) {
    Optional<Element> box = Xml.path(mark, "ffData", "checkBox");
    if (box.isPresent()) {
      Optional<Element> state =
          Xml.child(box.get(), "checked").or(() -> Xml.child(box.get(), "default"));
      return state.map(DocxStyles::isOn).orElse(false) ? "☑" : "☐";
    }
    Optional<Element> list = Xml.path(mark, "ffData", "ddList");
    List<Element> entries = list.map(l -> Xml.children(l, "listEntry")).orElse(List.of());
    int chosen = list.flatMap(l -> Xml.child(l, "result")).flatMap(DocxStyles::number).orElse(0);
    return chosen >= 0 && chosen < entries.size()
        ? Xml.attribute(entries.get(chosen), "val").orElse("")
        : "";
  }

  /** A mark of the author's own gives way to a number: a digit or a star would not stand apart. */
  private String reference(Element reference, String mark) {
    out.omit(mark, Removal.Reason.NOISE);
    notes.add(
        new Note(
            Xml.attribute(reference, "id").orElse(""),
            reference.getLocalName().equals("endnoteReference"),
            mark));
    return NoteMark.of(notes.size());
  }

  /** A font of symbols shows other things for the letters and digits of a keyboard. */
  private String symbols(String letters) {
    return letters
        .codePoints()
        .mapToObj(c -> c > ' ' && c <= 0xFF ? doubts.sign(0xF000 + c) : Character.toString(c))
        .collect(Collectors.joining());
  }

  private String sign(Element sign) {
    String code = Xml.attribute(sign, "char").orElse("");
    return doubts.sign(code.matches("[0-9A-Fa-f]{1,5}") ? Integer.parseInt(code, 16) : 0);
  }

  private void drawing(Element element, StyledText own) {
    DocxDrawing drawing = DocxDrawing.read(element);
    textBoxes.addAll(drawing.boxes());
    drawing.wordArt().forEach(doubts::drawing);
    drawing.hidden().forEach(shape -> doubts.hidden(words(shape)));
    if (!drawing.labels().isEmpty()) {
      doubts.drawing(String.join("；", drawing.labels()));
    }
    for (String id : drawing.diagrams()) {
      String words =
          Optional.ofNullable(document.diagrams().get(id)).map(DocxDrawing::diagram).orElse("");
      if (words.isEmpty()) {
        out.omit(DocxDrawing.name(element), Removal.Reason.OBJECT);
      } else {
        doubts.drawing(words);
      }
    }
    if (!drawing.program().isEmpty()) {
      drawing.program().forEach(doubts::object);
    } else if (!drawing.hasWords()) {
      out.omit(DocxDrawing.name(element), Removal.Reason.OBJECT);
      if (DocxDrawing.mayBeSign(element) || isBetweenDigits(element)) {
        own.append(Character.toString(InlinePictures.PLACE), false);
      }
    }
  }
}
