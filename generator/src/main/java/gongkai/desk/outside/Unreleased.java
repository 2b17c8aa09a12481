package gongkai.desk.outside;

import gongkai.model.ReleaseId;
import gongkai.model.report.ReportId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the next release would change.
 *
 * @param last the last release; empty before the first
 * @param shown the reports that it showed
 * @param changed reports that are not as the last release showed them
 * @param lost addresses that were published and would be gone
 */
public record Unreleased(
    Optional<ReleaseId> last, Set<ReportId> shown, Set<ReportId> changed, List<Lost> lost) {
  public static final Unreleased NOTHING =
      new Unreleased(Optional.empty(), Set.of(), Set.of(), List.of());

  public Unreleased {
    shown = Set.copyOf(shown);
    changed = Set.copyOf(changed);
    lost = List.copyOf(lost);
  }

  /**
   * An address that would be gone.
   *
   * @param path from the site's root
   * @param report whose page it was; empty if it was none's
   * @param now the reports that could take the address over, the likeliest first
   */
  public record Lost(String path, Optional<ReportId> report, List<ReportId> now) {
    public Lost {
      now = List.copyOf(now);
    }
  }
}
