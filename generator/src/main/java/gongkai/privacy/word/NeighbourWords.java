package gongkai.privacy.word;

import gongkai.han.NamedWords;

/** Lists of {@code lexicon/name-neighbours.tsv}, where each of their words has its reason. */
public enum NeighbourWords implements NamedWords {
  BEFORE,
  BEHIND,
  VERB,
  END_OF_SHORT_NAME,
  OFFICIAL,
  COMRADE,
  KIN_SIGN,
  KIN_END;

  @Override
  public String table() {
    return "name-neighbours";
  }
}
