package gongkai.line.request;

import gongkai.model.Profile;
import gongkai.store.Store;
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
 * @param profile in place of the one in {@code site.yml}
 * @param store what was worked out before
 * @param today the day in the site's time zone: dates after it are refused. It reaches no page
 */
public record SiteRequest(
    Path root,
    Optional<URI> baseUrl,
    boolean drafts,
    Purpose purpose,
    int threads,
    Optional<Profile> profile,
    Store store,
    Function<ZoneId, LocalDate> today) {

  /**
   * A request that takes the site as it describes itself, knows nothing of runs before, and no day,
   * so that no date is after it.
   */
  public SiteRequest(
      Path root, Optional<URI> baseUrl, boolean drafts, Purpose purpose, int threads) {
    this(
        root,
        baseUrl,
        drafts,
        purpose,
        threads,
        Optional.empty(),
        Store.inMemory(),
        zone -> LocalDate.MAX);
  }

  /** The same request with another kind of publisher, if one is given. */
  public SiteRequest as(Optional<Profile> other) {
    return new SiteRequest(root, baseUrl, drafts, purpose, threads, other, store, today);
  }

  /** The same site on a day. */
  public SiteRequest on(Function<ZoneId, LocalDate> day) {
    return new SiteRequest(root, baseUrl, drafts, purpose, threads, profile, store, day);
  }

  /** The same, with what was worked out before. */
  public SiteRequest with(Store known) {
    return new SiteRequest(root, baseUrl, drafts, purpose, threads, profile, known, today);
  }

  /** What a site is read for. */
  public enum Purpose {
    /** To be written once. Texts are read again when their pages are written. */
    BUILD,
    /** To be judged: warnings are looked for too, which takes time. */
    CHECK,
    /**
     * To be shown for long. Texts are kept, so that pages go on as they were planned while files
     * are being edited.
     */
    PREVIEW
  }
}
