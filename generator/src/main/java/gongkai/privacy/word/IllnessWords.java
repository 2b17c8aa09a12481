package gongkai.privacy.word;

import gongkai.han.NamedWords;

/** Lists of {@code lexicon/illness.tsv}, where each of their words has its reason. */
public enum IllnessWords implements NamedWords {
  ILLNESS,
  SUFFERED,
  GENERAL,
  VISITOR,
  AVERTED,
  FAILING,
  FAILURE,
  ORGAN,
  INFLAMED,
  TWO_MORE,
  ONE_MORE,
  FOUR_MORE,
  SIX_MORE,
  OF_BIRTH,
  FALLS_ILL,
  ILL,
  IS_ILL,
  GOT_ILL,
  SUFFERS,
  PATIENT,
  PATIENT_WHICH,
  OUR_PLACE,
  PATIENT_IS,
  OUR;

  @Override
  public String table() {
    return "illness";
  }
}
