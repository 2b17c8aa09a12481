package gongkai.html;

/** Text made safe for HTML and XML: between tags, and within attributes in double quotes. */
public final class Escape {
  private Escape() {}

  public static String text(CharSequence text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text(text, 0, text.length(), escaped);
    return escaped.toString();
  }

  /** Appends the text from {@code from} to before {@code to}. */
  public static void text(CharSequence text, int from, int to, StringBuilder out) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
  }
}
