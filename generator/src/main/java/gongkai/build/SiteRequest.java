package gongkai.build;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Which site to make, and how.
 *
 * @param root the site's folder, the one that holds {@code content/}
 * @param baseUrl in place of the one in {@code site.yml}
 * @param drafts whether reports that are not yet published get pages too
 * @param keepTexts whether the site's pages must be made from the files as they were when it was
 *     planned, even if they change afterwards: costs memory for every text
 * @param threads at least 1
 */
public record SiteRequest(
    Path root, Optional<URI> baseUrl, boolean drafts, boolean keepTexts, int threads) {}
