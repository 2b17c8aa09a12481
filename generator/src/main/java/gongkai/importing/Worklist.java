package gongkai.importing;

import gongkai.diagnostic.Problem;
import gongkai.i18n.Messages;
import gongkai.importing.ImportedFile.Action;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    lines.add(totals(report, messages));
    labels(lines, RecurringLabel.of(report), messages);
    return lines;
  }

  private static String line(ImportedFile file, boolean dryRun, Messages messages) {
    String state = messages.text("import.state." + state(file.action(), dryRun));
    String where =
        file.target()
            .map(target -> messages.text("import.worklist.to", file.source(), target))
            .orElse(file.source());
    String line = messages.text("import.worklist.file", state, where);
    long conflicts = file.problems().stream().filter(Problem::isError).count();
    return switch (file.action()) {
      case REFUSED -> line + messages.text("import.worklist.why", reasons(file, messages));
      case CONFLICT -> line + messages.text("import.worklist.conflicts", conflicts);
      default ->
          file.openPoints() == 0
              ? line
              : line
                  + messages.text(
                      "import.worklist.open", file.openPoints(), points(file, messages));
    };
  }

  /** In a dry run nothing is written yet; that a file is refused or unchanged is so already. */
  static String state(Action action, boolean dryRun) {
    boolean planned = dryRun && (action == Action.WRITTEN || action == Action.MERGED);
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
    return messages.text(
        report.dryRun() ? "import.total.planned" : "import.total",
        report.files().size(),
        report.count(Action.WRITTEN),
        report.count(Action.MERGED),
        report.count(Action.UNCHANGED),
        report.count(Action.CONFLICT),
        report.count(Action.REFUSED),
        open);
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
