package gongkai.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Tells which elements of a web page are no part of a report. A menu is what the page calls one,
 * the head and foot of the page outside the article, every block that is mostly links and has no
 * sentence, and the lines that offices' web sites put around an article.
 */
final class HtmlRemovals {
  private static final Set<String> SCRIPTS =
      Set.of("script", "style", "noscript", "template", "link", "meta", "title", "head", "base");

  private static final Set<String> FIELDS =
      Set.of("input", "button", "select", "textarea", "datalist", "optgroup", "option", "progress");

  private static final Set<String> OBJECTS =
      Set.of(
          "img", "svg", "iframe", "object", "embed", "video", "audio", "canvas", "applet", "map",
          "frame", "math", "marquee");

  private static final Set<String> MENU_ROLES =
      Set.of("navigation", "banner", "contentinfo", "search", "menu", "menubar", "toolbar");

  private static final Pattern HIDING =
      Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");

  /** Links that make a block of links a menu, and the part of its text that they are. */
  private static final int FEWEST_LINKS = 3;

  private static final double MOSTLY_LINKS = 0.75;

  /** What offices' web sites put around an article: where it stands, when it was put there … */
  private static final Pattern FURNITURE =
      Pattern.compile(
          "[您你]?(?:现在|当前|所在)的?位置.{0,100}|(?:发布|发表|更新)(?:时间|日期)[:：].{0,120}"
              + "|(?:字[号体]|浏览次数|阅读次数|分享到?|打印(?:本页)?|关闭(?:窗口|本页)?|[大中小【】\\[\\]:：|\\s])+"
              + "|.{0,150}(?:网站标识码|ICP备|公网安备|版权所有).{0,150}");

  private HtmlRemovals() {}

  /** Why an element is left out; empty if it is not. */
  static Optional<Removal.Reason> kind(Element element) {
    String name = element.normalName();
    if (SCRIPTS.contains(name)) {
      return Optional.of(Removal.Reason.SCRIPT);
    }
    if (FIELDS.contains(name)) {
      return Optional.of(Removal.Reason.FORM);
    }
    if (OBJECTS.contains(name)) {
      return Optional.of(Removal.Reason.OBJECT);
    }
    if (element.hasAttr("hidden") || HIDING.matcher(element.attr("style")).find()) {
      return Optional.of(Removal.Reason.HIDDEN);
    }
    if (name.equals("del") || name.equals("s") || name.equals("strike")) {
      return Optional.of(Removal.Reason.DELETION);
    }
    return isMenu(element) ? Optional.of(Removal.Reason.NAVIGATION) : Optional.empty();
  }

  private static boolean isMenu(Element element) {
    String name = element.normalName();
    boolean inArticle = element.closest("article, main") != null;
    boolean pageEdge = name.equals("header") || name.equals("footer") || name.equals("aside");
    if (name.equals("nav")
        || name.equals("menu")
        || MENU_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
        || (pageEdge && !inArticle && element.selectFirst("h1, article, main") == null)) {
      return true;
    }
    if (!HtmlReader.BLOCKS.contains(name) || name.equals("body") || name.equals("html")) {
      return false;
    }
    String shown = element.text().strip();
    if (!shown.isEmpty() && shown.indexOf('。') < 0 && FURNITURE.matcher(shown).matches()) {
      return true;
    }
    List<Element> links = element.select("a[href]");
    String all = element.text().replaceAll("\\s", "");
    int linked = links.stream().mapToInt(a -> a.text().replaceAll("\\s", "").length()).sum();
    return links.size() >= FEWEST_LINKS
        && linked >= MOSTLY_LINKS * all.length()
        && all.indexOf('。') < 0;
  }

  /** What the list of removals says of an element. */
  static String shown(Element element) {
    String shown = element.text().isBlank() ? element.data() : element.text();
    if (shown.isBlank()) {
      shown = element.attr("alt").isBlank() ? element.attr("src") : element.attr("alt");
    }
    if (shown.isBlank()) {
      shown = element.attr("value");
    }
    return shown.isBlank() && !SCRIPTS.contains(element.normalName())
        ? "<" + element.normalName() + ">"
        : shown;
  }
}
