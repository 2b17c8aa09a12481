package gongkai.text.word;

import gongkai.han.NamedWords;

/** Lists of {@code lexicon/measures.tsv}, where each of their words has its reason. */
public enum UnitWords implements NamedWords {
  EVENT,
  PEOPLE,
  THING,
  GENERAL,
  MONEY,
  RATE,
  TIME,
  SCORE,
  DISCRETE,
  OTHER_WORD,
  STILL_MEASURE,
  OTHER_WORD_BEHIND_MASK,
  STILL_MEASURE_BEHIND_MASK,
  OFFICE,
  NOT_MULTIPLIER,
  STILL_MULTIPLIER,
  FIRST_ONLY,
  NOUGHT_WORD,
  NO_TURN,
  BEHIND_HALF,
  TURN,
  PART_COUNTER,
  NUMBERED,
  NO_TABLE_BEFORE,
  TABLE,
  NO_SCALE,
  SEVERAL,
  ABOUT;

  @Override
  public String table() {
    return "measures";
  }
}
