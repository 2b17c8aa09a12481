package gongkai.content.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlTest {
  @ParameterizedTest
  @CsvSource({
    "https://a.example, https://a.example/",
    "https://a.example/portal, https://a.example/portal/",
    "http://a.example:8080/, http://a.example:8080/",
  })
  void endsWithASlash(String written, String read) {
    assertEquals(Optional.of(URI.create(read)), BaseUrl.parse(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.example",
        "ftp://a.example/",
        "https:///portal/",
        "https://a.example/?page=1",
        "https://a.example/#top",
        "https://a example/",
        "https：//a.example/",
        "https://user:secret@a.example/",
        "https://a.example/a/../b/",
        "https://a.example/%2E./b/",
        "https://例子.中国/",
        "https://a.example/公开/",
        "HTTPS://A.example:8443/p/"
      })
  void refusesWhatIsNoRootOfAWebSite(String written) {
    assertEquals(Optional.empty(), BaseUrl.parse(written));
  }
}
