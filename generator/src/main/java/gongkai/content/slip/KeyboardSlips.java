package gongkai.content.slip;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Looks through a YAML text line by line for the slips of a Chinese keyboard. It knows only as much
 * of YAML as it takes to tell keys, values, quoted strings and ordinary text apart: in a title a
 * full-width colon is right, after a key it is not. What it does not understand it leaves to the
 * parser.
 */
public final class KeyboardSlips {
  private final String text;
  private final Findings found;
  private final Scalars scalars;
  private final Deque<Key> open = new ArrayDeque<>();

  /** The column up to which a line continues the value above; -1 if there is none to continue. */
  private int plainValueAt = -1;

  private int pos;

  /**
   * A key that lines below may belong to.
   *
   * @param indent its column
   * @param empty whether no value stands on its line
   */
  private record Key(String name, int indent, boolean empty) {}

  private KeyboardSlips(Findings found) {
    this.text = found.text();
    this.found = found;
    this.scalars = new Scalars(found);
  }

  /**
   * Finds and mends.
   *
   * @param firstLine the line of the file on which {@code yaml} begins, from 1
   */
  public static Mended mend(String yaml, String path, int firstLine) {
    Findings found = new Findings(yaml, path, firstLine);
    KeyboardSlips slips = new KeyboardSlips(found);
    while (slips.pos < yaml.length()) {
      slips.line();
    }
    return found.mended();
  }

