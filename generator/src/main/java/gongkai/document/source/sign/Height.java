package gongkai.document.source.sign;

/** Where a character stands beside the others of its line, and whether it stands for itself. */
public enum Height {
  LEVEL,
  /** Superscript: an exponent or the mark of a note. */
  RAISED,
  /** Subscript. */
  LOWERED,
  /** Is written as it shall be read, however it is raised: the mark of a note. */
  SET,
  /** Belongs to a formula that is written in one line: no digit beside it belongs to it. */
  FORMULA
}
