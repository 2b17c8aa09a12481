package gongkai.document.web;

import gongkai.document.source.RefusedSourceException;
import gongkai.document.source.archive.Xml;
import gongkai.document.source.sign.TenThousands;
import org.jsoup.nodes.Document;

/** How large a page may be that is read. */
final class PageSize {
  /**
   * Tags of a page, at both ends of an element: as a tree each takes some hundred bytes. A page
   * that Word saved has about one for each two characters of a report.
   */
  private static final int MOST_TAGS = 400_000;

  private PageSize() {}

  static void refuseTags(String html) throws RefusedSourceException {
    int tags = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      tags++;
    }
    if (tags > MOST_TAGS) {
      throw new RefusedSourceException(
          "import-many-tags",
          TenThousands.of(tags),
          TenThousands.of(MOST_TAGS),
          TenThousands.grouped(tags),
          TenThousands.grouped(MOST_TAGS));
    }
  }

  static void refuseDepth(Document document) throws RefusedSourceException {
    int[] deepest = {0};
    document.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
    if (deepest[0] > Xml.DEEPEST) {
      throw new RefusedSourceException("import-nested", "" + Xml.DEEPEST);
    }
  }
}
