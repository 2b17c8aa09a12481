package gongkai.search;

import java.util.List;

/**
 * A script that hands a value to the search page: {@code gongkaiSearch("pieces/12", …);}. A page
 * may load it from a disk too, and under a policy that allows nothing but scripts of its own site.
 */
final class Script {
  private final SignList out;

  private Script(String name, int likely) {
    out = new SignList(likely + 64);
    raw("gongkaiSearch(").quoted(name).raw(",");
  }

  static Script of(String name) {
    return of(name, 1024);
  }

  /**
   * A script for a value.
   *
   * @param likely how many signs the value has, if not more
   */
  static Script of(String name, int likely) {
    return new Script(name, likely);
  }

  /** Adds what is written as it stands. */
  Script raw(String text) {
    out.add(text);
    return this;
  }

  /** A text as JSON has it, which is how JavaScript has it too. */
  Script quoted(String text) {
    return quoted(text.toCharArray());
  }

  Script quoted(char[] signs) {
    out.add('"');
    int written = 0;
    for (int i = 0; i < signs.length; i++) {
      char c = signs[i];
      // Most signs are letters, signs of two bytes, and Chinese ones.
      boolean plain =
          c < '\u2028' ? c >= ' ' && c != '"' && c != '\\' : c >= '\u3000' && c <= '\u9FFF';
      if (!plain) {
        out.add(signs, written, i);
        raw(escaped(c));
        written = i + 1;
      }
    }
    out.add(signs, written, signs.length);
    return raw("\"");
  }

  private static String escaped(char c) {
    if (c == '"' || c == '\\') {
      return "\\" + c;
    } else if (c == '\n') {
      return "\\n";
    }
    boolean written =
        c >= ' ' && !Character.isSurrogate(c) && !isNoSign(c) && c != '\u2028' && c != '\u2029';
    return written ? String.valueOf(c) : String.format("\\u%04x", (int) c);
  }

  /** What Unicode keeps free is allowed in a file, but some programs refuse it there. */
  private static boolean isNoSign(char c) {
    return (c >= TextCode.FIRST_MARK && c <= TextCode.LAST_MARK) || c >= 0xFFFE;
  }

  /** Values in brackets. */
  Script list(List<?> values) {
    raw("[");
    for (int i = 0; i < values.size(); i++) {
      raw(i > 0 ? "," : "");
      if (values.get(i) instanceof String text) {
        quoted(text);
      } else {
        raw(String.valueOf(values.get(i)));
      }
    }
    return raw("]");
  }

  byte[] end() {
    // No sign is beyond the first plane: the halves of such are escaped.
    return raw(");\n").out.utf8();
  }
}
