package gongkai.importing;

import gongkai.document.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins lines that a program broke at a fixed width back into paragraphs.
 *
 * <p>Most sources have one paragraph per line, and joining wrongly would melt paragraphs together.
 * So a text counts as hard-wrapped only if at least {@value #FEWEST} of its lines stop in the
 * middle of a sentence and three quarters of those, two left aside, are about as wide as the widest
 * lines. Then a line is joined with the next one if it stops in the middle of a sentence at about
 * full width, and the next one is neither indented nor blank, nor begins with a heading's number,
 * nor is a table row.
 *
 * <p>Width is counted as East Asian terminals do: a Chinese character is two columns wide.
 */
final class HardWrap {
  private static final int FEWEST = 4;

  /** Columns. Below, lines are lists or verse; above, no program wraps. */
  private static final int NARROWEST = 30;

  private static final int WIDEST = 130;

  /** Columns by which a full line may fall short: a mark may not begin a line, a word not break. */
  private static final int SLACK = 6;

  /** Lines that stop short in any text: a title or heading, and the signature. */
  private static final int SHORT_BY_NATURE = 2;

  private static final String ENDS = "。！？；：…”’」』）)!?;:|";

  private HardWrap() {}

  static List<Line> join(List<Line> lines) {
    List<Line> prose =
        lines.stream()
            .filter(line -> line.isPlain() && !line.isBlank() && !TableRow.is(line.text()))
            .filter(line -> !TableRow.isFigureCell(line.text()))
            .toList();
    int full = fullWidth(prose);
    List<Line> open = prose.stream().filter(line -> isOpen(line.text())).toList();
    long openAndFull = open.stream().filter(line -> isFull(line, full)).count();
    boolean wrapped =
        full >= NARROWEST
            && full <= WIDEST
            && openAndFull >= FEWEST
            && openAndFull * 4 >= (open.size() - SHORT_BY_NATURE) * 3L;
    return wrapped ? joined(lines, full) : lines;
  }

  /** The width that nine lines of ten keep to: one long address must not set the measure. */
  private static int fullWidth(List<Line> lines) {
    int[] widths = lines.stream().mapToInt(line -> width(line.text())).sorted().toArray();
    return widths.length == 0 ? 0 : widths[(widths.length - 1) * 9 / 10];
  }

  private static List<Line> joined(List<Line> lines, int full) {
    List<Line> result = new ArrayList<>();
    Line last = null;
    for (Line line : lines) {
      boolean continues =
          last != null
              && last.isPlain()
              && isFull(last, full)
              && isOpen(last.text())
              && canContinue(line);
      if (continues) {
        Line before = result.remove(result.size() - 1);
        result.add(glue(before, line));
      } else {
        result.add(line);
      }
      last = TableRow.is(line.text()) ? null : line;
    }
    return List.copyOf(result);
  }

  private static boolean canContinue(Line line) {
    return line.isPlain()
        && !line.isBlank()
        && !line.indented()
        && HeadingMark.of(line.text()).isEmpty()
        && !TableRow.is(line.text());
  }

  private static Line glue(Line first, Line second) {
    String text = glue(first.text(), second.text());
    int shift = text.length() - second.text().length();
    List<Span> strong = new ArrayList<>(first.strong());
    second.strong().forEach(s -> strong.add(new Span(s.start() + shift, s.end() + shift)));
    return new Line(
        first.number(), text, first.indented(), first.kind(), first.level(), merged(strong));
  }

  /** Emphasis that goes on over the end of a line is one. */
  private static List<Span> merged(List<Span> spans) {
    List<Span> merged = new ArrayList<>();
    for (Span span : spans) {
      int last = merged.size() - 1;
      if (last >= 0 && merged.get(last).end() == span.start()) {
        merged.set(last, new Span(merged.get(last).start(), span.end()));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }

  /** Chinese needs nothing between; two Latin words or figures do. */
  private static String glue(String first, String second) {
    boolean latin = first.charAt(first.length() - 1) < 0x80 && second.charAt(0) < 0x80;
    boolean word =
        Character.isLetter(first.charAt(first.length() - 1))
            && Character.isLetter(second.charAt(0));
    return latin && word ? first + " " + second : first + second;
  }

  private static boolean isOpen(String text) {
    return !text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
  }

  private static boolean isFull(Line line, int full) {
    int indent = line.indented() ? SLACK : 0;
    int width = width(line.text()) + indent;
    return width >= full - SLACK && width <= full + 2 * SLACK;
  }

  private static int width(String text) {
    return text.codePoints().map(c -> c < 0x1100 ? 1 : 2).sum();
  }
}
