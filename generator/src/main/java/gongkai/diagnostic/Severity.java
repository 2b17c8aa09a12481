package gongkai.diagnostic;

/** Whether a problem stops the site from being published. */
public enum Severity {
  /** Nothing is wrong; something is worth knowing. */
  NOTE,
  WARNING,
  ERROR
}
