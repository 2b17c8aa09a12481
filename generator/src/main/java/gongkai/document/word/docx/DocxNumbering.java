package gongkai.document.word.docx;

import gongkai.document.source.Doubts;
import gongkai.document.source.archive.Xml;
import gongkai.document.word.ListCounter;
import gongkai.document.word.ListLabel;
import gongkai.document.word.ListLevel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * Counts the paragraphs that Word numbers by itself, and says what it shows before them. The number
 * is not in the text of the file, so that it gets lost wherever only the text is taken.
 *
 * <p>Rules: ISO/IEC 29500-1, 17.9. Lists of one abstract definition share their counters; a start
 * override sets them back when its list is first used; a paragraph sets back the levels below its
 * own, unless such a level says otherwise.
 */
final class DocxNumbering {
  private static final int LEVELS = 9;

  private static final Pattern FIRST = Pattern.compile("0{1,9}1");

  private final Map<String, Element> abstracts = new HashMap<>();
  private final Map<String, Element> lists = new HashMap<>();
  private final Map<String, ListCounter> counters = new HashMap<>();
  private final Map<String, List<ListLevel>> levelsOfLists = new HashMap<>();
  private final Set<String> begun = new HashSet<>();
  private final DocxStyles styles;
  private final Doubts doubts;

  DocxNumbering(Optional<Element> numbering, DocxStyles styles, Doubts doubts) {
    this.styles = styles;
    this.doubts = doubts;
    if (numbering.isPresent()) {
      // At any depth: some programs write one list of definitions within another.
      for (Element element : Xml.all(numbering.get(), "abstractNum")) {
        abstracts.putIfAbsent(Xml.attribute(element, "abstractNumId").orElse(""), element);
      }
      for (Element element : Xml.all(numbering.get(), "num")) {
        lists.putIfAbsent(Xml.attribute(element, "numId").orElse(""), element);
      }
    }
  }

  private record Place(String list, int level) {}

  /**
   * Counts a paragraph, and gives its label if it has one. To be called once for each, in order.
   */
  Optional<ListLabel> next(Element paragraph, String style, DocxPlace around) {
    Optional<Place> place = place(paragraph, style, around);
    if (place.isEmpty()) {
      return Optional.empty();
    }
    Optional<Element> known = Optional.ofNullable(lists.get(place.get().list()));
    Optional<Element> definition = known.flatMap(l -> definition(l, 0));
    if (known.isEmpty() || definition.isEmpty()) {
      doubts.numberLost();
      return Optional.empty();
    }
    Element list = known.get();
    int level = place.get().level();
    String shared = Xml.attribute(definition.get(), "abstractNumId").orElse("");
    ListCounter counter = counters.computeIfAbsent(shared, id -> new ListCounter());
    if (begun.add(place.get().list())) {
      for (Element override : Xml.children(list, "lvlOverride")) {
        Optional<Integer> start = Xml.child(override, "startOverride").flatMap(DocxStyles::number);
        int overridden = attributeNumber(override, "ilvl").orElse(0);
        start.ifPresent(value -> counter.restart(overridden, value));
      }
    }
    List<ListLevel> levels =
        levelsOfLists.computeIfAbsent(place.get().list(), id -> levels(list, definition.get()));
    return Optional.of(counter.next(level, levels));
  }

  private static List<ListLevel> levels(Element list, Element definition) {
    List<ListLevel> levels = new ArrayList<>();
    for (int i = 0; i < LEVELS; i++) {
      levels.add(level(list, definition, i));
    }
    return List.copyOf(levels);
  }

  private Optional<Place> place(Element paragraph, String style, DocxPlace around) {
    Optional<Element> own = Xml.path(paragraph, "pPr", "numPr");
    Optional<Map.Entry<String, Element>> styled =
        styles.numbering(style).or(() -> styles.numbering(around.tableStyle(), around.parts()));
    Optional<String> list =
        own.flatMap(DocxNumbering::listId)
            .or(() -> styled.map(Map.Entry::getValue).flatMap(DocxNumbering::listId));
    if (list.isEmpty() || list.get().equals("0")) {
      return Optional.empty();
    }
    Optional<Integer> level = own.flatMap(DocxNumbering::levelNumber);
    if (level.isEmpty() && styled.isPresent()) {
      String statedBy = styled.get().getKey();
      level =
          levelOfStyle(list.get(), style)
              .or(() -> styles.numberingLevel(style, statedBy))
              .or(() -> levelOfStyle(list.get(), statedBy))
              .or(() -> levelNumber(styled.get().getValue()));
    }
    return Optional.of(new Place(list.get(), Math.max(0, Math.min(LEVELS - 1, level.orElse(0)))));
  }

