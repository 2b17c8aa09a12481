package gongkai.document.web;

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

  private final List<Element> all;
  private final Map<String, List<Element>> byClass = new HashMap<>();
  private long trials;
  private boolean exhausted;

  PageElements(Document document) {
    all = document.getAllElements();
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
    return allows((long) candidates.size() * selector.cost())
        ? candidates.stream().filter(selector::matches).toList()
        : List.of();
  }

  /** The same of what is written. */
  List<Element> named(String selector) {
    return StyleSelector.of(selector).map(this::named).orElse(List.of());
  }

  /** Whether an element is named; not once too many were tried. */
  boolean is(Element element, StyleSelector selector) {
    return allows(selector.cost()) && selector.matches(element);
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
