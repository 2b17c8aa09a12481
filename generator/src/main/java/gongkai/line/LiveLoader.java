package gongkai.line;

import gongkai.diagnostic.Outcome;
import gongkai.line.reading.ReadReport;
import gongkai.line.request.ChangedFiles;
import gongkai.line.request.SiteRequest;
import gongkai.line.request.Timings;
import gongkai.model.report.Report;
import gongkai.model.report.ReportId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds a site and loads it again and again, for a preview; and says of it what a check would, so
 * that nothing is read twice for both. Any thread may ask.
 */
public final class LiveLoader implements SiteLoader {
  /** Edits leave results behind in memory; to look which are needed takes as long as some edits. */
  private static final int LOADS_BETWEEN_CLEARING = 50;

  private final SiteRequest request;
  private final Planning planning;
  private int loads;
  private Optional<LiveCheck> told = Optional.empty();

  LiveLoader(SiteRequest request) {
    this.request = request;
    this.planning = new Planning(request);
  }

  @Override
  public synchronized Outcome<HeldSite> load(ChangedFiles changed) throws IOException {
    told = Optional.empty();
    Outcome<PlannedSite> planned = planning.next(changed, Timings.none());
    // While a fault keeps the new site from being shown, the old one needs what it is made of.
    if (planned.value().isPresent() && loads++ % LOADS_BETWEEN_CLEARING == 0) {
      planning.need();
      request.store().settle();
    }
    return new Outcome<>(planned.value().map(HeldSite.class::cast), planned.problems());
  }

  /**
   * What a check reports of the site as it is held.
   *
   * @param changed what is known to have changed since it was loaded
   * @throws IOException if the disk fails
   */
  public synchronized LiveCheck check(ChangedFiles changed) throws IOException {
    if (!changed.isEmpty()) {
      load(changed);
    }
    if (told.isEmpty()) {
      List<ReportId> all = new ArrayList<>();
      Map<ReportId, Report> reports = new HashMap<>();
      Map<ReportId, Integer> lacking = new HashMap<>();
      int languages = planning.languages();
      for (ReadReport read : planning.reports()) {
        all.add(read.source().id());
        read.entry().ifPresent(entry -> reports.put(entry.id(), entry.report()));
        read.entry()
            .filter(entry -> entry.report().status().isPublic())
            .filter(entry -> !entry.report().isWithdrawn())
            .map(entry -> languages - entry.outlines().byLanguage().size())
            .filter(lacks -> lacks > 0)
            .ifPresent(lacks -> lacking.put(read.source().id(), lacks));
      }
      told =
          Optional.of(
              new LiveCheck(
                  all, reports, lacking, planning.checked(), planning.seen(), planning.wording()));
    }
    return told.get();
  }
}
