package gongkai.document.source;

/** Characters of a text from {@code start} to before {@code end}. */
public record CharacterRange(int start, int end) {
  public CharacterRange {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("no span: " + start + " to " + end);
    }
  }
}
