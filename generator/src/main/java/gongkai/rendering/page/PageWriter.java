package gongkai.rendering.page;

import io.pebbletemplates.pebble.utils.StringUtils;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A page while its template is rendered: its bytes, so that no text of all of it is ever made. */
final class PageWriter extends Writer {
  private byte[] page = new byte[1 << 15];
  private int size;

  /** What the template has for all pages. */
  void write(byte[] bytes) {
    int end = Math.addExact(size, bytes.length);
    if (end > page.length) {
      page = Arrays.copyOf(page, Math.max(end, 2 * page.length));
    }
    System.arraycopy(bytes, 0, page, size, bytes.length);
    size = end;
  }

  @Override
  public void write(String text) {
    write(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void write(char[] signs, int from, int length) {
    write(new String(signs, from, length));
  }

  /** What an expression of the template came to. */
  void print(Object printed) {
    if (printed instanceof HtmlBytes html) {
      write(html.utf8());
    } else {
      write(StringUtils.toString(printed));
    }
  }

  @Override
  public void flush() {
    // All is in memory.
  }

  @Override
  public void close() {
    // Nothing is held.
  }

  /** Begins anew. */
  void clear() {
    size = 0;
  }

  byte[] bytes() {
    return Arrays.copyOf(page, size);
  }
}
