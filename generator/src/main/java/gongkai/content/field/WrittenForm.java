package gongkai.content.field;

import java.util.regex.Pattern;

/**
 * The form of a value that is neither a word nor a list of them: what readers take, and what
 * editors are told of it.
 */
public enum WrittenForm {
  DATE("not-a-date", Type.TEXT, "[0-9]{4}-[0-9]{2}-[0-9]{2}"),
  FLAG("not-true-or-false", Type.FLAG, "true|false"),
  YEAR("not-a-year", 1900, 2199, "(?:19|20|21)[0-9]{2}"),
  /** A plain decimal number, without exponent and thousands separators, or that it is withheld. */
  VALUE("not-a-value", Type.NUMBER, "withheld|-?[0-9]{1,30}(?:\\.[0-9]{1,15})?"),
  /** A text has no more places than this that a person could count. */
  PLACE("not-an-nth", 1, 999, "[1-9][0-9]{0,2}"),
  TEXT_HASH("not-a-text-hash", Type.TEXT, "[0-9a-f]{32}"),
  SHA256("not-a-sha256", Type.TEXT, "[0-9a-f]{64}"),
  ID("not-an-id", Type.TEXT, "[a-z0-9]+(?:-[a-z0-9]+)*"),
  BASE_URL("not-a-base-url", Type.TEXT, "https?://[^/?#@A-Z]+(?:/[^?#]*)?"),
  WEB_ADDRESS("not-a-web-address", Type.TEXT, "https?://[^/?#@]+(?:[/?#].*)?"),
  TIME_ZONE("not-a-time-zone", Type.TEXT, "[A-Za-z0-9+:/_-]+"),
  /** As SPDX and data packages write the ids of licences. */
  LICENCE("not-a-licence", Type.TEXT, "[A-Za-z0-9][A-Za-z0-9._-]*"),
  COLOUR("not-a-colour", Type.TEXT, "#[0-9a-fA-F]{6}"),
  PICTURE("not-a-picture", Type.TEXT, "[a-z0-9][a-z0-9-]*\\.(?:svg|png|webp)");

  /** What a value of the form is to a program that reads YAML. */
  public enum Type {
    TEXT,
    FLAG,
    WHOLE_NUMBER,
    NUMBER
  }

  private final String code;
  private final Type type;
  private final Pattern pattern;
  private final int least;
  private final int most;

  WrittenForm(String code, Type type, String pattern) {
    this(code, type, pattern, 0, 0);
  }

  WrittenForm(String code, int least, int most, String pattern) {
    this(code, Type.WHOLE_NUMBER, pattern, least, most);
  }

  WrittenForm(String code, Type type, String pattern, int least, int most) {
    this.code = code;
    this.type = type;
    this.pattern = Pattern.compile(pattern);
    this.least = least;
    this.most = most;
  }

  /** Of the problem that a value of another form is. */
  String code() {
    return code;
  }

  public Type type() {
    return type;
  }

  /** Of the whole value, in the signs that Java and JavaScript share. */
  public String pattern() {
    return pattern.pattern();
  }

  /** Of whole numbers. */
  public int least() {
    return least;
  }

  /** Of whole numbers. */
  public int most() {
    return most;
  }

  boolean matches(String text) {
    return pattern.matcher(text).matches();
  }
}
