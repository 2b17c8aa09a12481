package gongkai.site;

import gongkai.model.SiteConfig;
import gongkai.model.Unit;
import gongkai.model.Vocabulary;
import java.util.List;
import java.util.Optional;

/**
 * Everything that the plan is made from.
 *
 * @param units sorted by level, then by id
 * @param reports those that the public may see, sorted by unit, then period
 */
public record SiteContent(
    SiteConfig site,
    List<Unit> units,
    Vocabulary vocabulary,
    List<ReportEntry> reports,
    List<PageEntry> pages) {

  public Optional<Unit> unit(String id) {
    return units.stream().filter(u -> u.id().equals(id)).findFirst();
  }
}
