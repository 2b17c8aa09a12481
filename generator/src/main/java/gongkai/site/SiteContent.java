package gongkai.site;

import gongkai.model.SiteConfig;
import gongkai.model.Unit;
import gongkai.model.vocabulary.Vocabulary;
import java.util.List;

/**
 * Everything that the plan is made from.
 *
 * @param units sorted by level, then by id
 * @param reports sorted by unit, then stem
 */
public record SiteContent(
    SiteConfig site,
    List<Unit> units,
    Vocabulary vocabulary,
    List<ReportEntry> reports,
    List<PageEntry> pages) {

  public SiteContent withReports(List<ReportEntry> others) {
    return new SiteContent(site, units, vocabulary, others, pages);
  }
}
