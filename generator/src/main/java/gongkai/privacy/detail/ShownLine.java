package gongkai.privacy.detail;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line as the page shows it, folded: without marks of emphasis, the backslashes of escapes and
 * signs that nobody sees, and with what character references stand for. Each of its characters
 * still knows where it is written.
 */
public final class ShownLine {
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,16}));");
  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

  /** The named ones that can stand in a number or an address; others are left as they are. */
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("commat", "@"),
          Map.entry("period", "."),
          Map.entry("lowbar", "_"),
          Map.entry("hyphen", "-"),
          Map.entry("dash", "-"),
          Map.entry("ndash", "-"),
          Map.entry("mdash", "-"),
          Map.entry("minus", "-"),
          Map.entry("plus", "+"),
          Map.entry("sol", "/"),
          Map.entry("middot", "·"),
          Map.entry("centerdot", "·"),
          Map.entry("lpar", "("),
          Map.entry("rpar", ")"),
          Map.entry("nbsp", " "),
          Map.entry("ensp", " "),
          Map.entry("emsp", " "),
          Map.entry("thinsp", " "),
          Map.entry("Tab", " "),
          Map.entry("shy", ""),
          Map.entry("zwj", ""),
          Map.entry("zwnj", ""),
          Map.entry("ZeroWidthSpace", ""),
          Map.entry("NoBreak", ""));

  /** What escapes, is a reference, highlights, quotes, or stands in every web address. */
  private static final String NOT_PLAIN = "\\&=>/wW";

  /** Strong and other emphasis of CommonMark, whose marks stand against what they emphasise. */
  private static final Pattern EMPHASIS =
      Pattern.compile(
          "(?<![*\\\\])(\\*{1,3})(?![*\\s\\p{IsPunctuation}])[^*]{0,300}[^*\\s\\\\]\\1(?!\\*)"
              + "|(?<![_\\\\])(_{1,3})(?![_\\s])[^_]{0,300}[^_\\s\\\\]\\2(?!_)");

  private static final int[] WHOLE = {};

  private final String text;
  private final char[] signs;

  /** Where each character begins in the line, and where it ends; empty if the line is whole. */
  private final int[] starts;

  private final int[] ends;

  private ShownLine(String text, char[] signs, int[] starts, int[] ends) {
    this.text = text;
    this.signs = signs;
    this.starts = starts;
    this.ends = ends;
  }

  /**
   * A line of a report, or of any text in which stars withhold.
   *
   * @param signs those of the line; kept
   */
  public static ShownLine of(String line, char[] signs) {
    if (isPlain(signs)) {
      return new ShownLine(line, signs, WHOLE, WHOLE);
    }
    return isSpecial(line) ? new Writer(line).written() : shown(FoldedLine.of(line), WHOLE, WHOLE);
  }

  private static ShownLine shown(String text, int[] starts, int[] ends) {
    return new ShownLine(text, text.toCharArray(), starts, ends);
  }

  /** Whether a line has nothing but signs that are shown as they are, and no web address. */
  @SuppressWarnings("LoopOverCharArray")
  private static boolean isPlain(char[] signs) {
    for (char c : signs) {
      boolean plain =
          (c > '\u3000' && c <= '\u9FFF')
              || c == '，'
              || c == '；'
              || (c < 128 && NOT_PLAIN.indexOf(c) < 0)
              || (c > '\u2015' && c <= '\u2027');
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  /** Whether any of it is not shown as it is written. */
  private static boolean isSpecial(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean special =
          c < 128
              ? c == '\\' || c == '&' || (c == '=' && line.startsWith("==", i))
              : !isOrdinary(c) && Character.getType(c) == Character.FORMAT;
      if (special) {
        return true;
      }
    }
    return false;
  }

  /** Most of what is not ASCII: marks of Chinese, Han, and the full-width twins of ASCII. */
  private static boolean isOrdinary(char c) {
    return (c >= '\u3000' && c <= '\u9FFF') || (c >= '\uFF01' && c <= '\uFF60');
  }

  /** A line of a page, where stars and low lines emphasise. */
  public static ShownLine ofPage(String line, char[] signs) {
    Matcher emphasis = EMPHASIS.matcher(line);
    if (!emphasis.find()) {
      return of(line, signs);
    }
    Writer writer = new Writer(line);
    do {
      int length = emphasis.end(emphasis.group(1) == null ? 2 : 1) - emphasis.start();
      writer.hide(emphasis.start(), length);
      writer.hide(emphasis.end() - length, length);
    } while (emphasis.find());
    return writer.written();
  }

  public String text() {
    return text;
  }

  /** Those of the text; only to be read. */
  public char[] signs() {
    return signs;
  }

  /** Where something is written that is shown from {@code start} to before {@code end}. */
  public Span written(Span shown) {
    return starts.length == 0
        ? shown
        : new Span(shown.rule(), start(shown.start()), end(shown.end()));
  }

  public int start(int shown) {
    return starts.length == 0 ? shown : starts[shown];
  }

  public int end(int shown) {
    return starts.length == 0 ? shown : ends[shown - 1];
  }

  /** Writes what is shown of a line. */
  private static final class Writer {
    private final String line;
    private final boolean[] hidden;
    private final StringBuilder shown = new StringBuilder();
    private final int[] starts;
    private final int[] ends;

    Writer(String line) {
      this.line = line;
      this.hidden = new boolean[line.length()];
      this.starts = new int[line.length()];
      this.ends = new int[line.length()];
    }

    void hide(int start, int length) {
      Arrays.fill(hidden, start, start + length, true);
    }

    ShownLine written() {
      Matcher reference = REFERENCE.matcher(line);
      int i = 0;
      while (i < line.length()) {
        i = hidden[i] ? i + 1 : next(i, reference);
      }
      return shown(FoldedLine.of(shown.toString()), starts, ends);
    }

    /** Writes what is shown for the signs that begin at a place. */
    private int next(int i, Matcher reference) {
      char c = line.charAt(i);
      if (c == '\\' && i + 1 < line.length() && isEscaped(line.charAt(i + 1))) {
        return write(line.substring(i + 1, i + 2), i, i + 2);
      }
      if (line.startsWith("==", i)) {
        return i + 2;
      }
      if (c == '&' && reference.region(i, line.length()).lookingAt()) {
        return write(meant(reference), i, reference.end());
      }
      return write(line.substring(i, i + 1), i, i + 1);
    }

    private int write(String text, int start, int end) {
      if (!UNSEEN.matcher(text).matches()) {
        for (int k = 0; k < text.length(); k++) {
          starts[shown.length()] = start;
          ends[shown.length()] = end;
          shown.append(text.charAt(k));
        }
      }
      return end;
    }

    /** What ends a table's cell must not seem to. */
    private static boolean isEscaped(char c) {
      boolean letter = Character.isLetterOrDigit(c) || c == '|';
      return c > ' ' && c < 127 && !letter;
    }

    private static String meant(Matcher reference) {
      if (reference.group(3) != null) {
        return NAMED.getOrDefault(reference.group(3), reference.group());
      }
      boolean decimal = reference.group(1) != null;
      int code = Integer.parseInt(reference.group(decimal ? 1 : 2), decimal ? 10 : 16);
      if (!Character.isValidCodePoint(code) || code == '|') {
        return reference.group();
      }
      return Character.isWhitespace(code) ? " " : Character.toString(code);
    }
  }
}
