package gongkai.site.page;

import gongkai.site.item.LevelGroup;
import gongkai.site.item.UnitItem;
import java.util.List;

/** All units by level. */
public record UnitsPage(Shell shell, List<LevelGroup<UnitItem>> units) implements Page {
  @Override
  public PageRole role() {
    return PageRole.COLUMN;
  }

  @Override
  public String template() {
    return "units";
  }
}
