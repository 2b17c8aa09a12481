package gongkai.privacy.detail;

/**
 * A detail in a line, from {@code start} to before {@code end}.
 *
 * @param rule what kind of detail it is
 */
public record Span(Rule rule, int start, int end) {
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }
}
