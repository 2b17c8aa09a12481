package gongkai.build;

import gongkai.model.Profile;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Which site to make, and how.
 *
 * @param root the site's folder, the one that holds {@code content/}
 * @param baseUrl in place of the one in {@code site.yml}
 * @param drafts whether reports that are not yet published get pages too
 * @param purpose what the site is read for
 * @param threads at least 1
 * @param profile in place of the one in {@code site.yml}
 */
public record SiteRequest(
    Path root,
    Optional<URI> baseUrl,
    boolean drafts,
    Purpose purpose,
    int threads,
    Optional<Profile> profile) {

  /** A request that takes the site as it describes itself. */
  public SiteRequest(
      Path root, Optional<URI> baseUrl, boolean drafts, Purpose purpose, int threads) {
    this(root, baseUrl, drafts, purpose, threads, Optional.empty());
  }

  /** The same request with another kind of publisher, if one is given. */
  public SiteRequest as(Optional<Profile> other) {
    return new SiteRequest(root, baseUrl, drafts, purpose, threads, other);
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
