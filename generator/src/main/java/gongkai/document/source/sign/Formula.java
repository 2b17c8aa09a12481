package gongkai.document.source.sign;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A formula as one line of text: {@code 35/40×100%}, {@code (a+b)/c}, {@code √(x+1)}. What is built
 * of parts is put in brackets where a digit would stand directly beside one of its own.
 */
public final class Formula {
  /** What needs no brackets: a word, a number, a power, a root, or what has brackets already. */
  private static final Pattern ATOM =
      Pattern.compile("√?[\\p{L}\\p{M}\\p{N}.,，％%‰*°]*|\\([^()]*\\)|（[^（）]*）|\\[[^\\[\\]]*\\]");

  private final StringBuilder line = new StringBuilder();
  private int builtAt = -1;

  /** Whether a part was met that one line cannot show for certain. */
  private boolean doubtful;

  public Formula plain(String text) {
    boolean glued = builtAt >= 0 && !text.isEmpty() && isDigit(text.charAt(0)) && endsInDigit();
    if (glued) {
      line.insert(builtAt, '(').append(')');
    }
    if (!text.isEmpty()) {
      builtAt = -1;
      line.append(text);
    }
    return this;
  }

  public Formula built(String text) {
    if (text.isEmpty()) {
      return this;
    }
    boolean glued = isDigit(text.charAt(0)) && endsInDigit();
    int at = line.length();
    line.append(glued ? "(" + text + ")" : text);
    builtAt = glued ? -1 : at;
    return this;
  }

  public Formula doubt() {
    doubtful = true;
    return this;
  }

  public boolean isDoubtful() {
    return doubtful;
  }

  public String text() {
    return line.toString();
  }

  private boolean endsInDigit() {
    return !line.isEmpty() && isDigit(line.charAt(line.length() - 1));
  }

  private static boolean isDigit(char c) {
    return RaisedText.isDigit(c);
  }

  public static String group(String text) {
    return ATOM.matcher(text).matches() ? text : "(" + text + ")";
  }

  public static String fraction(String above, String below) {
    return group(above) + "/" + group(below);
  }

  public static String root(String degree, String of) {
    return (degree.isBlank() || degree.equals("2") ? "" : RaisedText.power(degree))
        + "√"
        + group(of);
  }

  /** Rows of a matrix or of lines below each other. */
  public static String rows(List<String> rows) {
    return "[" + String.join("; ", rows) + "]";
  }

  /** The signs that Unicode has in a circle; others stand in brackets. */
  public static String enclosed(String text) {
    String core = text.strip();
    if (core.matches("[0-9]{1,2}") && Integer.parseInt(core) <= 50) {
      int number = Integer.parseInt(core);
      return number == 0 ? "⓪" : ListNumerals.write(number, "decimalEnclosedCircle");
    }
    if (core.length() == 1) {
      char c = core.charAt(0);
      if (c >= 'A' && c <= 'Z') {
        return Character.toString('Ⓐ' + c - 'A');
      }
      if (c >= 'a' && c <= 'z') {
        return Character.toString('ⓐ' + c - 'a');
      }
      int known = CIRCLED.indexOf(c);
      if (known >= 0) {
        return Character.toString('㊀' + known);
      }
    }
    return core.isEmpty() ? "" : "(" + core + ")";
  }

  /** The Chinese signs that Unicode has in a circle, in its order: U+3280 to U+32B0. */
  private static final String CIRCLED =
      IntStream.rangeClosed('㊀', '㊰')
          .mapToObj(circled -> Normalizer.normalize(Character.toString(circled), Form.NFKC))
          .collect(Collectors.joining());
}
