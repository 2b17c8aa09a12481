package gongkai.privacy.word;

import gongkai.han.NamedWords;

/** Lists of {@code lexicon/lists.tsv}, where each of their words has its reason. */
public enum ListWords implements NamedWords {
  TITLE,
  PERSONS,
  MONEY_TABLE,
  STAFF_TABLE,
  NAME_OF,
  NAME_HEAD,
  PERSON_HEAD,
  OTHER_HEAD,
  OTHER_MATTER,
  GROUP,
  HELPER,
  OFFICIAL_LABEL,
  ATTRIBUTE,
  FIELD_IN_NEED,
  FIELD_ANYBODY,
  FIELD_OFFICIAL,
  NO_PERSON,
  FAMILY_NAME,
  GIVEN_NAME,
  FIELD_SIGNED,
  TITLE_END,
  NO_PERSON_HOW,
  NAME_WORD,
  HELP_SIGN,
  HELPED_OBJECT,
  PASSIVE,
  PASSIVE_PERSON,
  HELPED_HOW,
  HELPED_WHO,
  PLACE_HEAD,
  AMOUNT_HEAD,
  OTHER_HEAD_END,
  TELEPHONE_HEAD,
  TOTAL,
  SUM,
  GIVES,
  LEADS_ON,
  AS_FOLLOWS,
  ROLL,
  COUNTS_PERSONS,
  KIN,
  SCHOOL,
  SCHOOL_KIND,
  BEHIND_LAST,
  PERSONS_COUNTED,
  TEAM,
  HELP_CLASS,
  HANDICAP,
  PAIR,
  HELPS,
  REMARK_UNIT,
  AMOUNT_UNIT,
  EACH;

  @Override
  public String table() {
    return "lists";
  }
}
