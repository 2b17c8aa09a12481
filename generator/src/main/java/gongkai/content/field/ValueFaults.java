package gongkai.content.field;

import gongkai.content.yaml.YamlNode;
import gongkai.content.yaml.YamlNode.Scalar;
import gongkai.content.yaml.YamlNode.Sequence;
import gongkai.content.yaml.YamlNode.Unreadable;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with the values of one mapping: there is none, or one of another kind. */
final class ValueFaults {
  private final Problems problems;

  /** Of keys without a value; told at the end, when it is known which of them are needed. */
  private Map<String, Problem> unset = Map.of();

  ValueFaults(Problems problems) {
    this.problems = problems;
  }

  /** A key has no value. */
  void unset(String key, SourceLocation place) {
    unset = unset.isEmpty() ? new LinkedHashMap<>() : unset;
    unset.putIfAbsent(key, Problem.error("empty-value", place, key));
  }

  /** A key may not be without a value. */
  void needed(String key) {
    if (unset.containsKey(key)) {
      unset.put(key, Problem.error("empty-required", unset.get(key).place(), key));
    }
  }

  /** The same of a key that takes one of some codes. */
  void needed(String key, String codes) {
    if (unset.containsKey(key)) {
      unset.put(key, Problem.error("empty-required-of", unset.get(key).place(), key, codes));
    }
  }

  /** An entry of a key's value has no value. */
  void emptyEntry(String key, SourceLocation place) {
    problems.add(Problem.error("empty-entry", place, key));
  }

  /** What stands where something else is meant to; what is reported already has no other fault. */
  void not(String code, String key, YamlNode node) {
    if (!(node instanceof Unreadable)) {
      problems.add(Problem.error(code, node.place(), key));
    }
  }

  /**
   * What stands where one value is meant to.
   *
   * @param whole whether it is all of the key's value
   */
  void notOneText(String key, YamlNode node, boolean whole) {
    List<YamlNode> items = node instanceof Sequence list ? list.items() : List.of();
    if (!whole) {
      not("entry-not-a-text", key, node);
    } else if (items.size() == 1 && items.get(0) instanceof Scalar only) {
      problems.add(Problem.error("slip-one-value", node.place(), key, only.text()));
    } else {
      not("not-a-text", key, node);
    }
  }

  /** Ends the reading of the mapping. */
  void done() {
    problems.addAll(unset.values());
  }
}
