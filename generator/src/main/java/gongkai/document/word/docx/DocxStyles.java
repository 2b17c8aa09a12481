package gongkai.document.word.docx;

import gongkai.document.source.archive.Xml;
import gongkai.document.word.RunLook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What the styles of a Word file say of paragraphs and runs; a style inherits from its base. */
final class DocxStyles {
  private static final Pattern HEADING = Pattern.compile("heading ([1-9])");
  private static final int BODY_LEVEL = 9;

  /** Styles that are based on each other; Word itself makes no such rows of more than ten. */
  private static final int DEEPEST = 20;

  /** What the marker pens paint that hide letters of their colour. */
  private static final Map<String, String> MARKERS =
      Map.of(
          "black", "000000",
          "white", "FFFFFF",
          "red", "FF0000",
          "yellow", "FFFF00",
          "blue", "0000FF",
          "green", "00FF00",
          "darkBlue", "000080",
          "darkRed", "800000");

  private final Map<String, Element> byId = new HashMap<>();
  private final Map<String, Stated> statedByStyle = new HashMap<>();
  private final IdentityHashMap<Element, Stated> statedByElement = new IdentityHashMap<>();
  private final Map<String, Boolean> shaded = new HashMap<>();
  private final Map<String, Role> roles = new HashMap<>();
  private final Map<String, Optional<Map.Entry<String, Element>>> numberings = new HashMap<>();
  private final String standard;

  /** What holds of all runs that no style and nothing of their own says otherwise of. */
  private final Stated standardLook;

  DocxStyles(Optional<Element> styles) {
    standardLook =
        styles
            .flatMap(s -> Xml.path(s, "docDefaults", "rPrDefault", "rPr"))
            .map(Stated::of)
            .orElse(Stated.NOTHING);
    String found = "";
    if (styles.isPresent()) {
      for (Element style : Xml.children(styles.get(), "style")) {
        String id = Xml.attribute(style, "styleId").orElse("");
        byId.putIfAbsent(id, style);
        boolean paragraph = "paragraph".equals(Xml.attribute(style, "type").orElse(""));
        if (paragraph && isOn(Xml.attribute(style, "default").orElse("0"))) {
          found = id;
        }
      }
    }
    standard = found;
  }

  /** The style of a paragraph: its own, else the document's standard one. */
  String ofParagraph(Element paragraph) {
    return Xml.path(paragraph, "pPr", "pStyle")
        .flatMap(style -> Xml.attribute(style, "val"))
        .filter(byId::containsKey)
        .orElse(standard);
  }

  /** What paragraphs of a style are, by its name and those of the styles below it. */
  private record Role(boolean title, boolean contents, Optional<Integer> level) {}

  private Role role(String style) {
    return roles.computeIfAbsent(
        style,
        id ->
            new Role(
                inherited(id, s -> Optional.of("title").filter(name(s)::equals)).isPresent(),
                inherited(id, s -> Optional.of(name(s)).filter(n -> n.matches("toc [1-9]")))
                    .isPresent(),
                inherited(
                    id,
                    s ->
                        Xml.path(s, "pPr", "outlineLvl")
                            .flatMap(DocxStyles::number)
                            .or(() -> headingNumber(s)))));
  }

  boolean isTitle(String style) {
    return role(style).title();
  }

  /** The style that Word gives the lines of a table of contents. */
  boolean isContents(String style) {
    return role(style).contents();
  }

  /**
   * Level of a heading from 1, by the paragraph's own outline level or its style; 0 if it is none.
   */
  int headingLevel(Element paragraph, String style) {
    Optional<Integer> own = Xml.path(paragraph, "pPr", "outlineLvl").flatMap(DocxStyles::number);
    int level = own.or(() -> role(style).level()).orElse(BODY_LEVEL);
    return level < 0 || level >= BODY_LEVEL ? 0 : level + 1;
  }

  private static Optional<Integer> headingNumber(Element style) {
    Matcher heading = HEADING.matcher(name(style));
    return heading.matches()
        ? Optional.of(Integer.parseInt(heading.group(1)) - 1)
        : Optional.empty();
  }

