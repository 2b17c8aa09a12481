package gongkai.importing.outcome;

import gongkai.content.writing.ReportWriter;
import gongkai.diagnostic.Problem;
import gongkai.document.source.Removal;
import gongkai.i18n.Legible;
import gongkai.i18n.Messages;
import gongkai.importing.outcome.ImportedFile.Action;
import gongkai.importing.proposing.ProposedIndicator;
import gongkai.importing.reading.Metadata;
import gongkai.importing.reading.evidence.Proposal;
import gongkai.importing.reading.evidence.ShortEvidence;
import gongkai.merging.MergeChange;
import gongkai.model.Coded;
import gongkai.model.Quantity;
import gongkai.model.report.Indicator;
import gongkai.model.report.ReportType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A run in words: per file what is proposed and why, what was removed, what is open; then totals.
 */
public final class ImportSummary {
  private static final int LONGEST_SHOWN = 200;

  private ImportSummary() {}

  /** The lines of a whole run. */
  public static List<String> lines(ImportReport report, Messages messages) {
    List<String> lines = new ArrayList<>();
    boolean single = report.files().size() == 1;
    for (ImportedFile file : report.files()) {
      lines.addAll(lines(file, report.dryRun(), single, messages));
      lines.add("");
    }
    lines.addAll(Worklist.lines(report, messages));
    return List.copyOf(lines);
  }

  /**
   * The lines of one file.
   *
   * @param single whether it is the only one; then each figure is shown
   */
  private static List<String> lines(
      ImportedFile file, boolean dryRun, boolean single, Messages messages) {
    List<String> lines = new ArrayList<>();
    String action = "import.action." + Worklist.state(file.action(), dryRun);
    String target = file.target().orElse("");
    lines.add(
        messages.text(
            file.action() == Action.UNCHANGED && target.isEmpty()
                ? "import.action.superseded"
                : action,
            Legible.line(file.source()),
            target,
            ReportWriter.newImport(target)));
    switch (file.action()) {
      case WRITTEN -> file.draft().ifPresent(draft -> lines.addAll(draft(draft, single, messages)));
      case MERGED -> {
        file.changes().forEach(change -> lines.add("  " + change(change, messages)));
        if (file.changes().isEmpty()) {
          lines.add("  " + messages.text("import.change.nothing"));
        }
        file.draft().ifPresent(draft -> removals(lines, draft.removals(), messages));
      }
      default -> {}
    }
    file.problems().forEach(problem -> lines.add("  " + problem(problem, file, messages)));
    return lines;
  }

  /** Problems of the report name its lines, those of the source only say what is to be done. */
  private static String problem(Problem problem, ImportedFile file, Messages messages) {
    boolean ofReport = file.target().filter(problem.place().path()::equals).isPresent();
    String words = ofReport ? messages.line(problem) : words(problem, messages);
    return ofReport ? words : messages.text(kind(problem), words);
  }

  private static String kind(Problem problem) {
    return switch (problem.severity()) {
      case ERROR -> "import.error";
      case WARNING -> "import.open";
      case NOTE -> "import.note";
    };
  }

  static String words(Problem problem, Messages messages) {
    return messages.words(problem);
  }

  /** What a new version changed, in one line. */
  public static String change(MergeChange change, Messages messages) {
    return messages.text(
        "import.change." + change.kind().code(),
        change.line(),
        change.name(),
        change.before(),
        change.after());
  }

