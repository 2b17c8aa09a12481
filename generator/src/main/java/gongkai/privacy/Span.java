package gongkai.privacy;

/**
 * A detail in a line, from {@code start} to before {@code end}.
 *
 * @param rule what kind of detail it is
 */
record Span(Rule rule, int start, int end) {
  boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }
}
