package gongkai.text.word;

import gongkai.han.NamedWords;

/** Marks of {@code lexicon/intents.tsv}, where each of their words has its reason. */
public enum IntentWords implements NamedWords {
  PROMISES,
  WILLS,
  INTENDS,
  BEGINS;

  @Override
  public String table() {
    return "intents";
  }
}
