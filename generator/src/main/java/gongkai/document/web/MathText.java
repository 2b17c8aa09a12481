package gongkai.document.web;

import gongkai.document.source.sign.Formula;
import gongkai.document.source.sign.RaisedText;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A formula of a web page in one line: 35/40, x², √(a+b). Source: MathML Core. */
final class MathText {
  private static final Set<String> NOT_SHOWN = Set.of("annotation", "annotation-xml", "mphantom");

  private MathText() {}

  static String of(Element element) {
    List<Element> parts = element.children();
    return switch (element.normalName()) {
      case "mfrac" ->
          parts.size() == 2 ? Formula.fraction(part(parts, 0), part(parts, 1)) : all(element);
      case "msup" ->
          parts.size() == 2 ? base(parts) + RaisedText.power(part(parts, 1)) : all(element);
      case "msub" ->
          parts.size() == 2 ? base(parts) + RaisedText.index(part(parts, 1)) : all(element);
      case "msubsup" ->
          parts.size() == 3
              ? base(parts) + RaisedText.index(part(parts, 1)) + RaisedText.power(part(parts, 2))
              : all(element);
      case "munder" -> parts.size() == 2 ? part(parts, 0) + under(part(parts, 1)) : all(element);
      case "mover" -> parts.size() == 2 ? part(parts, 0) + over(part(parts, 1)) : all(element);
      case "munderover" ->
          parts.size() == 3
              ? part(parts, 0) + under(part(parts, 1)) + over(part(parts, 2))
              : all(element);
      case "msqrt" -> Formula.root("", all(element));
      case "mroot" ->
          parts.size() == 2 ? Formula.root(part(parts, 1), part(parts, 0)) : all(element);
      case "mtr" -> String.join(", ", parts.stream().map(MathText::of).toList());
      case "mtable" -> Formula.rows(parts.stream().map(MathText::of).toList());
      default -> NOT_SHOWN.contains(element.normalName()) ? "" : all(element);
    };
  }

  private static String part(List<Element> parts, int index) {
    return of(parts.get(index));
  }

  private static String base(List<Element> parts) {
    return Formula.group(part(parts, 0));
  }

  private static String under(String text) {
    return "_(" + text + ")";
  }

  private static String over(String text) {
    return "^(" + text + ")";
  }

  /** Tokens are plain; what is built of parts is kept apart from digits beside it. */
  private static String all(Element element) {
    Formula line = new Formula();
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode characters) {
        line.plain(characters.getWholeText().replaceAll("[\\s\\u2061-\\u2064]+", ""));
      } else if (node instanceof Element child) {
        String name = child.normalName();
        if (child.children().isEmpty() || name.equals("mrow") || name.equals("mstyle")) {
          line.plain(of(child));
        } else {
          line.built(of(child));
        }
      }
    }
    return line.text();
  }
}
