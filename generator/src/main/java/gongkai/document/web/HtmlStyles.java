package gongkai.document.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;

/**
 * What the style sheets in a page and the style attributes of its elements hide, strike through,
 * raise or lower. Of the cascade (CSS Cascading 4) as much is kept as this needs: importance,
 * specificity, order. Rules for paper or for widths of the screen are passed over; nothing is
 * fetched.
 */
final class HtmlStyles {
  /** What a declaration can do to text. */
  private enum Effect {
    DISPLAY,
    VISIBILITY,
    OPACITY,
    FONT_SIZE,
    PLACE,
    STRIKE,
    RAISE,
    LOWER
  }

  /** Rules times elements: more would take seconds. */
  private static final long MOST_TRIALS = 20_000_000;

  private static final int IMPORTANT = 1_000_000;

  private static final int LONGEST_SHEET = 2_000_000;

  private static final Pattern RULE = Pattern.compile("([^{}]*)\\{([^{}]*)\\}");
  private static final Pattern AT_BLOCK = Pattern.compile("@[^{};]*\\{");
  private static final Pattern SCREEN =
      Pattern.compile("@media\\s*(?:only\\s+)?(?:all|screen)?\\s*");
  private static final Pattern ZERO = Pattern.compile("0*\\.?0*(?:px|pt|em|rem|%)?");
  private static final Pattern FAR_AWAY = Pattern.compile("-\\d{3,}(?:\\.\\d+)?(?:px|pt|em|rem|%)");

  /** Heights from the baseline of the line; by a pixel or two a text is only set straight. */
  private static final String MUCH = "(?:[3-9]px|[2-9]pt|[2-9]\\d%|0?\\.[2-9]\\d*r?em)";

  private static final Pattern RAISED = Pattern.compile("super|text-top|" + MUCH);
  private static final Pattern LOWERED = Pattern.compile("sub|-" + MUCH);

  /** A declaration that hides (or strikes), or takes that back, for what a selector names. */
  private record Rule(Evaluator selector, Effect effect, boolean does, int weight) {
    boolean important() {
      return weight >= IMPORTANT;
    }
  }

  /** What an important rule says of an element, which its own style cannot take back. */
  private record Settled(Element element, Effect effect) {}

  private final Set<Settled> settled = new HashSet<>();
  private final Map<Effect, Set<Element>> affected = new EnumMap<>(Effect.class);

  private HtmlStyles() {
    for (Effect effect : Effect.values()) {
      affected.put(effect, Collections.newSetFromMap(new IdentityHashMap<>()));
    }
  }

  static HtmlStyles of(Document document) {
    HtmlStyles styles = new HtmlStyles();
    List<Rule> rules = new ArrayList<>();
    for (Element sheet : document.select("style")) {
      String media = sheet.attr("media").strip().toLowerCase(Locale.ROOT);
      if (media.isEmpty() || media.equals("all") || media.equals("screen")) {
        rules(sheet.data(), rules);
      }
    }
    rules.sort((a, b) -> Integer.compare(a.weight(), b.weight()));
    boolean any = rules.stream().anyMatch(Rule::does);
    long elements = document.getAllElements().size();
    long trials = 0;
    for (Rule rule : rules) {
      trials += elements;
      // What hides nothing matters only where another rule hides.
      if (any && (rule.does() || trials <= MOST_TRIALS / 2) && trials <= MOST_TRIALS) {
        styles.apply(rule, document);
      }
    }
    document.select("[style]").forEach(styles::inline);
    return styles;
  }

  private void apply(Rule rule, Document document) {
    Set<Element> set = affected.get(rule.effect());
    if (rule.important()) {
      document.select(rule.selector()).forEach(e -> settled.add(new Settled(e, rule.effect())));
    }
    if (rule.does()) {
      set.addAll(document.select(rule.selector()));
    } else if (!set.isEmpty()) {
      set.removeIf(element -> element.is(rule.selector()));
    }
  }

