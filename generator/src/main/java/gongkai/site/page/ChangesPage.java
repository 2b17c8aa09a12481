package gongkai.site.page;

import gongkai.site.item.ChangeItem;
import gongkai.site.item.NewsItem;
import java.util.List;

/**
 * What became public, month by month, and every correction, supplement and withdrawal, newest
 * first.
 */
public record ChangesPage(Shell shell, List<Month> months, List<ChangeItem> changes)
    implements Page {

  /** More than this are not listed; older months say only how many there were. */
  public static final int MOST_NEWS = 200;

  /**
   * A month in which something happened.
   *
   * @param month from 1
   * @param items newest first; none where the page would be too long
   */
  public record Month(int year, int month, int published, int changed, List<NewsItem> items) {}

  @Override
  public PageRole role() {
    return PageRole.COLUMN;
  }

  @Override
  public String template() {
    return "changes";
  }
}
