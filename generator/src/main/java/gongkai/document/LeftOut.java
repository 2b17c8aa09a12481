package gongkai.document;

import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.document.source.Removal;
import gongkai.document.source.SourceDoubt;
import gongkai.document.source.SourceLine;
import gongkai.document.source.SourceText;
import gongkai.model.report.OpenPoint;
import java.util.List;
import java.util.Optional;

/**
 * Reports when much of a text was left out. What is hidden, and what is furniture of a page, are
 * guesses: where they take a large part, one of them may be wrong.
 */
public final class LeftOut {
  /** Part of the text above which it is reported. */
  private static final double MUCH = 0.2;

  /** Characters below which nothing is reported: a small page has some menu. */
  private static final int FEW = 30;

  private LeftOut() {}

  static SourceText told(SourceText text, String path) {
    List<String> kept = text.lines().stream().map(SourceLine::text).toList();
    return in(text.removals(), kept, path).map(d -> text.doubting(List.of(d))).orElse(text);
  }

  /** What is to be said of what was left out of a file, beside the lines that were kept. */
  public static Optional<SourceDoubt> in(List<Removal> removals, List<String> lines, String path) {
    int hidden = length(removals, Removal.Reason.HIDDEN);
    int furniture = length(removals, Removal.Reason.NAVIGATION);
    int out = hidden + furniture;
    if (out < FEW) {
      return Optional.empty();
    }
    int kept = lines.stream().mapToInt(LeftOut::length).sum();
    if (out <= MUCH * (out + kept)) {
      return Optional.empty();
    }
    int percent = (int) Math.round(100.0 * out / (out + kept));
    Problem problem =
        Problem.warning(
            "import-much-left-out",
            SourceLocation.of(path),
            "" + percent,
            "" + hidden,
            "" + furniture);
    return Optional.of(new SourceDoubt(problem, Optional.of(OpenPoint.LEFT_OUT)));
  }

  private static int length(List<Removal> removals, Removal.Reason reason) {
    return removals.stream()
        .filter(removal -> removal.reason() == reason)
        .mapToInt(removal -> length(removal.text()))
        .sum();
  }

  private static int length(String text) {
    return (int) text.chars().filter(c -> !Character.isWhitespace(c)).count();
  }
}
