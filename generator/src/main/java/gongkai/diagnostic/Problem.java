package gongkai.diagnostic;

import java.util.Comparator;
import java.util.List;

/**
 * A fault of the content.
 *
 * @param code names the kind of fault and its message in the bundles ({@code problem.<code>});
 *     lower-case words joined by hyphens
 * @param arguments what the message's {@code {0}}, {@code {1}} … stand for
 */
public record Problem(Severity severity, String code, SourceLocation place, List<String> arguments)
    implements Comparable<Problem> {
  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::place)
          .thenComparing(Problem::code)
          .thenComparing(problem -> String.join("\0", problem.arguments()));

  public Problem {
    arguments = List.copyOf(arguments);
  }

  public static Problem error(String code, SourceLocation place, String... arguments) {
    return new Problem(Severity.ERROR, code, place, List.of(arguments));
  }

  public static Problem warning(String code, SourceLocation place, String... arguments) {
    return new Problem(Severity.WARNING, code, place, List.of(arguments));
  }

  public static Problem note(String code, SourceLocation place, String... arguments) {
    return new Problem(Severity.NOTE, code, place, List.of(arguments));
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /**
   * By place, so that a run's problems read from the top of the first file to the end of the last.
   */
  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}
