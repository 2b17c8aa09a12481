package gongkai.text.word;

import gongkai.han.NamedWords;

/** Lists of {@code lexicon/topics.tsv}, where each of their words has its reason. */
public enum TopicWords implements NamedWords {
  LEARNING,
  DUTY,
  VIRTUE,
  PARTY,
  INTEGRITY,
  SHORTCOMINGS,
  PLANS,
  PLAN_PART,
  PLAN_END,
  WORK,
  POLITICS,
  NO_POLITICS,
  LEARNING_SIGN,
  DUTY_SIGN,
  VIRTUE_SIGN,
  TROUBLED_BY,
  TROUBLED_HOW,
  TROUBLE,
  YEAR_BEGINS,
  YEAR_BEGINS_HOW,
  PROMISE,
  PROMISE_KEPT;

  @Override
  public String table() {
    return "topics";
  }
}
