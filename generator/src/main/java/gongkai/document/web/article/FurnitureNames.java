package gongkai.document.web.article;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Names that pages give to their parts around an article, as classes and ids. Programs and their
 * users choose them freely: a name counts only beside the place where its part stands.
 */
enum FurnitureNames {
  /** Before an article. */
  ABOVE(
      "top|topbar|head|hd|location|position|place|weizhi|dqwz|search|login|toolbar|tools?|logo"
          + "|banner|weather|welcome|side|share|skip|site-?title",
      "nav(?!el)|menu|crumb|header|sidebar"),
  /** Behind it. */
  BELOW(
      "bottom|rec|tj|xg|xgxw|xgwz|xgyd|hots?|side|prev|next|pn|pager|paging|pinglun|links?|yqlj|tags?"
          + "|tools?|login|qrcode|ewm|reward|digg|handle|fx|fenxiang",
      "nav(?!el)|menu|foot(?!note)|copyright|related?|recommend|tuijian|sidebar|share"
          + "|prenext|prevnext|pagination|comments?(?!ary)|discuss|friendlink|disclaimer"
          + "|widget-area"),
  /** Behind it, so surely that even sentences in it are none of the article. */
  SURELY_BELOW(
      "foot|footer|pinglun",
      "copyright|related|recommend|sidebar|comments?(?!ary)|discuss|disclaimer|widget-area"),
  /** Between its title and its text: who put it there and when. */
  UNDER_TITLE("meta|byline|posted", "entry-meta|post-meta|article-meta");

  private final Pattern names;

  FurnitureNames(String whole, String part) {
    this.names = Pattern.compile("(?:^|[^a-z])(?:" + whole + ")(?:$|[^a-z])|" + part);
  }

  /** Whether an element itself has such a name. */
  boolean isOf(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String given = element.className() + " " + element.id();
    return !given.isBlank() && names.matcher(given.toLowerCase(Locale.ROOT)).find();
  }
}
