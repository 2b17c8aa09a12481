package gongkai.document.web.article;

import gongkai.document.source.Removal.Reason;
import gongkai.document.source.SourceLine;
import gongkai.document.source.SourceLine.LineKind;
import gongkai.document.source.sign.DocumentWords;
import gongkai.document.web.article.PagePart.LeftOutOfPage;
import gongkai.document.web.article.PagePart.LineOfPage;
import gongkai.document.web.article.PagePart.TableOfPage;
import gongkai.document.web.furniture.PageFurniture;
import gongkai.document.web.furniture.SiteLines;
import gongkai.han.Either;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Takes off what a page has around its article: menus before the title, lists of other articles and
 * the foot of the page behind the text. It goes by places, by links and by the names of elements;
 * what {@link PageFurniture} knows by its words is off already. A sentence stays wherever it is,
 * but in parts that are surely none of the article. What stays above the title is told.
 */
public final class ArticleFrame {
  /** Characters of a word in a menu. */
  private static final int LONGEST_ITEM = 15;

  /** What a document has above its title: an annex's number, a mark of secrecy. */
  private static final Pattern OFFICIAL =
      Pattern.compile(Either.of(DocumentWords.ANNEX.any() + ".*", ".{1,8}★.{0,8}"));

  private static final Pattern DOCUMENT_NUMBER =
      Pattern.compile(".{1,16}[〔\\[［(（]\\d{4}[〕\\]］)）]第?\\s*\\d{1,5}\\s*号.{0,20}");

