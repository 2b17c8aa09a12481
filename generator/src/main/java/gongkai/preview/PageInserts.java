package gongkai.preview;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts text into a page without touching another byte of it, so that taking the text out again
 * gives the page that a build writes.
 */
final class PageInserts {
  /**
   * What may hold a tag's letters without being that tag is matched first, and so stepped over.
   * What is not closed goes on to the end of the page, as for a browser; so nothing is read twice.
   */
  private static final Pattern BODY_TAGS =
      Pattern.compile(
          "<!--.*?(?:-->|\\z)"
              + "|<(script|style|title|template|textarea)\\b.*?(?:</\\1\\s*+>|\\z)"
              + "|(?<start><body(?:\\s(?:[^>=]++|=\\s*+(?:\"[^\"]*+\"|'[^']*+'|(?![\"'])))*+)?+>)"
              + "|<body\\s.*+"
              + "|(?<end></body\\s*+>)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private PageInserts() {}

  /** Few of a page's thousands of tags can be one that is looked for, and the pattern is slow. */
  private static boolean mayBegin(String page, int at) {
    int sign = at + 1 < page.length() && page.charAt(at + 1) == '/' ? at + 2 : at + 1;
    return sign < page.length() && "!bBsStT".indexOf(page.charAt(sign)) >= 0;
  }

  /**
   * The page with two texts added.
   *
   * @param html in any encoding that agrees with ASCII on ASCII
   * @param afterStart goes right after {@code <body …>}, or to the end if there is no such tag
   * @param beforeEnd goes before the last {@code </body>}, or to the end
   */
  static byte[] insert(byte[] html, String afterStart, String beforeEnd) {
    // Latin-1 gives each byte one character: offsets in the text are offsets in the bytes.
    String page = new String(html, StandardCharsets.ISO_8859_1);
    Matcher tags = BODY_TAGS.matcher(page);
    int start = -1;
    int end = html.length;
    for (int at = page.indexOf('<'); at >= 0; at = page.indexOf('<', at)) {
      if (!mayBegin(page, at) || !tags.region(at, html.length).lookingAt()) {
        at++;
        continue;
      }
      at = tags.end();
      if (tags.start("start") >= 0 && start < 0) {
        start = tags.end();
      } else if (tags.start("end") >= 0) {
        end = tags.start();
      }
    }
    if (start < 0 || start > end) {
      start = end;
    }
    ByteArrayOutputStream whole = new ByteArrayOutputStream(html.length + 4096);
    whole.write(html, 0, start);
    whole.writeBytes(afterStart.getBytes(StandardCharsets.UTF_8));
    whole.write(html, start, end - start);
    whole.writeBytes(beforeEnd.getBytes(StandardCharsets.UTF_8));
    whole.write(html, end, html.length - end);
    return whole.toByteArray();
  }
}
