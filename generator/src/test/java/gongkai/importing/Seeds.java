package gongkai.importing;

import gongkai.importing.outcome.Draft;
import gongkai.importing.request.ImportOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The five real reports that came with the project. */
public final class Seeds {
  public static final List<String> NAMES =
      List.of(
          "000_5e2f305c59afca95.txt",
          "001_83ac4258a3446fc9.txt",
          "002_1a024a59b16df0ce.txt",
          "003_1d71f014dfc283a3.txt",
          "004_0bd15ad5f070fb40.txt");

  private Seeds() {}

  static Path path(int number) {
    return Path.of(System.getProperty("project.root"), "seeds", NAMES.get(number));
  }

  public static String text(int number) {
    try {
      return Files.readString(path(number));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Draft draft(int number) {
    return draft(text(number));
  }

  public static Draft draft(String text) {
    return draft(text, ImportOptions.NONE);
  }

  public static Draft draft(String text, ImportOptions options) {
    return Importer.read(text.getBytes(StandardCharsets.UTF_8), "in.txt", options)
        .value()
        .orElseThrow();
  }

  /** The part of a draft's Markdown after the front matter. */
  public static String body(Draft draft) {
    int end = draft.markdown().indexOf("\n---\n");
    return draft.markdown().substring(end + "\n---\n".length()).stripLeading();
  }
}
