package gongkai.content.slip;

/** Signs that a Chinese keyboard gives where YAML wants one of its own. */
final class Signs {
  private static final String OPENING_QUOTES = "“”〝＂‘’＇「『";
  private static final String CLOSING_QUOTES = "”“〞〟＂’‘＇」』\"'";
  private static final String OPENING_BRACKETS = "【［｛（〔";
  private static final String CLOSING_BRACKETS = "】］｝）〕";
  private static final String DASHES = "－—–―─﹣‐‑−·•・●○■◆＊";

  private Signs() {}

  static boolean opensQuote(char c) {
    return OPENING_QUOTES.indexOf(c) >= 0;
  }

  static boolean closesQuote(char c) {
    return CLOSING_QUOTES.indexOf(c) >= 0;
  }

  static boolean opensBracket(char c) {
    return OPENING_BRACKETS.indexOf(c) >= 0;
  }

  static boolean closesBracket(char c) {
    return CLOSING_BRACKETS.indexOf(c) >= 0;
  }

  /** A dash or dot in the place of the hyphen that begins an entry of a list. */
  static boolean isListMark(char c) {
    return DASHES.indexOf(c) >= 0;
  }

  /** A dash in the place of a hyphen of a fence. */
  static boolean isDash(char c) {
    return c == '-' || "－—–―─﹣‐‑−_＿=".indexOf(c) >= 0;
  }

  static boolean isColon(char c) {
    return c == ':' || c == '：' || c == '﹕' || c == '∶';
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }

  /** A space that YAML does not take for one: U+3000, U+00A0 and their kin. */
  static boolean isStrangeSpace(char c) {
    return c != ' ' && (Character.isSpaceChar(c) || c == '\u200B') && c != '\u2028';
  }

  static boolean isBlank(char c) {
    return isSpace(c) || isStrangeSpace(c);
  }

  /** The name of a sign that cannot be seen. */
  static String codePoint(char c) {
    return String.format("U+%04X", (int) c);
  }
}
