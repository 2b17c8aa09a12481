package gongkai.importing.outcome;

import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Severity;
import gongkai.i18n.Legible;
import gongkai.i18n.Messages;
import gongkai.importing.outcome.ImportedFile.Action;
import gongkai.importing.reading.unit.UnitNames;
import gongkai.model.UnitId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a run leaves to do: one line for each file, totals, and labels that recur. */
final class Worklist {
  /** Labels that are shown; the rest is in the JSON form. */
  private static final int MOST_LABELS = 30;

  private Worklist() {}

  static List<String> lines(ImportReport report, Messages messages) {
    List<String> lines = new ArrayList<>();
    if (report.files().size() > 1) {
      lines.add(messages.text("import.worklist"));
      report.files().forEach(file -> lines.add("  " + line(file, report.dryRun(), messages)));
      lines.add("");
    }
    notes(lines, report, messages);
    unassigned(lines, report, messages);
    lines.add(totals(report, messages));
    labels(lines, RecurringLabel.of(report), messages);
    return lines;
  }

  /** What lies in the folders and was not read. */
  private static void notes(List<String> lines, ImportReport report, Messages messages) {
    report.notes().forEach(note -> lines.add(messages.line(note)));
    if (!report.notes().isEmpty()) {
      lines.add("");
    }
  }

  /** The reports of each unit that the site does not know, and the folder that they share. */
  private static void unassigned(List<String> lines, ImportReport report, Messages messages) {
    Map<String, List<Draft>> byFolder = new TreeMap<>();
    for (ImportedFile file : report.files()) {
      String folder = file.target().map(target -> target.replaceFirst("/[^/]*$", "")).orElse("");
      boolean named =
          file.draft()
              .flatMap(draft -> draft.metadata().unitName())
              .filter(name -> !UnitNames.isMasked(name.value()))
              .isPresent();
      boolean unknown = file.draft().filter(draft -> draft.settled().ambiguous()).isEmpty();
      if (file.action() == Action.WRITTEN
          && named
          && unknown
          && new UnitId(folder.substring(folder.lastIndexOf('/') + 1)).isUnassigned()) {
        byFolder.computeIfAbsent(folder, f -> new ArrayList<>()).add(file.draft().orElseThrow());
      }
    }
    byFolder.forEach(
        (folder, drafts) ->
            lines.add(
                messages.text(
                    report.dryRun() ? "import.unassigned.planned" : "import.unassigned",
                    drafts.size(),
                    drafts.get(0).metadata().unitName().orElseThrow().value(),
                    folder)));
    if (!byFolder.isEmpty()) {
      lines.add("");
    }
  }

  private static String line(ImportedFile file, boolean dryRun, Messages messages) {
    String state = messages.text("import.state." + state(file.action(), dryRun));
    String where =
        file.target()
            .map(target -> messages.text("import.worklist.to", Legible.line(file.source()), target))
            .orElse(Legible.line(file.source()));
    long conflicts = file.problems().stream().filter(Problem::isError).count();
    return switch (file.action()) {
      case REFUSED -> messages.text("import.worklist.why", state, where, reasons(file, messages));
      case CONFLICT -> messages.text("import.worklist.conflicts", state, where, conflicts);
      default ->
          file.openPoints() == 0
              ? messages.text("import.worklist.file", state, where)
              : messages.text(
                  "import.worklist.open", state, where, file.openPoints(), points(file, messages));
    };
  }

  /** In a dry run nothing is written yet; that a file is refused or unchanged is so already. */
  static String state(Action action, boolean dryRun) {
    boolean planned =
        dryRun && (action == Action.WRITTEN || action == Action.MERGED || action == Action.MOVED);
    return planned ? action.code() + "-planned" : action.code();
  }

  private static String reasons(ImportedFile file, Messages messages) {
    return file.problems().stream()
        .filter(Problem::isError)
        .map(problem -> ImportSummary.words(problem, messages))
        .collect(Collectors.joining(" "));
  }

  /** The open points by their short names, each once. */
  private static String points(ImportedFile file, Messages messages) {
    Map<String, Long> points =
        file.problems().stream()
            .filter(problem -> problem.severity() == Severity.WARNING)
            .map(problem -> messages.text("import.point." + problem.code()))
            .collect(
                Collectors.groupingBy(
                    Function.identity(), LinkedHashMap::new, Collectors.counting()));
    return points.entrySet().stream()
        .map(point -> point.getKey() + (point.getValue() > 1 ? " ×" + point.getValue() : ""))
        .collect(Collectors.joining(messages.text("import.and")));
  }

  private static String totals(ImportReport report, Messages messages) {
    long open = report.files().stream().mapToLong(ImportedFile::openPoints).sum();
    String total =
        messages.text(
            report.dryRun() ? "import.total.planned" : "import.total",
            report.files().size(),
            report.count(Action.WRITTEN),
            report.count(Action.MERGED),
            report.count(Action.UNCHANGED),
            report.count(Action.CONFLICT),
            report.count(Action.REFUSED),
            open);
    long moved = report.count(Action.MOVED);
    String more = report.dryRun() ? "import.total.moved-planned" : "import.total.moved";
    return moved == 0 ? total : messages.text(more, moved, total);
  }

  private static void labels(List<String> lines, List<RecurringLabel> labels, Messages messages) {
    if (labels.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(messages.text("import.labels"));
    labels.stream()
        .limit(MOST_LABELS)
        .map(
            label ->
                label.suggestion()
                    + "  # "
                    + messages.text("import.label", label.files(), label.times()))
        .forEach(lines::add);
    if (labels.size() > MOST_LABELS) {
      lines.add("# " + messages.text("import.labels.more", labels.size() - MOST_LABELS));
    }
  }
}
