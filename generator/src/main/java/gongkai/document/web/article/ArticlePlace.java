package gongkai.document.web.article;

import gongkai.document.web.article.PagePart.LineOfPage;
import gongkai.document.web.article.PagePart.TableOfPage;
import gongkai.document.web.furniture.PageFurniture;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Where an article stands among the elements of its page: its core is the innermost element that
 * holds its title and at least half of the sentences behind it.
 */
final class ArticlePlace {
  /** Part of the sentences that no part around an article has. */
  private static final double MANY = 0.2;

  /** The elements that hold the title. */
  private final Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Characters of sentences in each element. */
  private final IdentityHashMap<Element, Integer> sentences = new IdentityHashMap<>();

  private final Set<Element> withLinks = Collections.newSetFromMap(new IdentityHashMap<>());

  private final Map<FurnitureNames, Map<Element, Boolean>> named =
      new EnumMap<>(FurnitureNames.class);

  private int all;

  /** Null if nothing behind the title is a sentence. */
  private Element core;

  private ArticlePlace() {}

  /**
   * The place of an article.
   *
   * @param anchor the block of its title, or of its first sentence
   * @param behind the parts of the page behind the title
   */
  static ArticlePlace of(Element anchor, List<PagePart> behind) {
    ArticlePlace place = new ArticlePlace();
    for (Element at = anchor; at != null; at = at.parent()) {
      place.around.add(at);
    }
    behind.forEach(place::count);
    if (place.all > 0) {
      place.core = anchor;
      while (2 * place.sentences.getOrDefault(place.core, 0) < place.all) {
        place.core = place.core.parent();
      }
    }
    return place;
  }

  private void count(PagePart part) {
    if (part instanceof LineOfPage line) {
      int length = PageFurniture.isSentence(line.text()) ? line.text().length() : 0;
      all += length;
      for (Element at = line.block(); at != null && length > 0; at = at.parent()) {
        sentences.merge(at, length, Integer::sum);
      }
      for (Element at = line.block(); at != null && line.linked(); at = at.parent()) {
        withLinks.add(at);
      }
    } else if (part instanceof TableOfPage table && table.linked()) {
      withLinks.add(table.block());
    }
  }

  /** Whether a block stands beside the core and not in it. */
  @SuppressWarnings("ReferenceEquality")
  boolean isOutside(Element block) {
    Element at = block;
    while (at != null && at != core) {
      at = at.parent();
    }
    return core != null && at == null;
  }

  /** Whether a block is in a part of the page beside the core that has links and no sentence. */
  boolean isBesideWithLinks(Element block) {
    if (!isOutside(block) || around.contains(block)) {
      return false;
    }
    Element part = block;
    while (!around.contains(part.parent())) {
      part = part.parent();
    }
    return withLinks.contains(part) && !sentences.containsKey(part);
  }

  /** Whether a block, or what holds it and not the title, has such a name and few sentences. */
  boolean isNamed(Element block, FurnitureNames names) {
    if (block == null || around.contains(block)) {
      return false;
    }
    Map<Element, Boolean> known = named.computeIfAbsent(names, n -> new IdentityHashMap<>());
    Boolean is = known.get(block);
    if (is == null) {
      boolean may = all > 0 || names == FurnitureNames.ABOVE;
      boolean few = may && sentences.getOrDefault(block, 0) <= MANY * all;
      is = (few && names.isOf(block)) || isNamed(block.parent(), names);
      known.put(block, is);
    }
    return is;
  }
}
