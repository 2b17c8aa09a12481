package gongkai.desk.report;

import gongkai.diagnostic.Problem;
import java.util.Locale;
import java.util.Optional;

/**
 * Words of a text that a check found something in.
 *
 * @param number of the finding in its list, from 1
 * @param severity its code
 * @param nth which of the places that have these words, from 1
 */
public record FoundWords(int number, String severity, String words, int nth) {

  /**
   * The words that a problem is about.
   *
   * @return empty if it is about no words of the report's text
   */
  public static Optional<FoundWords> of(int number, DeskReport report, Problem problem) {
    int line = problem.place().line() - report.parts().bodyLine();
    boolean here = problem.place().path().equals(report.path()) && line >= 0;
    int length = length(problem);
    if (!here || length == 0) {
      return Optional.empty();
    }
    String text = report.parts().body();
    int start = start(text, line) + problem.place().column() - 1;
    if (start < 0 || start + length > text.length()) {
      return Optional.empty();
    }
    String words = text.substring(start, start + length);
    int nth = 1;
    for (int at = text.indexOf(words); at >= 0 && at < start; at = text.indexOf(words, at + 1)) {
      nth++;
    }
    String severity = problem.severity().name().toLowerCase(Locale.ROOT);
    return words.indexOf('\n') >= 0
        ? Optional.empty()
        : Optional.of(new FoundWords(number, severity, words, nth));
  }

  /** How many signs it is about: what it masks or quotes is as long as what it found. */
  private static int length(Problem problem) {
    String code = problem.code();
    if (code.equals("privacy-many")) {
      return problem.arguments().get(2).length();
    }
    boolean quotes = code.startsWith("wording-") || code.startsWith("privacy-");
    return quotes && !code.equals("privacy-waiver-stale") && !problem.arguments().isEmpty()
        ? problem.arguments().get(0).length()
        : 0;
  }

  /** Where a line begins. */
  private static int start(String text, int line) {
    int start = 0;
    for (int i = 0; i < line; i++) {
      int end = text.indexOf('\n', start);
      if (end < 0) {
        return -1;
      }
      start = end + 1;
    }
    return start;
  }
}