  /** The {@code numPr} that a style brings along, with the id of the style that states it. */
  Optional<Map.Entry<String, Element>> numbering(String style) {
    return numbering(style, List.of());
  }

  /** The same of a table's style, for a cell where some parts of it hold. */
  Optional<Map.Entry<String, Element>> numbering(String style, List<String> parts) {
    return numberings.computeIfAbsent(
        parts.isEmpty() ? style : style + parts,
        key ->
            inherited(
                style,
                parts,
                s ->
                    Xml.path(s, "pPr", "numPr")
                        .filter(n -> Xml.child(n, "numId").isPresent())
                        .map(n -> Map.entry(Xml.attribute(s, "styleId").orElse(""), n))));
  }

  /** The level that a style gives to the list of one below it, which stands as {@code lower}. */
  Optional<Integer> numberingLevel(String style, String lower) {
    return chain(style).stream()
        .takeWhile(s -> !Xml.attribute(s, "styleId").orElse("").equals(lower))
        .flatMap(s -> Xml.path(s, "pPr", "numPr", "ilvl").flatMap(DocxStyles::number).stream())
        .findFirst();
  }

  /** Rows or columns that a table's style sets apart together. */
  int band(String style, String name) {
    return Math.max(
        1, inherited(style, s -> Xml.path(s, "tblPr", name).flatMap(DocxStyles::number)).orElse(1));
  }

  /**
   * How a run is shown. Strikes and hiding of a table's, a paragraph's and a character's style turn
   * each other round; emphasis that a paragraph's style brings is none.
   */
  RunLook look(Element run, DocxPlace place) {
    Optional<Element> own = Xml.child(run, "rPr");
    Stated stated = own.map(Stated::of).orElse(Stated.NOTHING);
    Stated character =
        own.flatMap(p -> Xml.child(p, "rStyle"))
            .flatMap(style -> Xml.attribute(style, "val"))
            .map(style -> stated(style, List.of()))
            .orElse(Stated.NOTHING);
    Stated paragraph = stated(place.style(), List.of());
    Stated table = stated(place.tableStyle(), place.parts());
    List<Stated> all = List.of(stated, character, paragraph, table, standardLook);
    List<Stated> styles = all.subList(1, all.size() - 1);
    int usual = first(all.subList(2, all.size()), Stated::size).orElse(RunLook.USUAL_SIZE);
    boolean struckTwice = first(all, Stated::struckTwice).orElse(false);
    boolean unseen =
        first(all, Stated::size).orElse(usual) <= RunLook.UNREADABLE
            || isSquashed(own)
            || first(all, Stated::colour).filter(c -> isBehind(own, c)).isPresent()
            || (first(all, Stated::colour).filter(RunLook::isWhite).isPresent()
                && !place.isShaded()
                && !isShaded(own)
                && !isShaded(ofCharacter(own)));
    return new RunLook(
        stated.strong().or(character::strong).orElse(false),
        unseen || toggled(stated.hidden(), styles, Stated::hidden),
        struckTwice || toggled(stated.struck(), styles, Stated::struck),
        RunLook.height(
            first(all, Stated::align).orElse(""),
            first(all, Stated::position).orElse(0),
            isSmall(run, all, usual)));
  }

  /** Whether letters are so narrow that nobody reads them, in per cent of their width. */
  private static boolean isSquashed(Optional<Element> own) {
    return own.flatMap(p -> Xml.child(p, "w"))
        .flatMap(width -> Xml.attribute(width, "val"))
        .filter(per -> per.matches("[0-9]%?"))
        .isPresent();
  }

  private Optional<Element> ofCharacter(Optional<Element> own) {
    return own.flatMap(p -> Xml.child(p, "rStyle"))
        .flatMap(style -> Xml.attribute(style, "val"))
        .map(byId::get)
        .flatMap(style -> Xml.child(style, "rPr"));
  }

