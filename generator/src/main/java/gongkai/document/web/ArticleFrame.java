package gongkai.document.web;

import gongkai.document.source.DocumentWords;
import gongkai.document.source.Removal.Reason;
import gongkai.document.source.SourceLine;
import gongkai.document.source.SourceLine.LineKind;
import gongkai.document.web.PagePart.LeftOutOfPage;
import gongkai.document.web.PagePart.LineOfPage;
import gongkai.document.web.PagePart.TableOfPage;
import gongkai.han.Either;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Takes off what a page has around its article: menus before the title, lists of other articles and
 * the foot of the page behind the text. It goes by places, by links and by the names of elements;
 * what {@link PageFurniture} knows by its words is off already. A sentence stays wherever it is,
 * but in parts that are surely none of the article. What stays above the title is told.
 */
final class ArticleFrame {
  /** Characters of a word in a menu. */
  private static final int LONGEST_ITEM = 15;

  /** What a document has above its title: its number, a mark of secrecy, an annex's number. */
  private static final Pattern OFFICIAL =
      Pattern.compile(
          Either.of(
              DocumentWords.ANNEX.any() + ".*",
              ".{1,16}[〔\\[［(（]\\d{4}[〕\\]］)）]第?\\s*\\d{1,5}\\s*号.{0,20}",
              ".{1,8}★.{0,8}"));

  private static final Pattern LABEL = Pattern.compile(".{2,12}[:：]\\s*");

  private final List<PagePart> parts;
  private final Optional<ArticleTitle> title;
  private final BitSet off = new BitSet();

  /**
   * A page without what is around its article.
   *
   * @param unknown what stayed above the title and may be none of the article
   */
  record Framed(List<PagePart> parts, List<String> unknown) {}

  private ArticleFrame(List<PagePart> parts, Optional<ArticleTitle> title) {
    this.parts = parts;
    this.title = title;
  }

  /**
   * Takes a page apart.
   *
   * @param heads what the head of the page says that it is called
   */
  static Framed of(List<PagePart> parts, List<String> heads) {
    return new ArticleFrame(parts, ArticleTitle.in(parts, heads)).framed();
  }

  private Framed framed() {
    int begin = title.map(ArticleTitle::first).orElse(0);
    int end = title.map(ArticleTitle::end).orElse(0);
    Optional<Element> anchor =
        title.isPresent()
            ? Optional.of(((LineOfPage) parts.get(begin)).block())
            : parts.stream().filter(ArticleFrame::isSentence).map(ArticleFrame::block).findFirst();
    if (anchor.isEmpty()) {
      return new Framed(parts, List.of());
    }
    ArticlePlace place = ArticlePlace.of(anchor.get(), parts.subList(end, parts.size()));
    above(place, begin);
    int twin = twin(end);
    under(place, end);
    lists(end);
    below(place, end);
    return put(begin, twin > 0 ? twin : begin, twin > 0 ? twin + 1 : end);
  }

  private void above(ArticlePlace place, int begin) {
    boolean leading = true;
    int last = title.isPresent() ? begin : parts.size();
    for (int i = 0; i < last && leading; i++) {
      boolean is = isAbove(place, parts.get(i));
      off.set(i, is);
      leading = is || title.isPresent() || text(parts.get(i)).isBlank();
    }
  }

  private boolean isAbove(ArticlePlace place, PagePart part) {
    String text = text(part).strip();
    if (text.isEmpty() || isOwn(text) || PageFurniture.isSentence(text)) {
      return false;
    }
    boolean named = place.isNamed(block(part), FurnitureNames.ABOVE);
    if (title.isEmpty()) {
      return (isLinked(part) || named) && !HtmlTitle.namesKind(text);
    }
    boolean item =
        part instanceof LineOfPage line
            && line.line().kind() == LineKind.ITEM
            && text.length() <= LONGEST_ITEM;
    boolean labels =
        part instanceof TableOfPage table && LABEL.matcher(table.rows().get(0).get(0)).matches();
    return isLinked(part) || named || item || labels || place.isOutside(block(part));
  }

  /** The same title again with nothing between, as a page has it whose program adds one; else 0. */
  private int twin(int end) {
    if (title.isEmpty() || !title.get().proved()) {
      return 0;
    }
    for (int i = end; i < parts.size(); i++) {
      if (!text(parts.get(i)).isBlank()) {
        String key = ArticleTitle.key(text(parts.get(title.get().first())));
        boolean same = ArticleTitle.key(text(parts.get(i))).equals(key);
        return same && parts.get(i) instanceof LineOfPage ? i : 0;
      }
    }
    return 0;
  }

