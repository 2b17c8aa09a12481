package gongkai.document.web.style;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What the sheets of a page put before and behind its own text ({@code ::before}, {@code ::after}).
 * Words and figures are read like any others; points, quotes and icons are ornament.
 */
final class StyleContent {
  private static final Pattern PSEUDO = Pattern.compile("(?s)(.*?)::?(before|after)\\s*");

  /** A text in quotes, or the value of an attribute. */
  private static final Pattern CONTENT =
      Pattern.compile(
          "(?i)(?:^|;)\\s*content\\s*:\\s*"
              + "(?:\"((?:[^\"\\\\]|\\\\.)*)\"|'((?:[^'\\\\]|\\\\.)*)'"
              + "|attr\\(\\s*([\\w-]+)\\s*\\))\\s*(?:;|$)");

  /** A character by its number, and a blank that ends it (CSS Syntax 3, 4.3.7). */
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:([0-9A-Fa-f]{1,6})\\s?|(.))");

  private static final Pattern COUNTER =
      Pattern.compile("(?i)(?:^|;)\\s*content\\s*:[^;]*\\bcounters?\\(");

  private static final Pattern SAYS = Pattern.compile("[\\p{IsHan}0-9]");

  private static final Pattern UNSEEN =
      Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");

  private record Place(Element element, String side) {}

  private StyleContent() {}

  /**
   * Writes into a page what a sheet puts there; of several rules the last holds.
   *
   * @return how many elements have a number that the sheet counts up to, and that is not read
   */
  static int put(String sheet, PageElements elements) {
    Set<Element> counted = Collections.newSetFromMap(new IdentityHashMap<>());
    Map<Place, String> put = new LinkedHashMap<>();
    for (StyleSheet.Block block : StyleSheet.blocks(sheet)) {
      Matcher pseudo = PSEUDO.matcher(block.selector());
      boolean counts = pseudo.matches() && COUNTER.matcher(block.declarations()).find();
      if (counts) {
        elements.named(pseudo.group(1)).stream()
            .filter(e -> e.hasText() || (e.parent() != null && e.parent().hasText()))
            .forEach(counted::add);
      }
      Matcher content = CONTENT.matcher(block.declarations());
      if (pseudo.matches() && content.find() && !UNSEEN.matcher(block.declarations()).find()) {
        for (Element element : elements.named(pseudo.group(1))) {
          text(content, element).ifPresent(t -> put.put(new Place(element, pseudo.group(2)), t));
        }
      }
    }
    put.forEach(
        (place, text) -> {
          if (place.side().equals("before")) {
            place.element().prependText(text);
          } else {
            place.element().appendText(text);
          }
        });
    return counted.size();
  }

  private static String plain(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(
            escape -> {
              int code = escape.group(1) == null ? 0 : Integer.parseInt(escape.group(1), 16);
              boolean valid = code > 0 && Character.isValidCodePoint(code);
              String shown = escape.group(1) == null ? escape.group(2) : "";
              return Matcher.quoteReplacement(valid ? Character.toString(code) : shown);
            });
  }

  private static Optional<String> text(Matcher content, Element element) {
    String text =
        content.group(1) != null
            ? content.group(1)
            : content.group(2) != null ? content.group(2) : element.attr(content.group(3));
    return Optional.of(plain(text)).filter(t -> SAYS.matcher(t).find());
  }
}
