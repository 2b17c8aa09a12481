package gongkai.content.yaml;

import gongkai.content.slip.Mended;
import gongkai.content.yaml.YamlNode.Entry;
import gongkai.content.yaml.YamlNode.Mapping;
import gongkai.content.yaml.YamlNode.Scalar;
import gongkai.content.yaml.YamlNode.Sequence;
import gongkai.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads front matter and settings as the program itself writes them, in one pass: keys in Latin
 * letters with values, lists and mappings below them, and on a line texts in double quotes, plain
 * words, {@code [lists]} and {@code {mappings}}. Whatever is not plainly one of these, or could
 * hold a slip of the keyboard, it leaves to {@link YamlReader}: of what it reads, that reader makes
 * the same, without a problem.
 */
final class PlainYaml {
  /** Less than what any reader would find too many, too deep or too long. */
  private static final int MOST = 1000;

  /** The same of the entries of a document. */
  private static final int MOST_OF_ALL = 9000;

  private static final int DEEPEST = 8;

  /** Words that YAML takes for no text; which of them are read how, its own reader knows. */
  private static final Set<String> NO_WORDS =
      Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

  /** What is taken for the colon of a key. */
  private static final String COLONS = ":：﹕∶";

  /** What a value stands in, and the signs at which words there end, or are not plain. */
  private enum Around {
    KEY(":#\u3000"),
    ITEM(COLONS + "# \u3000;；=＝"),
    PAIR(COLONS + "#\u3000,[]{}】］｝〕"),
    LIST(COLONS + "#\u3000,[]{}】］｝〕），、；;");

    private final String not;

    Around(String not) {
      this.not = not;
    }
  }

  private final String yaml;

  /** Those of the text: each is asked several times. */
  private final char[] signs;

  private final String path;
  private final int firstLine;
  private final YamlLines lines;
  private int at;
  private int line;
  private int lineStart;

