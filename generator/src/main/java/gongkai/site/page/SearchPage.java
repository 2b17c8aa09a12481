package gongkai.site.page;

import gongkai.model.Language;
import gongkai.model.Passage;
import gongkai.model.report.Dimension;
import gongkai.model.report.ReportType;
import gongkai.site.item.LevelGroup;
import gongkai.site.item.Link;
import java.util.List;

/**
 * Where readers search. Without a script it is the list of all that they may look for by name; the
 * script reads the names from it.
 *
 * @param types those that reports are of
 * @param sections what reports account for
 */
public record SearchPage(
    Shell shell,
    List<LevelGroup<NamedUnit>> units,
    List<Link> years,
    List<NamedIndicator> indicators,
    List<ReportType> types,
    List<Dimension> sections,
    Files files)
    implements Page {

  /**
   * A unit by all its names.
   *
   * @param others former names, and those in other languages
   */
  public record NamedUnit(String id, Link unit, List<Passage> others) {}

  /** A known indicator by all its names. */
  public record NamedIndicator(Link indicator, List<Passage> others) {}

  /**
   * Where the script finds things, as seen from this page.
   *
   * @param folder of the files that it loads
   * @param root of the site
   * @param first the language of the texts that are at the root
   */
  public record Files(String folder, String root, Language first) {}

  @Override
  public String template() {
    return "search";
  }
}
