package gongkai.content.field;

import gongkai.model.Coded;

/**
 * The keys of a report's front matter in the order of the manual, then those of its entries. Reader
 * and writer, and whoever merges or changes front matter, name them by these. What is only printed
 * is a {@link gongkai.model.report.StatedText}.
 */
public enum FrontMatterKey implements Coded {
  TITLE,
  UNIT,
  YEAR,
  PERIOD,
  TYPE,
  DIMENSIONS,
  STATUS,
  PUBLISHED,
  WRITTEN,
  DOCUMENT,
  SUMMARY,
  ALIASES,
  OPEN,
  INDICATORS,
  EVENTS,
  PLANS,
  FOLLOWS,
  WAIVERS,
  CHANGES,
  SOURCE,
  /** Of a translation. */
  TRANSLATES,
  /** Of a translation. */
  QUOTES,

  ACCESS,
  VALIDITY,

  ID,
  LABEL,
  VALUE,
  QUALIFIER,
  QUOTE,
  NTH,
  ALSO,
  PART,
  REVIEWED,
  DATE,
  FROM,
  TO,
  PRECISION,
  PROMISE,
  OF,
  KIND,
  BY,
  NOTE,
  FILE,
  SHA256,
  PUBLISH
}
