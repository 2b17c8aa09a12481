package gongkai.document.word.docx;

import gongkai.document.source.InlinePictures;
import gongkai.document.source.archive.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/**
 * The words in a drawing of a Word file.
 *
 * @param boxes contents of text boxes, which are read as paragraphs
 * @param wordArt texts that are drawn as such
 * @param diagrams ids of the relationships to diagrams (SmartArt) and charts
 * @param labels words of other shapes
 * @param hidden shapes that do not show
 * @param program what made an embedded object, such as {@code Equation.3}
 */
record DocxDrawing(
    List<Element> boxes,
    List<String> wordArt,
    List<String> diagrams,
    List<String> labels,
    List<Element> hidden,
    List<String> program) {

  /** What the elements are called that hold the words and figures of charts of both kinds. */
  private static final Set<String> CHART_TEXT = Set.of("t", "v", "pt");

  private static final Pattern HIDDEN = Pattern.compile("visibility\\s*:\\s*hidden");

  private static final Pattern AWAY = Pattern.compile("position\\s*:\\s*absolute");

  private static final Pattern HEIGHT =
      Pattern.compile("(?<![\\w-])height\\s*:\\s*([0-9]{1,5}(?:\\.[0-9]+)?)pt");

  private static final double HIGHEST_POINTS = 28;

  static DocxDrawing read(Element drawing) {
    DocxDrawing found =
        new DocxDrawing(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    found.walk(drawing);
    return found;
  }

  private void walk(Element element) {
    for (Element child : Xml.children(element)) {
      if (isHidden(child)) {
        hidden.add(child);
        continue;
      }
      switch (child.getLocalName()) {
        case "txbxContent" -> boxes.add(child);
        case "AlternateContent" -> DocxChoice.of(child).ifPresent(this::walk);
        case "textpath" -> Xml.attribute(child, "string").ifPresent(s -> add(wordArt, s));
        // Of a chart.
        case "chart" -> Xml.attribute(child, "id").ifPresent(diagrams::add);
        case "relIds" -> Xml.attribute(child, "dm").ifPresent(diagrams::add);
        case "OLEObject" -> program.add(Xml.attribute(child, "ProgID").orElse("OLE"));
        // A paragraph of DrawingML.
        case "p" -> add(labels, text(child));
        default -> walk(child);
      }
    }
  }

  private static boolean isHidden(Element shape) {
    return Xml.attribute(shape, "style").filter(s -> HIDDEN.matcher(s).find()).isPresent()
        || Xml.child(shape, "docPr")
            .flatMap(p -> Xml.attribute(p, "hidden"))
            .filter(v -> v.matches("1|true|on"))
            .isPresent();
  }

  private static void add(List<String> texts, String text) {
    if (!text.isBlank()) {
      texts.add(text.strip());
    }
  }

  private static String text(Element paragraph) {
    return Xml.all(paragraph, "t").stream()
        .map(Element::getTextContent)
        .collect(Collectors.joining());
  }

  /** The words of a diagram's data, in the order of its points; words and figures of a chart. */
  static String diagram(Element data) {
    List<String> texts = new ArrayList<>();
    if (data.getLocalName().equals("chartSpace")) {
      Xml.all(data, "*").stream()
          .filter(e -> CHART_TEXT.contains(e.getLocalName()) && Xml.children(e).isEmpty())
          .forEach(e -> add(texts, e.getTextContent()));
    }
    for (Element point : Xml.all(data, "pt")) {
      Xml.all(point, "p").forEach(paragraph -> add(texts, text(paragraph)));
    }
    return String.join("；", texts);
  }

  boolean hasWords() {
    return !boxes.isEmpty() || !wordArt.isEmpty() || !labels.isEmpty() || !diagrams.isEmpty();
  }

  /** Whether a picture stands in the line, and is no higher than its letters. */
  static boolean mayBeSign(Element drawing) {
    if (!Xml.all(drawing, "anchor").isEmpty()) {
      return false;
    }
    Optional<Element> extent = Xml.all(drawing, "extent").stream().findFirst();
    if (extent.isPresent()) {
      String height = Xml.attribute(extent.get(), "cy").orElse("");
      return height.matches("[0-9]{1,12}") && InlinePictures.mayBeSign(Long.parseLong(height));
    }
    return Xml.all(drawing, "shape").stream()
        .flatMap(shape -> Xml.attribute(shape, "style").stream())
        .allMatch(DocxDrawing::isLow);
  }

  private static boolean isLow(String style) {
    Matcher height = HEIGHT.matcher(style);
    boolean low = !height.find() || Double.parseDouble(height.group(1)) <= HIGHEST_POINTS;
    return low && !AWAY.matcher(style).find();
  }

  /** What a picture is called: its description, else its name. */
  static String name(Element drawing) {
    Optional<Element> properties = Xml.all(drawing, "docPr").stream().findFirst();
    return properties
        .flatMap(
            p ->
                Xml.attribute(p, "descr")
                    .filter(d -> !d.isBlank())
                    .or(() -> Xml.attribute(p, "name")))
        .filter(name -> !name.isBlank())
        .orElse(drawing.getLocalName());
  }
}