  /** Whether a line holds nothing but dashes of any kind, at least two. */
  public static boolean isLineOfDashes(String line) {
    int dashes = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean dash = Signs.isDash(c);
      if (!dash && !isSpace(c)) {
        return false;
      }
      dashes += dash ? 1 : 0;
    }
    return dashes >= 2;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u3000' || c == '\u00a0';
  }

  private int lineEnd(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  private void line() {
    int start = pos;
    int end = lineEnd(start);
    pos = end + 1;
    int content = start;
    int spaces = 0;
    while (content < end && Signs.isBlank(text.charAt(content))) {
      spaces += spaces == content - start && text.charAt(content) == ' ' ? 1 : 0;
      content++;
    }
    boolean continued = plainValueAt >= 0 && spaces > plainValueAt;
    if (content < end && continued && isKey(content, end)) {
      int column = plainValueAt;
      plainValueAt = -1;
      found.indentedKey(start, content, KeyMatch.at(text, content, end).name(), column);
      entry(content, end, column);
      return;
    }
    if (content == end || text.charAt(content) == '#' || continued) {
      return;
    }
    plainValueAt = -1;
    int column = indent(start, content);
    int wanted = spaces < content - start && isKey(content, end) ? columnAbove(column) : column;
    if (wanted < column) {
      found.indentedKey(start, content, KeyMatch.at(text, content, end).name(), wanted);
    } else {
      for (int i = start + spaces; i < content; i++) {
        found.indentation(i);
      }
    }
    entry(content, end, wanted);
  }

  /** Where a key can stand that seems to stand at a column: below a key with a value none does. */
  private int columnAbove(int column) {
    if (open.stream().anyMatch(key -> key.indent() == column)) {
      return column;
    }
    Optional<Key> above = open.stream().filter(key -> key.indent() < column).findFirst();
    return above.filter(Key::empty).isPresent() ? column : above.map(Key::indent).orElse(0);
  }

  /** Whether a line that continues a value has a key and its colon: no value can go on so. */
  private boolean isKey(int content, int end) {
    KeyMatch key = KeyMatch.at(text, content, end);
    return key.found() && text.charAt(key.colon()) == ':' && Keys.isSurelyKey(key.name());
  }

  /** The column that a line's content has once its indentation is mended. */
  private int indent(int start, int content) {
    int indent = 0;
    for (int i = start; i < content; i++) {
      indent += text.charAt(i) == ' ' ? 1 : Findings.width(text.charAt(i));
    }
    return indent;
  }

  /** A line from its first sign: marks of a list, then a key with its value, or a value. */
  private void entry(int content, int end, int indent) {
    int at = content;
    int column = indent;
    boolean item = false;
    for (int next = listMark(at, end, column, item);
        next > at;
        next = listMark(at, end, column, item)) {
      column += next - at;
      at = next;
      item = true;
      if (at >= end || text.charAt(at) == '#') {
        open.push(new Key("", column, true));
        return;
      }
    }
    if (!item) {
      close(column);
    }
    String list = item && !open.isEmpty() ? open.peek().name() : "";
    if (item && Keys.isListOfScalars(list)) {
      value(at, end, list, column - 1);
    } else {
      keyOrValue(at, end, column, list, item);
    }
  }

  /** Ends the keys that stand at a column or right of it. */
  private void close(int column) {
    while (!open.isEmpty() && open.peek().indent() >= column) {
      open.pop();
    }
  }

  /** The offset after a mark that begins an entry of a list; {@code at} if none does. */
  private int listMark(int at, int end, int column, boolean nested) {
    char c = text.charAt(at);
    boolean spaced = at + 1 >= end || Signs.isBlank(text.charAt(at + 1));
    boolean hyphen = c == '-' && spaced;
    if (!hyphen && !(c == '-' || Signs.isListMark(c))) {
      return at;
    }
    if (!nested) {
      while (!open.isEmpty() && open.peek().indent() > column) {
        open.pop();
      }
    }
    boolean expected =
        open.isEmpty() || (open.peek().empty() && !Keys.isPlainText(open.peek().name()));
    if (!hyphen && (nested || !expected || !found.listMark(at, end))) {
      return at;
    }
    int next = at + 1;
    while (next < end
        && (Signs.isBlank(text.charAt(next)) || (text.charAt(next) == c && !hyphen))) {
      if (hyphen && Signs.isStrangeSpace(text.charAt(next))) {
        found.space(next);
      }
      next++;
    }
    return next;
  }

  private void keyOrValue(int at, int end, int column, String list, boolean item) {
    if (text.charAt(at) == '＃' || text.startsWith("//", at)) {
      found.commentSign(at, text.charAt(at) == '＃' ? "＃" : "//");
      return;
    }
    KeyMatch key = KeyMatch.at(text, at, end);
    if (key.found()) {
      int value = key.mend(found, end);
      String name = Keys.meant(key.name(), open.isEmpty() ? "" : open.peek().name());
      open.push(new Key(name, column, value >= end || text.charAt(value) == '#'));
      value(value, end, name, column);
      return;
    }
    int word = KeyMatch.wordWithoutColon(text, at, end);
    if (word > at) {
      found.missingColon(at, word);
      String name = text.substring(at, word);
      open.push(new Key(name, column, false));
      value(KeyMatch.afterSeparator(text, word, end), end, name, column);
      return;
    }
    value(at, end, list, item ? column - 1 : column);
  }

  /** A value, which may go on over further lines. */
  private void value(int at, int end, String key, int column) {
    if (at >= end || text.charAt(at) == '#') {
      return;
    }
    char c = text.charAt(at);
    if ((c == '|' || c == '>') && text.substring(at, end).matches("[|>][0-9+-]*\\s*(#.*)?")) {
      skipBlock(column);
    } else if (c == '"' || c == '\'') {
      pos = lineEnd(Math.min(text.length(), scalars.quoted(at, end, false))) + 1;
    } else if (c == '[' || c == '{' || scalars.opensCollection(at, end, key)) {
      int after = new FlowScanner(found, scalars).scan(at, key, column);
      pos = lineEnd(Math.min(text.length(), after)) + 1;
    } else {
      scalars.plain(at, end, key);
      plainValueAt = column;
    }
  }

  /** A block of text after {@code |} or {@code >}: everything in it is text. */
  private void skipBlock(int column) {
    while (pos < text.length()) {
      int end = lineEnd(pos);
      int content = pos;
      while (content < end && text.charAt(content) == ' ') {
        content++;
      }
      if (content < end && content - pos <= column) {
        return;
      }
      pos = end + 1;
    }
  }
}
