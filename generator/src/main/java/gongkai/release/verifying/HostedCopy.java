package gongkai.release.verifying;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** A copy of a site, wherever it is. */
interface HostedCopy {
  /**
   * The bytes of its own manifest.
   *
   * @return empty if there is none
   * @throws IOException if it cannot be read
   */
  Optional<byte[]> manifest() throws IOException;

  /**
   * What is found at each path: at all that are expected, and at others that are there.
   *
   * @throws IOException if nothing can be said of the copy at all
   */
  Map<String, Found> files(Expectation expected) throws IOException;
}
