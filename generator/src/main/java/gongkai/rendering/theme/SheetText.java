package gongkai.rendering.theme;

/**
 * A style sheet as browsers get it: comments and indentation are for those who write it, and were a
 * quarter of what every reader fetched before seeing a page.
 */
final class SheetText {
  /** The last one: a build asks for its sheet several times, and a preview at every edit. */
  private static volatile SheetText last = new SheetText("", "");

  private final String written;
  private final String served;

  private SheetText(String written, String served) {
    this.written = written;
    this.served = served;
  }

  /** How the comments begin that part a sheet, and by which templates ask for a part. */
  private static final String HEADING = "/* --- ";

  /** The sheet without comments and indentation; headings and what stands in quotes stay. */
  static String served(String css) {
    SheetText known = last;
    if (!known.written.equals(css)) {
      known = new SheetText(css, withoutComments(css));
      last = known;
    }
    return known.served;
  }

  private static String withoutComments(String css) {
    StringBuilder out = new StringBuilder(css.length());
    int at = 0;
    while (at < css.length()) {
      char sign = css.charAt(at);
      if (sign == '"' || sign == '\'') {
        int end = endOfQuoted(css, at);
        out.append(css, at, end);
        at = end;
      } else if (css.startsWith("/*", at)) {
        int end = css.indexOf("*/", at + 2);
        int next = end < 0 ? css.length() : end + 2;
        if (css.startsWith(HEADING, at)) {
          out.append(css, at, next);
        }
        at = next;
      } else if (Character.isWhitespace(sign)) {
        at = blank(css, at, out);
      } else {
        out.append(sign);
        at++;
      }
    }
    return out.toString();
  }

  private static int endOfQuoted(String css, int start) {
    int at = start + 1;
    while (at < css.length() && css.charAt(at) != css.charAt(start)) {
      at += css.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at + 1, css.length());
  }

  /** Writes one blank for many: the end of the line, where it is among them. */
  private static int blank(String css, int start, StringBuilder out) {
    int at = start;
    while (at < css.length() && Character.isWhitespace(css.charAt(at))) {
      at++;
    }
    boolean lineBegins = out.isEmpty() || out.charAt(out.length() - 1) == '\n';
    if (!lineBegins) {
      out.append(css.substring(start, at).indexOf('\n') >= 0 ? '\n' : ' ');
    }
    return at;
  }
}
