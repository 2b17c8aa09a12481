package gongkai.document.web.style;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * What the sheets of a page say of first letters alone ({@code ::first-letter}): such a letter
 * becomes an element with a style of its own. Source: CSS Pseudo-Elements 4, 2.2.
 */
final class FirstLetters {
  private static final Pattern PSEUDO = Pattern.compile("(?s)(.*?)::?first-letter\\s*");

  /** The letter with the marks around it. */
  private static final Pattern LETTER = Pattern.compile("\\s*(\\p{P}*[^\\s\\p{P}]\\p{P}*)");

  private FirstLetters() {}

  static void put(String sheet, PageElements elements) {
    for (StyleSheet.Block block : StyleSheet.blocks(sheet)) {
      for (String selector : HtmlStyles.selectors(block.selector())) {
        Matcher pseudo = PSEUDO.matcher(selector);
        if (pseudo.matches() && changes(block.declarations())) {
          elements.named(pseudo.group(1)).stream()
              .filter(BlockElements::is)
              .forEach(element -> style(element, block.declarations()));
        }
      }
    }
  }

  /** A larger letter or one of another colour is read like any other. */
  private static boolean changes(String declarations) {
    return StyleDeclaration.in(declarations).stream()
        .filter(StyleDeclaration::does)
        .map(StyleDeclaration::effect)
        .anyMatch(
            effect ->
                effect == StyleEffect.FONT_SIZE
                    || effect == StyleEffect.COLOR
                    || effect == StyleEffect.WHITE
                    || effect == StyleEffect.STRIKE);
  }

  private static void style(Element element, String declarations) {
    List<TextNode> texts = element.nodeStream(TextNode.class).filter(t -> !t.isBlank()).toList();
    Matcher letter = LETTER.matcher(texts.isEmpty() ? "" : texts.get(0).getWholeText());
    if (letter.lookingAt()) {
      TextNode first = texts.get(0);
      String whole = first.getWholeText();
      Element styled = new Element("span").attr("style", declarations).text(letter.group(1));
      first.before(new TextNode(whole.substring(0, letter.start(1)))).before(styled);
      first.text(whole.substring(letter.end(1)));
    }
  }
}