  /** Whether a text stands in a font that has pictures in the place of letters and digits. */
  static boolean isOfSymbols(Element text) {
    return text.getParentNode() instanceof Element run
        && Xml.path(run, "rPr", "rFonts")
            .flatMap(fonts -> Xml.attribute(fonts, "ascii"))
            .filter(font -> font.matches("(?i)(?:wing|web)dings.*"))
            .isPresent();
  }

  /** Whether something is painted behind a run or a paragraph, so that white letters show. */
  static boolean isShaded(Optional<Element> properties) {
    return properties.filter(p -> !Xml.children(p, "highlight").isEmpty()).isPresent()
        || properties.flatMap(p -> Xml.child(p, "shd")).filter(DocxStyles::paints).isPresent();
  }

  /** Whether a run is painted over in the colour of its letters. */
  private static boolean isBehind(Optional<Element> own, String colour) {
    Optional<String> shade =
        own.flatMap(p -> Xml.child(p, "shd")).flatMap(s -> Xml.attribute(s, "fill"));
    Optional<String> marker =
        own.flatMap(p -> Xml.child(p, "highlight"))
            .flatMap(h -> Xml.attribute(h, "val"))
            .map(name -> MARKERS.getOrDefault(name, ""));
    return marker.or(() -> shade).filter(colour::equalsIgnoreCase).isPresent();
  }

  private static boolean paints(Element shade) {
    boolean pattern =
        Xml.attribute(shade, "val").filter(v -> !v.matches("clear|nil|none")).isPresent();
    boolean fill =
        Xml.attribute(shade, "fill")
            .filter(f -> !f.equals("auto") && !RunLook.isWhite(f))
            .isPresent();
    return pattern || fill || Xml.attribute(shade, "themeFill").isPresent();
  }

  /** Whether a style of a paragraph or a table paints something behind its text. */
  boolean isShaded(String style) {
    return shaded.computeIfAbsent(
        style,
        id ->
            inherited(id, s -> Xml.all(s, "shd").stream().filter(DocxStyles::paints).findFirst())
                .isPresent());
  }

  /** Whether a run that is moved off the line is smaller than one beside it. */
  private static boolean isSmall(Element run, List<Stated> all, int usual) {
    int size = first(all, Stated::size).orElse(usual);
    return first(all, Stated::position).orElse(0) != 0
        && (isSmall(size, beside(run, Node::getPreviousSibling), usual)
            || isSmall(size, beside(run, Node::getNextSibling), usual));
  }

  private static boolean isSmall(int size, Optional<Element> beside, int usual) {
    return beside
        .map(run -> Xml.child(run, "rPr").map(Stated::of).flatMap(Stated::size).orElse(usual))
        .filter(other -> size <= RunLook.SMALL * other)
        .isPresent();
  }

