package gongkai.site.page;

import gongkai.site.item.EventGroup;
import gongkai.site.item.Neighbours;
import java.util.List;

/** The dated events of one month, where a year has too many of them for its page. */
public record EventsPage(Shell shell, int year, EventGroup group, Neighbours neighbours)
    implements Page {

  /** Whether some stand in another language than the page's. */
  public boolean hasForeignEvents() {
    return group.isForeign(shell.language());
  }

  /** How exactly they are dated. */
  public List<String> ticks() {
    return EventGroup.ticks(List.of(group));
  }

  @Override
  public PageRole role() {
    return PageRole.COLUMN;
  }

  @Override
  public String template() {
    return "events";
  }
}
