package gongkai.document.source;

import gongkai.diagnostic.Problem;
import gongkai.model.text.Blank;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A source as text, whatever its format was.
 *
 * @param removals in the order of the source
 * @param traces what the file says of itself beside its text
 * @param doubts what a person should look at in the original
 * @param complete whether all of its text could be read: not that of a scan, nor an object's
 * @param pages where its pages begin, if it has pages with fixed lines
 */
public record SourceText(
    List<SourceLine> lines,
    List<Removal> removals,
    List<Trace> traces,
    List<SourceDoubt> doubts,
    boolean complete,
    List<PageStart> pages) {
  /**
   * Where a page begins; a paragraph that goes on from the page before belongs to that one.
   *
   * @param page from 1
   * @param line of the text that is the first on it, from 1
   * @param removals how many of the text's removals stand before it
   */
  public record PageStart(int page, int line, int removals) {}

  public SourceText {
    pages = List.copyOf(pages);
    lines = List.copyOf(lines);
    removals = List.copyOf(removals);
    traces = List.copyOf(traces);
    doubts = List.copyOf(doubts);
  }

  /** Plain text with LF line ends. */
  public static SourceText plain(String text) {
    List<SourceLine> typed = Stream.of(text.split("\n", -1)).map(SourceLine::text).toList();
    List<SourceLine> lines = PastedTables.in(SeparatedTables.in(DrawnTables.in(typed)));
    return new SourceText(lines, List.of(), List.of(), List.of(), true, List.of());
  }

  /** The same under a title that the source has beside its text. */
  public SourceText withTitle(String title) {
    List<SourceLine> titled = new ArrayList<>();
    titled.add(new SourceLine(title, SourceLine.LineKind.TITLE, 0, List.of()));
    titled.addAll(lines);
    List<Removal> moved =
        removals.stream()
            .map(r -> new Removal(r.line() + 1, r.column(), r.text(), r.reason()))
            .toList();
    return new SourceText(titled, moved, traces, doubts, complete, List.of());
  }

  /** The same with further doubts. */
  public SourceText doubting(List<SourceDoubt> more) {
    List<SourceDoubt> all = new ArrayList<>(doubts);
    all.addAll(more);
    return new SourceText(lines, removals, traces, all, complete, pages);
  }

  /** The doubts as warnings. */
  public List<Problem> problems() {
    return doubts.stream().map(SourceDoubt::problem).toList();
  }

  /** Whether no line holds a character that shows. */
  public boolean isBlank() {
    return lines.stream().allMatch(line -> line.text().chars().allMatch(Blank::is));
  }

  /** The end of a file's name after its last dot, in lower case; the whole name if it has none. */
  public static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
