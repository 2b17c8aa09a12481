package gongkai.privacy.word;

import gongkai.han.NamedWords;

/** Lists of {@code lexicon/addresses.tsv}, where each of their words has its reason. */
public enum AddressWords implements NamedWords {
  BUILDING,
  ROOM,
  GROUP,
  OTHER_PART,
  OFFICE,
  RESIDENCE,
  RESIDENCE_END,
  PUBLIC_ROOM,
  BARE_ROOM,
  GROUP_END,
  NO_HAMLET,
  NUMBER_PREFIX,
  SIDE,
  SIDE_PART,
  WING,
  VILLAGE_END,
  HAMLET,
  HAMLET_ANYWHERE,
  LIVES_AT,
  LIVES_AT_END,
  ADDRESS_WORD,
  LIVES,
  LIVES_ALONE,
  OFFICE_END,
  OFFICE_PLACE,
  OFFICE_BODY,
  OFFICE_SITS,
  VILLAGE;

  @Override
  public String table() {
    return "addresses";
  }
}
