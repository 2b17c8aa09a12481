package gongkai.rendering.page;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * HTML as the bytes that are written: a text of a report is in them already. A text is made of them
 * only for a template that does something else with it than to print it.
 */
final class HtmlBytes extends SafeString {
  private final byte[] utf8;

  /**
   * Some HTML.
   *
   * @param utf8 only read
   */
  HtmlBytes(byte[] utf8) {
    super("");
    this.utf8 = utf8;
  }

  /** Only to be read. */
  byte[] utf8() {
    return utf8;
  }

  @Override
  public String toString() {
    return new String(utf8, StandardCharsets.UTF_8);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof HtmlBytes that && Arrays.equals(utf8, that.utf8);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(utf8);
  }
}
