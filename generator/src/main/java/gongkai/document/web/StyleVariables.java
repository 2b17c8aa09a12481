package gongkai.document.web;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The variables of style sheets: {@code --a: none} is inherited, and {@code display: var(--a)} asks
 * for it. Source: CSS Custom Properties for Cascading Variables 1.
 */
final class StyleVariables {
  private static final Pattern STATED = Pattern.compile("(?:^|[;{\\s])(--[\\w-]+)\\s*:\\s*([^;]*)");

  private static final String USE = "var(";

  /** Variables in the values of others. */
  private static final int DEEPEST = 8;

  /** Uses in one block; variables that hold each other twice could make them endless. */
  private static final int MOST_USES = 1_000;

  private static final int MOST_USES_OF_ALL = 1_000_000;

  private final IdentityHashMap<Element, Map<String, String>> known = new IdentityHashMap<>();
  private int uses;

  private record Stated(String value, int weight) {}

  /** What elements state themselves. */
  private final IdentityHashMap<Element, Map<String, Stated>> own = new IdentityHashMap<>();

  /** Whether a block uses variables. */
  static boolean areUsedIn(String block) {
    return block.contains(USE);
  }

  /** Reads what sheets and style attributes state; where none uses a variable, that is nothing. */
  void read(List<String> sheets, Document document, PageElements elements) {
    boolean used =
        sheets.stream().anyMatch(StyleVariables::areUsedIn)
            || document.selectFirst("[style*=var(]") != null;
    if (!used) {
      return;
    }
    for (String sheet : sheets) {
      for (StyleSheet.Block block : StyleSheet.blocks(sheet)) {
        if (block.declarations().contains("--")) {
          HtmlStyles.selectors(block.selector()).forEach(s -> read(s, block, elements));
        }
      }
    }
    for (Element element : document.select("[style*=--]")) {
      read(element, element.attr("style"), Integer.MAX_VALUE);
    }
  }

  private void read(String written, StyleSheet.Block block, PageElements elements) {
    StyleSelector.of(written)
        .ifPresent(
            selector ->
                elements
                    .named(selector)
                    .forEach(e -> read(e, block.declarations(), selector.weight())));
  }

  private void read(Element element, String block, int weight) {
    Matcher stated = STATED.matcher(block);
    while (stated.find()) {
      Stated now = new Stated(stated.group(2).strip(), weight);
      own.computeIfAbsent(element, e -> new HashMap<>())
          .merge(stated.group(1), now, (a, b) -> b.weight() >= a.weight() ? b : a);
    }
  }

  /** A block with the values that its variables have for an element; one without is left empty. */
  String in(String block, Element element) {
    if (!areUsedIn(block)) {
      return block;
    }
    Element at = element;
    while (at.parent() != null && !own.containsKey(at)) {
      at = at.parent();
    }
    // All that state nothing themselves have the values of what is around them.
    Element stating = at;
    return known
        .computeIfAbsent(stating, e -> new HashMap<>())
        .computeIfAbsent(block, b -> valued(b, stating, 0, new int[1]));
  }

  /** Whether variables are used more often than was followed. */
  boolean isExhausted() {
    return uses > MOST_USES_OF_ALL;
  }

  private String valued(String text, Element element, int depth, int[] here) {
    StringBuilder valued = new StringBuilder();
    int from = 0;
    int use = text.indexOf(USE);
    while (use >= 0 && here[0]++ < MOST_USES && ++uses <= MOST_USES_OF_ALL) {
      int end = end(text, use + USE.length());
      String inside = text.substring(use + USE.length(), end);
      int comma = inside.indexOf(',');
      String name = (comma < 0 ? inside : inside.substring(0, comma)).strip();
      String otherwise = comma < 0 ? "" : inside.substring(comma + 1).strip();
      String value = value(name, element).orElse(otherwise);
      valued.append(text, from, use);
      valued.append(
          areUsedIn(value) && depth < DEEPEST ? valued(value, element, depth + 1, here) : value);
      from = Math.min(text.length(), end + 1);
      use = text.indexOf(USE, from);
    }
    return valued.append(text, from, text.length()).toString();
  }

  /** The bracket that closes what is open. */
  private static int end(String text, int from) {
    int depth = 1;
    int i = from;
    while (i < text.length()) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
      i++;
    }
    return i;
  }

  private Optional<String> value(String name, Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      Stated stated = own.getOrDefault(at, Map.of()).get(name);
      if (stated != null) {
        return Optional.of(stated.value());
      }
    }
    return Optional.empty();
  }
}
