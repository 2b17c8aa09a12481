package gongkai.line;

import gongkai.diagnostic.Outcome;
import gongkai.line.request.ChangedFiles;
import gongkai.line.request.SiteRequest;
import gongkai.line.request.Timings;
import java.io.IOException;

/** Loads a site again and again for a preview. */
final class LiveLoader implements SiteLoader {
  /** Edits leave results behind in memory; to look which are needed takes as long as some edits. */
  private static final int LOADS_BETWEEN_CLEARING = 50;

  private final SiteRequest request;
  private final Planning planning;
  private int loads;

  LiveLoader(SiteRequest request) {
    this.request = request;
    this.planning = new Planning(request);
  }

  @Override
  public Outcome<HeldSite> load(ChangedFiles changed) throws IOException {
    Outcome<PlannedSite> planned = planning.next(changed, Timings.none());
    // While a fault keeps the new site from being shown, the old one needs what it is made of.
    if (planned.value().isPresent() && loads++ % LOADS_BETWEEN_CLEARING == 0) {
      planning.need();
      request.store().settle();
    }
    return new Outcome<>(planned.value().map(HeldSite.class::cast), planned.problems());
  }
}
