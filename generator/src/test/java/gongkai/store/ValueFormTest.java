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

  private record Several(Tree first, List<Tree> others, Map<String, Tree> named) {}

  private static final ValueForm<Everything> EVERYTHING = ValueForm.of(Everything.class);
  private static final ValueForm<Mapped> MAPPED = ValueForm.of(Mapped.class);
  private static final ValueForm<String> TEXT = ValueForm.of(String.class);

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
  void hasTheSameBytesForEqualValuesWhateverTheOrderOfTheirMaps() {
    Map<String, Integer> backwards = new HashMap<>(512);
    Map<String, Integer> map = new HashMap<>();
    for (int i = 0; i < 100; i++) {
      map.put("key" + i, i);
      backwards.put("key" + (99 - i), 99 - i);
    }
    Mapped first = new Mapped(map, new HashSet<>(map.keySet()));
    Mapped second = new Mapped(Map.copyOf(backwards), Set.copyOf(backwards.keySet()));
    assertArrayEquals(MAPPED.bytes(first), MAPPED.bytes(second));
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
  void refusesATypeThatItCannotWrite() {
    assertThrows(IllegalArgumentException.class, () -> ValueForm.of(Unknown.class));
  }

  @Test
  void writesAndHoldsOnceWhatIsSharedInIt() {
    Tree leaf = new Tree("leaf", List.of());
    Tree root = new Tree("root", List.of(leaf, new Tree("leaf", List.of())));
    Several value = new Several(root, List.of(leaf, root), Map.of("a", root, "b", leaf));
    ValueForm<Several> form = ValueForm.sharing(Several.class, Set.of(Tree.class));
    Several read = form.value(form.bytes(value));
    assertEquals(value, read);
    assertSame(read.first(), read.others().get(1));
    assertSame(read.first(), read.named().get("a"));
    assertSame(read.others().get(0), read.first().below().get(1));
    int apart = ValueForm.of(Several.class).bytes(value).length;
    int together = form.bytes(value).length;
    assertTrue(together < apart, together + " bytes, and " + apart + " where nothing is shared");
  }

  @Test
  void takesNoBytesThatNameAValueWhichDoesNotStandBefore() {
    ValueForm<Tree> form = ValueForm.sharing(Tree.class, Set.of(Tree.class));
    assertEquals(Optional.empty(), form.valueIfWhole(new byte[] {1}));
  }
}
