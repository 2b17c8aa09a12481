package gongkai.document.source;

import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.model.report.OpenPoint;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Gathers what a reader finds, in the order of the source, and gives it back as one value. */
public final class LineCollector {
  /** Columns of a table. More are a mistake, or meant to fill the memory. */
  public static final int MOST_COLUMNS = 100;

  private static final Pattern BREAKS = Pattern.compile("[\\t\\n\\r]+| {2,}");

  private final String path;
  private final List<SourceLine> lines = new ArrayList<>();
  private final List<Removal> removals = new ArrayList<>();
  private final Set<Trace> traces = new LinkedHashSet<>();
  private final List<SourceDoubt> doubts = new ArrayList<>();
  private final List<SourceText.PageStart> pages = new ArrayList<>();
  private boolean complete = true;

  public LineCollector(String path) {
    this.path = path;
  }

  public void add(SourceLine line) {
    lines.add(line);
  }

  /** A table; a blank line after it keeps it apart from one that may follow. */
  public void addTable(List<List<String>> rows) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    for (List<String> row : rows) {
      List<String> cells = new ArrayList<>(row);
      while (cells.size() < columns) {
        cells.add("");
      }
      lines.add(SourceLine.cells(cells));
    }
    lines.add(SourceLine.text(""));
  }

  /** Notes what is left out; something without text is no loss. */
  public void omit(String text, Removal.Reason reason) {
    String shown = InlinePictures.settled(text).strip();
    if (!shown.isEmpty()) {
      removals.add(new Removal(lines.size() + 1, 1, shown, reason));
    }
  }

  /** Notes the page of what comes next; one that was noted before begins where it did. */
  public void page(int page) {
    int last = pages.isEmpty() ? 0 : pages.get(pages.size() - 1).page();
    if (page > last) {
      pages.add(new SourceText.PageStart(page, lines.size() + 1, removals.size()));
    }
  }

  /** How much has been left out so far. */
  public int left() {
    return removals.size();
  }

  /** What was left out for a reason, in the order of the text. */
  public List<String> omitted(Removal.Reason reason) {
    return removals.stream()
        .filter(removal -> removal.reason() == reason)
        .map(Removal::text)
        .toList();
  }

  /** Notes what the file says of itself; a blank value says nothing. */
  public void trace(Trace.TraceKind kind, String value) {
    Trace trace = new Trace(kind, value.strip());
    if (!trace.value().isEmpty()) {
      traces.add(trace);
    }
  }

  /** Notes a doubt that only has to be reported. */
  public void warn(String code, String... arguments) {
    Problem problem = Problem.warning(code, SourceLocation.of(path), arguments);
    doubts.add(new SourceDoubt(problem, Optional.empty()));
  }

  /** Notes a doubt that stays open until somebody has looked at the original. */
  public void doubt(OpenPoint point, String code, String... arguments) {
    Problem problem = Problem.warning(code, SourceLocation.of(path), arguments);
    doubts.add(new SourceDoubt(problem, Optional.of(point)));
  }

  /** Tells of files that a document carries beside its pages, by their names. */
  public void attached(List<String> names) {
    if (!names.isEmpty()) {
      doubt(
          OpenPoint.EMBEDDED,
          "import-attached-files",
          "" + names.size(),
          Doubts.quote(names.get(0)));
    }
  }

  /** Notes that a part of the text could not be read. */
  public void incomplete() {
    complete = false;
  }

  /** Text for a cell: its tabs and line breaks are spaces. */
  public static String oneLine(String text) {
    return BREAKS.matcher(text).replaceAll(" ").strip();
  }

  public SourceText text() {
    return new SourceText(lines, removals, List.copyOf(traces), doubts, complete, pages);
  }
}