  private static Optional<Element> beside(Element run, UnaryOperator<Node> step) {
    for (Node node = step.apply(run); node != null; node = step.apply(node)) {
      if (node instanceof Element element && "r".equals(element.getLocalName())) {
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }

  private static <T> Optional<T> first(List<Stated> all, Function<Stated, Optional<T>> property) {
    for (Stated stated : all) {
      Optional<T> value = property.apply(stated);
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }

  /**
   * A property that styles switch. Source: ISO/IEC 29500-1, 17.7.3: where the document has it
   * everywhere, no style takes it back, but a run may.
   */
  private boolean toggled(
      Optional<Boolean> own, List<Stated> styles, Function<Stated, Optional<Boolean>> property) {
    boolean odd = styles.stream().filter(s -> property.apply(s).orElse(false)).count() % 2 == 1;
    return own.orElse(property.apply(standardLook).orElse(false) || odd);
  }

  /** What a style, those below it and parts of theirs say of runs. */
  private Stated stated(String style, List<String> parts) {
    String key = parts.isEmpty() ? style : style + parts;
    Stated known = statedByStyle.get(key);
    if (known != null) {
      return known;
    }
    List<Stated> all = new ArrayList<>();
    List<Element> chain = chain(style);
    for (String type : parts) {
      chain.forEach(s -> part(s, type).map(this::ofRuns).ifPresent(all::add));
    }
    chain.forEach(s -> all.add(ofRuns(s)));
    Stated whole =
        new Stated(
            first(all, Stated::strong),
            first(all, Stated::hidden),
            first(all, Stated::struck),
            first(all, Stated::struckTwice),
            first(all, Stated::align),
            first(all, Stated::position),
            first(all, Stated::size),
            first(all, Stated::colour));
    statedByStyle.put(key, whole);
    return whole;
  }

  /** Many styles may be based on one, which is read once. */
  private Stated ofRuns(Element style) {
    return statedByElement.computeIfAbsent(
        style, s -> Xml.child(s, "rPr").map(Stated::of).orElse(Stated.NOTHING));
  }

  /** What the properties of a run state; empty for what they leave to others. */
  private record Stated(
      Optional<Boolean> strong,
      Optional<Boolean> hidden,
      Optional<Boolean> struck,
      Optional<Boolean> struckTwice,
      Optional<String> align,
      Optional<Integer> position,
      Optional<Integer> size,
      Optional<String> colour) {
    static final Stated NOTHING =
        new Stated(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    static Stated of(Element properties) {
      return new Stated(
          Xml.child(properties, "b").map(DocxStyles::isOn),
          Xml.child(properties, "vanish").map(DocxStyles::isOn),
          Xml.child(properties, "strike").map(DocxStyles::isOn),
          Xml.child(properties, "dstrike").map(DocxStyles::isOn),
          Xml.child(properties, "vertAlign").flatMap(a -> Xml.attribute(a, "val")),
          Xml.child(properties, "position").flatMap(DocxStyles::number),
          Xml.child(properties, "sz").flatMap(DocxStyles::number),
          fill(properties)
              .or(() -> Xml.child(properties, "color").flatMap(c -> Xml.attribute(c, "val"))));
    }

    /** What newer programs fill letters with. With nothing, they show as white ones do. */
    private static Optional<String> fill(Element properties) {
      Optional<Element> fill = Xml.child(properties, "textFill");
      boolean drawn = Xml.path(properties, "textOutline", "solidFill").isPresent();
      return fill.flatMap(f -> Xml.child(f, "noFill")).isPresent() && !drawn
          ? Optional.of("FFFFFF")
          : fill.flatMap(f -> Xml.path(f, "solidFill", "srgbClr"))
              .flatMap(colour -> Xml.attribute(colour, "val"));
    }
  }

  private static Optional<Element> part(Element style, String type) {
    return Xml.children(style, "tblStylePr").stream()
        .filter(part -> Xml.attribute(part, "type").filter(type::equals).isPresent())
        .findFirst();
  }

  private <T> Optional<T> inherited(
      String style, List<String> parts, Function<Element, Optional<T>> property) {
    return parts.stream()
        .flatMap(type -> inherited(style, s -> part(s, type).flatMap(property)).stream())
        .findFirst()
        .or(() -> inherited(style, property));
  }

  private <T> Optional<T> inherited(String style, Function<Element, Optional<T>> property) {
    return chain(style).stream().flatMap(s -> property.apply(s).stream()).findFirst();
  }

  /** A style and those below it. */
  private List<Element> chain(String style) {
    List<Element> chain = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    String id = style;
    while (seen.size() < DEEPEST && seen.add(id) && byId.containsKey(id)) {
      Element element = byId.get(id);
      chain.add(element);
      id = Xml.child(element, "basedOn").flatMap(b -> Xml.attribute(b, "val")).orElse("");
    }
    return chain;
  }

  private static String name(Element style) {
    return Xml.child(style, "name")
        .flatMap(name -> Xml.attribute(name, "val"))
        .orElse("")
        .toLowerCase(Locale.ROOT);
  }

  /** Whether a property that may be switched off is on: without a value it is. */
  static boolean isOn(Element property) {
    return isOn(Xml.attribute(property, "val").orElse("1"));
  }

  static boolean isOn(String value) {
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }

  /** The number that an element's {@code val} holds; empty if it is none. */
  static Optional<Integer> number(Element element) {
    return Xml.attribute(element, "val")
        .filter(value -> value.matches("-?[0-9]{1,9}"))
        .map(Integer::parseInt);
  }
}
