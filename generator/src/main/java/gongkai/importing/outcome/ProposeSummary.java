package gongkai.importing.outcome;

import gongkai.i18n.Messages;
import java.util.ArrayList;
import java.util.List;

/** What a run of {@code propose} prints: report by report what it put in, then how many in all. */
public final class ProposeSummary {
  private ProposeSummary() {}

  /** The lines to print. */
  public static List<String> lines(List<Proposed> proposed, boolean dryRun, Messages messages) {
    List<String> lines = new ArrayList<>();
    int changed = 0;
    int entries = 0;
    for (Proposed report : proposed) {
      if (!report.changes().isEmpty()) {
        changed++;
        entries += report.changes().size();
        lines.add(report.path());
        report
            .changes()
            .forEach(change -> lines.add("  " + ImportSummary.change(change, messages)));
      }
    }
    String key = entries == 0 ? "propose.nothing" : dryRun ? "propose.would" : "propose.done";
    lines.add(messages.text(key, entries, changed, proposed.size()));
    return lines;
  }
}
