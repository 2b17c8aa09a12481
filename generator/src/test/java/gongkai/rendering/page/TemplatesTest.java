package gongkai.rendering.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.unbescape.html.HtmlEscape;

class TemplatesTest {
  /** Of every sign, and of each beside others. */
  @Test
  void escapesAsPebbleItselfWould() {
    StringBuilder all = new StringBuilder("<a href=\"x\">Tom & Jerry's “家”</a>\uD842\uDFB7");
    for (char c = 0; c < 0xD800; c++) {
      all.append(c);
    }
    for (int c = 0xE000; c <= 0xFFFF; c++) {
      all.append((char) c);
    }
    String text = all.toString();
    assertEquals(HtmlEscape.escapeHtml4Xml(text), Templates.escaped(text));
  }
}
