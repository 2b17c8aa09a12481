package gongkai.text.word;

import gongkai.han.NamedWords;

/** Lists of {@code lexicon/verbs.tsv}, where each of their words has its reason. */
public enum VerbWords implements NamedWords {
  LISTED,
  MAKING,
  TAKING_UP,
  GENERAL,
  WORK,
  NOUN_TOO,
  NO_VERB;

  @Override
  public String table() {
    return "verbs";
  }
}
