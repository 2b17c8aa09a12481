package gongkai.text.word;

import gongkai.han.NamedWords;

/** Lists of {@code lexicon/sections.tsv}, where each of their words has its reason. */
public enum SectionWords implements NamedWords {
  MENDING,
  REASONS,
  SELF_VIEW,
  SHORTCOMING,
  LOOKS_BACK,
  PLANNED_OF,
  PLANNED,
  MENDED_WORD,
  MENDED_HOW,
  AMISS,
  AND,
  MENDED_AS_WELL,
  ACCOUNT,
  ACCOUNT_OF,
  ACCOUNT_HOW,
  CAUSES,
  DEFINED,
  PART_OF_REPORT,
  FUTURE,
  FUTURE_WHAT,
  PLAN_ENDS,
  PLAN_BEGINS,
  EXISTS,
  EXISTS_MAINLY,
  WANTING,
  MAINLY,
  WANTING_HEAD,
  WANTING_NAMED,
  MENDED_THERE,
  FIRST_MONTH,
  REST_OF_YEAR,
  REST_MAIN,
  REST_WORK,
  REST_PLAN,
  NEXT_TERM,
  TERM_BEFORE,
  TERM_NOW;

  @Override
  public String table() {
    return "sections";
  }
}
