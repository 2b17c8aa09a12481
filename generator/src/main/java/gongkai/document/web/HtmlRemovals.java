package gongkai.document.web;

import gongkai.document.source.Removal;
import gongkai.document.source.sign.DocumentWords;
import gongkai.document.web.furniture.PageFurniture;
import gongkai.document.web.style.BlockElements;
import gongkai.document.web.style.HtmlStyles;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Finds which elements of a web page are no part of a report. A menu is what the page calls one,
 * the head and foot of the page outside the article, every block that is mostly links and has no
 * sentence, and the lines that offices' web sites put around an article.
 */
final class HtmlRemovals {
  private static final Set<String> SCRIPTS =
      Set.of("script", "style", "noscript", "template", "link", "meta", "title", "head", "base");

  private static final Set<String> FIELDS =
      Set.of("input", "button", "select", "textarea", "datalist", "optgroup", "option", "progress");

  private static final Set<String> TEXT_FIELDS = Set.of("", "text", "number", "tel");

  /** Characters of a field; what is shorter is a word to look for. */
  private static final int FEW = 10;

  private static final Pattern OVERRIDES =
      Pattern.compile("(?i)unicode-bidi\\s*:\\s*(?:bidi|isolate)-override");

  private static final Pattern WORDS = Pattern.compile("[\\p{IsHan}]{2}|[0-9]");

  private static final Set<String> OBJECTS =
      Set.of(
          "img",
          "svg",
          "iframe",
          "object",
          "embed",
          "video",
          "audio",
          "canvas",
          "applet",
          "map",
          "frame",
          "marquee",
          "noembed",
          "noframes");

  private static final Set<String> PICTURES = Set.of("img", "svg");

  /** Of pixels; what is larger stands in no line of text. */
  private static final Pattern LARGE = Pattern.compile("\\s*(?:[5-9][0-9]|[0-9]{3,})(?:px)?\\s*");

  private static final Pattern LARGE_STYLE =
      Pattern.compile(
          "(?i)(?:^|[;\\s])(?:width|height)\\s*:\\s*(?:[5-9][0-9]|[0-9]{3,})(?:\\.[0-9]+)?px");

  private static final Pattern DESCRIBED = Pattern.compile("\\p{IsHan}{2}");

  /** Digits that a page shows as pictures, whose words they are. */
  private static final Pattern NUMBER = Pattern.compile("[0-9０-９][0-9０-９.,]{0,9}");

  private static final Set<String> STRUCK = Set.of("del", "s", "strike");

  private static final Set<String> MENU_ROLES =
      Set.of("navigation", "banner", "contentinfo", "search", "menu", "menubar", "toolbar");

  /** Links that make a block of links a menu, and the part of its text that they are. */
  private static final int FEWEST_LINKS = 3;

  private static final double MOSTLY_LINKS = 0.75;

  /** Characters of a label such as 相关链接：. */
  private static final int LABEL = 6;

  /** What readers of the page wrote below it. */
  private static final Evaluator REMARKS =
      QueryParser.parse(
          "#comments, #comment, #comment-list, .comments, .comment-list, .commentlist, .pinglun");

  /** What a forum's program sets below each post of one writer; elsewhere a report is signed so. */
  private static final Evaluator SIGNATURE = QueryParser.parse(".sign, .signatures");

  private static final Evaluator POST = QueryParser.parse("[id^=postmessage_]");

  /** What the same program puts between the words against copying, and its own sheets hide. */
  private static final Evaluator JAMMER = QueryParser.parse("font.jammer, span.jammer");

  /** What stands around an article of a messenger: who sent it and when, and how to follow him. */
  private static final Evaluator MESSENGER =
      QueryParser.parse(
          "#meta_content, #publish_time, .rich_media_meta_list, #js_pc_qr_code, .rich_media_tool,"
              + " #js_tags, .qr_code_pc");

  /** Remarks of a Word document that was saved as a page, and their marks in the text. */
  private static final Evaluator COMMENTS =
      QueryParser.parse(
          "[style*=mso-element:comment-list], .msocomtxt, .MsoCommentReference, .msocomanchor");

  /** A page's own body, which its script shows once the page is there. */
  private static final Evaluator SHOWN_LATER =
      QueryParser.parse("#js_content, .rich_media_content, [v-cloak]");

  private static final Evaluator ARTICLE = QueryParser.parse("article, main");

  private static final Evaluator ARTICLE_OR_TITLE = QueryParser.parse("h1, article, main");

  private static final Evaluator FORMULA = QueryParser.parse("math");

  /** Part of a page's text that can only be its body, whatever a style says. */
  private static final double BODY = 0.5;

  /** Sentences that show, of which the page has an article beside what it hides. */
  private static final int ARTICLE_STOPS = 3;

  private final HtmlStyles styles;

  private final LinkedText links;