  private static Optional<String> listId(Element numPr) {
    return Xml.child(numPr, "numId").flatMap(id -> Xml.attribute(id, "val"));
  }

  private static Optional<Integer> levelNumber(Element numPr) {
    return Xml.child(numPr, "ilvl").flatMap(DocxStyles::number);
  }

  /** A level may name the style whose paragraphs belong to it. */
  private Optional<Integer> levelOfStyle(String list, String style) {
    return Optional.ofNullable(lists.get(list))
        .flatMap(element -> definition(element, 0))
        .flatMap(
            definition ->
                Xml.children(definition, "lvl").stream()
                    .filter(
                        level ->
                            Xml.child(level, "pStyle")
                                .flatMap(s -> Xml.attribute(s, "val"))
                                .filter(style::equals)
                                .isPresent())
                    .findFirst())
        .flatMap(level -> attributeNumber(level, "ilvl"));
  }

  /** A definition may only point to a list style, which names the list that has the levels. */
  private Optional<Element> definition(Element list, int hops) {
    Optional<Element> definition =
        Xml.child(list, "abstractNumId")
            .flatMap(id -> Xml.attribute(id, "val"))
            .map(abstracts::get);
    Optional<String> link =
        definition.flatMap(d -> Xml.child(d, "numStyleLink")).flatMap(l -> Xml.attribute(l, "val"));
    if (link.isEmpty() || hops > 3) {
      return definition;
    }
    return styles
        .numbering(link.get())
        .flatMap(numbering -> listId(numbering.getValue()))
        .map(lists::get)
        .flatMap(linked -> definition(linked, hops + 1))
        .or(() -> definition);
  }

  private static ListLevel level(Element list, Element definition, int level) {
    Optional<Element> overridden =
        Xml.children(list, "lvlOverride").stream()
            .filter(o -> attributeNumber(o, "ilvl").orElse(-1) == level)
            .findFirst()
            .flatMap(o -> Xml.child(o, "lvl"));
    Optional<Element> element =
        overridden.or(
            () ->
                Xml.children(definition, "lvl").stream()
                    .filter(l -> attributeNumber(l, "ilvl").orElse(-1) == level)
                    .findFirst());
    return element.map(DocxNumbering::level).orElse(ListLevel.NONE);
  }

  private static ListLevel level(Element element) {
    // A format of Word 2010 stands in a choice, with one for older programs beside it.
    String format =
        Xml.child(element, "numFmt")
            .or(() -> Xml.child(element, "AlternateContent").flatMap(DocxNumbering::custom))
            .or(() -> Xml.path(element, "AlternateContent", "Fallback", "numFmt"))
            .flatMap(DocxNumbering::format)
            .orElse("decimal");
    return new ListLevel(
        Xml.child(element, "start").flatMap(DocxStyles::number).orElse(0),
        format,
        Xml.child(element, "lvlText").flatMap(t -> Xml.attribute(t, "val")).orElse(""),
        Xml.child(element, "suff").flatMap(s -> Xml.attribute(s, "val")).orElse("tab"),
        Xml.child(element, "isLgl").map(DocxStyles::isOn).orElse(false),
        Xml.child(element, "lvlRestart").flatMap(DocxStyles::number));
  }

  private static Optional<Element> custom(Element alternatives) {
    return Xml.path(alternatives, "Choice", "numFmt").filter(f -> first(f).isPresent());
  }

  /** The format's name; of one that is written out as 001, 002, 003, ... its first number. */
  private static Optional<String> format(Element numFmt) {
    return first(numFmt).or(() -> Xml.attribute(numFmt, "val"));
  }

  private static Optional<String> first(Element numFmt) {
    return Xml.attribute(numFmt, "format")
        .map(numbers -> numbers.split(",", 2)[0].strip())
        .filter(number -> FIRST.matcher(number).matches());
  }

  private static Optional<Integer> attributeNumber(Element element, String name) {
    return Xml.attribute(element, name)
        .filter(value -> value.matches("[0-9]{1,9}"))
        .map(Integer::parseInt);
  }
}
