package gongkai.model.report;

import gongkai.model.Coded;

/** How a translation stands to the text that it translates. */
public enum Translation implements Coded {
  /** It is of the text as it stands now. */
  CURRENT,
  /** The original was changed after it. */
  STALE,
  /** It does not say of which text it is. */
  UNMARKED
}
