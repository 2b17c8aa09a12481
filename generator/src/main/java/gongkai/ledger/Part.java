package gongkai.ledger;

import gongkai.model.Coded;

/** A part of a report that is public, and that no release may change in silence. */
public enum Part implements Coded {
  /** The words of its text, in the language that it was reported in. */
  BODY,
  /** The figures that its front matter lists. */
  FIGURES,
  /** What else of its front matter is public: title, year, dates, events, plans. */
  FACTS,
  /** The files beside it, by name and bytes. */
  ATTACHMENTS
}
