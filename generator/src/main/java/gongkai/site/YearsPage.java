package gongkai.site;

import gongkai.statistics.Coverage;
import gongkai.statistics.Disclosure;
import java.util.List;

/** All years, newest first. */
public record YearsPage(Shell shell, List<YearItem> years) implements Page {

  /** A year in the list. */
  public record YearItem(Link year, int reports, Coverage.Share share, Openness openness) {
    public Disclosure disclosure() {
      return openness.disclosure();
    }
  }
}
