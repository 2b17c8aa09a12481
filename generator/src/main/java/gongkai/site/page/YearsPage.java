package gongkai.site.page;

import gongkai.site.item.Link;
import gongkai.site.item.Openness;
import gongkai.statistics.Coverage;
import gongkai.statistics.Disclosure;
import java.util.List;

/** All years, newest first. */
public record YearsPage(Shell shell, List<YearItem> years) implements Page {

  /** Whether any registered figure has not been confirmed by a person. */
  public boolean hasUnreviewed() {
    return years.stream().anyMatch(year -> year.disclosure().unreviewed() > 0);
  }

  /** A year in the list. */
  public record YearItem(Link year, int reports, Coverage.Share share, Openness openness) {
    public Disclosure disclosure() {
      return openness.disclosure();
    }
  }

  @Override
  public PageRole role() {
    return PageRole.COLUMN;
  }

  @Override
  public String template() {
    return "years";
  }
}
