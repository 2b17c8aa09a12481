package gongkai.release;

import gongkai.model.report.ReportId;
import java.util.List;
import java.util.Optional;

/**
 * An address that was published and would be gone.
 *
 * @param path from the site's root
 * @param report whose page it was; empty if it was none's
 * @param heirs reports that could take it over, the likeliest first
 */
public record LostAddress(String path, Optional<ReportId> report, List<ReportId> heirs) {
  public LostAddress {
    heirs = List.copyOf(heirs);
  }
}