  /** Elements that hold a formula, at whatever depth. */
  private final Set<Element> withFormula = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Elements of which a child holds a formula. */
  private final Set<Element> besideFormula = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Characters of the whole page. */
  private final int length;

  /** Full stops of the whole page. */
  private final int stops;

  private final boolean forum;

  private boolean hiddenBody;

  private HtmlRemovals(Document document, String text) {
    this.styles = HtmlStyles.of(document);
    this.links = LinkedText.of(document.body());
    this.length = text.length();
    this.stops = stops(text);
    this.forum = document.selectFirst(POST) != null;
    for (Element formula : document.select(FORMULA)) {
      for (Element at = formula; at != null && withFormula.add(at); at = at.parent()) {
        besideFormula.add(at.parent());
      }
    }
  }

  static HtmlRemovals of(Document document) {
    Element body = document.body().clone();
    body.select("script, style, noscript, template").remove();
    return new HtmlRemovals(document, body.text());
  }

  /** Why an element is left out; empty if it is not. */
  Optional<Removal.Reason> kind(Element element) {
    String name = element.normalName();
    if (SCRIPTS.contains(name) && !element.hasAttr("shadowrootmode")) {
      return Optional.of(Removal.Reason.SCRIPT);
    }
    if (FIELDS.contains(name)) {
      return Optional.of(Removal.Reason.FORM);
    }
    if (OBJECTS.contains(name) && !NUMBER.matcher(shown(element)).matches()) {
      return Optional.of(Removal.Reason.OBJECT);
    }
    if (element.attr("aria-hidden").equals("true") && isTwinOfFormula(element)) {
      return Optional.of(Removal.Reason.OBJECT);
    }
    if (element.attributesSize() > 0 && element.is(COMMENTS)) {
      return Optional.of(Removal.Reason.COMMENT);
    }
    Optional<Removal.Reason> unseen = unseen(element);
    return unseen.isEmpty() && isMenu(element) ? Optional.of(Removal.Reason.NAVIGATION) : unseen;
  }

  /** Formulas that are drawn sign by sign stand beside themselves, for those who cannot see. */
  private boolean isTwinOfFormula(Element element) {
    return !withFormula.contains(element) && besideFormula.contains(element.parent());
  }

  /** Why an element is not seen, or is struck through; empty if it is neither. */
  Optional<Removal.Reason> unseen(Element element) {
    if (isHidden(element)) {
      return Optional.of(Removal.Reason.HIDDEN);
    }
    return STRUCK.contains(element.normalName()) || styles.strikes(element)
        ? Optional.of(Removal.Reason.STRUCK)
        : Optional.empty();
  }

  private boolean isHidden(Element element) {
    boolean closed = element.normalName().equals("dialog") && !element.hasAttr("open");
    if (forum && element.is(JAMMER)) {
      return true;
    }
    boolean waits = element.hasAttr("hidden") || element.hasAttr("popover");
    boolean hidden = waits || closed || styles.hides(element);
    if (!hidden || element.is(SHOWN_LATER)) {
      return false;
    }
    String text = element.text();
    boolean other = stops - stops(text) >= ARTICLE_STOPS && !isWhole(element);
    boolean body = text.length() > BODY * length && !other;
    hiddenBody |= body;
    return !body;
  }

  /** Whether an element holds the title of the page, or is what pages hold an article in. */
  private static boolean isWhole(Element element) {
    return element.normalName().equals("body") || element.selectFirst(ARTICLE_OR_TITLE) != null;
  }

  private static int stops(String text) {
    return (int) text.chars().filter(c -> c == '。').count();
  }

  /** Whether a text of an element does not show, of which other parts do. */
  boolean hidesTextOf(Element element) {
    return styles.hidesTextOf(element) && element.closest(SHOWN_LATER) == null;
  }

  /** Whether an element is shown from right to left, whatever it is. */
  boolean turns(Element element) {
    boolean overrides =
        element.normalName().equals("bdo") || OVERRIDES.matcher(element.attr("style")).find();
    return (overrides && element.attr("dir").equalsIgnoreCase("rtl")) || styles.turns(element);
  }

  /** Whether an element stands above its line: by its kind, or by a style. */
  boolean raises(Element element) {
    return element.normalName().equals("sup") || (isInLine(element) && styles.raises(element));
  }

  boolean lowers(Element element) {
    return element.normalName().equals("sub") || (isInLine(element) && styles.lowers(element));
  }

  /** Whether a style gives lines of its own to what else stands in a line. */
  boolean setsApart(Element element) {
    return isInLine(element) && styles.setsApart(element);
  }

  /** How the sheets number the items of a list. */
  Optional<String> listType(Element element) {
    return styles.listType(element);
  }

  /** Whether a style sets an element apart from what is beside it in its line. */
  boolean gaps(Element element) {
    return isInLine(element) && styles.gaps(element);
  }

  /** Whether a style takes the numbers off a list or an item. */
  boolean unnumbers(Element element) {
    return styles.unnumbers(element);
  }

