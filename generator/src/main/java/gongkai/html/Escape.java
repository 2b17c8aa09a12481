package gongkai.html;

/** Text made safe for HTML and XML: between tags, and within attributes in double quotes. */
public final class Escape {
  private Escape() {}

  public static String text(CharSequence text) {
    int length = text.length();
    if (next(text, 0, length) == length) {
      return text.toString();
    }
    StringBuilder escaped = new StringBuilder(length + 16);
    text(text, 0, length, escaped);
    return escaped.toString();
  }

  /** Appends the text from {@code from} to before {@code to}. */
  public static void text(CharSequence text, int from, int to, StringBuilder out) {
    int at = from;
    for (int next = next(text, at, to); next < to; next = next(text, at, to)) {
      out.append(text, at, next).append(entity(text.charAt(next)));
      at = next + 1;
    }
    out.append(text, at, to);
  }

  /** The next sign that is not written as it is; most texts have none. */
  private static int next(CharSequence text, int from, int to) {
    int at = from;
    while (at < to && entity(text.charAt(at)).isEmpty()) {
      at++;
    }
    return at;
  }

  private static String entity(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> "";
    };
  }
}
