package gongkai.document.web.style;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * What the style sheets in a page and the style attributes of its elements hide, strike through,
 * raise or lower. Of the cascade (CSS Cascading 4) as much is kept as this needs: importance,
 * specificity, order. Rules for paper or for small screens are passed over; nothing is fetched.
 */
public final class HtmlStyles {
  private static final int IMPORTANT = 1_000_000;

  /** Characters of the style attributes and blocks whose statements are kept. */
  private static final int MOST_INLINES = 1_000_000;

  /** Elements that are sooner tried than those that a rule may name. */
  private static final int FEW = 100;

  /** What a sheet puts into an element, and only a strike of it is a rule for the element. */
  private static final Pattern DRAWN = Pattern.compile("(.+?)::?(?:before|after)");

  private static final Pattern LIST_TYPE =
      Pattern.compile("(?i)list-style(?:-type)?\\s*:[^;]*?([a-z]+(?:-[a-z]+)+|decimal)");

  private static final List<StyleDeclaration> STRUCK =
      List.of(new StyleDeclaration(StyleEffect.STRIKE, true, false));

  private static final List<StyleDeclaration> LINE =
      List.of(new StyleDeclaration(StyleEffect.LINE, true, false));

  /**
   * A declaration that hides (or strikes), or takes that back, for what a selector names.
   *
   * @param variable the block where what it does depends on variables of the element; {@code does}
   *     is then true
   */
  private record Rule(
      StyleSelector selector,
      StyleEffect effect,
      boolean does,
      int weight,
      Optional<String> variable) {
    boolean important() {
      return weight >= IMPORTANT;
    }
  }

  private record Styled(Element element, StyleEffect effect) {}

  /** What is inherited can be otherwise further in: blocks of columns have no size of their own. */
  private static final Set<StyleEffect> INHERITED =
      Set.of(StyleEffect.VISIBILITY, StyleEffect.FONT_SIZE, StyleEffect.COLOR, StyleEffect.WHITE);

  /** What an important rule says of an element, which its own style cannot take back. */
  private final Set<Styled> settled = new HashSet<>();

  /** Rules that take back what is inherited, by the class that they name at last, if any. */
  private final Map<String, List<Rule>> shows = new HashMap<>();

  /** Elements of which one effect of a style was asked. */
  private static final class Asked {
    /** Those that have a style that takes it back, and those that have none. */
    private final IdentityHashMap<Element, Boolean> shown = new IdentityHashMap<>();

    /** Those that have, or have not, such an element further in. */
    private final IdentityHashMap<Element, Boolean> showing = new IdentityHashMap<>();

    /** Those that are hidden but for some elements further in. */
    private final Set<Element> partlyHidden = Collections.newSetFromMap(new IdentityHashMap<>());
  }

  private final Map<StyleEffect, Asked> asked = new EnumMap<>(StyleEffect.class);

  private final PageElements elements;

  /** What style attributes state, by their words: pages repeat them. */
  private final Map<String, List<StyleDeclaration>> inlines = new HashMap<>();

  private int inlined;

  private final Map<StyleEffect, Set<Element>> affected = new EnumMap<>(StyleEffect.class);

  private final Map<Element, String> listTypes = new HashMap<>();

  /** Elements with a number that a sheet counts up to. */
  private int counted;

  private final StyleVariables variables = new StyleVariables();

  /** Whether the page has sheets that are not in it. */
  private final boolean hasOtherSheets;

  private HtmlStyles(Document document) {
    elements = new PageElements(document);
    hasOtherSheets = document.selectFirst("link[rel~=(?i)stylesheet]") != null;
    for (StyleEffect effect : StyleEffect.values()) {
      affected.put(effect, Collections.newSetFromMap(new IdentityHashMap<>()));
      asked.put(effect, new Asked());
    }
  }

