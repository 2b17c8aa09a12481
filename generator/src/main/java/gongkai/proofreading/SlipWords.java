package gongkai.proofreading;

import gongkai.han.NamedWords;

/** Lists of {@code lexicon/slips.tsv}, where each of their words has its reason. */
enum SlipWords implements NamedWords {
  COUNTED,
  ON_PURPOSE,
  EVENT,
  COUNTED_PERSON,
  TOTAL,
  DONE,
  PERCENT_EXPLAINED,
  EFFORT,
  ABOUT,
  ABOUT_BEHIND,
  AT_LEAST,
  OR_MORE,
  COUNTED_OFF,
  UNION,
  BEFORE_UNION,
  COUNTS_EVENTS,
  COUNTS_EVENTS_BEHIND_REST,
  COUNTS_PERSONS,
  PIECE,
  COUNTS_PIECES,
  UNION_BODY,
  COUNTS_BODIES,
  ADVICE,
  COUNTS_ADVICE,
  DANGER,
  COUNTS_DANGERS,
  QUARREL,
  COUNTS_QUARRELS,
  VISITED,
  COUNTS_VISITS,
  CONTEST,
  COUNTS_CONTESTS,
  COUNTED_BEFORE,
  COUNTS_ATTENDANCE,
  MONEY,
  YUAN,
  NO_TOTAL,
  IN_ALL,
  ORGANISED,
  COUNTS_TOTAL,
  COUNTS_TOTAL_AT_END,
  WORKER,
  COUNTS_REST,
  BEFORE_REST,
  STAFF,
  NUMBER_SIGN,
  COMPARED_UNIT,
  LIMIT,
  NO_WHOLE,
  WHOLE,
  ALL,
  ALL_OF,
  FILL_IN,
  PROMPTS,
  HERE,
  OWN_HINT;

  @Override
  public String table() {
    return "slips";
  }
}