  private static List<String> draft(Draft draft, boolean single, Messages messages) {
    List<String> lines = new ArrayList<>();
    Metadata metadata = draft.metadata();
    proposal(lines, messages, "title", metadata.title(), value -> value);
    draft.unit().ifPresent(unit -> lines.add("  " + messages.text("import.unit", unit)));
    boolean yearGiven = !draft.year().equals(metadata.year().map(Proposal::value));
    if (yearGiven) {
      lines.add("  " + messages.text("import.given.year", draft.year().orElseThrow()));
    } else {
      proposal(lines, messages, "year", metadata.year(), String::valueOf);
    }
    metadata
        .written()
        .ifPresent(
            date -> proposal(lines, messages, "written", Optional.of(date), String::valueOf));
    proposal(lines, messages, "unit-name", metadata.unitName(), value -> value);
    proposal(lines, messages, "level", metadata.level(), level -> coded("level", level, messages));
    boolean typeGiven = !draft.type().equals(metadata.type().map(Proposal::value));
    if (typeGiven) {
      ReportType given = draft.type().orElseThrow();
      lines.add("  " + messages.text("import.given.type", coded("type", given, messages)));
    } else {
      proposal(lines, messages, "type", metadata.type(), type -> coded("type", type, messages));
    }
    proposal(
        lines,
        messages,
        "dimensions",
        metadata.dimensions(),
        values ->
            values.stream()
                .map(value -> coded("dimension", value, messages))
                .collect(Collectors.joining(messages.text("import.and"))));
    long withheld =
        draft.indicators().stream()
            .filter(figure -> figure.entry().quantity().isWithheld())
            .count();
    lines.add("  " + messages.text("import.figures", draft.indicators().size(), withheld));
    if (single) {
      draft.indicators().forEach(figure -> lines.add("    " + figure(figure, messages)));
    }
    lines.add("  " + messages.text("import.events", draft.events().size(), draft.plans().size()));
    removals(lines, draft.removals(), messages);
    return lines;
  }

  private static String figure(ProposedIndicator figure, Messages messages) {
    Indicator entry = figure.entry();
    Quantity quantity = entry.quantity();
    String number =
        quantity
            .value()
            .map(value -> value.toPlainString() + quantity.unit())
            .orElseGet(() -> messages.text("import.withheld", quantity.unit()).strip());
    String id = entry.id().map(known -> " [" + known + "]").orElse("");
    return messages.text("import.figure", entry.label(), number + id, entry.quote().text());
  }

  private static <T> void proposal(
      List<String> lines,
      Messages messages,
      String field,
      Optional<Proposal<T>> proposal,
      Function<T, String> words) {
    String name = messages.text("import.field." + field);
    lines.add(
        "  "
            + proposal
                .map(read -> proposed(name, words.apply(read.value()), read, messages))
                .orElseGet(() -> messages.text("import.nothing-proposed", name)));
  }

  /** A value that is itself the evidence is not said twice. */
  private static String proposed(String name, String value, Proposal<?> read, Messages messages) {
    String quote = ShortEvidence.of(read.quote());
    return value.equals(quote)
        ? messages.text("import.proposed.verbatim", name, value, read.line())
        : messages.text("import.proposed", name, value, read.line(), quote);
  }

  private static String coded(String kind, Coded value, Messages messages) {
    return messages.text("import." + kind + "." + value.code());
  }

  /** White space is only counted: hundreds of indents would hide the removals that matter. */
  private static void removals(List<String> lines, List<Removal> removals, Messages messages) {
    Map<Removal.Reason, Long> counts =
        removals.stream()
            .collect(Collectors.groupingBy(Removal::reason, TreeMap::new, Collectors.counting()));
    counts.forEach(
        (reason, count) ->
            lines.add("  " + messages.text("import.removed." + reason.code(), count)));
    for (Removal removal : removals) {
      if (removal.reason() != Removal.Reason.WHITESPACE) {
        lines.add("    " + messages.text("import.removal", removal.line(), shown(removal)));
      }
    }
  }

  /** A script is not read by a person: its beginning says which it was. */
  private static String shown(Removal removal) {
    String text = visible(removal.text());
    boolean isLong = text.length() > LONGEST_SHOWN;
    return isLong ? text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN / 2)) + "…" : text;
  }

  /** Characters that do not show, by their code points. */
  private static String visible(String text) {
    return text.codePoints()
        .mapToObj(
            c ->
                Character.getType(c) == Character.FORMAT || Character.isISOControl(c)
                    ? String.format("U+%04X", c)
                    : Character.toString(c))
        .collect(Collectors.joining());
  }
}