  private void inline(Element element) {
    for (Declaration declaration : declarations(element.attr("style"))) {
      Settled key = new Settled(element, declaration.effect());
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

  private static void rules(String sheet, List<Rule> rules) {
    String bare =
        sheet.length() > LONGEST_SHEET
            ? ""
            : sheet.replaceAll("/\\*[^*]*\\*+(?:[^/*][^*]*\\*+)*/|<!--|-->", " ");
    Matcher rule = RULE.matcher(onlyForScreens(bare));
    while (rule.find()) {
      List<Declaration> declarations = declarations(rule.group(2));
      if (!declarations.isEmpty()) {
        for (String selector : rule.group(1).split(",", -1)) {
          add(selector.strip(), declarations, rules);
        }
      }
    }
  }

  private static void add(String selector, List<Declaration> declarations, List<Rule> rules) {
    // What depends on a state, or is made by the sheet itself, is not in the page.
    if (selector.isEmpty() || selector.matches("(?s).*:(?!not\\(|(?:first|last|nth)-).*")) {
      return;
    }
    try {
      Evaluator evaluator = QueryParser.parse(selector);
      for (Declaration declaration : declarations) {
        int weight = specificity(selector) + (declaration.important() ? IMPORTANT : 0);
        rules.add(new Rule(evaluator, declaration.effect(), declaration.does(), weight));
      }
    } catch (SelectorParseException | IllegalArgumentException e) {
      // A browser passes over what it does not understand, too.
      return;
    }
  }

  private static int specificity(String selector) {
    int ids = selector.length() - selector.replace("#", "").length();
    int classes = selector.replaceAll("[^.\\[:]", "").length();
    int tags = (int) Pattern.compile("(?:^|[\\s>+~])[a-zA-Z]").matcher(selector).results().count();
    return Math.min(999_999, ids * 10_000 + classes * 100 + tags);
  }

  /** Takes the braces off blocks for screens of any width, and drops all other at-rules. */
  private static String onlyForScreens(String sheet) {
    StringBuilder kept = new StringBuilder();
    Matcher at = AT_BLOCK.matcher(sheet);
    int from = 0;
    while (from <= sheet.length() && at.find(from)) {
      kept.append(sheet, from, at.start());
      int end = at.end();
      for (int depth = 1; end < sheet.length() && depth > 0; end++) {
        depth += sheet.charAt(end) == '{' ? 1 : sheet.charAt(end) == '}' ? -1 : 0;
      }
      String head = at.group().substring(0, at.group().length() - 1).toLowerCase(Locale.ROOT);
      if (SCREEN.matcher(head).matches()) {
        kept.append(sheet, at.end(), Math.max(at.end(), end - 1));
      }
      from = end;
    }
    return kept.append(sheet.substring(Math.min(from, sheet.length()))).toString();
  }

  private record Declaration(Effect effect, boolean does, boolean important) {}

  private static List<Declaration> declarations(String block) {
    List<Declaration> declarations = new ArrayList<>();
    for (String line : block.toLowerCase(Locale.ROOT).split(";", -1)) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        String value = line.substring(colon + 1).strip();
        boolean important = value.endsWith("important");
        declaration(
            line.substring(0, colon).strip(),
            value.replaceAll("\\s*!\\s*important$", ""),
            important,
            declarations);
      }
    }
    return declarations;
  }

  private static void declaration(
      String name, String value, boolean important, List<Declaration> declarations) {
    switch (name) {
      case "display" ->
          declarations.add(new Declaration(Effect.DISPLAY, value.equals("none"), important));
      case "visibility" ->
          declarations.add(
              new Declaration(
                  Effect.VISIBILITY,
                  value.equals("hidden") || value.equals("collapse"),
                  important));
      case "opacity" -> declarations.add(new Declaration(Effect.OPACITY, isZero(value), important));
      case "font-size" ->
          declarations.add(new Declaration(Effect.FONT_SIZE, isZero(value), important));
      case "text-indent", "left", "top", "margin-left" ->
          declarations.add(
              new Declaration(Effect.PLACE, FAR_AWAY.matcher(value).matches(), important));
      case "text-decoration", "text-decoration-line" ->
          declarations.add(
              new Declaration(Effect.STRIKE, value.contains("line-through"), important));
      case "vertical-align" -> {
        boolean raises = RAISED.matcher(value).matches();
        boolean lowers = LOWERED.matcher(value).matches();
        declarations.add(new Declaration(Effect.RAISE, raises, important));
        declarations.add(new Declaration(Effect.LOWER, lowers, important));
      }
      default -> {
        // Says nothing of whether text shows.
      }
    }
  }

  private static boolean isZero(String value) {
    return !value.isEmpty() && value.indexOf('0') >= 0 && ZERO.matcher(value).matches();
  }

  /** Whether an element's text does not show, whatever is inside. */
  boolean hides(Element element) {
    return affected.get(Effect.DISPLAY).contains(element)
        || affected.get(Effect.OPACITY).contains(element)
        || affected.get(Effect.PLACE).contains(element)
        || (affected.get(Effect.VISIBILITY).contains(element) && !takesBack(element, "visibility"))
        || (affected.get(Effect.FONT_SIZE).contains(element) && !takesBack(element, "font-size"));
  }

  /** What is inherited can be otherwise further in: blocks of columns have no size of their own. */
  private static boolean takesBack(Element element, String property) {
    return element.select("[style*=" + property + "]").stream()
        .filter(inner -> !inner.equals(element))
        .flatMap(inner -> declarations(inner.attr("style")).stream())
        .anyMatch(d -> !d.does() && d.effect().name().equalsIgnoreCase(property.replace('-', '_')));
  }

  boolean raises(Element element) {
    return affected.get(Effect.RAISE).contains(element);
  }

  boolean lowers(Element element) {
    return affected.get(Effect.LOWER).contains(element);
  }

  boolean strikes(Element element) {
    return affected.get(Effect.STRIKE).contains(element);
  }
}
