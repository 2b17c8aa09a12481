package gongkai.text.word;

import gongkai.han.NamedWords;

/** Marks of {@code lexicon/time-ahead.tsv}, where each of their words has its reason. */
public enum TimeAheadWords implements NamedWords {
  OPENS,
  WITHIN,
  MENDS,
  HEADS,
  STARTS,
  AIMS,
  TOPICS;

  @Override
  public String table() {
    return "time-ahead";
  }
}
