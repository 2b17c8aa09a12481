package gongkai.site.item;

import gongkai.statistics.Disclosure;
import java.util.List;

/**
 * A unit in a list.
 *
 * @param years one link for each report, newest first
 */
public record UnitItem(Link unit, int reports, List<Link> years, Openness openness) {
  public Disclosure disclosure() {
    return openness.disclosure();
  }
}
