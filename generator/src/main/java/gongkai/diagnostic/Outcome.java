package gongkai.diagnostic;

import java.util.List;
import java.util.Optional;

/**
 * What a stage made and what it found wrong.
 *
 * @param value empty only if the faults left nothing to go on with
 */
public record Outcome<T>(Optional<T> value, List<Problem> problems) {
  public Outcome {
    problems = List.copyOf(problems);
  }

  public static <T> Outcome<T> of(T value, List<Problem> problems) {
    return new Outcome<>(Optional.of(value), problems);
  }

  public static <T> Outcome<T> failed(List<Problem> problems) {
    return new Outcome<>(Optional.empty(), problems);
  }

  public boolean hasErrors() {
    return problems.stream().anyMatch(Problem::isError);
  }
}
