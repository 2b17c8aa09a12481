package gongkai.line.known;

import gongkai.checking.Checks;
import gongkai.diagnostic.Problem;
import gongkai.site.SiteContent;
import gongkai.site.planning.SitePlan;
import gongkai.site.planning.SitePlanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The plan of a site that changes. What does not depend on the words is taken from the plan before:
 * the statistics where no report says another number, the addresses where all files stand where
 * they stood.
 */
public final class KnownPlan {
  private final KnownStatistics statistics = new KnownStatistics();
  private Optional<SitePlan> last = Optional.empty();

  /** What is wrong with the addresses of a plan, if it was looked for. */
  private Optional<Judged> judged = Optional.empty();

  private record Judged(SitePlan plan, List<Problem> problems) {}

  /** The plan of a content, with what is as it was taken from the one made last. */
  public SitePlan of(SiteContent content) {
    SitePlan plan = SitePlanner.plan(content, statistics.of(content), last);
    last = Optional.of(plan);
    return plan;
  }

  /**
   * What is wrong with the plan that was made last.
   *
   * @param all what it was planned from, with the reports that it does not show
   */
  public List<Problem> check(SiteContent all) {
    SitePlan plan = last.orElseThrow();
    if (judged.filter(known -> plan.hasAddressesOf(known.plan())).isEmpty()) {
      judged = Optional.of(new Judged(plan, Checks.ofAddresses(plan)));
    }
    List<Problem> problems = new ArrayList<>(judged.get().problems());
    problems.addAll(Checks.ofLinks(plan, all));
    return problems;
  }
}
