package gongkai.build;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which site to make, and how.
 *
 * @param root the site's folder, the one that holds {@code content/}
 * @param baseUrl in place of the one in {@code site.yml}
 * @param drafts whether reports that are not yet published get pages too
 * @param purpose what the site is read for
 * @param threads at least 1
 * @param today the day in the site's time zone: dates after it are refused. It reaches no page
 */
public record SiteRequest(
    Path root,
    Optional<URI> baseUrl,
    boolean drafts,
    Purpose purpose,
    int threads,
    Function<ZoneId, LocalDate> today) {

  /** A request that knows no day, so that no date is after it. */
  public SiteRequest(
      Path root, Optional<URI> baseUrl, boolean drafts, Purpose purpose, int threads) {
    this(root, baseUrl, drafts, purpose, threads, zone -> LocalDate.MAX);
  }

  /** The same site on a day. */
  public SiteRequest on(Function<ZoneId, LocalDate> day) {
    return new SiteRequest(root, baseUrl, drafts, purpose, threads, day);
  }

  /** What a site is read for. */
  public enum Purpose {
    /** To be written once. Texts are read again when their pages are written. */
    BUILD,
    /** To be judged: texts are searched for personal details and slips, which takes time. */
    CHECK,
    /**
     * To be shown for long. Texts are kept, so that pages go on as they were planned while files
     * are being edited.
     */
    PREVIEW
  }
}
