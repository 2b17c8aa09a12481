package gongkai.rendering.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlTextTest {
  private static String feed(String title, String link) {
    return new XmlText()
        .open("feed", "xml:lang", "zh-CN")
        .element("title", title, "type", "text")
        .empty("link", "href", link)
        .close()
        .finish();
  }

  @Test
  void escapesTextsAndAttributes() {
    assertEquals(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xml:lang="zh-CN"><title type="text">甲 &lt;乙&gt; &amp; 丙</title>\
        <link href="a?b=&quot;c&quot;&amp;d"/></feed>
        """,
        feed("甲 <乙> & 丙", "a?b=\"c\"&d"));
  }

  @Test
  void aFormFeedIsASpace() {
    assertEquals(feed("甲 乙", "a"), feed("甲\f乙", "a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u000B", "\uD800", "\uFFFE"})
  void refusesWhatXmlForbids(String sign) {
    assertThrows(IllegalArgumentException.class, () -> feed("甲" + sign, "a"));
    assertThrows(IllegalArgumentException.class, () -> feed("甲", "a" + sign));
  }
}
