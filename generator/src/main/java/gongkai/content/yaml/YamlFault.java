package gongkai.content.yaml;

import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import java.util.Optional;
import java.util.function.BiFunction;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * A fault that the YAML parser found, in our words. The parser reports it in English, and often at
 * the line after: where something begins that does not end, its beginning is the place.
 *
 * @param place empty if the parser names none
 */
record YamlFault(String code, Optional<Mark> place) {

  static YamlFault of(MarkedYamlEngineException fault) {
    String problem = String.valueOf(fault.getProblem());
    String context = String.valueOf(fault.getContext());
    if (context.contains("alias")) {
      return new YamlFault("yaml-alias", fault.getContextMark());
    }
    if (problem.contains("could not find expected ':'")) {
      return new YamlFault("yaml-no-colon", fault.getContextMark());
    }
    if ((context.contains("quoted scalar") && problem.contains("unexpected end"))
        || problem.contains("unexpected document separator")) {
      return new YamlFault("yaml-open-quote", fault.getContextMark());
    }
    if (problem.contains("mapping values are not allowed")) {
      return new YamlFault("yaml-colon", fault.getProblemMark());
    }
    if (problem.contains("escape")) {
      return new YamlFault("yaml-escape", fault.getProblemMark());
    }
    if (problem.contains("cannot start any token")) {
      return new YamlFault("yaml-first-sign", fault.getProblemMark());
    }
    if (context.contains("flow")) {
      return new YamlFault("yaml-open-bracket", fault.getContextMark());
    }
    boolean block = context.contains("block") || problem.contains("block sequence entries");
    return new YamlFault(block ? "yaml-indent" : "yaml-syntax", fault.getProblemMark());
  }

  /**
   * As a problem.
   *
   * @param original from line and column of the parsed text, both from 1, to the place in the file
   */
  Problem at(BiFunction<Integer, Integer, SourceLocation> original) {
    return Problem.error(
        code,
        place
            .map(m -> original.apply(m.getLine() + 1, m.getColumn() + 1))
            .orElseGet(() -> original.apply(1, 1)));
  }
}
