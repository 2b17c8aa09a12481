package gongkai.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.Growth;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageInsertsTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "<body>text</body></html>, <body>[]text{}</body></html>",
        "<BODY class=\"a > b\" data-x='>'>公开</Body >, <BODY class=\"a > b\" data-x='>'>[]公开{}</Body >",
        "<!-- <body> --><body>text</body><!-- </body> -->,"
            + " <!-- <body> --><body>[]text{}</body><!-- </body> -->",
        "<title><body></title><body><script>\"</body>\"</script></body>,"
            + " <title><body></title><body>[]<script>\"</body>\"</script>{}</body>",
        "<bodyguard><p>text, <bodyguard><p>text[]{}",
        "<body>text, <body>[]text{}",
        "</body><body>, []{}</body><body>",
        "<body title=it's>text</body>, <body title=it's>[]text{}</body>",
        "<body class=\"a>text<body></body>, <body class=\"a>text<body></body>[]{}",
        "<body>text<!-- </body>, <body>[]text<!-- </body>{}",
        "<body>text<title></body>, <body>[]text<title></body>{}",
      })
  void insertsInsideBody(String page, String expected) {
    assertEquals(expected, insert(page));
  }

  @Test
  void leavesBytesThatAreNotUtf8() {
    byte[] page = {'<', 'b', 'o', 'd', 'y', '>', (byte) 0xff, 0, (byte) 0x80};
    byte[] inserted = PageInserts.insert(page, "", "");
    assertEquals(
        new String(page, StandardCharsets.ISO_8859_1),
        new String(inserted, StandardCharsets.ISO_8859_1));
  }

  @Test
  void copesWithHugeTagsAndPages() {
    String tag = "<body " + "a='1' ".repeat(20_000) + ">";
    String text = "<p>一</p>".repeat(100_000);
    assertEquals(tag + "[]" + text + "{}</body>", insert(tag + text + "</body>"));
    Growth.assertLinear(
        "attributes", 5_000, times -> "<body " + "a='1' ".repeat(times) + ">", t -> insert(t));
    Growth.assertLinear("<p>一</p>", 50_000, PageInsertsTest::insert);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<body ", "<body a=\"", "<!-- ", "<title>", "</body ", "</title <title"})
  void whatIsNeverClosedIsReadOnce(String open) {
    Growth.assertLinear(open, 20_000, PageInsertsTest::insert);
  }

  private static String insert(String page) {
    byte[] bytes = PageInserts.insert(page.getBytes(StandardCharsets.UTF_8), "[]", "{}");
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
