package gongkai.document.web;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Marks of notes in a web page: numbers that lead to a place of the same page. */
final class HtmlNotes {
  private static final Pattern MARK =
      Pattern.compile("\\s*[\\[［【（(〔]?\\s*[0-9０-９]{1,3}\\s*[\\]］】）)〕]?\\s*");

  private HtmlNotes() {}

  /**
   * Whether an element is the mark of a note: raised with a link in it, or a link that stands
   * directly behind a digit, which it would else join.
   */
  static boolean refers(Element element, char before) {
    if (!MARK.matcher(element.text()).matches()) {
      return false;
    }
    return switch (element.normalName()) {
      case "sup" -> element.selectFirst("a[href^=#]") != null || isWithin(element);
      case "a" -> isLink(element) && Character.isDigit(before);
      default -> false;
    };
  }

  private static boolean isWithin(Element element) {
    Element link = element.closest("a");
    return link != null && isLink(link);
  }

  private static boolean isLink(Element link) {
    return link.attr("href").startsWith("#") && link.attr("href").length() > 1;
  }
}
