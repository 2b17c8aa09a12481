package gongkai.markdown;

/** Text made safe for HTML. */
final class Html {
  private Html() {}

  static String escape(CharSequence text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    escape(text, 0, text.length(), escaped);
    return escaped.toString();
  }

  static void escape(CharSequence text, int from, int to, StringBuilder out) {
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
