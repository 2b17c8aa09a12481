package gongkai.site.page;

import gongkai.model.Language;
import gongkai.model.Passage;
import gongkai.model.ReportId;
import gongkai.site.Address;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * An Atom feed (RFC 4287) of the newest reports.
 *
 * @param title whose reports: the site's name, or a unit's
 * @param self its own absolute address
 * @param page the absolute address of the page that it belongs to
 * @param zone in which a day begins
 * @param wholeTexts whether entries carry the reports' texts, or only their summaries: the portal's
 *     feed does, a unit's would only repeat them
 */
public record Feed(
    Address address,
    Language pageLanguage,
    Passage title,
    Passage publisher,
    String self,
    String page,
    ZoneId zone,
    boolean wholeTexts,
    List<Entry> entries)
    implements SiteFile {
  /** Enough for a reader that looks in once a month. */
  public static final int LONGEST = 30;

  public Feed {
    entries = List.copyOf(entries);
  }

  /**
   * A report.
   *
   * @param url its absolute address, which is its id too
   * @param updated the day of its newest change, or of its publication
   * @param digest of its text
   */
  public record Entry(
      ReportId report,
      Language bodyLanguage,
      Passage title,
      Passage unit,
      Optional<Passage> summary,
      String url,
      Address page,
      LocalDate published,
      LocalDate updated,
      String digest) {}
}
