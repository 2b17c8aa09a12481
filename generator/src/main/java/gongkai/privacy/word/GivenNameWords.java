package gongkai.privacy.word;

import gongkai.han.NamedWords;

/** Lists of {@code lexicon/given-names.tsv}, where each of their words has its reason. */
public enum GivenNameWords implements NamedWords {
  COMMON,
  EXCLUDED,
  PAIR,
  OTHER_PEOPLE;

  @Override
  public String table() {
    return "given-names";
  }
}
