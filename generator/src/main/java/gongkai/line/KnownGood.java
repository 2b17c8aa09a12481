package gongkai.line;

import gongkai.checking.Checks;
import gongkai.checking.Unread;
import gongkai.diagnostic.Problem;
import gongkai.site.ReportEntry;
import gongkai.site.SiteContent;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Checks each report beside the settings, and one that was found good beside the same settings and
 * was not read again no second time.
 */
final class KnownGood {
  private Optional<SiteContent> good = Optional.empty();

  List<Problem> check(SiteContent content, Unread unread) {
    SiteContent fresh =
        good.filter(known -> haveSameSettings(known, content))
            .map(known -> content.withReports(others(content, known)))
            .orElse(content);
    List<Problem> problems = Checks.ofReports(fresh, unread);
    good = problems.isEmpty() ? Optional.of(content) : Optional.empty();
    return problems;
  }

  private static boolean haveSameSettings(SiteContent one, SiteContent other) {
    return one.units().equals(other.units()) && one.vocabulary().equals(other.vocabulary());
  }

  /** The reports that are not the very same objects. */
  private static List<ReportEntry> others(SiteContent content, SiteContent known) {
    Set<ReportEntry> same = Collections.newSetFromMap(new IdentityHashMap<>());
    same.addAll(known.reports());
    return content.reports().stream().filter(entry -> !same.contains(entry)).toList();
  }
}
