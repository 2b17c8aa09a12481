package gongkai.site.page;

import gongkai.model.Language;
import gongkai.model.Passage;
import gongkai.model.report.Change;
import gongkai.model.report.ReportId;
import gongkai.site.Address;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * An Atom feed (RFC 4287) of the newest reports.
 *
 * @param title whose reports: the site's name, or a unit's
 * @param zone in which a day begins
 * @param wholeTexts whether entries carry the reports' texts, or only their summaries: the portal's
 *     feed does, a unit's would only repeat them
 */
public record Feed(
    Address address,
    Language pageLanguage,
    Passage title,
    Passage publisher,
    Urls urls,
    ZoneId zone,
    boolean wholeTexts,
    List<Entry> entries)
    implements SiteFile {
  /** Enough for a reader that looks in once a month. */
  public static final int LONGEST = 30;

  /**
   * Absolute addresses.
   *
   * @param self the feed's own
   * @param page of the page that it belongs to
   */
  public record Urls(String self, String page) {}

  public Feed {
    entries = List.copyOf(entries);
  }

  /** The feed of changes is for those who look in less often, and its entries are short. */
  public static final int LONGEST_OF_CHANGES = 100;

  /**
   * A report, or a change of one.
   *
   * @param unit whose it is
   * @param change empty where it is about the report itself
   */
  public record Entry(
      ReportId report,
      Passage title,
      Passage unit,
      Optional<Passage> summary,
      Place place,
      Days days,
      Text text,
      Optional<ChangeNote> change) {}

  /** What was changed, and why. */
  public record ChangeNote(Change.ChangeKind kind, Passage note) {}

  /**
   * Where a report is.
   *
   * @param url its absolute address, which is its id too
   */
  public record Place(Address page, String url) {}

  /**
   * When it became public.
   *
   * @param updated the day of its newest change, or of its publication
   */
  public record Days(LocalDate published, LocalDate updated) {}

  /** What its text is read by. */
  public record Text(Language language, String digest) {}
}
