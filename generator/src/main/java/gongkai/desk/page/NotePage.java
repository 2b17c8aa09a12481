package gongkai.desk.page;

import java.util.List;

/**
 * A page that only says something.
 *
 * @param key of the messages {@code desk.<key>} and {@code desk.<key>-advice}
 */
public record NotePage(Chrome chrome, String key, List<String> lines) {
  public NotePage {
    lines = List.copyOf(lines);
  }
}
