package gongkai.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SignPairsTest {
  @Test
  void areEachTwoSignsThatStandTogether() {
    assertEquals(Set.of("新建", "建工", "工会"), pairs("新建工会"));
    assertEquals(Set.of("工会"), pairs("工会"));
    assertEquals(Set.of("会会"), pairs("会会会"));
    assertEquals(Set.of(), pairs("会"));
  }

  private static Set<String> pairs(String wording) {
    return Arrays.stream(SignPairs.of(wording).pairs())
        .mapToObj(pair -> "" + (char) (pair >>> Character.SIZE) + (char) pair)
        .collect(Collectors.toSet());
  }

  @Test
  void tellHowMuchOfTheShorterWordingTheOtherHas() {
    SignPairs wording = SignPairs.of("新建工会");
    assertEquals(1, wording.ofShorter(SignPairs.of("今年新建工会30家")));
    assertEquals(1.0 / 3, wording.ofShorter(SignPairs.of("工会会员代表")));
    assertEquals(0, wording.ofShorter(SignPairs.of("会")));
  }

  @Test
  void tellHowMuchOfBothWordingsIsInBoth() {
    SignPairs wording = SignPairs.of("新建工会");
    assertEquals(1, wording.ofBoth(wording));
    assertEquals(0.5, wording.ofBoth(SignPairs.of("建工会员")));
    assertEquals(0, SignPairs.of("").ofBoth(SignPairs.of("")));
  }
}
