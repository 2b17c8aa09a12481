package gongkai.content.yaml;

import java.util.List;
import java.util.Optional;

/**
 * A piece of YAML and where it is written: from its first sign to behind its last, in UTF-16 units
 * of the file. Blank lines and comments after it are not its own.
 */
public sealed interface YamlSpan {
  int from();

  int to();

  /** Whether it is a list or a mapping that is written without brackets, over lines. */
  default boolean isBlock() {
    return false;
  }

  /**
   * A value.
   *
   * @param text as it reads
   */
  record Words(String text, int from, int to) implements YamlSpan {
    /** Whether nothing at all is written for it. */
    public boolean isAbsent() {
      return from == to;
    }
  }

  /** A list. */
  record Items(List<YamlSpan> items, boolean isBlock, int from, int to) implements YamlSpan {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** Keys and values. */
  record Pairs(List<Pair> pairs, boolean isBlock, int from, int to) implements YamlSpan {
    public Pairs {
      pairs = List.copyOf(pairs);
    }

    public Optional<Pair> pair(String key) {
      return pairs.stream().filter(pair -> pair.key().text().equals(key)).findFirst();
    }
  }

  /** A key and its value. */
  record Pair(Words key, YamlSpan value) {
    public int from() {
      return key.from();
    }

    public int to() {
      return Math.max(key.to(), value.to());
    }
  }
}
