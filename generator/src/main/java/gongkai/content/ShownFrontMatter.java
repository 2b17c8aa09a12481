package gongkai.content;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What pages show of a front matter: titles, summaries, labels, notes of changes. What they do not
 * show, what stands in the text itself, and the values of figures, which are rounded money more
 * often than telephones, is blank, so that places stay as they are in the file.
 */
public final class ShownFrontMatter {
  private static final String KEYS = "(?:quote|value|sha256|mark|translates)";

  private static final Pattern NOT_SHOWN =
      Pattern.compile(
          "\\b"
              + KEYS
              + "[\"']?:\\s+(?:\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^']|'')*+')"
              + "|(?m:^[ ]*(?:- +)?"
              + KEYS
              + ":[^\\n]*)"
              + "|\\b"
              + KEYS
              + ":[^,}\\n]*");

  private static final Pattern NOT_LINE_END = Pattern.compile("[^\\n]");

  private ShownFrontMatter() {}

  /**
   * The lines of a file before its text.
   *
   * @param bytes of the file
   * @param markdownLine the line on which the text begins, from 1
   */
  public static String of(byte[] bytes, int markdownLine) {
    StringBuilder head = new StringBuilder();
    new String(bytes, StandardCharsets.UTF_8)
        .lines()
        .limit(Math.max(0, markdownLine - 1))
        .forEach(line -> head.append(line).append('\n'));
    return NOT_SHOWN
        .matcher(head)
        .replaceAll(
            found -> Matcher.quoteReplacement(NOT_LINE_END.matcher(found.group()).replaceAll(" ")));
  }
}
