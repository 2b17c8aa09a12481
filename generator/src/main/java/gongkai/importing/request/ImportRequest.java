package gongkai.importing.request;

import java.nio.file.Path;
import java.util.List;

/**
 * What to import into which site.
 *
 * @param sources files and folders; of a folder all files of known formats in it, at any depth
 * @param site folder that holds {@code content/}
 * @param dryRun whether nothing is written
 * @param threads that read sources; at least 1
 */
public record ImportRequest(
    List<Path> sources, Path site, ImportOptions options, boolean dryRun, int threads) {
  public ImportRequest {
    sources = List.copyOf(sources);
  }

  /** To be read one source after the other. */
  public ImportRequest(List<Path> sources, Path site, ImportOptions options, boolean dryRun) {
    this(sources, site, options, dryRun, 1);
  }
}
