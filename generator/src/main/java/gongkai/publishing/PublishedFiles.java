package gongkai.publishing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** What the build before left in an output folder. */
public final class PublishedFiles {
  private PublishedFiles() {}

  /**
   * The paths of the site's files, with {@code /} between their parts.
   *
   * @param out may be absent
   * @return empty if there is no site of ours
   */
  public static Set<String> in(Path out) throws IOException {
    Path manifest = out.resolve(Manifest.FILE_NAME);
    return Files.isRegularFile(manifest, LinkOption.NOFOLLOW_LINKS)
        ? Manifest.read(manifest)
            .map(entries -> new TreeSet<>(entries.keySet()))
            .orElseGet(TreeSet::new)
        : Set.of();
  }
}
