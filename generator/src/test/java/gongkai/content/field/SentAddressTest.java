package gongkai.content.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentAddressTest {
  @ParameterizedTest
  @CsvSource({
    "https://a.example, https://a.example/",
    "https://例子.中国/公开/, https://xn--fsqu00a.xn--fiqs8s/%E5%85%AC%E5%BC%80/",
    "https://例子。中国/公开, https://xn--fsqu00a.xn--fiqs8s/%E5%85%AC%E5%BC%80/",
    "HTTPS://X.Example:8443/P, https://x.example:8443/P/",
    "https：／／a.example/, https://a.example/",
    "https://a.example/%e5%85%ac/, https://a.example/%e5%85%ac/",
    "https://a.example/two words/, https://a.example/two%20words/",
    "https://a.example/a/../b/, https://a.example/b/",
    "https://a.example/../b/., https://a.example/b/",
    "https://a.example/a/%2e%2e/b, https://a.example/b/",
    "https://u:p@a.example/, https://a.example/",
    "http://[::1]:8080/, http://[::1]:8080/",
  })
  void isTheFormInWhichProgramsSendTheRootOfASite(String written, String sent) {
    assertEquals(Optional.of(sent), SentAddress.ofRoot(written));
    assertEquals(Optional.of(sent), SentAddress.ofRoot(sent), "what is sent stays as it is");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.example",
        "ftp://a.example/",
        "https:///portal/",
        "https://a example/",
        "https://a_b.example/",
        "https://a.example/?page=1",
        "https://a.example/#top"
      })
  void isNoneOfWhatIsNoRootOfASite(String written) {
    assertEquals(Optional.empty(), SentAddress.ofRoot(written));
  }

  @Test
  void ofAPageMayAskForSomething() {
    assertEquals(
        Optional.of("https://xn--fsqu00a.xn--fiqs8s/a?q=%E5%85%AC#b"),
        SentAddress.of("https://例子.中国/a?q=公#b"));
  }

  @Test
  void aUserStandsBeforeTheHost() {
    assertTrue(SentAddress.hasUser("https://user:secret@a.example/"));
    assertTrue(SentAddress.hasUser("https://@a.example"));
    assertFalse(SentAddress.hasUser("https://a.example/@user/"));
    assertFalse(SentAddress.hasUser("https://a.example/?mail=a@b.example"));
  }
}
