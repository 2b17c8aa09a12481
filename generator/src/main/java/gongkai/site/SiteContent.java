package gongkai.site;

import gongkai.model.SiteConfig;
import gongkai.model.Unit;
import gongkai.model.UnitId;
import gongkai.model.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that the plan is made from.
 *
 * @param units sorted by level, then by id
 * @param unitPlaces of units, for problems; a page depends on none
 * @param reports sorted by unit, then stem
 */
public record SiteContent(
    SiteConfig site,
    List<Unit> units,
    Map<UnitId, UnitPlaces> unitPlaces,
    Vocabulary vocabulary,
    List<ReportEntry> reports,
    List<PageEntry> pages) {

  public SiteContent withReports(List<ReportEntry> others) {
    return new SiteContent(site, units, unitPlaces, vocabulary, others, pages);
  }

  /** The reports of each unit that has any, units and reports in the order of the reports. */
  public Map<UnitId, List<ReportEntry>> reportsByUnit() {
    Map<UnitId, List<ReportEntry>> byUnit = new LinkedHashMap<>();
    List<ReportEntry> own = List.of();
    for (ReportEntry entry : reports) {
      // Most reports follow one of their own unit: to compare takes less than to look up.
      if (own.isEmpty() || !own.get(0).id().unit().equals(entry.id().unit())) {
        own = byUnit.computeIfAbsent(entry.id().unit(), unit -> new ArrayList<>());
      }
      own.add(entry);
    }
    return byUnit;
  }
}
