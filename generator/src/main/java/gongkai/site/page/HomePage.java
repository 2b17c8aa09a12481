package gongkai.site.page;

import gongkai.model.Level;
import gongkai.model.Passage;
import gongkai.site.item.LevelGroup;
import gongkai.site.item.Link;
import gongkai.site.item.Openness;
import gongkai.site.item.ReportItem;
import gongkai.site.item.UnitItem;
import gongkai.site.series.Matrix;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The portal's front page.
 *
 * @param units by level; none where there are too many to be listed here
 * @param levels of the units, with their places in the list of all
 */
public record HomePage(
    Shell shell,
    Optional<Passage> purpose,
    Headline headline,
    List<ReportItem> latest,
    List<LevelGroup<UnitItem>> units,
    List<LevelCount> levels,
    Matrix matrix,
    Hrefs hrefs)
    implements Page {

  /**
   * Of the pages that list all.
   *
   * @param letters where the list of units begins with each; none where there are few units
   */
  public record Hrefs(String units, String years, String statistics, List<Link> letters) {}

  /** How many units of a level there are. */
  public record LevelCount(Level level, int units, String href) {}

  /** How many reports are newest. */
  public static final int LATEST = 10;

  /** With more units, the matrix has one row for each level; the statistics have them all. */
  public static final int MATRIX_UNITS = 40;

  /**
   * The portal in four numbers.
   *
   * @param updated the newest day on which anything was published or changed, as people wrote it
   */
  public record Headline(
      int reports, int units, int years, Openness openness, Optional<LocalDate> updated) {}

  @Override
  public String template() {
    return "home";
  }
}
