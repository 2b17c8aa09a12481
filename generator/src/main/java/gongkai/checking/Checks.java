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
    problems.addAll(ofUnits(content));
    problems.addAll(together(content));
    return problems.list();
  }

  /** What must hold of each report beside the settings, whatever the other reports say. */
  public static List<Problem> ofReports(SiteContent content, Unread unread) {
    Problems problems = new Problems();
    problems.addAll(UnknownUnits.in(content, unread.units()));
    problems.addAll(unread.vocabulary() ? List.of() : UnknownIndicators.in(content));
    problems.addAll(OtherUnits.in(content));
    problems.addAll(PartsOfMeans.in(content));
    problems.addAll(ForeignHeaders.in(content));
    problems.addAll(TitlesOfOthers.in(content));
    return problems.list();
  }

  /** What must hold of the reports of each unit together. */
  public static List<Problem> ofUnits(SiteContent content) {
    Problems problems = new Problems();
    problems.addAll(SamePeriod.in(content));
    problems.addAll(UnitDays.in(content));
    return problems.list();
  }

  /** What must hold of all reports together. */
  public static List<Problem> together(SiteContent content) {
    return FollowedPlans.in(content);
  }

  /** Whether a unit is named that does not exist: such a site cannot be planned. */
  public static boolean hasUnknownUnits(SiteContent content) {
    return !UnknownUnits.in(content, Set.of()).isEmpty();
  }

  /** What must hold of the addresses of the planned site, whatever stands there. */
  public static List<Problem> ofAddresses(SitePlan plan) {
    return AddressClashes.in(plan);
  }

  /**
   * What must hold of the texts of the planned site.
   *
   * @param all what it was planned from, with the reports that it does not show
   */
  public static List<Problem> ofLinks(SitePlan plan, SiteContent all) {
    return BrokenLinks.in(plan, all.reports());
  }
}
