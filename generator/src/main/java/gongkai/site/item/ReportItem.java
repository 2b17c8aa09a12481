package gongkai.site.item;

import gongkai.model.Passage;
import gongkai.model.Period;
import gongkai.model.report.Dimension;
import gongkai.model.report.ReportType;
import gongkai.statistics.Disclosure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A report in a list.
 *
 * @param redactions runs of marks in the text that the page's readers see
 */
public record ReportItem(
    Link report,
    Link unit,
    Link year,
    About about,
    Openness openness,
    int redactions,
    Standing standing) {

  /** What its front matter says of it. */
  public record About(
      Optional<Period> statedPeriod,
      ReportType type,
      List<Dimension> dimensions,
      Optional<LocalDate> published,
      Optional<Passage> summary) {}

  /**
   * What became of it.
   *
   * @param draft whether it is not published, and shown only because drafts were asked for
   */
  public record Standing(boolean withdrawn, boolean corrected, boolean draft) {}

  public Disclosure disclosure() {
    return openness.disclosure();
  }
}
