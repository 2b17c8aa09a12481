package gongkai.model.vocabulary;

import gongkai.model.IdForm;

/**
 * What names a known indicator: its entry of the vocabulary.
 *
 * <p>The vocabulary's have the {@linkplain IdForm form of ids}; {@code content} sees to it. One by
 * which a report's figure refers to an indicator may be a slip, and is then no known indicator's.
 */
public record IndicatorId(String text) implements Comparable<IndicatorId> {
  /** As a record's own, which is slow where the JVM has only its first compiler. */
  @Override
  public boolean equals(Object other) {
    return other instanceof IndicatorId that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public int compareTo(IndicatorId other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
