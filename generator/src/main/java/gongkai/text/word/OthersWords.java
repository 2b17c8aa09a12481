package gongkai.text.word;

import gongkai.han.NamedWords;

/**
 * Lists of {@code lexicon/others.tsv}, where each of their words has its reason: what tells the
 * numbers of other bodies, places and firms from the unit's own.
 */
public enum OthersWords implements NamedWords {
  OWN_MARK,
  PROVINCE_SIGN,
  CITY_SIGN,
  COUNTY_SIGN,
  TOWN_SIGN,
  VILLAGE_SIGN,
  NO_SIGN_BEHIND,
  SHARED_SYSTEM,
  BODY_ABOVE,
  GIVEN_US,
  THEIRS_DONE,
  AT_A_TIME,
  GOES_ON_THEIRS,
  CALLS_FOR,
  BODY_NAMED,
  NO_CITY_BEFORE,
  TOGETHER,
  OFFICE_END,
  OTHER_BODY,
  BODY_PLACE_SIGN,
  AREA_BODY,
  SENT_DOWN_MONEY,
  WITH_US,
  BODY_PEOPLE,
  JOINTLY,
  COUNTED_ELSEWHERE,
  NOT_COUNTED_END,
  COUNTED_IT,
  NO_COUNTED_BEHIND,
  SUPERIOR,
  BODY_FORM,
  NATION_SELF,
  WORLD_WHOLE,
  THERE_IS,
  TRADE,
  BUT,
  HELD_BESIDE,
  EXTENT,
  ONE_FIRM,
  GIFT,
  FIRM,
  FIRMS,
  MEMBER_OF,
  THIS_ONE,
  ELSEWHERE,
  FIELD_SIZE,
  ONE_HOUSE,
  HOUSE_END,
  OF_SYSTEM,
  NATION_TOPIC,
  CAUSED,
  HAPPENED_AT,
  HAPPENED;

  @Override
  public String table() {
    return "others";
  }
}
