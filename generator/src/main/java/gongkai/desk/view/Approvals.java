package gongkai.desk.view;

import gongkai.desk.act.Approval;
import gongkai.desk.act.AuditLog;
import gongkai.desk.act.Translations;
import gongkai.desk.report.DeskReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Whether what was approved is what is there. */
final class Approvals {
  private final Path root;
  private final AuditLog log;

  Approvals(Path root) {
    this.root = root;
    this.log = new AuditLog(root);
  }

  /** How an approval stands. */
  enum Standing {
    HOLDS,
    /** Nobody approved the report at the desk. */
    NONE,
    /** The report's file is another since. */
    OTHER_TEXT,
    /** A translation is another since. */
    OTHER_TRANSLATION;

    boolean isFallen() {
      return this == OTHER_TEXT || this == OTHER_TRANSLATION;
    }
  }

  Standing of(DeskReport report) throws IOException {
    Optional<Approval> last = log.approval(report.id());
    if (last.isEmpty()) {
      return Standing.NONE;
    }
    if (!last.get().isOf(report.file().version())) {
      return Standing.OTHER_TEXT;
    }
    return last.get().holdsFor(Translations.version(root, report))
        ? Standing.HOLDS
        : Standing.OTHER_TRANSLATION;
  }
}
