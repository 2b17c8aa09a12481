package gongkai.content.slip;

import gongkai.han.NamedWords;

/** Lists of {@code lexicon/written-forms.tsv}, where each of their words has its reason. */
public enum JoinedWords implements NamedWords {
  JOINED;

  @Override
  public String table() {
    return "written-forms";
  }
}