  /** Who put the article there and when. */
  private void under(ArticlePlace place, int end) {
    for (int i = end; i < parts.size(); i++) {
      boolean named = place.isNamed(block(parts.get(i)), FurnitureNames.UNDER_TITLE);
      if (named && !PageFurniture.isSentence(text(parts.get(i)))) {
        off.set(i);
      } else if (!text(parts.get(i)).isBlank()) {
        return;
      }
    }
  }

  /** Links that follow a line which leads to other articles, wherever they stand. */
  private void lists(int end) {
    boolean listed = false;
    for (int i = end; i < parts.size(); i++) {
      PagePart part = parts.get(i);
      if (part instanceof LeftOutOfPage left) {
        listed |= left.reason() == Reason.NAVIGATION && PageFurniture.leadsElsewhere(left.text());
        if (PageFurniture.opensList(left.text()) && isListToTheEnd(i + 1)) {
          off.set(i, parts.size());
        }
      } else if (!text(part).isBlank()) {
        listed &= isLinked(part);
        off.set(i, off.get(i) || listed);
      }
    }
  }

  private boolean isListToTheEnd(int from) {
    return parts.subList(from, parts.size()).stream()
        .allMatch(part -> SiteLines.mayBeListed(text(part)));
  }

  private void below(ArticlePlace place, int end) {
    for (int i = parts.size() - 1; i >= end; i--) {
      PagePart part = parts.get(i);
      String text = text(part).strip();
      if (!text.isEmpty() && !off.get(i)) {
        if (!isBelow(place, part, text)) {
          return;
        }
        off.set(i);
      }
    }
  }

  private static boolean isBelow(ArticlePlace place, PagePart part, String text) {
    if (SiteLines.isDate(text) || isOwn(text)) {
      return false;
    }
    if (PageFurniture.isSentence(text)) {
      return place.isNamed(block(part), FurnitureNames.SURELY_BELOW);
    }
    return isLinked(part)
        || place.isNamed(block(part), FurnitureNames.BELOW)
        || place.isBesideWithLinks(block(part));
  }

  /** The parts as they are now, those that are off as what is left out. */
  private Framed put(int begin, int from, int to) {
    boolean proved = title.isPresent() && title.get().proved();
    List<PagePart> titles = new ArrayList<>();
    List<PagePart> kept = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    int above = 0;
    for (int i = 0; i < parts.size(); i++) {
      PagePart part = parts.get(i);
      boolean isTitle = proved && i >= from && i < to;
      if (isTitle && part instanceof LineOfPage line) {
        above = titles.isEmpty() ? kept.size() : above;
        titles.add(asTitle(line));
      } else if (!text(part).isBlank() && (off.get(i) || (proved && i >= begin && i < from))) {
        kept.add(new LeftOutOfPage(text(part), Reason.NAVIGATION));
      } else {
        kept.add(part);
        boolean own = isOwn(text(part).strip());
        if (proved && i < begin && !own && !text(part).isBlank()) {
          unknown.add(text(part).strip());
        }
      }
    }
    kept.addAll(unknown.isEmpty() ? above : 0, titles);
    return new Framed(List.copyOf(kept), List.copyOf(unknown));
  }

  private static LineOfPage asTitle(LineOfPage line) {
    SourceLine title = new SourceLine(line.text(), LineKind.TITLE, 0, List.of());
    return new LineOfPage(title, line.block(), line.linked());
  }

  private static boolean isOwn(String text) {
    return OFFICIAL.matcher(text).matches();
  }

  private static boolean isSentence(PagePart part) {
    return PageFurniture.isSentence(text(part));
  }

  private static boolean isLinked(PagePart part) {
    return part instanceof LineOfPage line
        ? line.linked()
        : part instanceof TableOfPage table && table.linked();
  }

  /** What a part adds to the text; nothing if it is left out. */
  private static String text(PagePart part) {
    if (part instanceof LineOfPage line) {
      return line.text();
    }
    return part instanceof TableOfPage table ? table.text() : "";
  }

  private static Element block(PagePart part) {
    if (part instanceof LineOfPage line) {
      return line.block();
    }
    return part instanceof TableOfPage table ? table.block() : null;
  }
}
