package gongkai.diagnostic;

/** Whether a problem stops the site from being published. */
public enum Severity {
  WARNING,
  ERROR
}
