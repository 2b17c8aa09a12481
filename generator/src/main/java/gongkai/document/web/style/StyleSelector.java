package gongkai.document.web.style;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;

/**
 * A selector of a style sheet. Parts that stand in each other are matched on one way up from an
 * element: to try each against all that are around it would take time with a power of the depth.
 *
 * @param parts from the outermost on; one if it says anything else than what stands in what
 * @param direct for each part but the first whether it must stand directly in the one before it
 * @param classes that some element must have for it to name any, in lower case
 * @param lastClass the class that an element must have; empty where it need have none
 * @param aside whether it looks at what stands beside an element, all of which is then counted
 */
record StyleSelector(
    List<Evaluator> parts,
    BitSet direct,
    Set<String> classes,
    String lastClass,
    int weight,
    boolean aside) {
  private static final Pattern LAST_CLASS = Pattern.compile("\\.([\\w-]+)[^\\s>+~(),]*$");

  private static final Pattern CLASS = Pattern.compile("\\.([\\w-]+)");

  /** Between parts: one stands in the other. */
  private static final Pattern STEP = Pattern.compile("\\s*>\\s*|\\s+");

  /** What says more than that, or has blanks of its own. */
  private static final Pattern OTHER = Pattern.compile("[+~\\[(,\"'\\\\]");

  private static final Pattern ASIDE =
      Pattern.compile("~|:(?:nth-|first-of|last-of|only-|has|contains|eq|gt|lt)");

  private static final Pattern TAG = Pattern.compile("(?:^|[\\s>+~])[a-zA-Z]");

  StyleSelector {
    parts = List.copyOf(parts);
    classes = Set.copyOf(classes);
  }

  /** Empty of what is not understood: a browser passes over that, too. */
  static Optional<StyleSelector> of(String written) {
    // Both name the same elements, and differ in weight alone.
    String selector = written.replace(":where(", ":is(");
    try {
      Matcher last = LAST_CLASS.matcher(selector);
      boolean plain = last.find() && selector.indexOf('\\') < 0;
      String lastClass = plain ? lower(last.group(1)) : "";
      return Optional.of(parsed(selector, lastClass));
    } catch (SelectorParseException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static StyleSelector parsed(String selector, String lastClass) {
    List<Evaluator> parts = new ArrayList<>();
    BitSet direct = new BitSet();
    Set<String> classes = new HashSet<>();
    boolean steps = !OTHER.matcher(selector).find() && !selector.strip().startsWith(">");
    if (steps) {
      Matcher step = STEP.matcher(selector.strip());
      int from = 0;
      while (step.find()) {
        parts.add(QueryParser.parse(selector.strip().substring(from, step.start())));
        direct.set(parts.size(), step.group().indexOf('>') >= 0);
        from = step.end();
      }
      parts.add(QueryParser.parse(selector.strip().substring(from)));
      Matcher named = CLASS.matcher(selector);
      while (named.find()) {
        classes.add(lower(named.group(1)));
      }
    } else {
      parts.add(QueryParser.parse(selector));
    }
    return new StyleSelector(
        parts, direct, classes, lastClass, specificity(selector), ASIDE.matcher(selector).find());
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** How much it goes before others (CSS Selectors 4, 17). */
  private static int specificity(String selector) {
    int ids = selector.length() - selector.replace("#", "").length();
    int classes = selector.replaceAll("[^.\\[:]", "").length();
    int tags = (int) TAG.matcher(selector).results().count();
    return Math.min(999_999, ids * 10_000 + classes * 100 + tags);
  }

  boolean matches(Element element) {
    int last = parts.size() - 1;
    if (!element.is(parts.get(last))) {
      return false;
    }
    BitSet found = new BitSet(); // parts that have a place, all behind them having theirs inside it
    found.set(last);
    BitSet here = (BitSet) found.clone();
    for (Element at = element.parent(); at != null && !found.get(0); at = at.parent()) {
      BitSet next = new BitSet();
      for (int part = 0; part < last; part++) {
        boolean inside = direct.get(part + 1) ? here.get(part + 1) : found.get(part + 1);
        next.set(part, inside && at.is(parts.get(part)));
      }
      found.or(next);
      here = next;
    }
    return found.get(0);
  }
}
