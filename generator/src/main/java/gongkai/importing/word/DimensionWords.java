package gongkai.importing.word;

import gongkai.han.NamedWords;

/** Lists of {@code lexicon/dimensions.tsv}, where each of their words has its reason. */
public enum DimensionWords implements NamedWords {
  DUTY,
  VIRTUE,
  INTEGRITY,
  LEARNING,
  RESPONSIBILITY,
  LAW,
  COMPETENCE,
  DILIGENCE,
  PERFORMANCE,
  TELLS,
  BEFORE_DUTY,
  BEFORE_WHOLE_DUTY,
  DUTY_END,
  INTEGRITY_END,
  ANNOUNCED_END;

  @Override
  public String table() {
    return "dimensions";
  }
}
