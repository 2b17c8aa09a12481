package gongkai.content.yaml;

import java.io.Reader;

/**
 * A text that is never handed out with one half of a character that UTF-16 writes in two: rare Han
 * characters, symbols. The YAML parser asks for the other half beyond the end of its own buffer,
 * and fails.
 */
final class WholeSigns extends Reader {
  private final String text;
  private int next;

  WholeSigns(String text) {
    this.text = text;
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    if (next >= text.length()) {
      return -1;
    }
    int end = Math.min(text.length(), next + length);
    boolean halved = end < text.length() && end - next > 1;
    if (halved && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    text.getChars(next, end, buffer, offset);
    int read = end - next;
    next = end;
    return read;
  }

  @Override
  public void close() {
    // A text holds nothing open.
  }
}
