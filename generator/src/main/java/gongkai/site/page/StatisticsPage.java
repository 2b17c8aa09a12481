package gongkai.site.page;

import gongkai.model.report.ReportType;
import gongkai.model.vocabulary.KnownIndicator;
import gongkai.site.drawing.Chart;
import gongkai.site.drawing.Denomination;
import gongkai.site.item.LevelGroup;
import gongkai.site.item.Link;
import gongkai.site.item.Openness;
import gongkai.site.series.Matrix;
import gongkai.site.series.TotalCell;
import gongkai.statistics.Coverage;
import gongkai.statistics.Disclosure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Coverage, disclosure, and the list of indicators. */
public record StatisticsPage(
    Shell shell, Covered covered, Openness openness, Disclosures disclosures, Indicators indicators)
    implements Page {

  /**
   * Who reported.
   *
   * @param latest the last year that has reports
   * @param share of all years together
   * @param updated the newest day on which anything was published or changed
   */
  public record Covered(
      Matrix matrix,
      Optional<YearShare> latest,
      Coverage.Share share,
      Optional<LocalDate> updated) {}

  /**
   * How much is disclosed.
   *
   * @param chart of the years; empty where there is nothing to draw
   * @param byLevel the units again, where there are too many for one table
   * @param byStep how many reports disclose how much
   * @param reports newest first; empty where there are too many for a page
   */
  public record Disclosures(
      List<DisclosureRow> byYear,
      Optional<Chart.Disclosures> chart,
      List<DisclosureRow> byUnit,
      List<LevelGroup<DisclosureRow>> byLevel,
      List<StepRow> byStep,
      List<ReportRow> reports) {

    /** How many reports the steps count. */
    public int published() {
      return byStep.stream().mapToInt(StepRow::reports).sum();
    }
  }

  /**
   * The known indicators.
   *
   * @param years the columns, ascending
   */
  public record Indicators(List<Integer> years, List<IndicatorRow> rows) {}

  /** More units than this are listed by level, each level folded. */
  public static final int MOST_UNITS = 40;

  /** More reports than this are counted by steps only; the data file has each. */
  public static final int MOST_REPORTS = 60;

  public Disclosure disclosure() {
    return openness.disclosure();
  }

  /** Whether any registered figure has not been confirmed by a person. */
  public boolean hasUnreviewed() {
    return disclosure().unreviewed() > 0;
  }

  /** How many units reported on a year. */
  public record YearShare(Link year, Coverage.Share share) {}

  /** The disclosure of one unit or year. */
  public record DisclosureRow(Link head, Openness openness) {

    public Disclosure disclosure() {
      return openness.disclosure();
    }
  }

  /**
   * Reports that disclose about as much.
   *
   * @param step of {@link Disclosure#step()}; -1 if they give no figures
   */
  public record StepRow(int step, int reports) {}

  /** The disclosure of one report. */
  public record ReportRow(Link report, Link unit, ReportType type, Openness openness) {

    public Disclosure disclosure() {
      return openness.disclosure();
    }
  }

  /**
   * A known indicator.
   *
   * @param cells one for each year
   * @param trend of the totals; empty where there are none by the vocabulary's rule, or fewer than
   *     two numbers
   * @param denomination in which all numbers of the row are shown
   */
  public record IndicatorRow(
      Link indicator,
      String unit,
      KnownIndicator.Total rule,
      List<TotalCell> cells,
      Optional<Chart.Trend> trend,
      Disclosure disclosure,
      Denomination denomination) {

    /** Whether any year has a total. */
    public boolean hasTotals() {
      return cells.stream().anyMatch(c -> c.total().isPresent());
    }
  }

  @Override
  public PageRole role() {
    return PageRole.COLUMN;
  }

  @Override
  public String template() {
    return "statistics";
  }
}
