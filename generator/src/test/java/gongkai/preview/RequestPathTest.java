package gongkai.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestPathTest {
  @ParameterizedTest
  @CsvSource({
    "/, index.html",
    "/en/, en/index.html",
    "/en, en",
    "/reports/union/2023.html, reports/union/2023.html",
    "/a%20b+c;d=e.html, a b+c;d=e.html",
    "/%E5%85%AC%E5%BC%80.docx, 公开.docx",
    "/100%25.pdf, 100%.pdf",
    "/..a/b..c, ..a/b..c",
  })
  void readsFile(String raw, String file) {
    assertEquals(Optional.of(file), RequestPath.parse(raw).map(RequestPath::file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "*",
        "index.html",
        "//",
        "//evil.example/",
        "/a//b",
        "/.",
        "/./a",
        "/..",
        "/../a",
        "/a/..",
        "/%2e%2e/a",
        "/.%2E/a",
        "/a%2fb",
        "/a%2Fb",
        "/a\\b",
        "/a%5cb",
        "/a%00",
        "/a%0d%0ab",
        "/a%7f",
        "/%",
        "/%4",
        "/%zz",
        "/%+1",
        "/%ff",
        "/%c0%af",
        "/%ed%a0%80",
        "/公开",
        "/%\uff11\uff11",
      })
  void refusesWhatIsNotHarmless(String raw) {
    assertTrue(RequestPath.parse(raw).isEmpty());
  }

  @Test
  void encodesFolderForRedirect() {
    assertEquals(
        Optional.of("/a%20b/%E5%85%AC%25%3A/"),
        RequestPath.parse("/a%20b/%E5%85%AC%25:").map(RequestPath::asFolder));
  }
}
