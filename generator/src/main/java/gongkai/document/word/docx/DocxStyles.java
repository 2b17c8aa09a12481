package gongkai.document.word.docx;

import gongkai.document.source.Xml;
import gongkai.document.word.RunLook;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** What the styles of a Word file say of paragraphs and runs; a style inherits from its base. */
final class DocxStyles {
  private static final Pattern HEADING = Pattern.compile("heading ([1-9])");
  private static final int BODY_LEVEL = 9;

  private final Map<String, Element> byId = new HashMap<>();
  private final Map<String, Stated> statedByStyle = new HashMap<>();
  private final String standard;

  DocxStyles(Optional<Element> styles) {
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

  boolean isTitle(String style) {
    return inherited(style, s -> name(s).equals("title") ? Optional.of(true) : Optional.empty())
        .isPresent();
  }

  /** The style that Word gives the lines of a table of contents. */
  boolean isContents(String style) {
    return inherited(
            style, s -> name(s).matches("toc [1-9]") ? Optional.of(true) : Optional.empty())
        .isPresent();
  }

  /**
   * Level of a heading from 1, by the paragraph's own outline level or its style; 0 if it is none.
   */
  int headingLevel(Element paragraph, String style) {
    Optional<Integer> own = Xml.path(paragraph, "pPr", "outlineLvl").flatMap(DocxStyles::number);
    int level =
        own.or(
                () ->
                    inherited(
                        style,
                        s ->
                            Xml.path(s, "pPr", "outlineLvl")
                                .flatMap(DocxStyles::number)
                                .or(() -> headingNumber(s))))
            .orElse(BODY_LEVEL);
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
    return inherited(
        style,
        s ->
            Xml.path(s, "pPr", "numPr")
                .map(n -> Map.entry(Xml.attribute(s, "styleId").orElse(""), n)));
  }

  /**
   * How a run is shown, given the style of its paragraph. Strikes and hiding of the paragraph's
   * style count, and the character style turns them round; emphasis that a paragraph's style brings
   * is none.
   */
  RunLook look(Element run, String paragraphStyle) {
    Optional<Element> own = Xml.child(run, "rPr");
    Stated stated = own.map(Stated::of).orElse(Stated.NOTHING);
    Stated character =
        own.flatMap(p -> Xml.child(p, "rStyle"))
            .flatMap(style -> Xml.attribute(style, "val"))
            .map(this::stated)
            .orElse(Stated.NOTHING);
    Stated paragraph = stated(paragraphStyle);
    boolean strong = stated.strong().or(character::strong).orElse(false);
    return new RunLook(
        strong,
        toggled(stated.hidden(), character.hidden(), paragraph.hidden()),
        toggled(stated.struck(), character.struck(), paragraph.struck())
            || stated
                .struckTwice()
                .or(character::struckTwice)
                .or(paragraph::struckTwice)
                .orElse(false),
        RunLook.height(
            stated.align().or(character::align).or(paragraph::align).orElse(""),
            stated.position().or(character::position).or(paragraph::position).orElse(0)));
  }

  /** Source: ISO/IEC 29500-1, 17.7.3. */
  private static boolean toggled(
      Optional<Boolean> own, Optional<Boolean> character, Optional<Boolean> paragraph) {
    return own.orElseGet(() -> character.orElse(false) ^ paragraph.orElse(false));
  }

  /** What a style and those below it say of runs. */
  private Stated stated(String style) {
    Stated known = statedByStyle.get(style);
    if (known != null) {
      return known;
    }
    Stated whole =
        new Stated(
            inherited(style, s -> ofRuns(s).flatMap(Stated::strong)),
            inherited(style, s -> ofRuns(s).flatMap(Stated::hidden)),
            inherited(style, s -> ofRuns(s).flatMap(Stated::struck)),
            inherited(style, s -> ofRuns(s).flatMap(Stated::struckTwice)),
            inherited(style, s -> ofRuns(s).flatMap(Stated::align)),
            inherited(style, s -> ofRuns(s).flatMap(Stated::position)));
    statedByStyle.put(style, whole);
    return whole;
  }

  private static Optional<Stated> ofRuns(Element style) {
    return Xml.child(style, "rPr").map(Stated::of);
  }

  /** What the properties of a run state; empty for what they leave to others. */
  private record Stated(
      Optional<Boolean> strong,
      Optional<Boolean> hidden,
      Optional<Boolean> struck,
      Optional<Boolean> struckTwice,
      Optional<String> align,
      Optional<Integer> position) {
    static final Stated NOTHING =
        new Stated(
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
          Xml.child(properties, "position").flatMap(DocxStyles::number));
    }
  }

  private <T> Optional<T> inherited(String style, Function<Element, Optional<T>> property) {
    Set<String> seen = new HashSet<>();
    String id = style;
    while (seen.add(id) && byId.containsKey(id)) {
      Element element = byId.get(id);
      Optional<T> value = property.apply(element);
      if (value.isPresent()) {
        return value;
      }
      id = Xml.child(element, "basedOn").flatMap(b -> Xml.attribute(b, "val")).orElse("");
    }
    return Optional.empty();
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

  private static boolean isOn(String value) {
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }

  /** The number that an element's {@code val} holds; empty if it is none. */
  static Optional<Integer> number(Element element) {
    return Xml.attribute(element, "val")
        .filter(value -> value.matches("-?[0-9]{1,9}"))
        .map(Integer::parseInt);
  }
}
