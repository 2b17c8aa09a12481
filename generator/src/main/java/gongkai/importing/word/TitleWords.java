package gongkai.importing.word;

import gongkai.han.NamedWords;

/** Lists of {@code lexicon/titles.tsv}, where each of their words has its reason. */
public enum TitleWords implements NamedWords {
  OPEN_KIND,
  NO_REPORT,
  TAIL,
  TAIL_END,
  HEAD_MARK,
  MATERIAL,
  COLLECTION,
  DRAFT,
  GATHERING,
  SPEECH_TELLS,
  BESIDE_REPORT,
  PLANS_YEAR,
  DONE_IN_YEAR,
  PART_OF_YEAR,
  TITLE_LABEL;

  @Override
  public String table() {
    return "titles";
  }
}
