package gongkai.document.source.sign;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes raised and lowered characters so that no digit of theirs joins a number beside them: 10⁴
 * is not 104, and the mark of a note after 1200 does not make it 12001.
 *
 * <p>A whole number is the mark of a note, and written {@code [1]}, where it cannot be a power:
 * after a Chinese character or mark (but not after a unit of length or time: 平方 may be 米²), at the
 * start of a line, as 1, and after a number if the marks before it count up to it. Else it is
 * written with the characters that Unicode has, or after {@code ^} or {@code _}. It counts over a
 * whole document.
 */
public final class RaisedText {
  private static final String LEVEL = "0123456789+-=()ni−";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ⁻";
  private static final String SUNK = "0123456789+-=()aeoxhklmnpstijruv−";
  private static final String LOWERED_DIGITS = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎";
  private static final String LOWERED = LOWERED_DIGITS + "ₐₑₒₓₕₖₗₘₙₚₛₜᵢⱼᵣᵤᵥ₋";

  /** Units whose powers are written: 米², 公里², 秒². */
  private static final BitSet UNITS = DocumentWords.SQUARED_UNIT.signs();

  /** Whether 2 or 3 raised behind a unit is its power: 米². */
  public static boolean isPowerOfUnit(String raised, char unit) {
    return (raised.equals("2") || raised.equals("3")) && UNITS.get(unit);
  }

  /** One number or several: 1, 1,2, 1-3. */
  private static final Pattern NOTE = Pattern.compile("[0-9]{1,3}(?:[,，、\\-–][0-9]{1,3})*");

  /** What is set off already, such as [1] or ①. */
  private static final Pattern SET_OFF =
      Pattern.compile("[\\[【〔（(〈《].*[\\]】〕）)〉》]|[①-⓿❶-➓㉑-㉟㊱-㊿]+", Pattern.DOTALL);

  private static final Pattern STARS = Pattern.compile("[*＊∗※]{1,3}");

  private static final String STROKES = "/⁄∕";

  private static final Pattern DIGIT = Pattern.compile("[0-9]");
  private static final Pattern LAST_NUMBER = Pattern.compile("[0-9]{1,3}$");

  /** The highest mark of a note so far. */
  private int notes;

  /** Characters that stand at one height, given the text around them. */
  public String write(String text, Height height, CharSequence before, char after) {
    String core = narrow(text.strip(), height);
    String written =
        switch (height) {
          case RAISED -> raised(core, before, after);
          case LOWERED -> lowered(core, before, after);
          case FORMULA -> formula(core, before, after);
          case LEVEL, SET -> core;
        };
    int start = core.isEmpty() ? text.length() : text.indexOf(text.strip());
    return text.substring(0, start) + written + text.substring(start + core.length());
  }

  /** Only narrow digits have raised and lowered forms. */
  private static String narrow(String core, Height height) {
    return height == Height.RAISED || height == Height.LOWERED ? narrow(core) : core;
  }

  /** The mark of a note with the star of formulas, since * and ＊ withhold something. */
  public static String star(String mark) {
    return mark.replaceAll("[*＊]", "∗");
  }

  /** A text with its digits narrow. */
  public static String narrow(String text) {
    StringBuilder narrow = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      narrow.append(c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c);
    }
    return narrow.toString();
  }

  /** Before the stroke of a fraction no number is the mark of a note. */
  private String raised(String core, CharSequence before, char after) {
    if (core.isEmpty() || SET_OFF.matcher(core).matches()) {
      return core;
    }
    if (STARS.matcher(core).matches()) {
      return "[" + star(core) + "]";
    }
    boolean above = STROKES.indexOf(after) >= 0;
    if (!above && NOTE.matcher(core).matches() && isNote(core, before)) {
      Matcher last = LAST_NUMBER.matcher(core);
      notes = last.find() ? Math.max(notes, Integer.parseInt(last.group())) : notes;
      return "[" + core + "]";
    }
    return set(core, LEVEL, RAISED, '^');
  }

  /** Of PM2.5 the number is lowered too, and Unicode has no point for it. */
  private static String lowered(String core, CharSequence before, char after) {
    boolean known = core.chars().allMatch(c -> SUNK.indexOf(c) >= 0);
    boolean apart = before.isEmpty() || !isDigit(before.charAt(before.length() - 1));
    return !known && apart && !isDigit(after) ? core : set(core, SUNK, LOWERED, '_');
  }

  private boolean isNote(String core, CharSequence before) {
    char last = before.isEmpty() ? '\n' : before.charAt(before.length() - 1);
    boolean latin = last < 0x80 && Character.isLetter(last);
    if (latin || last == ')' || last == '）') {
      return false;
    }
    if (!isDigit(last)) {
      return !isPowerOfUnit(core, last);
    }
    boolean ten = endsInTen(before);
    boolean counted =
        core.length() <= 3 && !ten && notes > 0 && DIGIT.matcher(core).find() && isNext(core);
    return counted || (!ten && core.equals("1")) || core.length() > 3;
  }

  private boolean isNext(String core) {
    return core.chars().allMatch(c -> c >= '0' && c <= '9') && Integer.parseInt(core) <= notes + 1;
  }

  private static boolean endsInTen(CharSequence before) {
    int end = before.length();
    boolean ten = end >= 2 && before.charAt(end - 2) == '1' && before.charAt(end - 1) == '0';
    return ten && (end == 2 || !isDigit(before.charAt(end - 3)));
  }

  /** With the characters of Unicode if it has all of them. */
  static String set(String core, String from, String to, char sign) {
    StringBuilder set = new StringBuilder();
    for (int i = 0; i < core.length(); i++) {
      int known = from.indexOf(core.charAt(i));
      if (known < 0) {
        boolean harmless = !DIGIT.matcher(core).find();
        return harmless ? core : sign + (core.length() == 1 ? core : "(" + core + ")");
      }
      set.append(to.charAt(known));
    }
    return set.toString();
  }

  /** What was raised or lowered only to stand well in a circle. */
  public static String level(String text) {
    StringBuilder level = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int high = RAISED.indexOf(c);
      int low = LOWERED.indexOf(c);
      level.append(high >= 0 ? LEVEL.charAt(high) : low >= 0 ? SUNK.charAt(low) : c);
    }
    return level.toString().replaceFirst("^[_^]\\(?([^()]*)\\)?$", "$1");
  }

  /** An exponent as it is written in a formula. */
  public static String power(String exponent) {
    return script(exponent, LEVEL, RAISED, '^');
  }

  /** An index as it is written in a formula. */
  public static String index(String index) {
    return script(index, SUNK, LOWERED, '_');
  }

  private static String script(String text, String from, String to, char sign) {
    boolean known = text.chars().allMatch(c -> from.indexOf(c) >= 0);
    return known ? set(text, from, to, sign) : sign + Formula.group(text);
  }

  private static String formula(String core, CharSequence before, char after) {
    if (core.isEmpty()) {
      return core;
    }
    char last = before.isEmpty() ? '\n' : before.charAt(before.length() - 1);
    boolean gluedBefore = isDigit(last) && isDigit(core.charAt(0));
    boolean gluedAfter = isDigit(core.charAt(core.length() - 1)) && isDigit(after);
    return gluedBefore || gluedAfter ? "(" + core + ")" : core;
  }

  static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || c == '.' || (c >= '０' && c <= '９');
  }
}
