package gongkai.checking.word;

import gongkai.han.NamedWords;

/** Lists of {@code lexicon/checks.tsv}, where each of their words has its reason. */
public enum CheckWords implements NamedWords {
  OTHER_PROVINCE,
  ICP_KIND,
  POLICE,
  PUBLISHER,
  ABOUT,
  HINT,
  DATING,
  OTHER_YEAR,
  OTHER_YEAR_WORD,
  SCHOOL,
  BEHIND_HALF;

  @Override
  public String table() {
    return "checks";
  }
}
