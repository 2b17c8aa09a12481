package gongkai.line;

import gongkai.diagnostic.Outcome;
import gongkai.line.request.ChangedFiles;
import gongkai.line.request.SiteRequest;
import gongkai.line.request.Timings;
import gongkai.site.planning.SitePlan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A plan from a site that is given as one text; see {@link SiteFolder}. */
public final class SiteOfText {
  private SiteOfText() {}

  /** Reads and plans; fails where there is an error. */
  public static SitePlan planned(Path root, String text) throws IOException {
    return planned(root, text, false);
  }

  /** The same with drafts, as those who write them see it. */
  public static SitePlan withDrafts(Path root, String text) throws IOException {
    return planned(root, text, true);
  }

  private static SitePlan planned(Path root, String text, boolean drafts) throws IOException {
    SiteFolder.write(root, text);
    Outcome<PlannedSite> site =
        new Planning(new SiteRequest(root, Optional.empty(), drafts, SiteRequest.Purpose.BUILD, 1))
            .next(ChangedFiles.ANY, Timings.none());
    return site.value().orElseThrow(() -> new AssertionError(site.problems())).plan();
  }
}
