package gongkai.checking;

import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.SourceLocation;
import gongkai.model.Profile;
import gongkai.model.SiteConfig;
import gongkai.model.Unit;
import gongkai.model.report.Change;
import gongkai.model.report.Report;
import gongkai.site.ReportEntry;
import gongkai.site.SiteContent;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an inspection of government sites would find, beside what is an error anyway (dead links,
 * figures that nobody has confirmed) and what proofreading finds: whether anything is new, whether
 * columns are empty, whether the foot of the pages says what it must. Nothing here stops a build.
 */
public final class InspectionRehearsal {
  /** A front page on which nothing changed for longer fails at one stroke. */
  public static final int FRESH_DAYS = 14;

  /** As many columns without content fail at one stroke. */
  public static final int MOST_EMPTY = 5;

  private static final SourceLocation SITE = SourceLocation.of("content/site.yml");
  private static final String LIST = ", ";

  private InspectionRehearsal() {}

  /**
   * What would be found on a day.
   *
   * @param wrong where wordings of the office's own list stand
   * @return nothing for a site that is no government's
   */
  public static List<Problem> of(SiteContent content, LocalDate today, List<SourceLocation> wrong) {
    Problems problems = new Problems();
    if (content.site().profile() == Profile.GOV) {
      problems.add(freshness(content, today));
      emptyColumns(content).ifPresent(problems::add);
      lackingDuties(content.site().footer()).ifPresent(problems::add);
      wrongWordings(wrong).ifPresent(problems::add);
      problems.addAll(outsideLinks(content));
    }
    return problems.list();
  }

  private static Problem freshness(SiteContent content, LocalDate today) {
    Optional<LocalDate> newest =
        published(content)
            .map(ReportEntry::report)
            .flatMap(InspectionRehearsal::days)
            .filter(day -> !day.isAfter(today))
            .max(LocalDate::compareTo);
    if (newest.isEmpty()) {
      return Problem.warning("inspection-nothing-new", SITE);
    }
    LocalDate last = newest.get();
    LocalDate fails = last.plusDays(FRESH_DAYS + 1L);
    return today.isBefore(fails)
        ? Problem.note("inspection-fresh-until", SITE, last.toString(), fails.toString())
        : Problem.warning(
            "inspection-stale",
            SITE,
            last.toString(),
            String.valueOf(ChronoUnit.DAYS.between(last, today)),
            fails.toString());
  }

  private static Stream<LocalDate> days(Report report) {
    return Stream.concat(report.published().stream(), report.changes().stream().map(Change::date));
  }

  /** What is withdrawn counts as news, and as no content. */
  private static Stream<ReportEntry> published(SiteContent content) {
    return content.reports().stream().filter(e -> e.report().status().isPublic());
  }

  /**
   * The pages of units that reported nothing. The changes list what was published, and the
   * statistics who reported, so that both are empty only in a site without reports; every year that
   * is listed has some.
   */
  private static Optional<Problem> emptyColumns(SiteContent content) {
    List<ReportEntry> shown = published(content).filter(e -> !e.report().isWithdrawn()).toList();
    Set<String> reporting =
        shown.stream().map(e -> e.id().unit().text()).collect(Collectors.toSet());
    List<String> empty = new ArrayList<>();
    for (Unit unit : content.units()) {
      if (!reporting.contains(unit.id().text())) {
        empty.add("units/" + unit.id() + ".html");
      }
    }
    if (published(content).findAny().isEmpty()) {
      empty.add("changes.html");
    }
    if (shown.isEmpty()) {
      empty.add("statistics/index.html");
    }
    String count = String.valueOf(empty.size());
    String names = String.join(LIST, empty);
    if (empty.size() >= MOST_EMPTY) {
      return Optional.of(Problem.warning("inspection-empty-columns", SITE, count, names));
    }
    return empty.isEmpty()
        ? Optional.empty()
        : Optional.of(Problem.note("inspection-few-empty-columns", SITE, count, names));
  }

  /** What the office itself calls wrong is what an inspection would call serious. */
  private static Optional<Problem> wrongWordings(List<SourceLocation> wrong) {
    long files = wrong.stream().map(SourceLocation::path).distinct().count();
    return wrong.isEmpty()
        ? Optional.empty()
        : Optional.of(Problem.warning("inspection-wordings", SITE, "" + wrong.size(), "" + files));
  }

  /** Each address of another host once; only the network knows whether it is dead. */
  private static List<Problem> outsideLinks(SiteContent content) {
    Map<String, Problem> byAddress = new TreeMap<>();
    Stream.concat(
            content.reports().stream().flatMap(report -> report.links().stream()),
            content.pages().stream().flatMap(page -> page.links().stream()))
        .filter(placed -> placed.link().href().matches("(?i)https?://.*"))
        .forEach(
            placed -> {
              String address = placed.link().href().replaceFirst("#.*", "");
              byAddress.putIfAbsent(
                  address, Problem.note("inspection-link-untried", placed.place(), address));
            });
    return List.copyOf(byAddress.values());
  }

  private static Optional<Problem> lackingDuties(SiteConfig.Footer footer) {
    List<String> lacking = new ArrayList<>();
    lack(footer.icp(), "icp", lacking);
    lack(footer.police(), "police", lacking);
    lack(footer.siteId(), "site-id", lacking);
    lack(footer.reportMistake(), "report-mistake", lacking);
    return lacking.isEmpty()
        ? Optional.empty()
        : Optional.of(Problem.warning("inspection-footer-lacks", SITE, String.join(LIST, lacking)));
  }

  private static void lack(Optional<String> value, String key, List<String> lacking) {
    if (value.isEmpty()) {
      lacking.add(key);
    }
  }
}
