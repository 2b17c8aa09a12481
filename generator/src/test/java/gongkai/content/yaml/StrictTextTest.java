package gongkai.content.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StrictTextTest {
  /** A sign that a text may hold, and that has the others asked one by one. */
  private static final String ASKING = "\f";

  @Test
  void decodesEachSignAsATextInWhichEachIsAsked() {
    for (int sign = 0; sign <= 0x10FFFF; sign += sign < 0x11000 ? 1 : 997) {
      String text = "一a" + Character.toString(sign) + "b二";
      Optional<String> asked = decoded(text + ASKING).value();
      assertEquals(
          asked.map(all -> all.substring(0, all.length() - 1)),
          decoded(text).value(),
          () -> "of " + text);
    }
  }

  @Test
  void refusesWhatIsNoUtf8WhereverItStands() {
    List<byte[]> wrong =
        List.of(
            bytes(0x80),
            bytes(0xE4, 0xB8),
            bytes(0xE4),
            bytes(0xE4, 0x41, 0x80),
            bytes(0xE4, 0xB8, 0x41),
            bytes(0xE0, 0x80, 0xAF),
            bytes(0xE2, 0x80),
            bytes(0xED, 0xA0, 0x80),
            bytes(0xF8, 0x88, 0x80, 0x80),
            bytes(0xFF));
    for (byte[] some : wrong) {
      assertEquals(List.of("not-utf-8@3"), told(joined("一a", some, "")), Arrays.toString(some));
      assertEquals(List.of("not-utf-8@3"), told(joined("一a", some, "二")), Arrays.toString(some));
    }
  }

  @Test
  void dropsAByteOrderMarkAndKeepsAnyOtherSignOfAPlainText() {
    assertEquals(Optional.of("一\n二"), decoded("\ufeff一\r\n二").value());
    assertEquals(Optional.of("\t一 ~，（２）—…\n"), decoded("\t一 ~，（２）—…\n").value());
    assertTrue(decoded("").value().orElseThrow().isEmpty());
  }

  private static Outcome<String> decoded(String text) {
    return StrictText.decode(text.getBytes(StandardCharsets.UTF_8), "a.md");
  }

  private static List<String> told(byte[] bytes) {
    List<Problem> problems = StrictText.decode(bytes, "a.md").problems();
    return problems.stream().map(p -> p.code() + "@" + p.place().column()).toList();
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static byte[] joined(String before, byte[] middle, String after) {
    byte[] first = before.getBytes(StandardCharsets.UTF_8);
    byte[] last = after.getBytes(StandardCharsets.UTF_8);
    byte[] all = Arrays.copyOf(first, first.length + middle.length + last.length);
    System.arraycopy(middle, 0, all, first.length, middle.length);
    System.arraycopy(last, 0, all, first.length + middle.length, last.length);
    return all;
  }
}
