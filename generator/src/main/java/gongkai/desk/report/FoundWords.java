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
    boolean inside = start >= 0 && start + length <= text.length();
    if (problem.code().startsWith("privacy-") && !(inside && isMasked(text, start, problem))) {
      // A report that was changed since that check: its words stand elsewhere, or are gone.
      start = onlyPlace(text, length, problem);
    } else if (!inside) {
      return Optional.empty();
    }
    if (start < 0) {
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

  /** Whether a detail may be the one that a problem shows with most of its signs masked. */
  private static boolean isMasked(String text, int start, Problem problem) {
    String told = told(problem);
    for (int i = 0; i < told.length(); i++) {
      if (told.charAt(i) != '*' && told.charAt(i) != text.charAt(start + i)) {
        return false;
      }
    }
    return true;
  }

  private static int onlyPlace(String text, int length, Problem problem) {
    int only = -1;
    for (int at = 0; at + length <= text.length(); at++) {
      if (isMasked(text, at, problem)) {
        if (only >= 0) {
          return -1;
        }
        only = at;
      }
    }
    return only;
  }

  private static String told(Problem problem) {
    return problem.arguments().get(problem.code().equals("privacy-many") ? 2 : 0);
  }

  /** How many signs it is about: what it masks or quotes is as long as what it found. */
  private static int length(Problem problem) {
    String code = problem.code();
    boolean quotes = code.startsWith("wording-") || code.startsWith("privacy-");
    return quotes && !code.equals("privacy-waiver-stale") && !problem.arguments().isEmpty()
        ? told(problem).length()
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
