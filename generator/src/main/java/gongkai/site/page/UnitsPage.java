package gongkai.site.page;

import gongkai.model.Level;
import gongkai.model.UnitId;
import gongkai.site.item.LevelGroup;
import gongkai.site.item.Link;
import gongkai.site.item.UnitItem;
import java.util.List;
import java.util.Locale;

/**
 * All units by level.
 *
 * @param letters the units by the first letter of their ids, where there are too many to be read
 */
public record UnitsPage(Shell shell, List<LevelGroup<UnitItem>> units, List<Letter> letters)
    implements Page {

  /** More units than this have a line each, and an index. */
  public static final int MOST_ROWS = 40;

  /** The units whose ids begin with a letter. */
  public record Letter(String letter, List<Link> units) {}

  /** The letter that a unit is found under. */
  public static String letter(UnitId unit) {
    return unit.text().substring(0, 1).toUpperCase(Locale.ROOT);
  }

  /** Where the units of a level begin. */
  public static String anchor(Level level) {
    return "level-" + level.code();
  }

  /** Whether there are too many to show more of each than its name and its reports. */
  public boolean isLong() {
    return !letters.isEmpty();
  }

  @Override
  public PageRole role() {
    return PageRole.COLUMN;
  }

  @Override
  public String template() {
    return "units";
  }
}
