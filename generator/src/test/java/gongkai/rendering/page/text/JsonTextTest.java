package gongkai.rendering.page.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is written without a writer of JSON is what one writes. */
class JsonTextTest {
  private static final List<String> SIGNS =
      List.of("", "a", "总工会", "/", "<", "'", "é", "😀", "\u2028", "\u007f", "\ud83d", "\u001f");
  private static final List<String> ESCAPED = List.of("\"", "\\", "\n", "\t", "\u0000");

  @Test
  void writesPlainValuesAsJacksonDoes() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      Object value = value(random, 3, i % 4 == 0);
      assertEquals(JsonMapper.shared().writeValueAsString(value), JsonText.of(value));
    }
  }

  private static Object value(Random random, int deep, boolean escaped) {
    return switch (random.nextInt(deep > 0 ? 5 : 3)) {
      case 0 -> random.nextInt(-1000, 1000);
      case 1 -> random.nextBoolean();
      case 2 -> text(random, escaped);
      case 3 -> {
        List<Object> parts = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          parts.add(value(random, deep - 1, escaped));
        }
        yield parts;
      }
      default -> {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          fields.put(i + text(random, escaped), value(random, deep - 1, escaped));
        }
        yield fields;
      }
    };
  }

  private static String text(Random random, boolean escaped) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(5); i > 0; i--) {
      boolean one = escaped && random.nextInt(4) == 0;
      List<String> signs = one ? ESCAPED : SIGNS;
      text.append(signs.get(random.nextInt(signs.size())));
    }
    return text.toString();
  }
}
