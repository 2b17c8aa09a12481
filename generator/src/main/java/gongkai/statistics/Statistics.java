package gongkai.statistics;

import gongkai.model.Unit;
import gongkai.model.UnitId;
import gongkai.model.report.Report;
import gongkai.model.report.ReportId;
import gongkai.model.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What the published reports say together. A withdrawn report counts nowhere but in the coverage, a
 * draft nowhere: it only has its own disclosure.
 *
 * @param series of the known indicators that any report gives, in the vocabulary's order
 * @param disclosureByReport of every report that is not withdrawn
 * @param disclosureByUnit of every unit that published one
 * @param disclosureByYear ascending
 */
public record Statistics(
    Coverage coverage,
    Succession succession,
    Comparability comparability,
    List<Series> series,
    Disclosure disclosure,
    Map<ReportId, Disclosure> disclosureByReport,
    Map<UnitId, Disclosure> disclosureByUnit,
    Map<Integer, Disclosure> disclosureByYear) {

  /**
   * Computes everything. {@link Reckoning} makes them again from what changed.
   *
   * @param reports published and withdrawn ones; drafts only where they are shown
   */
  public static Statistics of(
      Collection<Report> reports, Collection<Unit> units, Vocabulary vocabulary) {
    return Reckoning.of(reports, units, vocabulary).statistics();
  }
}
