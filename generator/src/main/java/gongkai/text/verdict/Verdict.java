package gongkai.text.verdict;

/** Whether a number with a unit says what the reporting unit did or reached, and if not, why. */
public enum Verdict {
  RESULT,
  /** In quotation or book marks: a slogan, a title, another's words. */
  QUOTED,
  /** 第3次, 十一届四次全会, 二期, 前3名. */
  ORDINAL,
  /** 历时30天, 24小时值班, 3公里外: how long or how far, not how much. */
  PERIOD,
  /** 两个责任, 三项机制, 一批. */
  SET_PHRASE,
  /** 3至5名: two ends of one estimate. */
  RANGE,
  /** 每亩补贴10元, 25人以上企业: a parameter of a scheme. */
  RULE,
  /** 力争新增50家: not reached yet. */
  TARGET,
  /** 下辖12个村, 从近百个项目中脱颖而出: true, but no result. */
  BACKGROUND,
  /** 42个部门中排第6, 3所学校违规收取的费用: beside a result, and nothing goes on from it. */
  BESIDE,
  /** The 30 of 2022年、2023年分别培训30名、40名: of another year, in a row with what is of this one. */
  OTHER_YEAR,
  /** The 9 of 由9件降至3件. */
  FROM_SIDE
}
