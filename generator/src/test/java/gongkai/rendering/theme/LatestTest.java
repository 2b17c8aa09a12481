package gongkai.rendering.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LatestTest {
  private final Latest<String, Integer> latest = new Latest<>(2);

  @Test
  void givesAgainWhatWasMadeOfTheSame() {
    assertEquals(Optional.empty(), latest.of("one"));
    assertEquals(1, latest.keep("one", 1));
    assertEquals(Optional.of(1), latest.of("one"));
  }

  @Test
  void letsGoOfWhatWasAskedForLongestAgo() {
    latest.keep("one", 1);
    latest.keep("two", 2);
    latest.of("one");
    latest.keep("three", 3);
    assertEquals(Optional.of(1), latest.of("one"));
    assertEquals(Optional.empty(), latest.of("two"));
    assertEquals(Optional.of(3), latest.of("three"));
  }
}
