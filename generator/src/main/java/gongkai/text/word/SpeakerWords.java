package gongkai.text.word;

import gongkai.han.NamedWords;

/** Marks of {@code lexicon/speakers.tsv}, where each of their words has its reason. */
public enum SpeakerWords implements NamedWords {
  PLEDGES,
  MENDS,
  ANSWERS,
  AIMS;

  @Override
  public String table() {
    return "speakers";
  }
}
