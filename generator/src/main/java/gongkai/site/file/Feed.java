package gongkai.site.file;

import gongkai.model.Coded;
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
 * An Atom feed (RFC 4287) of the newest reports, or of the newest changes of reports.
 *
 * @param title whose reports: the site's name, a unit's, a year
 * @param zone in which a day begins
 */
public record Feed(
    Address address,
    Language pageLanguage,
    Passage title,
    Passage publisher,
    Urls urls,
    ZoneId zone,
    FeedKind kind,
    List<Entry> entries)
    implements PlainFile {
  /** Enough for a reader that looks in once a month. */
  public static final int LONGEST = 30;

  /** What a feed reports. */
  public enum FeedKind implements Coded {
    SITE,
    UNIT,
    YEAR,
    CHANGES
  }

  /** Only the portal's feed carries the reports' texts; others would repeat them. */
  public boolean wholeTexts() {
    return kind == FeedKind.SITE;
  }

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

  /**
   * A report, or a change of one.
   *
   * @param unit whose it is
   * @param summary of the report; of a change, what was changed
   * @param change its kind, if it is a change
   */
  public record Entry(
      ReportId report,
      Passage title,
      Passage unit,
      Optional<Passage> summary,
      Place place,
      Days days,
      Text text,
      Optional<Change.ChangeKind> change) {}

  /**
   * Where a report is.
   *
   * @param url its absolute address
   * @param id that nothing else has, and that it keeps
   */
  public record Place(Address page, String url, String id) {}

  /**
   * When it became public.
   *
   * @param updated the day of its newest change, or of its publication
   */
  public record Days(LocalDate published, LocalDate updated) {}

  /** What its text is read by. */
  public record Text(Language language, String digest) {}
}
