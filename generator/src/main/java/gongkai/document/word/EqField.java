package gongkai.document.word;

import gongkai.document.source.sign.Formula;
import gongkai.document.source.sign.RaisedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Word shows for a field {@code EQ}, whose result stands in no text: signs in a circle ({@code
 * \o\ac(○,1)} is ①), two lines in one, readings above characters, fractions, powers, roots. Source:
 * ISO/IEC 29500-1, 17.16.5.17.
 */
final class EqField {
  private static final Pattern HEAD = Pattern.compile("\\s*EQ\\b", Pattern.CASE_INSENSITIVE);

  /** Formats that Word writes before a reading: {@code \* jc2 \* "Font:宋体" \* hps10}. */
  private static final Pattern FORMAT =
      Pattern.compile("\\\\\\*\\s*(?:\"[^\"]*\"|[^\\s\\\\\"]+)\\s*");

  private static final Pattern OPTION =
      Pattern.compile("\\s*\\\\([a-z]{2})(?![a-z])\\s*(-?[0-9]+)?", Pattern.CASE_INSENSITIVE);
  private static final String CIRCLES = "○◯〇⭕";
  private static final String SHAPES = CIRCLES + "□△◇☐▢O";

  /** Fields in each other; Word writes up to four. */
  private static final int DEEPEST = 20;

  private final String code;
  private final Formula formula = new Formula();
  private int at;
  private int depth;

  private EqField(String code) {
    this.code = code;
  }

  /** Whether a field's instruction is one of this kind. */
  static boolean is(String instruction) {
    return HEAD.matcher(instruction).lookingAt();
  }

  static Formula read(String instruction) {
    Matcher head = HEAD.matcher(instruction);
    String code = head.lookingAt() ? instruction.substring(head.end()) : instruction;
    EqField field = new EqField(FORMAT.matcher(code).replaceAll(""));
    String text = field.sequence(false).strip();
    return field.formula.isDoubtful()
        ? new Formula().built(text).doubt()
        : new Formula().built(text);
  }

  /** Text and commands up to the end, or up to the separator or bracket that ends an argument. */
  private String sequence(boolean argument) {
    Formula line = new Formula();
    StringBuilder plain = new StringBuilder();
    int brackets = 0;
    while (at < code.length()) {
      char c = code.charAt(at);
      if (argument && brackets == 0 && (c == ',' || c == ';' || c == ')')) {
        break;
      }
      if (c != '\\' || at + 1 >= code.length()) {
        brackets += c == '(' ? 1 : c == ')' && brackets > 0 ? -1 : 0;
        plain.append(c);
        at++;
      } else if (!Character.isLetter(code.charAt(at + 1))) {
        plain.append(code.charAt(at + 1));
        at += 2;
      } else {
        line.plain(argument ? plain.toString() : plain.toString().strip());
        plain.setLength(0);
        line.built(command());
      }
    }
    return line.plain(plain.toString().strip()).text().strip();
  }

  private String command() {
    char name = code.substring(at + 1, at + 2).toLowerCase(Locale.ROOT).charAt(0);
    at += 2;
    List<String> options = options();
    List<String> arguments = arguments();
    depth--;
    return switch (name) {
      case 'f' -> Formula.fraction(argument(arguments, 0), argument(arguments, 1));
      case 'o' -> overstrike(options, arguments);
      case 's' -> script(options, arguments);
      case 'r' ->
          arguments.size() > 1
              ? Formula.root(argument(arguments, 0), argument(arguments, 1))
              : Formula.root("", argument(arguments, 0));
      case 'b' -> bracket(options, String.join(",", arguments));
      case 'x' -> String.join(",", arguments);
      case 'l' -> String.join(",", arguments);
      case 'd' -> arguments.isEmpty() || argument(arguments, 0).isEmpty() ? "" : doubt(arguments);
      default -> doubt(arguments);
    };
  }

  private String doubt(List<String> arguments) {
    formula.doubt();
    return arguments.isEmpty() ? "" : Formula.rows(arguments);
  }

  private static String argument(List<String> arguments, int index) {
    return index < arguments.size() ? arguments.get(index) : "";
  }

  /** Options such as {@code \ac}, with a number or not; of brackets with the sign that follows. */
  private List<String> options() {
    List<String> options = new ArrayList<>();
    Matcher option = OPTION.matcher(code);
    while (option.region(at, code.length()).lookingAt()) {
      String name = option.group(1).toLowerCase(Locale.ROOT);
      at = option.end();
      boolean sign = List.of("bc", "lc", "rc", "fc", "vc").contains(name);
      if (sign && at < code.length()) {
        at += code.charAt(at) == '\\' && at + 1 < code.length() ? 1 : 0;
        options.add(name + code.charAt(at++));
      } else {
        options.add(name);
      }
    }
    while (at < code.length() && code.charAt(at) == ' ') {
      at++;
    }
    return options;
  }

  private List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    if (++depth > DEEPEST || at >= code.length() || code.charAt(at) != '(') {
      return arguments;
    }
    at++;
    while (at < code.length()) {
      arguments.add(sequence(true));
      if (at < code.length() && code.charAt(at++) == ')') {
        break;
      }
    }
    return arguments;
  }

  /**
   * What is printed over each other: a circle and what it holds; a reading and its characters, of
   * which only those are text; a word above another.
   */
  private String overstrike(List<String> options, List<String> arguments) {
    if (arguments.size() == 2 && isShape(arguments.get(0))) {
      return enclosed(arguments.get(0), arguments.get(1));
    }
    if (arguments.size() == 2 && isShape(arguments.get(1))) {
      return enclosed(arguments.get(1), arguments.get(0));
    }
    boolean reading = options.contains("ad") && arguments.size() == 2;
    if (reading) {
      return arguments.get(1);
    }
    boolean words =
        arguments.stream().noneMatch(a -> a.chars().anyMatch(Character::isDigit))
            && arguments.stream().anyMatch(a -> a.length() > 1);
    if (!words) {
      formula.doubt();
    }
    return String.join(words ? "" : " ", arguments);
  }

  private static boolean isShape(String text) {
    return text.length() == 1 && SHAPES.indexOf(text.charAt(0)) >= 0;
  }

  private static String enclosed(String shape, String text) {
    String plain = RaisedText.level(text);
    boolean circle = CIRCLES.contains(shape) || shape.equals("O");
    return circle ? Formula.enclosed(plain) : "(" + plain + ")";
  }

  /** Raised or lowered text, or several above each other. Words only stand higher. */
  private String script(List<String> options, List<String> arguments) {
    if (arguments.size() > 1) {
      return doubt(arguments);
    }
    String text = argument(arguments, 0);
    boolean word = text.codePoints().anyMatch(Character::isIdeographic) || text.length() > 6;
    if (word || text.isEmpty()) {
      return text;
    }
    return options.contains("do") ? RaisedText.index(text) : RaisedText.power(text);
  }

  private static String bracket(List<String> options, String text) {
    String left = "(";
    String right = ")";
    for (String option : options) {
      String sign = option.substring(2);
      switch (option.substring(0, 2)) {
        case "bc" -> {
          left = sign;
          right = closing(sign);
        }
        case "lc" -> {
          left = sign;
          right = right.equals(")") ? "" : right;
        }
        case "rc" -> {
          right = sign;
          left = left.equals("(") ? "" : left;
        }
        default -> {
          // The others only move the brackets.
        }
      }
    }
    return left + text + right;
  }

  private static String closing(String sign) {
    return switch (sign) {
      case "{" -> "}";
      case "[" -> "]";
      case "(" -> ")";
      case "<" -> ">";
      default -> sign;
    };
  }
}
