package gongkai.content.slip;

/**
 * What stands in the place of a key.
 *
 * @param colon offset of its colon, right or wrong; -1 if there is no key
 */
record KeyMatch(String name, int at, int nameEnd, int colon) {
  private static final String NO_NAME = "#[]{}【】［］｛｝（）,，、;；\"'";

  boolean found() {
    return colon >= 0;
  }

  /** The key that begins at an offset. A quoted one may be anything; it has its closing mark. */
  static KeyMatch at(String text, int at, int end) {
    KeyMatch none = new KeyMatch("", at, at, -1);
    int i = at;
    while (i < end && !Signs.isColon(text.charAt(i))) {
      if (NO_NAME.indexOf(text.charAt(i)) >= 0 && !isQuote(text, at, i)) {
        return none;
      }
      i++;
    }
    int nameEnd = i;
    while (nameEnd > at && Signs.isBlank(text.charAt(nameEnd - 1))) {
      nameEnd--;
    }
    if (i >= end || nameEnd == at) {
      return none;
    }
    String name = bare(text.substring(at, nameEnd));
    boolean right = text.charAt(i) == ':' && (i + 1 >= end || Signs.isBlank(text.charAt(i + 1)));
    boolean address = text.startsWith("//", i + 1);
    return right || (Keys.isMeantAsKey(name) && !address)
        ? new KeyMatch(name, at, nameEnd, i)
        : none;
  }

  private static boolean isQuote(String text, int first, int i) {
    char c = text.charAt(first);
    return c == text.charAt(i) && (c == '"' || c == '\'');
  }

  private static String bare(String name) {
    char first = name.charAt(0);
    char last = name.charAt(name.length() - 1);
    boolean quoted =
        name.length() > 2
            && (Signs.opensQuote(first) || first == '"' || first == '\'')
            && Signs.closesQuote(last);
    return quoted ? name.substring(1, name.length() - 1) : name;
  }

  /** Says what is wrong between key and value, and gives the offset of the value. */
  int mend(Findings found, int end) {
    String text = found.text();
    if (Signs.opensQuote(text.charAt(at)) && Signs.closesQuote(text.charAt(nameEnd - 1))) {
      found.quotes(at, nameEnd, false);
    }
    for (int i = nameEnd; i < colon; i++) {
      if (Signs.isStrangeSpace(text.charAt(i))) {
        found.space(i);
      }
    }
    int after = colon + 1;
    while (after < end && Signs.isColon(text.charAt(after))) {
      after++;
    }
    boolean spaced = after >= end || Signs.isBlank(text.charAt(after));
    boolean quotedJson = text.charAt(at) == '"' || text.charAt(at) == '\'';
    if (text.charAt(colon) != ':' || after > colon + 1) {
      found.colon(colon, after - colon, name, spaced);
    } else if (!spaced && !quotedJson) {
      found.noSpace(colon, name);
    }
    return skipBlanks(found, after, end);
  }

  private static int skipBlanks(Findings found, int from, int end) {
    int at = from;
    while (at < end && Signs.isBlank(found.text().charAt(at))) {
      at++;
    }
    boolean value = at < end && found.text().charAt(at) != '#';
    for (int i = from; i < at; i++) {
      // A tab before a value is none of YAML's spaces; one at the end of a line does no harm.
      boolean tab = value && found.text().charAt(i) == '\t';
      if (tab || Signs.isStrangeSpace(found.text().charAt(i))) {
        found.space(i);
      }
    }
    return at;
  }

  /** The end of a known key after which something else than a colon stands; else {@code at}. */
  static int wordWithoutColon(String text, int at, int end) {
    int i = at;
    while (i < end && (Character.isLetter(text.charAt(i)) || text.charAt(i) == '-')) {
      i++;
    }
    boolean divided =
        i < end && (Signs.isBlank(text.charAt(i)) || ";；=＝".indexOf(text.charAt(i)) >= 0);
    return divided && Keys.isSurelyKey(text.substring(at, i)) ? i : at;
  }

  /** The offset of the value after such a key. */
  static int afterSeparator(String text, int from, int end) {
    int at = from;
    while (at < end && (Signs.isBlank(text.charAt(at)) || ";；=＝".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }
}
