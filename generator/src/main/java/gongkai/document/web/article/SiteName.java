package gongkai.document.web.article;

import gongkai.document.web.furniture.PageFurniture;
import java.util.List;

/**
 * Tells the name of a site, as a page has it for its first heading, from the title of an article.
 */
final class SiteName {
  private SiteName() {}

  /**
   * Whether a heading is the name of the page's site: where the head of the page has the title of a
   * document beside it, or names the site behind something else.
   *
   * @param heads what the head of the page says that it is called
   */
  static boolean is(String heading, List<String> heads) {
    String text = heading.strip();
    return PageFurniture.isSite(text)
        && !HtmlTitle.namesKind(text)
        && !HtmlTitle.namesYear(text)
        && heads.stream().map(HtmlTitle::pieces).anyMatch(pieces -> isBeside(text, pieces));
  }

  private static boolean isBeside(String text, List<String> pieces) {
    String key = ArticleTitle.key(text);
    boolean title = pieces.stream().anyMatch(HtmlTitle::namesKindAndYear);
    boolean behind =
        pieces.stream().skip(1).map(ArticleTitle::key).anyMatch(piece -> piece.equals(key));
    return behind || (title && PageFurniture.isSurelySite(text));
  }
}
