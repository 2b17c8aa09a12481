package gongkai.line.reading;

import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import java.util.List;
import java.util.Optional;

/**
 * Gathers what is wrong with a text: what is reported whatever it is read for, and what only a
 * check reports. For one thread.
 */
final class Gathered {
  private final Problems always = new Problems();
  private final Problems checked = new Problems();

  /** Adds what is always reported. */
  void addAll(List<Problem> problems) {
    always.addAll(problems);
  }

  /** Adds what another has gathered. */
  void addAll(Gathered others) {
    always.addAll(others.always());
    checked.addAll(others.checked());
  }

  void add(Problem problem) {
    always.add(problem);
  }

  /** Keeps the problems of a step, which are always reported. */
  <T> Optional<T> keep(Outcome<T> step) {
    return always.keep(step);
  }

  /** Adds what an inspection found: its errors stop every purpose, the rest is for a check. */
  void inspected(List<Problem> problems) {
    problems.forEach(problem -> (problem.isError() ? always : checked).add(problem));
  }

  List<Problem> always() {
    return always.list();
  }

  List<Problem> checked() {
    return checked.list();
  }
}
