package gongkai.document.web.style;

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

  /** Elements that a value is looked for in, or characters of it, that count as another use. */
  private static final int NEAR = 8;

  private static final int SHORT = 100;

  /** Values that elements state; each takes some fifty bytes. */
  private static final int MOST_STATEMENTS = 2_000_000;

  /** Characters of the blocks with their values that are kept. */
  private static final int MOST_KEPT = 4_000_000;

  private final IdentityHashMap<Element, Map<String, String>> known = new IdentityHashMap<>();
  private int uses;
  private int kept;
  private long statements;

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
        Map<String, String> values = values(block.declarations());
        if (!values.isEmpty()) {
          HtmlStyles.selectors(block.selector()).forEach(s -> read(s, values, elements));
        }
      }
    }
    for (Element element : document.select("[style*=--]")) {
      read(element, stated(values(element.attr("style")), Integer.MAX_VALUE));
    }
  }

  private void read(String written, Map<String, String> values, PageElements elements) {
    StyleSelector.of(written)
        .ifPresent(
            selector -> {
              Map<String, Stated> stated = stated(values, selector.weight());
              elements.named(selector).forEach(element -> read(element, stated));
            });
  }

  /** What a block states of variables; of several values the last holds. */
  private static Map<String, String> values(String block) {
    Map<String, String> values = new HashMap<>();
    Matcher stated = STATED.matcher(block);
    while (stated.find()) {
      values.put(stated.group(1), stated.group(2).strip());
    }
    return values;
  }

  private static Map<String, Stated> stated(Map<String, String> values, int weight) {
    Map<String, Stated> stated = new HashMap<>();
    values.forEach((name, value) -> stated.put(name, new Stated(value, weight)));
    return stated;
  }

  private void read(Element element, Map<String, Stated> stated) {
    statements += stated.size();
    if (statements <= MOST_STATEMENTS && !stated.isEmpty()) {
      Map<String, Stated> all = own.computeIfAbsent(element, e -> new HashMap<>());
      stated.forEach((name, s) -> all.merge(name, s, (a, b) -> b.weight >= a.weight ? b : a));
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
    Map<String, String> blocks = known.computeIfAbsent(stating, e -> new HashMap<>());
    String valued = blocks.get(block);
    if (valued == null) {
      valued = valued(block, stating, 0, new int[1]);
      if (kept + valued.length() <= MOST_KEPT) {
        kept += valued.length();
        blocks.put(block, valued);
      }
    }
    return valued;
  }

  /** Whether variables are used more often than was followed. */
  boolean isExhausted() {
    return uses > MOST_USES_OF_ALL || statements > MOST_STATEMENTS;
  }

  private String valued(String text, Element element, int depth, int[] here) {
    StringBuilder valued = new StringBuilder();
    int from = 0;
    int use = text.indexOf(USE);
    while (use >= 0 && here[0]++ < MOST_USES && !isExhausted() && ++uses <= MOST_USES_OF_ALL) {
      int end = end(text, use + USE.length());
      String inside = text.substring(use + USE.length(), end);
      int comma = inside.indexOf(',');
      String name = (comma < 0 ? inside : inside.substring(0, comma)).strip();
      String otherwise = comma < 0 ? "" : inside.substring(comma + 1).strip();
      String value = value(name, element).orElse(otherwise);
      uses += value.length() / SHORT;
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
    int steps = 0;
    for (Element at = element; at != null; at = at.parent()) {
      uses += ++steps % NEAR == 0 ? 1 : 0;
      Stated stated = own.getOrDefault(at, Map.of()).get(name);
      if (stated != null) {
        return Optional.of(stated.value());
      }
    }
    return Optional.empty();
  }
}
