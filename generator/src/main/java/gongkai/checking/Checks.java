package gongkai.checking;

import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.site.SiteContent;
import gongkai.site.planning.SitePlan;
import java.util.List;
import java.util.Set;

/** All checks, in the two places of the line where they can be made. */
public final class Checks {
  private Checks() {}

  /** What must hold before the site can be planned. */
  public static List<Problem> ofContent(SiteContent content, Unread unread) {
    Problems problems = new Problems();
    problems.addAll(ofReports(content, unread));
    problems.addAll(together(content));
    return problems.list();
  }

  /** What must hold of each report beside the settings, whatever the other reports say. */
  public static List<Problem> ofReports(SiteContent content, Unread unread) {
    Problems problems = new Problems();
    problems.addAll(UnknownUnits.in(content, unread.units()));
    problems.addAll(unread.vocabulary() ? List.of() : UnknownIndicators.in(content));
    problems.addAll(PartsOfMeans.in(content));
    return problems.list();
  }

  /** What must hold of the reports together. */
  public static List<Problem> together(SiteContent content) {
    Problems problems = new Problems();
    problems.addAll(SamePeriod.in(content));
    problems.addAll(FollowedPlans.in(content));
    return problems.list();
  }

  /** Whether a unit is named that does not exist: such a site cannot be planned. */
  public static boolean hasUnknownUnits(SiteContent content) {
    return !UnknownUnits.in(content, Set.of()).isEmpty();
  }

  /** What must hold of the planned site. */
  public static List<Problem> ofPlan(SitePlan plan) {
    Problems problems = new Problems();
    problems.addAll(AddressClashes.in(plan));
    problems.addAll(BrokenLinks.in(plan));
    return problems.list();
  }
}
