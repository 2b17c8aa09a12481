package gongkai.proofreading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The addresses in a text: where its links lead, and those that are written out. They are no words:
 * {@code %20} has lost no number.
 */
final class WrittenAddresses {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<=\\]\\()(?:<[^<>\\n]*+>|[^()\"<>\\n]*+(?:\\([^()\"\\n]*+\\)[^()\"\\n]*+)*+)"
              + "|(?<=<)https?://[^<>\\s]++"
              + "|https?://[!-~]++");

  private WrittenAddresses() {}

  /** The text with letters in place of its addresses, so that places stay as they are. */
  static String masked(String text) {
    Matcher address = ADDRESS.matcher(text);
    return address.find()
        ? address.reset().replaceAll(found -> "x".repeat(found.group().length()))
        : text;
  }
}
