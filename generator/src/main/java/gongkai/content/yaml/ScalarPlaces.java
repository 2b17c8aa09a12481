package gongkai.content.yaml;

import gongkai.diagnostic.SourceLocation;

/**
 * Where the characters of a value stand in its file, however it is written: plain, in quotes, with
 * escapes, folded over lines. It is worked out only when somebody asks, which few do.
 *
 * @param start where the value begins in the text, its quotes or its sign of a block included
 */
public record ScalarPlaces(YamlLines text, int start) {

  /**
   * The place of a character.
   *
   * @param value as it was read
   * @param index in the value
   */
  public SourceLocation of(String value, int index) {
    return text.place(new Walk(text.yaml(), start).to(value, index));
  }

  /** Goes along what is written, a character of the value at a time. */
  private static final class Walk {
    private final String yaml;
    private final char style;
    private int at;

    Walk(String yaml, int start) {
      this.yaml = yaml;
      this.style = start < yaml.length() ? yaml.charAt(start) : ' ';
      this.at = start;
      if (style == '"' || style == '\'') {
        at++;
      } else if (style == '|' || style == '>') {
        int lineEnd = yaml.indexOf('\n', at);
        at = lineEnd < 0 ? yaml.length() : lineEnd + 1;
      }
    }

    int to(String value, int index) {
      int place = at;
      for (int i = 0; i <= index && i < value.length() && at < yaml.length(); i++) {
        char c = value.charAt(i);
        boolean halfOfEscape = Character.isLowSurrogate(c) && yaml.charAt(at) != c;
        place = halfOfEscape ? place : next(c);
      }
      return Math.min(place, Math.max(0, yaml.length() - 1));
    }

    /** The place of the next character, and on behind it. */
    private int next(char c) {
      skipJoints();
      if (isBlank(c) && !isEscape()) {
        int place = at;
        at += at < yaml.length() && yaml.charAt(at) == c && c != '\n' ? 1 : 0;
        return place;
      }
      while (at < yaml.length() && isBlank(yaml.charAt(at))) {
        at++;
        skipJoints();
      }
      int place = at;
      at += length();
      return place;
    }

    /** Over the ends of lines that an escape takes out of the value. */
    private void skipJoints() {
      while (isEscape() && at + 1 < yaml.length() && yaml.charAt(at + 1) == '\n') {
        at += 2;
        while (at < yaml.length() && isBlank(yaml.charAt(at))) {
          at++;
        }
      }
    }

    private boolean isEscape() {
      return style == '"' && at < yaml.length() && yaml.charAt(at) == '\\';
    }

    /** How many characters are written for the next one of the value. */
    private int length() {
      if (style == '\'' && yaml.startsWith("''", at)) {
        return 2;
      }
      if (!isEscape() || at + 1 >= yaml.length()) {
        return 1;
      }
      return switch (yaml.charAt(at + 1)) {
        case 'x' -> 4;
        case 'u' -> 6;
        case 'U' -> 10;
        default -> 2;
      };
    }

    private static boolean isBlank(char c) {
      return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
  }
}
