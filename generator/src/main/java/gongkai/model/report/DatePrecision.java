package gongkai.model.report;

import gongkai.model.Coded;

/** How exactly a text dates an event. */
public enum DatePrecision implements Coded {
  DAY,
  /** 上旬, 中旬, 下旬, 月初, 月底: about ten days. */
  PART_OF_MONTH,
  MONTH,
  SEASON,
  QUARTER,
  HALF_YEAR,
  /** 年初, 年中, 年底: no more than that. */
  PART_OF_YEAR
}
