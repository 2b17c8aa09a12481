package gongkai.proofreading;

import gongkai.model.Coded;

/** The kinds of slips. */
public enum WordingRule implements Coded {
  /** A wording that the office's list, or the list of fixed political terms, says is wrong. */
  WRONG_WORD,
  /** A quote or bracket without its partner. */
  UNBALANCED,
  /** A word, mark or item of an enumeration written twice. */
  DOUBLED,
  /** A word of counting without its number. */
  LOST_NUMBER,
  /** A place of a form that nobody filled in. */
  UNFILLED,
  /** A number that is exact and called approximate, or is called approximate twice. */
  EXACT_AND_APPROXIMATE,
  /** More than a hundred per cent of something that cannot be more. */
  TOO_MUCH_PERCENT,
  /** One thing with two different numbers. */
  TWO_VALUES,
  /** One thing written in two ways. */
  MIXED_FORMS
}
