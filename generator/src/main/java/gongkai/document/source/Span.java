package gongkai.document.source;

/** Characters of a text from {@code start} to before {@code end}. */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("no span: " + start + " to " + end);
    }
  }
}
