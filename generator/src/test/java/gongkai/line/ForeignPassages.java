package gongkai.line;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Finds Chinese on English pages that does not say that it is Chinese. Texts that people wrote in
 * English may quote Chinese words; Markdown has no sign for that.
 */
final class ForeignPassages {
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  /** Attributes that are read aloud or shown. */
  private static final List<String> SPOKEN = List.of("aria-label", "title", "alt");

  private ForeignPassages() {}

  /** The page and the passage of each, in texts and in attributes that are read aloud. */
  static List<String> unmarked(BuiltSite site) throws IOException {
    List<String> unmarked = new ArrayList<>();
    for (String path : site.pages()) {
      if (path.startsWith("en/")) {
        Document page = site.page(path);
        for (Element element : page.body().getAllElements()) {
          if (!isChinese(element) && element.closest(".prose") == null) {
            passages(element).stream()
                .filter(t -> HAN.matcher(t).find())
                .forEach(t -> unmarked.add(path + ": " + t.strip()));
          }
        }
      }
    }
    return unmarked;
  }

  private static List<String> passages(Element element) {
    List<String> passages = new ArrayList<>();
    for (TextNode text : element.textNodes()) {
      passages.add(text.text());
    }
    SPOKEN.forEach(attribute -> passages.add(element.attr(attribute)));
    return passages;
  }

  private static boolean isChinese(Element element) {
    Element marked = element.closest("[lang]");
    return marked != null && marked.attr("lang").startsWith("zh");
  }
}
