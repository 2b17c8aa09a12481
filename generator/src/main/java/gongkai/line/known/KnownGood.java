package gongkai.line.known;

import gongkai.checking.Checks;
import gongkai.checking.Unread;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.site.ReportEntry;
import gongkai.site.SiteContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Checks reports beside the settings and each other. One that was found good beside the same
 * settings and was not read again is checked no second time.
 */
public final class KnownGood {
  private Optional<SiteContent> good = Optional.empty();
  private boolean unitsAreKnown;

  /**
   * What is wrong with reports, beside the settings and each other.
   *
   * @param unread what could not be read, and so is not missed
   */
  public List<Problem> check(SiteContent content, Unread unread) {
    Optional<SiteContent> known = good.filter(g -> areBeside(g, content));
    SiteContent fresh = known.map(g -> content.withReports(others(content, g))).orElse(content);
    SiteContent ofTheirUnits =
        known.map(g -> content.withReports(besideOthers(content, g))).orElse(content);
    Problems problems = new Problems();
    problems.addAll(Checks.ofReports(fresh, unread));
    problems.addAll(Checks.ofUnits(ofTheirUnits));
    problems.addAll(Checks.together(content));
    good = problems.isEmpty() ? Optional.of(content) : Optional.empty();
    unitsAreKnown = problems.isEmpty() && unread.units().isEmpty();
    return problems.list();
  }

  /** Whether a report that was checked last may name a unit that does not exist. */
  public boolean mayHaveUnknownUnits() {
    return !unitsAreKnown;
  }

  /** Whether the reports of one stand beside the same settings, in the same places. */
  private static boolean areBeside(SiteContent one, SiteContent other) {
    return one.units().equals(other.units())
        && one.vocabulary().equals(other.vocabulary())
        && one.reports().size() == other.reports().size();
  }

  private static List<ReportEntry> others(SiteContent content, SiteContent known) {
    return IntStream.range(0, content.reports().size())
        .filter(i -> isOther(content, known, i))
        .mapToObj(content.reports()::get)
        .toList();
  }

  /** Whether a report is not the very same object: to compare two would take as long. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isOther(SiteContent content, SiteContent known, int i) {
    return content.reports().get(i) != known.reports().get(i);
  }

  /** All reports of the units that have another one. Those of a unit stand together. */
  private static List<ReportEntry> besideOthers(SiteContent content, SiteContent known) {
    List<ReportEntry> all = content.reports();
    List<ReportEntry> beside = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < all.size(); i++) {
      if (isOther(content, known, i)) {
        int first = i;
        while (first > from && isOfOneUnit(all, first - 1, i)) {
          first--;
        }
        int end = i + 1;
        while (end < all.size() && isOfOneUnit(all, end, i)) {
          end++;
        }
        beside.addAll(all.subList(first, end));
        from = end;
        i = end - 1;
      }
    }
    return beside;
  }

  private static boolean isOfOneUnit(List<ReportEntry> all, int one, int other) {
    return all.get(one).id().unit().equals(all.get(other).id().unit());
  }
}
