package gongkai.site.page;

import gongkai.model.Language;
import gongkai.model.Passage;
import gongkai.model.Period;
import gongkai.model.Quantity;
import gongkai.model.Quote;
import gongkai.model.report.ReportId;
import gongkai.site.drawing.Denomination;
import gongkai.site.item.Link;
import gongkai.site.item.ReportItem;
import gongkai.site.series.FigureSource;
import gongkai.site.series.Parts;
import gongkai.site.series.SeriesLink;
import gongkai.statistics.Sum;
import gongkai.text.section.SectionTopic;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A report and the one before it of the same unit and type, side by side.
 *
 * @param unit its name in the newer report's time
 * @param figures the known indicators that either report gives
 * @param rows their sections, those about the same thing beside each other
 */
public record ComparePage(
    Shell shell, Passage unit, Side older, Side newer, List<FigureRow> figures, List<Row> rows)
    implements Page {

  /**
   * One of the two reports.
   *
   * @param period set where both reports are on the same year, so that only this tells them apart
   * @param bodyLanguage the language of its text, which need not be the page's
   * @param bodyDigest stands for the text, which is read again when the page is written
   * @param series for each figure of the text, by its words: its series
   * @param prefix of the anchors of its text on this page
   */
  public record Side(
      ReportId report,
      ReportItem item,
      Optional<Period> period,
      Language bodyLanguage,
      String bodyDigest,
      Map<Quote, SeriesLink> series,
      String prefix) {}

  /**
   * What both reports say on something. One side may be empty.
   *
   * @param anchor of the row on this page
   * @param topics empty where the headings name none that we know
   * @param opening whether it is what stands before the first heading
   */
  public record Row(
      String anchor,
      Set<SectionTopic> topics,
      boolean opening,
      List<Section> older,
      List<Section> newer) {}

  /**
   * A section of one report.
   *
   * @param id its anchor on this page
   * @param href where it stands in the report
   */
  public record Section(String id, String href) {}

  /**
   * A figure of one of the reports, and the sentence that gives it.
   *
   * @param reviewed whether a person has confirmed it
   * @param source how the report writes it
   */
  public record Value(Quantity quantity, String evidence, boolean reviewed, FigureSource source) {}

  /**
   * What one of the reports says of an indicator.
   *
   * @param values empty if it does not give it
   * @param parts set if they are parts
   */
  public record Given(List<Value> values, Optional<Parts> parts) {

    /** The one quantity that it comes to; empty if there is none, or several. */
    public Optional<Quantity> quantity() {
      if (values.size() == 1) {
        return Optional.of(values.get(0).quantity());
      }
      return parts
          .flatMap(Parts::sum)
          .filter(Sum::isComplete)
          .map(sum -> Quantity.of(sum.number().orElseThrow(), sum.unit(), sum.exactness()));
    }
  }

  /** Whether it shows figures that nobody has confirmed. */
  public boolean hasUnreviewed() {
    for (FigureRow row : figures) {
      if (isUnreviewed(row.older()) || isUnreviewed(row.newer())) {
        return true;
      }
    }
    return isUnreviewed(older) || isUnreviewed(newer);
  }

  private static boolean isUnreviewed(Given given) {
    for (Value value : given.values()) {
      if (!value.reviewed()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnreviewed(Side side) {
    for (SeriesLink link : side.series().values()) {
      if (!link.reviewed()) {
        return true;
      }
    }
    return false;
  }

  /**
   * A known indicator in both reports.
   *
   * @param difference only where both give one exact number of one unit of counting
   * @param denomination in which all numbers of the row are shown
   */
  public record FigureRow(
      Link indicator,
      Given older,
      Given newer,
      Optional<Difference> difference,
      Denomination denomination) {}

  /**
   * Newer less older.
   *
   * @param sign -1, 0 or 1
   * @param amount without its sign; of two per cents, in percentage points
   */
  public record Difference(int sign, Quantity amount) {}

  @Override
  public String template() {
    return "compare";
  }
}
