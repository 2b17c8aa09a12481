package gongkai.rendering.page;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.utils.StringUtils;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A page while its template is rendered: its bytes, so that no text of all of it is ever made. */
final class PageWriter extends Writer {
  /** For each sign what is written in its place, in the page's bytes; null for most. */
  private static final String[] ENTITIES = entities();

  private static final int LONGEST_ENTITY = "&quot;".length();

  private byte[] page = new byte[1 << 15];
  private int size;
  private char[] signs = new char[256];

  private static String[] entities() {
    String[] entities = new String['>' + 1];
    for (char c = 0; c < entities.length; c++) {
      String escaped = Templates.escaped(String.valueOf(c));
      entities[c] = escaped.length() == 1 ? null : escaped;
    }
    return entities;
  }

  /** What the template has for all pages. */
  void write(byte[] bytes) {
    room(bytes.length);
    System.arraycopy(bytes, 0, page, size, bytes.length);
    size += bytes.length;
  }

  private void room(int more) {
    if (page.length - size < more) {
      page = Arrays.copyOf(page, Math.max(Math.addExact(size, more), 2 * page.length));
    }
  }

  @Override
  public void write(String text) {
    write(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void write(char[] signs, int from, int length) {
    write(new String(signs, from, length));
  }

  /** What an expression came to whose text is escaped, unless it is HTML already. */
  void printEscaped(Object printed) {
    if (printed instanceof SafeString) {
      print(printed);
    } else {
      escape(StringUtils.toString(printed));
    }
  }

  /**
   * As {@link Templates#escaped} escapes, in one pass from the text to the bytes of the page: to
   * look whether a text is safe, and then to make bytes of it, are two more.
   */
  private void escape(String text) {
    int length = text.length();
    if (length > 0 && text.charAt(0) < 0x80) {
      // Addresses and codes: the JDK makes bytes of a text of ASCII alone in a fraction of the
      // time.
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      if (utf8.length == length && isSafe(utf8)) {
        write(utf8);
        return;
      }
    }
    if (length > signs.length) {
      signs = new char[2 * length];
    }
    text.getChars(0, length, signs, 0);
    room(Math.multiplyExact(LONGEST_ENTITY, length));
    int at = size;
    for (int i = 0; i < length; i++) {
      char c = signs[i];
      if (c < 0x80) {
        String entity = c > '>' ? null : ENTITIES[c];
        if (entity == null) {
          page[at++] = (byte) c;
        } else {
          at = ascii(entity, at);
        }
      } else if (c < 0x800) {
        page[at++] = (byte) (0xC0 | (c >> 6));
        page[at++] = (byte) (0x80 | (c & 0x3F));
      } else if (Character.isSurrogate(c)) {
        // Two are one sign of four bytes.
        write(Templates.escaped(text));
        return;
      } else {
        page[at++] = (byte) (0xE0 | (c >> 12));
        page[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        page[at++] = (byte) (0x80 | (c & 0x3F));
      }
    }
    size = at;
  }

  /** Whether no sign of ASCII is written as another. */
  private static boolean isSafe(byte[] ascii) {
    for (byte b : ascii) {
      if (b <= '>' && ENTITIES[b] != null) {
        return false;
      }
    }
    return true;
  }

  private int ascii(String text, int at) {
    for (int i = 0; i < text.length(); i++) {
      page[at + i] = (byte) text.charAt(i);
    }
    return at + text.length();
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

  byte[] bytes() {
    return Arrays.copyOf(page, size);
  }
}
