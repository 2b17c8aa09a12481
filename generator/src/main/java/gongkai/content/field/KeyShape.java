package gongkai.content.field;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What may stand at a key, as its reader asks for it. */
public sealed interface KeyShape {
  /** A text in one line or several. */
  record Text() implements KeyShape {}

  /** A text, or one for each language. */
  record Localized() implements KeyShape {}

  /** A value of a form of its own. */
  record Written(WrittenForm form) implements KeyShape {}

  /** One of some codes. */
  record OneOf(List<String> codes) implements KeyShape {}

  /** A list of some codes. */
  record Codes(List<String> codes) implements KeyShape {}

  /** A list of texts. */
  record Texts() implements KeyShape {}

  /** A mapping within the mapping. */
  record Nested(Keys keys) implements KeyShape {}

  /** A list of mappings. */
  record Each(Keys keys) implements KeyShape {}

  /**
   * The keys of a mapping; it can have no others.
   *
   * @param needed those that must be there
   * @param conditions keys that must be there where another has some values
   */
  record Keys(Map<String, KeyShape> shapes, Set<String> needed, List<Condition> conditions) {}

  /** A key that is needed where another key has one of some values. */
  record Condition(String key, String other, List<String> values) {}

  /** Gathers what a reader asks for. */
  final class Gathered {
    private final Map<String, KeyShape> shapes = new LinkedHashMap<>();
    private final Set<String> needed = new LinkedHashSet<>();
    private final List<Condition> conditions = new java.util.ArrayList<>();

    /** A key that is asked for again is what it was asked for first. */
    void key(String key, KeyShape shape) {
      shapes.putIfAbsent(key, shape);
    }

    void needed(String key) {
      needed.add(key);
    }

    void condition(Condition condition) {
      conditions.add(condition);
    }

    Keys keys() {
      return new Keys(shapes, needed, conditions);
    }
  }
}
