package gongkai.model.report;

import gongkai.model.Coded;

/**
 * What an import left for a person to look at and no missing key shows: the items of a report's
 * {@code open}. {@code check} repeats each until somebody takes it off the list.
 */
public enum OpenPoint implements Coded {
  /** The text has no title line: the title was put together. */
  TITLE,
  /** The text does not say what it accounts for; done as soon as {@code dimensions} is there. */
  DIMENSIONS,
  /** An address that may be an advert stayed in the text. */
  ADVERT,
  /** Signs that are no redaction mark of the site stand for numbers. */
  MASKS,
  /** The source had changes that nobody had accepted. */
  TRACKED_CHANGES,
  /** Signs of a symbol font stand as □. */
  SIGNS,
  /** Another document in the source was not read. */
  EMBEDDED,
  /** Pages of the source hold no text. */
  PAGES,
  /** Much of the source was taken for hidden text or for furniture of a page. */
  LEFT_OUT,
  /** Columns or tables of a page may have been read in the wrong order. */
  LAYOUT,
  /** A new version of the source changed a public report: {@code changes} has to tell. */
  CHANGES
}
