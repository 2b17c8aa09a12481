package gongkai.rendering.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Texts are escaped on their way into the page as they are escaped elsewhere. */
class PageWriterTest {
  private static final List<String> SIGNS =
      List.of(
          "a", "<", ">", "&", "\"", "'", "é", "会", "😀", "\ud83d", "\udc00", "\n", "", "\ufffd");

  @Test
  void escapesAsTemplatesDo() {
    Random random = new Random(3);
    PageWriter page = new PageWriter();
    ByteArrayOutputStream expected = new ByteArrayOutputStream();
    for (int i = 0; i < 3_000; i++) {
      String text = text(random);
      page.printEscaped(text);
      expected.writeBytes(Templates.escaped(text).getBytes(StandardCharsets.UTF_8));
    }
    assertArrayEquals(expected.toByteArray(), page.bytes());
  }

  @Test
  void whatIsHtmlAlreadyStaysAsItIs() {
    PageWriter page = new PageWriter();
    page.printEscaped(new SafeString("<b>'会'</b>"));
    assertArrayEquals("<b>'会'</b>".getBytes(StandardCharsets.UTF_8), page.bytes());
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(random.nextInt(30) == 0 ? 2_000 : 12); i > 0; i--) {
      text.append(SIGNS.get(random.nextInt(SIGNS.size())));
    }
    return text.toString();
  }
}