  /** Ends the reading of what is not plain. */
  private static final class NotPlainException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private NotPlainException() {
      super("not plain", null, false, false);
    }
  }

  private PlainYaml(String yaml, String path, int firstLine) {
    this.yaml = yaml;
    this.signs = yaml.toCharArray();
    this.path = path;
    this.firstLine = firstLine;
    this.lines = new YamlLines(new Mended(yaml, List.of(), List.of()), path, firstLine);
  }

  /** The same as {@link YamlReader#read}; empty if that has to read it. */
  static Optional<Mapping> read(String yaml, String path, int firstLine) {
    PlainYaml reader = new PlainYaml(yaml, path, firstLine);
    try {
      Mapping root = reader.mapping(0, 0);
      return reader.at == yaml.length() ? Optional.of(root) : Optional.empty();
    } catch (NotPlainException notPlain) {
      return Optional.empty();
    }
  }

  /** The same as {@link YamlReader#readList}; empty if that has to read it. */
  static Optional<Sequence> readList(String yaml, String path) {
    PlainYaml reader = new PlainYaml(yaml, path, 1);
    try {
      Sequence root = reader.entries();
      return reader.at == yaml.length() ? Optional.of(root) : Optional.empty();
    } catch (NotPlainException notPlain) {
      return Optional.empty();
    }
  }

  private static void require(boolean plain) {
    if (!plain) {
      throw new NotPlainException();
    }
  }

  private char sign() {
    return at < signs.length ? signs[at] : '\n';
  }

  private SourceLocation place() {
    return new SourceLocation(path, line + firstLine, at - lineStart + 1);
  }

  /** How far the line that begins here is indented; -1 at the end of the text. */
  private int indent() {
    if (at >= signs.length) {
      return -1;
    }
    int end = at;
    while (end < signs.length && signs[end] == ' ') {
      end++;
    }
    return end - at;
  }

  private void endLine() {
    require(sign() == '\n');
    at++;
    line++;
    lineStart = at;
  }

  /** Lines that say nothing, between those that do. */
  private void skipComments() {
    while (at < yaml.length()) {
      int spaces = indent();
      boolean comment = at + spaces < yaml.length() && yaml.charAt(at + spaces) == '#';
      if (!comment && sign() != '\n') {
        return;
      }
      at += spaces;
      while (isQuotable(sign()) || sign() == '"' || sign() == '\\') {
        at++;
      }
      endLine();
    }
  }

  /** From the start of a line: keys that are all indented so far. */
  private Mapping mapping(int indent, int depth) {
    require(depth < DEEPEST);
    skipComments();
    require(indent() == indent);
    at += indent;
    return keys(indent, depth, depth > 0);
  }

  /**
   * From a key on: all that are indented as far as it is.
   *
   * @param owned whether they stand below a key
   */
  private Mapping keys(int indent, int depth, boolean owned) {
    SourceLocation start = place();
    List<Entry> entries = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    do {
      at = lineStart + indent;
      SourceLocation place = place();
      String key = key();
      require(keys.add(key) && keys.size() < MOST && (owned || isNoLanguage(key)));
      if (sign() == '\n') {
        endLine();
        entries.add(new Entry(key, place, below(indent, depth)));
      } else {
        spaces();
        entries.add(new Entry(key, place, value(Around.KEY, depth)));
        endLine();
      }
      skipComments();
      require(indent() <= indent);
    } while (indent() == indent);
    return new Mapping(List.copyOf(entries), start);
  }

  /** The entries of a document that is a list. */
  private Sequence entries() {
    skipComments();
    SourceLocation start = place();
    List<YamlNode> entries = new ArrayList<>();
    require(at < yaml.length());
    while (at < yaml.length()) {
      require(yaml.startsWith("- ", at) && entries.size() < MOST_OF_ALL);
      at += 2;
      if (sign() == '{') {
        entries.add(pairs(1, false));
        endLine();
        skipComments();
      } else {
        entries.add(keys(2, 1, false));
      }
    }
    return new Sequence(List.copyOf(entries), start);
  }

  /** {@code zh-CN} stands below what is said in it. */
  private static boolean isNoLanguage(String key) {
    return key.equals("id") || (key.length() > 3 && key.equals(key.toLowerCase(Locale.ROOT)));
  }

  /** What stands on the lines below a key. */
  private YamlNode below(int indent, int depth) {
    skipComments();
    int deeper = indent();
    require(deeper > indent);
    return yaml.startsWith("- ", at + deeper)
        ? items(deeper, depth + 1)
        : mapping(deeper, depth + 1);
  }

  private Sequence items(int indent, int depth) {
    List<YamlNode> items = new ArrayList<>();
    SourceLocation start = new SourceLocation(path, line + firstLine, indent + 1);
    while (indent() == indent) {
      require(yaml.startsWith("- ", at + indent) && items.size() < MOST);
      at += indent + 1;
      spaces();
      items.add(value(Around.ITEM, depth));
      endLine();
      skipComments();
      require(indent() <= indent);
    }
    return new Sequence(List.copyOf(items), start);
  }

  private void spaces() {
    require(sign() == ' ');
    while (sign() == ' ') {
      at++;
    }
  }

  /** A key and its colon. */
  private String key() {
    int from = at;
    require(isLetter(sign()));
    while (isLetter(sign()) || isDigit(sign()) || sign() == '-') {
      at++;
    }
    String key = yaml.substring(from, at);
    require(sign() == ':' && !NO_WORDS.contains(key.toLowerCase(Locale.ROOT)));
    at++;
    return key;
  }

  private YamlNode value(Around around, int depth) {
    require(depth < DEEPEST);
    return switch (sign()) {
      case '"' -> quoted(around);
      case '{' -> pairs(depth + 1, true);
      case '[' -> list(depth + 1);
      default -> word(around);
    };
  }

  private Mapping pairs(int depth, boolean owned) {
    SourceLocation start = place();
    List<Entry> entries = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    do {
      at++;
      skipBlank(entries.isEmpty());
      SourceLocation place = place();
      String key = key();
      require(keys.add(key) && (owned || isNoLanguage(key)));
      spaces();
      entries.add(new Entry(key, place, value(Around.PAIR, depth)));
    } while (sign() == ',');
    require(sign() == '}');
    at++;
    return new Mapping(List.copyOf(entries), start);
  }

  private Sequence list(int depth) {
    SourceLocation start = place();
    List<YamlNode> items = new ArrayList<>();
    if (yaml.startsWith("[]", at)) {
      at += 2;
      return new Sequence(List.of(), start);
    }
    do {
      at++;
      skipBlank(items.isEmpty());
      require(items.size() < MOST);
      items.add(value(Around.LIST, depth));
    } while (sign() == ',');
    require(sign() == ']');
    at++;
    return new Sequence(List.copyOf(items), start);
  }

  /** Behind a comma a space must stand, else numbers with commas would be entries. */
  private void skipBlank(boolean first) {
    require(first ? sign() != ' ' : sign() == ' ');
    if (!first) {
      spaces();
    }
  }

  private Scalar quoted(Around around) {
    int start = at;
    SourceLocation place = place();
    at++;
    while (isQuotable(sign())) {
      at++;
    }
    require(sign() == '"' && at - start < MOST);
    String text = yaml.substring(start + 1, at);
    at++;
    require(around != Around.ITEM || !holds(text, COLONS));
    return new Scalar(text, place, new ScalarPlaces(lines, start));
  }

  private Scalar word(Around around) {
    int start = at;
    SourceLocation place = place();
    require(isWordSign(sign()));
    if (around == Around.KEY && yaml.startsWith("https://", at)) {
      at += "https://".length();
    }
    while (isQuotable(sign()) && around.not.indexOf(sign()) < 0) {
      at++;
    }
    String text = yaml.substring(start, at);
    require(isWord(text) && !text.endsWith(" ") && text.length() < MOST);
    return new Scalar(text, place, new ScalarPlaces(lines, start));
  }

  private static boolean isWord(String text) {
    for (int i = text.indexOf('，'); i > 0; i = text.indexOf('，', i + 1)) {
      if (isDigit(text.charAt(i - 1))) {
        return false;
      }
    }
    return text.equals("true")
        || text.equals("false")
        || !NO_WORDS.contains(text.toLowerCase(Locale.ROOT));
  }

  private static boolean holds(String text, String signs) {
    for (int i = 0; i < text.length(); i++) {
      if (signs.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isWordSign(char c) {
    return isLetter(c) || isDigit(c) || (c >= 0x4E00 && c <= 0x9FFF);
  }

  /** What stands for itself within double quotes, and is sure to be printable. */
  private static boolean isQuotable(char c) {
    return (c >= ' ' && c <= '~' && c != '"' && c != '\\')
        || (c >= 0xA1 && c <= 0x2FF && c != 0xAD)
        || (c >= 0x2010 && c <= 0x2027)
        || (c >= 0x2030 && c <= 0x205E)
        || (c >= 0x2070 && c <= 0x9FFF)
        || (c >= 0xFF01 && c <= 0xFFEE);
  }
}