  private static boolean isInLine(Element element) {
    return !BlockElements.is(element);
  }

  /** Whether a style hides most of the page, so that it was read all the same. */
  boolean hasHiddenBody() {
    return hiddenBody;
  }

  /** Whether the sheets have more rules than were tried. */
  boolean hasTooManyRules() {
    return styles.hasTooManyRules();
  }

  /** How many elements have a number that only a browser counts up to. */
  int counted() {
    return styles.counted();
  }

  /** Whether an element that is left out shows words or figures to a reader. */
  static boolean showsWords(Element element) {
    String name = element.normalName();
    return (name.equals("svg") || name.equals("marquee")) && WORDS.matcher(element.text()).find();
  }

  static boolean isPicture(Element element) {
    return PICTURES.contains(element.normalName());
  }

  /** Whether a picture may be a sign of its line: small, as far as is known, and not described. */
  static boolean mayBeSign(Element element) {
    boolean large =
        LARGE.matcher(element.attr("width")).matches()
            || LARGE.matcher(element.attr("height")).matches()
            || LARGE_STYLE.matcher(element.attr("style")).find();
    boolean described = DESCRIBED.matcher(element.attr("alt") + element.text()).find();
    return isPicture(element) && !large && !described;
  }

  /** What a field of a form holds that may be part of a text; empty if it is none. */
  static Optional<String> filledIn(Element field) {
    String value =
        switch (field.normalName()) {
          case "input" -> TEXT_FIELDS.contains(field.attr("type")) ? field.attr("value") : "";
          case "textarea" -> field.text();
          case "select" -> {
            Element chosen = field.selectFirst("option[selected]");
            yield chosen == null ? "" : chosen.text();
          }
          default -> "";
        };
    boolean part = NUMBER.matcher(value.strip()).matches() || value.length() > FEW;
    return Optional.of(value.strip()).filter(v -> part);
  }

  LinkedText.Share linksIn(Element element) {
    return links.in(element);
  }

  /** Whether a cell of a table is a menu, so that the table only arranges the page. */
  boolean isMenuOfCell(Element cell) {
    LinkedText.Share share = links.in(cell);
    return share.links() >= FEWEST_LINKS
        && !share.hasSentence()
        && share.linked() >= MOSTLY_LINKS * share.length();
  }

  private boolean isMenu(Element element) {
    String name = element.normalName();
    boolean named = element.attributesSize() > 0;
    if (named && (element.is(REMARKS) || element.is(MESSENGER) || isSignature(element))) {
      return true;
    }
    boolean pageEdge = name.equals("header") || name.equals("footer") || name.equals("aside");
    if (name.equals("nav")
        || name.equals("menu")
        || MENU_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
        || (pageEdge
            && element.closest(ARTICLE) == null
            && element.selectFirst(ARTICLE_OR_TITLE) == null)) {
      return true;
    }
    if (!BlockElements.is(element) || name.equals("body") || name.equals("html")) {
      return false;
    }
    LinkedText.Share share = links.in(element);
    boolean few = share.links() < FEWEST_LINKS;
    int label = few ? LABEL : 0;
    return share.links() > 0
        && !share.hasSentence()
        && share.linked() >= MOSTLY_LINKS * (share.length() - label)
        && !isAnnexes(element)
        && (!few || isElsewhere(element, element.text().replaceAll("\\s", "")));
  }

  private boolean isSignature(Element element) {
    return forum && element.is(SIGNATURE) && element.closest(POST) == null;
  }

  /** Whether a block, or the line before it, begins as the list of a document's annexes does. */
  private static boolean isAnnexes(Element element) {
    Element before = element.previousElementSibling();
    return beginsWithAnnex(element) || (before != null && beginsWithAnnex(before));
  }

  private static boolean beginsWithAnnex(Element element) {
    return element
        .nodeStream(TextNode.class)
        .map(text -> text.text().strip())
        .filter(text -> !text.isEmpty())
        .findFirst()
        .filter(text -> text.startsWith(DocumentWords.ANNEX.only()))
        .isPresent();
  }

  /** Whether a block, or the line before it, says that links to other articles follow. */
  private static boolean isElsewhere(Element element, String text) {
    Element before = element.previousElementSibling();
    return PageFurniture.leadsElsewhere(text)
        || (before != null && PageFurniture.leadsElsewhere(before.text()));
  }

  /** What the list of removals says of an element. */
  static String shown(Element element) {
    String shown = element.text().isBlank() ? element.data() : element.text();
    if (shown.isBlank()) {
      shown = element.attr("alt").isBlank() ? element.attr("src") : element.attr("alt");
    }
    if (shown.isBlank()) {
      boolean page = element.hasAttr("srcdoc");
      shown = page ? Jsoup.parse(element.attr("srcdoc")).text() : element.attr("value");
    }
    return shown.isBlank() && !SCRIPTS.contains(element.normalName())
        ? "<" + element.normalName() + ">"
        : shown;
  }
}
