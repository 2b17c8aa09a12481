package gongkai.privacy.word;

import gongkai.han.NamedWords;

/** Lists of {@code lexicon/not-names.tsv}, where each of their words has its reason. */
public enum NoNameWords implements NamedWords {
  WORD,
  TITLE,
  PLACE,
  WHOLE;

  @Override
  public String table() {
    return "not-names";
  }
}
