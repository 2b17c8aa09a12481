package gongkai.importing.word;

import gongkai.han.NamedWords;

/** Lists of {@code lexicon/titles.tsv}, where each of their words has its reason. */
public enum TitleWords implements NamedWords {
  OPEN_KIND,
  TAIL,
  TAIL_END,
  HEAD_MARK,
  MATERIAL,
  GATHERING,
  SPEECH_TELLS;

  @Override
  public String table() {
    return "titles";
  }
}
