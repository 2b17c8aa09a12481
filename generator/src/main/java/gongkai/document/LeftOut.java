package gongkai.document;

import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.document.source.Removal;
import gongkai.document.source.SourceDoubt;
import gongkai.document.source.SourceText;
import gongkai.model.report.OpenPoint;
import java.util.List;
import java.util.Optional;

/**
 * Tells when much of a text was left out. What is hidden, and what is furniture of a page, are
 * guesses: where they take a large part, one of them may be wrong.
 */
final class LeftOut {
  /** Part of the text above which it is told. */
  private static final double MUCH = 0.2;

  /** Characters below which nothing is told: a small page has some menu. */
  private static final int FEW = 30;

  private LeftOut() {}

  static SourceText told(SourceText text, String path) {
    int hidden = length(text, Removal.Reason.HIDDEN);
    int furniture = length(text, Removal.Reason.NAVIGATION);
    int kept = text.lines().stream().mapToInt(line -> length(line.text())).sum();
    int out = hidden + furniture;
    if (out < FEW || out <= MUCH * (out + kept)) {
      return text;
    }
    int percent = (int) Math.round(100.0 * out / (out + kept));
    Problem problem =
        Problem.warning(
            "import-much-left-out",
            SourceLocation.of(path),
            "" + percent,
            "" + hidden,
            "" + furniture);
    return text.doubting(List.of(new SourceDoubt(problem, Optional.of(OpenPoint.LEFT_OUT))));
  }

  private static int length(SourceText text, Removal.Reason reason) {
    return text.removals().stream()
        .filter(removal -> removal.reason() == reason)
        .mapToInt(removal -> length(removal.text()))
        .sum();
  }

  private static int length(String text) {
    return (int) text.chars().filter(c -> !Character.isWhitespace(c)).count();
  }
}
