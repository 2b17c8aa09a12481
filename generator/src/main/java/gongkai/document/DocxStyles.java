package gongkai.document;

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

  /** Whether a run is emphasised by itself or by its character style. */
  boolean isStrong(Element run) {
    return toggled(run, "b");
  }

  boolean isHidden(Element run) {
    return toggled(run, "vanish");
  }

  private boolean toggled(Element run, String property) {
    Optional<Boolean> own = Xml.path(run, "rPr", property).map(DocxStyles::isOn);
    return own.or(
            () ->
                Xml.path(run, "rPr", "rStyle")
                    .flatMap(style -> Xml.attribute(style, "val"))
                    .flatMap(
                        style ->
                            inherited(style, s -> Xml.path(s, "rPr", property))
                                .map(DocxStyles::isOn)))
        .orElse(false);
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
