package gongkai.desk;

import gongkai.desk.act.AuditLog;
import gongkai.desk.report.DeskReport;
import gongkai.desk.visit.DeskState;
import gongkai.i18n.Messages;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Whose a report's file is as it stands: a decision's at the desk, or an edit of some day. */
final class LastHand {
  private final DeskState state;
  private final AuditLog log;

  LastHand(DeskState state, AuditLog log) {
    this.state = state;
    this.log = log;
  }

  /** In words, for somebody who is shown one side of what was written at once. */
  String of(DeskReport report, Messages messages) throws IOException {
    ZoneId zone = state.zone();
    Optional<AuditLog.Line> last =
        log.of(report.id()).stream()
            .filter(line -> line.after().equals(report.file().version()))
            .reduce((earlier, later) -> later);
    return last.isPresent()
        ? messages.text(
            "desk.origin-decided",
            last.get().who(),
            LocalDate.ofInstant(Instant.parse(last.get().time()), zone))
        : messages.text(
            "desk.origin-edited", FileDates.of(state.site().root().resolve(report.path()), zone));
  }
}
