package gongkai.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ValueFormTest {
  private enum Colour {
    RED,
    GREEN
  }

  private record Pair<A, B>(A first, B second) {}

  private record Tree(String name, List<Tree> below) {}

  private sealed interface Sign {
    record Letter(String text) implements Sign {}

    record Figure(int value, long large, boolean even) implements Sign {}
  }

  private record Everything(
      Colour colour,
      Optional<String> some,
      List<Pair<String, Optional<LocalDate>>> pairs,
      Map<Colour, List<Sign>> signs,
      Set<String> words,
      BigDecimal amount,
      double ratio,
      URI address,
      ZoneId zone,
      Tree tree) {}

  private record Mapped(Map<String, Integer> map, Set<String> set) {}

  private record Unknown(Object anything) {}

  private record Shared(List<Pair<String, String>> all, Optional<Pair<String, String>> first) {}

  private record Sets(Set<List<Pair<String, String>>> sets) {}

  private record Id(String text) {}

  @SuppressWarnings("ArrayRecordComponent") // What is kept of a text is such a record.
  private record Written(byte[] bytes, String text) {}

  private record Amount(Id id, BigDecimal number) {}

  private static final ValueForm<Everything> EVERYTHING = ValueForm.of(Everything.class);
  private static final ValueForm<Mapped> MAPPED = ValueForm.of(Mapped.class);
  private static final ValueForm<Shared> SHARED = ValueForm.of(Shared.class);
  private static final ValueForm<Sets> SETS = ValueForm.of(Sets.class);
  private static final ValueForm<String> TEXT = ValueForm.of(String.class);

  @Test
  void givesBackBytes() {
    ValueForm<Written> form = ValueForm.of(Written.class);
    byte[] bytes = {0, -1, 127, -128};
    Written back = form.value(form.bytes(new Written(bytes, "后")));
    assertArrayEquals(bytes, back.bytes());
    assertEquals("后", back.text());
  }

  @Test
  void givesBackWhatItWrote() {
    Everything value =
        new Everything(
            Colour.GREEN,
            Optional.of("慰问**户"),
            List.of(
                new Pair<>("a", Optional.of(LocalDate.of(2023, 2, 28))),
                new Pair<>("", Optional.empty())),
            Map.of(
                Colour.RED,
                List.of(new Sign.Letter("x"), new Sign.Figure(-1, Long.MIN_VALUE, true)),
                Colour.GREEN,
                List.of()),
            Set.of("一", "二", "三"),
            new BigDecimal("12.50"),
            0.1,
            URI.create("https://example.org/a%20b"),
            ZoneId.of("Asia/Shanghai"),
            new Tree("root", List.of(new Tree("leaf", List.of()))));
    assertEquals(value, EVERYTHING.value(EVERYTHING.bytes(value)));
  }

  @Test
  void keepsEveryTextAsItIs() {
    for (String text :
        List.of(
            "", "a\0b", "\u007F\u0080\u07FF\u0800\uFFFF", "𠮷", "\uD800 alone", "x".repeat(5000))) {
      assertEquals(text, TEXT.value(TEXT.bytes(text)));
    }
  }

  @Test
  void hasTheSameDigestForEqualValuesWhateverTheOrderOfTheirMaps() {
    Map<String, Integer> backwards = new HashMap<>(512);
    Map<String, Integer> map = new HashMap<>();
    for (int i = 0; i < 100; i++) {
      map.put("key" + i, i);
      backwards.put("key" + (99 - i), 99 - i);
    }
    Mapped first = new Mapped(map, new HashSet<>(map.keySet()));
    Mapped second = new Mapped(Map.copyOf(backwards), Set.copyOf(backwards.keySet()));
    assertEquals(MAPPED.sha256(first), MAPPED.sha256(second));
    assertEquals(first, MAPPED.value(MAPPED.bytes(first)));
  }

  @Test
  void keepsTheOrderOfAMapThatHasOne() {
    Map<String, Integer> ordered = new LinkedHashMap<>();
    for (String key : List.of("c", "a", "b")) {
      ordered.put(key, 1);
    }
    Mapped read = MAPPED.value(MAPPED.bytes(new Mapped(ordered, Set.of())));
    assertEquals(List.of("c", "a", "b"), List.copyOf(read.map().keySet()));
  }

  @Test
  void tellsDifferentValuesApart() {
    byte[] one = TEXT.bytes("12");
    byte[] other = TEXT.bytes("21");
    assertFalse(Arrays.equals(one, other));
  }

  @Test
  void whatAValueHasTwiceAsOneObjectIsOneWhenItIsRead() {
    Pair<String, String> one = new Pair<>("慰问", "户");
    Shared read = SHARED.value(SHARED.bytes(new Shared(List.of(one, one), Optional.of(one))));
    assertEquals(List.of(one, one), read.all());
    assertSame(read.all().get(0), read.all().get(1));
    assertSame(read.all().get(0), read.first().orElseThrow());
  }

  @Test
  void knowsAgainWhatItWroteAmongManyOthers() {
    List<Pair<String, String>> all = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      all.add(new Pair<>("a" + i % 300, "b" + i));
    }
    all.addAll(List.copyOf(all));
    Shared value = new Shared(all, Optional.of(all.get(499)));
    Shared read = SHARED.value(SHARED.bytes(value));
    assertEquals(value, read);
    for (int i = 0; i < 500; i++) {
      assertSame(read.all().get(i), read.all().get(500 + i));
    }
    assertTrue(SHARED.bytes(value).length < 8_000, "each text and record is written once");
  }

  @Test
  void givesBackEveryDecimalWithItsDigitsBehindThePoint() {
    ValueForm<Amount> form = ValueForm.of(Amount.class);
    Set<String> digests = new HashSet<>();
    List<String> written =
        List.of(
            "0",
            "0.0",
            "0.00",
            "-1",
            "35",
            "35.0",
            "1E+3",
            "1000",
            "-12.50",
            "0.000000000000001",
            "999999999999999999",
            "-999999999999999999",
            "1000000000000000000",
            "99999999999999999999.5",
            "123456789012345678901234567890",
            "9223372036854775807",
            "-9223372036854775808",
            "1E-40");
    for (String digits : written) {
      Amount amount = new Amount(new Id("a"), new BigDecimal(digits));
      assertEquals(amount, form.value(form.bytes(amount)));
      assertTrue(digests.add(form.sha256(amount)), digits);
    }
  }

  /** What digests are of must not depend on how a value came to be. */
  @Test
  void hasTheSameDigestWhetherOrNotEqualPartsAreOne() {
    Pair<String, String> one = new Pair<>("慰问", "户");
    Pair<String, String> equal = new Pair<>("慰问", "户");
    Shared once = new Shared(List.of(one, one), Optional.of(one));
    Shared apart = new Shared(List.of(one, equal), Optional.of(equal));
    assertEquals(SHARED.sha256(once), SHARED.sha256(apart));
    Set<List<Pair<String, String>>> many = new HashSet<>();
    Set<List<Pair<String, String>>> others = new HashSet<>();
    for (int i = 0; i < 50; i++) {
      Pair<String, String> own = new Pair<>("a" + i, "b");
      many.add(List.of(own, own));
      others.add(List.of(own, new Pair<>("a" + i, "b")));
    }
    assertEquals(SETS.sha256(new Sets(many)), SETS.sha256(new Sets(others)));
  }

  @Test
  void ofEqualIdsAndNumbersOneIsHeld() {
    ValueForm<Amount> form = ValueForm.of(Amount.class);
    Amount amount = new Amount(new Id("aid-households"), new BigDecimal("12.50"));
    Amount first = form.value(form.bytes(amount));
    Amount second = form.value(form.bytes(amount));
    assertEquals(amount, first);
    assertSame(first.id(), second.id());
    assertSame(first.number(), second.number());
    BigDecimal round = new BigDecimal("1E+3");
    assertEquals(round, form.value(form.bytes(new Amount(new Id(""), round))).number());
  }

  @Test
  void refusesATypeThatItCannotWrite() {
    assertThrows(IllegalArgumentException.class, () -> ValueForm.of(Unknown.class));
  }
}
