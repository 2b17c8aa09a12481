package gongkai.importing;

import gongkai.diagnostic.Problem;
import gongkai.i18n.Messages;
import gongkai.importing.ImportedFile.Action;
import gongkai.model.Coded;
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
    for (ImportedFile file : report.files()) {
      lines.addAll(lines(file, messages));
      lines.add("");
    }
    lines.add(
        messages.text(
            "import.total",
            report.files().size(),
            report.count(Action.WRITTEN),
            report.count(Action.PLANNED),
            report.count(Action.UNCHANGED),
            report.count(Action.REFUSED)));
    return List.copyOf(lines);
  }

  /** The lines of one file. */
  public static List<String> lines(ImportedFile file, Messages messages) {
    List<String> lines = new ArrayList<>();
    String action = "import.action." + file.action().code();
    lines.add(messages.text(action, file.source(), file.target().orElse("")));
    boolean isNew = file.action() == Action.WRITTEN || file.action() == Action.PLANNED;
    file.draft().filter(draft -> isNew).ifPresent(draft -> draft(lines, draft, messages));
    for (Problem problem : file.problems()) {
      String key = problem.isError() ? "import.error" : "import.open";
      Object[] arguments = problem.arguments().toArray();
      lines.add("  " + messages.text(key, messages.text("problem." + problem.code(), arguments)));
    }
    return List.copyOf(lines);
  }

  private static void draft(List<String> lines, Draft draft, Messages messages) {
    Metadata metadata = draft.metadata();
    proposal(lines, messages, "title", metadata.title(), value -> value);
    boolean yearGiven = !draft.year().equals(metadata.year().map(Proposal::value));
    if (yearGiven) {
      lines.add("  " + messages.text("import.given.year", draft.year().orElseThrow()));
    } else {
      proposal(lines, messages, "year", metadata.year(), String::valueOf);
    }
    proposal(lines, messages, "unit-name", metadata.unitName(), value -> value);
    proposal(lines, messages, "level", metadata.level(), level -> coded("level", level, messages));
    proposal(lines, messages, "type", metadata.type(), type -> coded("type", type, messages));
    proposal(
        lines,
        messages,
        "dimensions",
        metadata.dimensions(),
        values ->
            values.stream()
                .map(value -> coded("dimension", value, messages))
                .collect(Collectors.joining(messages.text("import.and"))));
    long withheld = draft.indicators().stream().filter(ProposedIndicator::withheld).count();
    lines.add("  " + messages.text("import.figures", draft.indicators().size(), withheld));
    removals(lines, draft.removals(), messages);
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
                .map(
                    read ->
                        messages.text(
                            "import.proposed",
                            name,
                            words.apply(read.value()),
                            read.line(),
                            Quote.of(read.quote())))
                .orElseGet(() -> messages.text("import.nothing-proposed", name)));
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

  /** A script is not read by a person: its beginning tells which it was. */
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
