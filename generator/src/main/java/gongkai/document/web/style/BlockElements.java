package gongkai.document.web.style;

import java.util.Set;
import org.jsoup.nodes.Element;

/** The elements that stand in lines of their own, as long as no style says otherwise. */
public final class BlockElements {
  private static final Set<String> NAMES =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "main",
          "blockquote",
          "pre",
          "dl",
          "dt",
          "dd",
          "ul",
          "ol",
          "li",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "form",
          "fieldset",
          "legend",
          "figure",
          "figcaption",
          "address",
          "center",
          "header",
          "footer",
          "aside",
          "nav",
          "body",
          "html",
          "details",
          "summary",
          "table",
          "caption",
          "tr",
          "td",
          "th");

  private BlockElements() {}

  /** Whether an element is one of them, by its name. */
  public static boolean is(Element element) {
    return NAMES.contains(element.normalName());
  }
}