  /** Reads the styles of a page; what its sheets put before and behind texts is put into it. */
  public static HtmlStyles of(Document document) {
    HtmlStyles styles = new HtmlStyles(document);
    List<Rule> rules = new ArrayList<>();
    List<String> sheets =
        document.select("style").stream()
            .filter(sheet -> StyleSheet.isForScreen(sheet.attr("media")))
            .map(Element::data)
            .toList();
    styles.variables.read(sheets, document, styles.elements);
    for (String sheet : sheets) {
      rules(sheet, rules);
      String valued = styles.variables.in(sheet, document.body());
      styles.listTypes(valued);
      styles.counted += StyleContent.put(valued, styles.elements);
      FirstLetters.put(valued, styles.elements);
    }
    rules.sort((a, b) -> Integer.compare(a.weight(), b.weight()));
    for (Rule rule : rules) {
      styles.apply(rule);
      if (!rule.does() && INHERITED.contains(rule.effect())) {
        String last = rule.selector().lastClass();
        styles.shows.computeIfAbsent(last, name -> new ArrayList<>()).add(rule);
      }
    }
    document.select("[style]").forEach(styles::inline);
    styles.affected.get(StyleEffect.LINE).stream()
        .filter(line -> !line.hasText() && line.parent() != null)
        .forEach(line -> styles.affected.get(StyleEffect.STRIKE).add(line.parent()));
    styles.collapse();
    return styles;
  }

  private void collapse() {
    Set<Element> collapsed = affected.get(StyleEffect.COLLAPSE);
    collapsed.stream()
        .filter(column -> column.normalName().startsWith("col"))
        .map(column -> column.closest("table"))
        .filter(Objects::nonNull)
        .distinct()
        .flatMap(table -> CollapsedColumns.cells(table, collapsed::contains).stream())
        .forEach(affected.get(StyleEffect.DISPLAY)::add);
  }

  private void apply(Rule rule) {
    Set<Element> set = affected.get(rule.effect());
    boolean all = rule.does() || rule.important();
    // What hides nothing matters only for what another rule hides.
    if (!all && set.size() < FEW) {
      set.removeIf(element -> elements.is(element, rule.selector()));
      return;
    }
    List<Element> named = elements.named(rule.selector());
    if (rule.important()) {
      named.forEach(e -> settled.add(new Styled(e, rule.effect())));
    }
    if (rule.variable().isPresent()) {
      named.forEach(e -> applyVariable(e, rule.effect(), rule.variable().get()));
    } else if (rule.does()) {
      set.addAll(named);
    } else {
      named.forEach(set::remove);
    }
  }

  private void applyVariable(Element element, StyleEffect effect, String block) {
    for (StyleDeclaration declaration : stated(variables.in(block, element))) {
      if (declaration.effect() == effect && declaration.does()) {
        affected.get(effect).add(element);
      } else if (declaration.effect() == effect) {
        affected.get(effect).remove(element);
      }
    }
  }

  private void inline(Element element) {
    String style = variables.in(element.attr("style"), element);
    if (style.contains("absolute") && StyleDeclaration.drawsThrough(style)) {
      affected.get(StyleEffect.LINE).add(element);
    }
    for (StyleDeclaration declaration : stated(style)) {
      Styled key = new Styled(element, declaration.effect());
      if (settled.contains(key) && !declaration.important()) {
        continue;
      }
      if (declaration.does()) {
        affected.get(declaration.effect()).add(element);
      } else {
        affected.get(declaration.effect()).remove(element);
      }
    }
  }

  private List<StyleDeclaration> stated(String style) {
    List<StyleDeclaration> known = inlines.get(style);
    if (known == null) {
      known = StyleDeclaration.in(style);
      if (inlined + style.length() <= MOST_INLINES) {
        inlined += style.length();
        inlines.put(style, known);
      }
    }
    return known;
  }

  private static void rules(String sheet, List<Rule> rules) {
    for (StyleSheet.Block block : StyleSheet.blocks(sheet)) {
      List<StyleDeclaration> declarations = StyleDeclaration.in(block.declarations());
      boolean through = StyleDeclaration.drawsThrough(block.declarations());
      Optional<String> variable =
          Optional.of(block.declarations()).filter(StyleVariables::areUsedIn);
      for (String selector : selectors(block.selector())) {
        if (!declarations.isEmpty()) {
          add(selector, declarations, through, variable, rules);
        }
        if (through) {
          add(selector, LINE, false, Optional.empty(), rules);
        }
      }
    }
  }

