package gongkai.document.web.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The elements of a page, for the rules of its sheets: a rule that names a class is tried on those
 * that have it. Rules times elements would take minutes in a page made for it, so that trials are
 * counted, and the page is told of whose rules are too many.
 */
final class PageElements {
  /** A trial of a selector that looks at the element alone takes about a tenth of a microsecond. */
  private static final long MOST_TRIALS = 20_000_000;

  /** So many elements beside another are counted in the time of a trial. */
  private static final int BESIDE = 50;

  private final List<Element> all;
  private final Map<String, List<Element>> byClass = new HashMap<>();
  private long trials;
  private boolean exhausted;

  /** Half of the depth of the page, for trials of selectors that look at what is around. */
  private final int around;

  /** What a trial takes of a selector that counts what stands beside an element, on an average. */
  private final int aside;

  PageElements(Document document) {
    all = document.getAllElements();
    aside = aside(all);
    int[] deepest = {0};
    document.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
    around = 1 + deepest[0] / 2;
    for (Element element : all) {
      if (element.hasAttr("class")) {
        for (String name : element.classNames()) {
          byClass
              .computeIfAbsent(name.toLowerCase(Locale.ROOT), n -> new ArrayList<>())
              .add(element);
        }
      }
    }
  }

  /** The elements that a selector names; none once too many were tried. */
  List<Element> named(StyleSelector selector) {
    List<Element> candidates =
        selector.lastClass().isEmpty()
            ? all
            : byClass.getOrDefault(selector.lastClass(), List.of());
    boolean may = byClass.keySet().containsAll(selector.classes());
    return may && allows(candidates.size() * cost(selector))
        ? candidates.stream().filter(selector::matches).toList()
        : List.of();
  }

  /** The same of what is written. */
  List<Element> named(String selector) {
    return StyleSelector.of(selector).map(this::named).orElse(List.of());
  }

  /** Whether an element is named; not once too many were tried. */
  boolean is(Element element, StyleSelector selector) {
    return allows(cost(selector)) && selector.matches(element);
  }

  private static int aside(List<Element> all) {
    long pairs = 0;
    for (Element element : all) {
      long children = element.childrenSize();
      pairs += children * children;
    }
    return 1 + (int) (pairs / all.size() / BESIDE);
  }

  /** In trials of a selector that looks at the element alone. */
  private long cost(StyleSelector selector) {
    long parts = 1 + (selector.parts().size() - 1) * (long) around;
    return selector.aside() ? parts * aside : parts;
  }

  private boolean allows(long cost) {
    trials += cost;
    exhausted |= trials > MOST_TRIALS;
    return !exhausted;
  }

  /** Whether rules were left untried. */
  boolean isExhausted() {
    return exhausted;
  }
}
