package gongkai.model.vocabulary;

import gongkai.han.NamedWords;

/** Lists of {@code lexicon/counting.tsv}, where each of their words has its reason. */
public enum CountingWords implements NamedWords {
  PERSON,
  PERSON_TOO,
  SHOWING,
  SHOWING_TOO,
  RATE,
  PER_CENT,
  PER_CENT_TOO,
  POINTS,
  POINTS_TOO;

  @Override
  public String table() {
    return "counting";
  }
}