  /** How declarations number the items of a list; empty where they do not say. */
  public static Optional<String> statedListType(String declarations) {
    Matcher type = LIST_TYPE.matcher(declarations);
    return type.find() ? Optional.of(type.group(1)) : Optional.empty();
  }

  /** Of several rules the last holds: lists are numbered by one rule, or by none. */
  private void listTypes(String sheet) {
    for (StyleSheet.Block block : StyleSheet.blocks(sheet)) {
      Optional<String> type = statedListType(block.declarations());
      if (type.isPresent()) {
        for (String selector : selectors(block.selector())) {
          elements.named(selector).forEach(e -> listTypes.put(e, type.get()));
        }
      }
    }
  }

  /** The parts of a list of selectors; a comma in brackets divides none. */
  static List<String> selectors(String list) {
    List<String> selectors = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < list.length(); i++) {
      char c = list.charAt(i);
      depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
      if (c == ',' && depth == 0) {
        selectors.add(list.substring(from, i).strip());
        from = i + 1;
      }
    }
    selectors.add(list.substring(from).strip());
    return selectors;
  }

  private static void add(
      String selector,
      List<StyleDeclaration> declarations,
      boolean through,
      Optional<String> variable,
      List<Rule> rules) {
    // What depends on a state, or is made by the sheet itself, is not in the page.
    Matcher drawn = DRAWN.matcher(selector);
    if (drawn.matches() && through) {
      add(drawn.group(1), STRUCK, false, Optional.empty(), rules);
    }
    if (selector.isEmpty()
        || selector.matches("(?s).*(?<!\\\\):(?!not\\(|is\\(|where\\(|(?:first|last|nth)-).*")) {
      return;
    }
    StyleSelector.of(selector).ifPresent(named -> add(named, declarations, variable, rules));
  }

  private static void add(
      StyleSelector selector,
      List<StyleDeclaration> declarations,
      Optional<String> variable,
      List<Rule> rules) {
    // With variables it is the whole block that says what an effect is: one rule is enough.
    Set<Rule> ofVariables = new HashSet<>();
    for (StyleDeclaration declaration : declarations) {
      if (declaration.effect() == StyleEffect.APART) {
        // Every sheet sets blocks that are blocks anyway.
        continue;
      }
      int weight = selector.weight() + (declaration.important() ? IMPORTANT : 0);
      boolean does = declaration.does() || variable.isPresent();
      Rule rule = new Rule(selector, declaration.effect(), does, weight, variable);
      if (variable.isEmpty() || ofVariables.add(rule)) {
        rules.add(rule);
      }
    }
  }

  /** Whether an element's text does not show, whatever is inside. */
  public boolean hides(Element element) {
    return affected.get(StyleEffect.DISPLAY).contains(element)
        || affected.get(StyleEffect.OPACITY).contains(element)
        || affected.get(StyleEffect.PLACE).contains(element)
        || affected.get(StyleEffect.CLIP).contains(element)
        || isWhite(element)
        || hidesAll(element, StyleEffect.COLOR)
        || hidesAll(element, StyleEffect.VISIBILITY)
        || hidesAll(element, StyleEffect.FONT_SIZE);
  }

  private boolean hidesAll(Element element, StyleEffect effect) {
    return affected.get(effect).contains(element) && !showsWithin(element, effect);
  }

  /** Whether a text of an element does not show, of which other parts do. */
  public boolean hidesTextOf(Element element) {
    return INHERITED.stream().anyMatch(effect -> hidesText(element, effect));
  }

  private boolean hidesText(Element element, StyleEffect effect) {
    Set<Element> partlyHidden = asked.get(effect).partlyHidden;
    if (partlyHidden.isEmpty()) {
      return false;
    }
    for (Element at = element; at != null && !isShown(at, effect); at = at.parent()) {
      if (partlyHidden.contains(at)) {
        return true;
      }
    }
    return false;
  }

  /** A sheet that was not saved with the page may paint a ground anywhere. */
  private boolean isWhite(Element element) {
    boolean white =
        affected.get(StyleEffect.WHITE).contains(element)
            || StyleDeclaration.isWhite(element.attr("color").toLowerCase(Locale.ROOT));
    return white
        && !hasOtherSheets
        && !isOnGround(element)
        && !showsWithin(element, StyleEffect.WHITE);
  }

  private boolean isOnGround(Element element) {
    Set<Element> grounds = affected.get(StyleEffect.GROUND);
    for (Element at = element; at != null; at = at.parent()) {
      if (grounds.contains(at) || at.hasAttr("bgcolor") || at.hasAttr("background")) {
        return true;
      }
    }
    return false;
  }

  /** Whether an element stands apart from what is beside it in its line. */
  public boolean gaps(Element element) {
    return affected.get(StyleEffect.GAP).contains(element)
        || (element.parent() != null && affected.get(StyleEffect.PARTS).contains(element.parent()));
  }

  /** How the items of a list are numbered, by the sheets; empty where they say nothing. */
  public Optional<String> listType(Element element) {
    return Optional.ofNullable(listTypes.get(element));
  }

  private boolean showsWithin(Element element, StyleEffect effect) {
    boolean shows = isShowing(element, effect);
    if (shows) {
      asked.get(effect).partlyHidden.add(element);
    }
    return shows;
  }

  /** Each element is looked at once, though it stands in all that are around it. */
  private boolean isShowing(Element element, StyleEffect effect) {
    Boolean known = asked.get(effect).showing.get(element);
    if (known != null) {
      return known;
    }
    boolean showing = false;
    for (Node node = element.firstChild(); node != null && !showing; node = node.nextSibling()) {
      showing =
          node instanceof Element inner && (isShown(inner, effect) || isShowing(inner, effect));
    }
    asked.get(effect).showing.put(element, showing);
    return showing;
  }

  /** Whether an element has a style that takes back what is inherited. */
  private boolean isShown(Element element, StyleEffect effect) {
    IdentityHashMap<Element, Boolean> shown = asked.get(effect).shown;
    Boolean known = shown.get(element);
    if (known == null) {
      known = takesBack(element, effect);
      shown.put(element, known);
    }
    return known;
  }

  private boolean takesBack(Element element, StyleEffect effect) {
    if (affected.get(effect).contains(element)) {
      return false;
    }
    if (element.hasAttr("style")
        && stated(variables.in(element.attr("style"), element)).stream()
            .anyMatch(d -> !d.does() && d.effect() == effect)) {
      return true;
    }
    Stream<String> names = element.classNames().stream().map(c -> c.toLowerCase(Locale.ROOT));
    return Stream.concat(names, Stream.of(""))
        .flatMap(name -> shows.getOrDefault(name, List.of()).stream())
        .filter(rule -> rule.effect() == effect)
        .anyMatch(rule -> elements.is(element, rule.selector()));
  }

  /** Whether the sheets have more rules than were tried. */
  public boolean hasTooManyRules() {
    return elements.isExhausted() || variables.isExhausted();
  }

  /** How many elements have a number that only a browser counts up to. */
  public int counted() {
    return counted;
  }

  /** Whether an element stands above its line. */
  public boolean raises(Element element) {
    return affected.get(StyleEffect.RAISE).contains(element);
  }

  /** Whether an element stands below its line. */
  public boolean lowers(Element element) {
    return affected.get(StyleEffect.LOWER).contains(element);
  }

  /** A picture on the ground of a block may be an ornament; in a line it strikes its words. */
  public boolean strikes(Element element) {
    boolean drawn = affected.get(StyleEffect.DRAWN_STRIKE).contains(element);
    return affected.get(StyleEffect.STRIKE).contains(element)
        || (drawn && !BlockElements.is(element));
  }

  /** Whether an element that else stands in a line has lines of its own. */
  public boolean setsApart(Element element) {
    return affected.get(StyleEffect.APART).contains(element);
  }

  /** Whether an element is shown from right to left, whatever it is. */
  public boolean turns(Element element) {
    return affected.get(StyleEffect.TURN).contains(element);
  }

  /** Whether the items of a list, or one item, have no numbers. */
  public boolean unnumbers(Element element) {
    return affected.get(StyleEffect.UNNUMBERED).contains(element);
  }
}
