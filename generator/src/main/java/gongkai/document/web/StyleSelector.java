package gongkai.document.web;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;

/**
 * A selector of a style sheet.
 *
 * @param lastClass the class that an element must have, in lower case; empty where it need have
 *     none
 * @param cost of one trial, in trials of a selector that looks at the element alone
 */
record StyleSelector(Evaluator evaluator, String lastClass, int weight, int cost) {
  private static final Pattern LAST_CLASS = Pattern.compile("\\.([\\w-]+)[^\\s>+~(),]*$");

  /** Between parts: an element's parents or siblings are looked at. */
  private static final Pattern STEP = Pattern.compile("\\s*[>+~]\\s*|\\s+|:(?:has|is|not)\\(|nth-");

  private static final Pattern TAG = Pattern.compile("(?:^|[\\s>+~])[a-zA-Z]");

  private static final int COST_OF_STEP = 10;

  /** Empty of what is not understood: a browser passes over that, too. */
  static Optional<StyleSelector> of(String selector) {
    try {
      Matcher last = LAST_CLASS.matcher(selector);
      return Optional.of(
          new StyleSelector(
              QueryParser.parse(selector),
              last.find() ? last.group(1).toLowerCase(Locale.ROOT) : "",
              specificity(selector),
              1 + COST_OF_STEP * (int) STEP.matcher(selector).results().count()));
    } catch (SelectorParseException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** How much it goes before others (CSS Selectors 4, 17). */
  private static int specificity(String selector) {
    int ids = selector.length() - selector.replace("#", "").length();
    int classes = selector.replaceAll("[^.\\[:]", "").length();
    int tags = (int) TAG.matcher(selector).results().count();
    return Math.min(999_999, ids * 10_000 + classes * 100 + tags);
  }

  boolean matches(Element element) {
    return element.is(evaluator);
  }
}
