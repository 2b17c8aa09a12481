package gongkai.preview;

import gongkai.i18n.Messages;
import gongkai.model.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The shipped wording, with that of {@link FolderSite}'s problem added. */
final class Words {
  private Words() {}

  static Messages in(Language language) {
    String suffix = language.isChinese() ? "zh" : "en";
    try {
      String bundle =
          bundle("cli_" + suffix)
              + "\n"
              + bundle("preview_" + suffix)
              + "\nproblem.test-fault=fault: {0}\n";
      return Messages.read(language, new StringReader(bundle));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String bundle(String name) throws IOException {
    try (InputStream in = Words.class.getResourceAsStream("/messages/" + name + ".properties")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
