package gongkai.line;

import gongkai.diagnostic.Outcome;
import java.io.IOException;

/** Reads the content folder as it is now. Each call reads anew what has changed. */
@FunctionalInterface
public interface SiteLoader {
  /**
   * Reads, plans and checks.
   *
   * @return the site, or only problems where an error keeps it from being built
   */
  Outcome<HeldSite> load() throws IOException;
}
