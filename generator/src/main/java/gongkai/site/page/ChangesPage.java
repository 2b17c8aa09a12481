package gongkai.site.page;

import gongkai.site.item.ChangeItem;
import java.util.List;

/** Every correction, supplement and withdrawal, newest first. */
public record ChangesPage(Shell shell, List<ChangeItem> changes) implements Page {
  @Override
  public PageRole role() {
    return PageRole.COLUMN;
  }

  @Override
  public String template() {
    return "changes";
  }
}
