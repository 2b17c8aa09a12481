package gongkai.line;

import gongkai.diagnostic.Outcome;
import gongkai.line.request.ChangedFiles;
import java.io.IOException;

/** Reads the content folder as it is now. Each call reads anew what has changed. */
@FunctionalInterface
public interface SiteLoader {
  /**
   * Reads, plans and checks.
   *
   * @param changed what may have changed since the call before, whatever that came to
   * @return the site, or only problems where an error keeps it from being built
   */
  Outcome<HeldSite> load(ChangedFiles changed) throws IOException;
}
