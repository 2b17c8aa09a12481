package gongkai.content.yaml;

import gongkai.diagnostic.SourceLocation;
import java.util.List;

/**
 * A piece of YAML that remembers where it stood. Scalars keep their text as written: no guessing.
 */
public sealed interface YamlNode {
  SourceLocation place();

  /**
   * A value as written, without its quotes.
   *
   * @param places where each of its characters stands
   */
  record Scalar(String text, SourceLocation place, ScalarPlaces places) implements YamlNode {}

  /** What stands for something else to YAML, which is reported: its reader says no more of it. */
  record Unreadable(String text, SourceLocation place) implements YamlNode {}

  /** A list. */
  record Sequence(List<YamlNode> items, SourceLocation place) implements YamlNode {}

  /** Keys and values, in order, no key twice. */
  record Mapping(List<Entry> entries, SourceLocation place) implements YamlNode {}

  /** A key, where it stands, and its value. */
  record Entry(String key, SourceLocation place, YamlNode value) {}
}
