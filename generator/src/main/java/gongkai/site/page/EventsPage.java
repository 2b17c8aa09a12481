package gongkai.site.page;

import gongkai.site.item.EventGroup;
import gongkai.site.item.Neighbours;

/** The dated events of one month, where a year has too many of them for its page. */
public record EventsPage(Shell shell, int year, EventGroup group, Neighbours neighbours)
    implements Page {
  @Override
  public PageRole role() {
    return PageRole.COLUMN;
  }

  @Override
  public String template() {
    return "events";
  }
}
