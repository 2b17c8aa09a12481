package gongkai.document.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tables of what is known of Chinese text, which the program holds. */
public final class Lexicon {
  private Lexicon() {}

  /** The lines of a table, without remarks and blank ones. */
  public static List<String> lines(String name) {
    try (InputStream in = Lexicon.class.getResourceAsStream("/lexicon/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file lexicon/" + name);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
