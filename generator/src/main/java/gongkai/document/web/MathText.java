package gongkai.document.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
          parts.size() == 2 ? group(parts.get(0)) + "/" + group(parts.get(1)) : all(element);
      case "msup" -> parts.size() == 2 ? of(parts.get(0)) + power(parts) : all(element);
      case "msub" ->
          parts.size() == 2
              ? of(parts.get(0)) + RaisedSigns.lowered(of(parts.get(1)))
              : all(element);
      case "msqrt" -> "√(" + all(element) + ")";
      case "mroot" ->
          parts.size() == 2 ? of(parts.get(0)) + "^(1/" + of(parts.get(1)) + ")" : all(element);
      case "mtr" -> parts.stream().map(MathText::of).collect(Collectors.joining(" "));
      case "mtable" -> parts.stream().map(MathText::of).collect(Collectors.joining("; "));
      default -> NOT_SHOWN.contains(element.normalName()) ? "" : all(element);
    };
  }

  private static String power(List<Element> parts) {
    String power = of(parts.get(1));
    String raised = RaisedSigns.raised('0', power);
    return raised.equals(power) ? "^(" + power + ")" : raised;
  }

  private static String group(Element part) {
    String text = of(part);
    return text.matches("[\\p{L}\\p{N}.,%*]+") ? text : "(" + text + ")";
  }

  private static String all(Element element) {
    StringBuilder text = new StringBuilder();
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode characters) {
        text.append(characters.getWholeText().replaceAll("[\\s\\u2061-\\u2064]+", ""));
      } else if (node instanceof Element child) {
        text.append(of(child));
      }
    }
    return text.toString();
  }
}
