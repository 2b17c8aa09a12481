package gongkai.privacy.word;

import gongkai.han.NamedWords;

/** Lists of {@code lexicon/surnames.tsv}, where each of their words has its reason. */
public enum SurnameWords implements NamedWords {
  SINGLE,
  COMPOUND;

  @Override
  public String table() {
    return "surnames";
  }
}