  /** Marks of an end; but what withholds a name is one. */
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}*＊×○□■]+");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000\\u00A0]+");

  private static final Pattern SET_WIDE = Pattern.compile("\\p{IsHan}(?:[\\s\\u3000]+\\p{IsHan})+");

  /** Letters of what only names a kind of document: 述职报告, 年度工作总结. */
  private static final int LONGEST_BARE = 8;

  /** When an article was put on a page, in the line of its title. */
  private static final Pattern STAMP =
      Pattern.compile("[\\s\\[（(]*\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?[\\s\\d:：\\]）)]*");

  private static final Pattern LABEL = Pattern.compile(".{2,12}[:：]\\s*");

  private final List<PagePart> parts;
  private final Optional<ArticleTitle> title;
  private final BitSet off = new BitSet();

  /** What the head says that the page is called, and the parts of it. */
  private final List<String> heads;

  private final List<String> names;

  /**
   * A page without what is around its article.
   *
   * @param above what stayed above the title and may be none of the article
   * @param linked lines that stayed and are links from end to end
   */
  public record Framed(List<PagePart> parts, List<String> above, List<String> linked) {}

  private ArticleFrame(List<PagePart> parts, List<String> heads) {
    this.parts = parts;
    this.title = ArticleTitle.in(parts, heads);
    this.heads = heads;
    this.names = heads.stream().flatMap(HtmlTitle::parts).distinct().toList();
  }

  /**
   * Takes a page apart.
   *
   * @param heads what the head of the page says that it is called
   */
  public static Framed of(List<PagePart> parts, List<String> heads) {
    return new ArticleFrame(parts, heads).framed();
  }

  private Framed framed() {
    int begin = title.map(ArticleTitle::first).orElse(0);
    int end = title.map(ArticleTitle::end).orElse(0);
    Optional<Element> anchor =
        title.isPresent()
            ? Optional.of(((LineOfPage) parts.get(begin)).block())
            : parts.stream().filter(ArticleFrame::isSentence).map(ArticleFrame::block).findFirst();
    if (anchor.isEmpty()) {
      return new Framed(parts, List.of(), List.of());
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
      boolean is = isAbove(place, parts.get(i), i + 1 < last && isNumber(parts.get(i + 1)));
      off.set(i, is);
      leading = is || title.isPresent() || text(parts.get(i)).isBlank();
    }
  }

  /**
   * Whether a part is none of the document.
   *
   * @param isHead whether the document's number follows, so that this may be its head
   */
  private boolean isAbove(ArticlePlace place, PagePart part, boolean isHead) {
    String text = text(part).strip();
    if (text.isEmpty() || PageFurniture.isSentence(text) || isOfDocument(part)) {
      return false;
    }
    boolean named = place.isNamed(block(part), FurnitureNames.ABOVE);
    boolean item =
        part instanceof LineOfPage line
            && line.line().kind() == LineKind.ITEM
            && text.length() <= LONGEST_ITEM;
    if (title.isEmpty()) {
      return named
          || (isHeading(part) && SiteName.is(text, heads))
          || (isLinked(part) && (item || !HtmlTitle.namesKind(text)));
    }
    boolean labels =
        part instanceof TableOfPage table && LABEL.matcher(table.rows().get(0).get(0)).matches();
    boolean known =
        SiteLines.isAboveTitle(text) || isNameOfSite(text) || isColumn(part) || isHeadOfSite(part);
    boolean sure = isLinked(part) || named || item || labels || known;
    return sure || (!isHead && place.isOutside(block(part)));
  }

  /** 工作报告 or 通知公告, above a title with a year: the column that the article is in. */
  private static boolean isColumn(PagePart part) {
    return isHeading(part)
        && (SiteLines.isColumn(text(part).strip())
            || (ArticleTitle.key(text(part)).length() <= LONGEST_BARE
                && HtmlTitle.namesKind(text(part))));
  }

  /** 示例县人民政府门户网站 as a heading above the title: the site, where the head of the page is empty. */
  private static boolean isHeadOfSite(PagePart part) {
    return isHeading(part)
        && PageFurniture.isSite(text(part))
        && !HtmlTitle.namesKind(text(part))
        && !HtmlTitle.namesYear(text(part));
  }

  /** Whether the head of the page names it, and not as the title. */
  private boolean isNameOfSite(String text) {
    String key = ArticleTitle.key(text);
    return names.stream().anyMatch(n -> !HtmlTitle.namesKind(n) && ArticleTitle.key(n).equals(key));
  }

  /**
   * The same title again with nothing between, as a page has it whose program adds one, or the full
   * title under its last word; 0 if there is none.
   */
  private int twin(int end) {
    if (title.isEmpty() || !title.get().proved()) {
      return 0;
    }
    for (int i = end; i < parts.size(); i++) {
      if (!text(parts.get(i)).isBlank()) {
        String key = ArticleTitle.key(text(parts.get(title.get().first())));
        String next = text(parts.get(i));
        boolean fuller =
            key.length() <= LONGEST_BARE
                && HtmlTitle.namesKindAndYear(next)
                && ArticleTitle.key(next).endsWith(key);
        boolean same = fuller || ArticleTitle.key(next).equals(key);
        return same && parts.get(i) instanceof LineOfPage ? i : 0;
      }
    }
    return 0;
  }

  /** Who put the article there and when. */
  private void under(ArticlePlace place, int end) {
    for (int i = end; i < parts.size(); i++) {
      boolean named = place.isNamed(block(parts.get(i)), FurnitureNames.UNDER_TITLE);
      boolean stamp = SiteLines.isStamp(text(parts.get(i)));
      if (stamp || (named && !PageFurniture.isSentence(text(parts.get(i))))) {
        off.set(i);
      } else if (!text(parts.get(i)).isBlank()) {
        return;
      }
    }
  }

  /** Links that follow a line which leads to other articles, wherever they stand. */
  private void lists(int end) {
    int list = parts.size();
    while (list > end && PageFurniture.mayBeListed(text(parts.get(list - 1)))) {
      list--;
    }
    boolean listed = false;
    for (int i = end; i < parts.size(); i++) {
      PagePart part = parts.get(i);
      if (part instanceof LeftOutOfPage left) {
        listed |= left.reason() == Reason.NAVIGATION && PageFurniture.leadsElsewhere(left.text());
        if (i >= list && PageFurniture.opensList(left.text())) {
          off.set(i, parts.size());
        }
      } else if (!text(part).isBlank()) {
        listed &= isLinked(part) || PageFurniture.isElsewhere(text(part), true);
        off.set(i, off.get(i) || listed);
      }
    }
  }

  private void below(ArticlePlace place, int end) {
    for (int i = parts.size() - 1; i >= end; i--) {
      PagePart part = parts.get(i);
      String text = text(part).strip();
      if (!text.isEmpty() && !off.get(i)) {
        boolean foot = SiteLines.isContact(text) && (isFoot(i - 1) || isFoot(i + 1));
        if (!foot && !isBelow(place, part, text)) {
          keepAnnexes(place, i);
          return;
        }
        off.set(i);
      }
    }
  }

  /** Whether a part was left out as the foot of a page. */
  private boolean isFoot(int i) {
    return i >= 0
        && i < parts.size()
        && (parts.get(i) instanceof LeftOutOfPage left
            ? PageFurniture.isFoot(left.text())
            : off.get(i) && SiteLines.isContact(text(parts.get(i)).strip()));
  }

  /** What is linked under the word for annexes is none of the page. */
  private void keepAnnexes(ArticlePlace place, int last) {
    boolean annexes = isOwn(last);
    for (int i = last + 1; i < parts.size() && annexes; i++) {
      annexes = isLinked(parts.get(i)) && !place.isNamed(block(parts.get(i)), FurnitureNames.BELOW);
      off.set(i, off.get(i) && !annexes);
    }
  }

  private boolean isBelow(ArticlePlace place, PagePart part, String text) {
    if (SiteLines.isDate(text) || isOfficial(text)) {
      return false;
    }
    if (PageFurniture.isSentence(text)) {
      return place.isNamed(block(part), FurnitureNames.SURELY_BELOW);
    }
    return isLinked(part)
        || SIGNS.matcher(text).matches()
        || (PageFurniture.isSite(text) && isNameOfSite(text))
        || place.isNamed(block(part), FurnitureNames.BELOW)
        || place.isBesideWithLinks(block(part));
  }

  /** The parts as they are now, those that are off as what is left out. */
  private Framed put(int begin, int from, int to) {
    boolean proved = title.isPresent() && title.get().proved();
    List<LineOfPage> titles = new ArrayList<>();
    List<PagePart> kept = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    List<String> linked = new ArrayList<>();
    int above = 0;
    boolean annexes = false;
    for (int i = 0; i < parts.size(); i++) {
      PagePart part = parts.get(i);
      boolean blank = text(part).isBlank();
      annexes = isOwn(i) || (annexes && (blank || isLinked(part)));
      if (proved && i >= from && i < to && part instanceof LineOfPage line) {
        above = titles.isEmpty() ? kept.size() : above;
        titles.add(line);
      } else if (!blank && (off.get(i) || (proved && i >= begin && i < from))) {
        kept.add(new LeftOutOfPage(text(part), Reason.NAVIGATION));
      } else {
        kept.add(part);
        if (proved && i < begin && !blank && !isOwn(i)) {
          unknown.add(text(part).strip());
        } else if (i >= to && isLinked(part) && !isHeading(part) && !annexes) {
          linked.add(text(part).strip());
        }
      }
    }
    // What is read from plain lines knows words that are set wide, and lines between.
    boolean plain =
        unknown.isEmpty()
            && titles.stream().allMatch(ArticleFrame::isPlainTitle)
            && !titles.isEmpty()
            && HtmlTitle.namesKind(
                BLANKS.matcher(titles.get(titles.size() - 1).text()).replaceAll(""));
    kept.addAll(
        unknown.isEmpty() ? above : 0,
        plain ? titles : titles.stream().flatMap(line -> asTitle(line).stream()).toList());
    return new Framed(List.copyOf(kept), List.copyOf(unknown), List.copyOf(linked));
  }

  private static boolean isPlainTitle(LineOfPage line) {
    return line.line().kind() == LineKind.TEXT;
  }

  /** The line as the title, without the date or the buttons that a page may set behind it. */
  private List<PagePart> asTitle(LineOfPage line) {
    String text = line.text().strip();
    Optional<String> behind =
        names.stream()
            .filter(name -> HtmlTitle.namesKind(name) && text.startsWith(name))
            .map(name -> text.substring(name.length()))
            .filter(rest -> PageFurniture.is(rest) || STAMP.matcher(rest).matches())
            .findFirst();
    String bare =
        behind.map(rest -> text.substring(0, text.length() - rest.length())).orElse(line.text());
    String dense =
        SET_WIDE.matcher(bare.strip()).matches() ? BLANKS.matcher(bare).replaceAll("") : bare;
    SourceLine title = new SourceLine(dense, LineKind.TITLE, 0, List.of());
    return Stream.concat(
            Stream.of(new LineOfPage(title, line.block(), line.linked())),
            behind.stream().map(rest -> new LeftOutOfPage(rest, Reason.NAVIGATION)))
        .map(PagePart.class::cast)
        .toList();
  }

  private static boolean isHeading(PagePart part) {
    return part instanceof LineOfPage line && line.line().kind() == LineKind.HEADING;
  }

  /** Whether a part is of the document whatever is around it, or is the head above its number. */
  private boolean isOwn(int i) {
    return isOfDocument(parts.get(i)) || (i + 1 < parts.size() && isNumber(parts.get(i + 1)));
  }

  private static boolean isOfDocument(PagePart part) {
    return isNumber(part) || (!isLinked(part) && isOfficial(text(part).strip()));
  }

  private static boolean isOfficial(String text) {
    return OFFICIAL.matcher(text).matches() || PageFurniture.isHeadOfPaper(text);
  }

  private static boolean isNumber(PagePart part) {
    return DOCUMENT_NUMBER.matcher(text(part).strip()).matches();
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
