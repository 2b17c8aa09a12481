package gongkai.markdown;

/** How a text is to be read. */
public enum Dialect {
  /**
   * An official report: a run of {@code *} withholds something and is never emphasis, a bullet or a
   * rule; {@code _} is a character; a line that begins with {@code 2022.} is no list; {@code
   * ==text==} is strong.
   */
  REPORT,
  /** A page of the portal: CommonMark with tables. Raw HTML is shown as text, as everywhere. */
  PAGE
}
