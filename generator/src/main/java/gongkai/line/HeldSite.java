package gongkai.line;

import java.io.IOException;
import java.util.Optional;

/** A site that was read, planned and checked, and whose files are made when they are asked for. */
public interface HeldSite {
  /**
   * The bytes of a file, the same as a build would write.
   *
   * @param path relative to the site's root, for example {@code en/units/index.html}
   * @return empty if the site has no such file
   */
  Optional<byte[]> file(String path) throws IOException;
}
