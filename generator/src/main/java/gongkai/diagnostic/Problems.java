package gongkai.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Gathers what a stage finds wrong while it goes on, in the order in which it is found. For one
 * thread; what leaves the stage is a list, or an {@link Outcome}.
 */
public final class Problems {
  private final List<Problem> found = new ArrayList<>();

  public void add(Problem problem) {
    found.add(problem);
  }

  public void addAll(Collection<Problem> problems) {
    found.addAll(problems);
  }

  /** Keeps the problems of a step, and hands on what it made. */
  public <T> Optional<T> keep(Outcome<T> step) {
    found.addAll(step.problems());
    return step.value();
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  public boolean hasErrors() {
    return found.stream().anyMatch(Problem::isError);
  }

  /** What was found so far. */
  public List<Problem> list() {
    return List.copyOf(found);
  }

  /** A value and what was found so far. */
  public <T> Outcome<T> with(T value) {
    return Outcome.of(value, found);
  }

  /** What was made, if anything, and what was found so far. */
  public <T> Outcome<T> outcome(Optional<T> made) {
    return new Outcome<>(made, found);
  }

  /** What was found left nothing to go on with. */
  public <T> Outcome<T> failed() {
    return Outcome.failed(found);
  }
}
