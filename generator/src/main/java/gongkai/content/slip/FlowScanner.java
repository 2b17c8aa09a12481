package gongkai.content.slip;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The slips in a list or mapping between brackets, which may go on over lines. */
final class FlowScanner {
  private static final Pattern THOUSANDS =
      Pattern.compile("([0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+)((?:[.．][0-9０-９]+)?)(?=[\\s　]*[,，}｝])");

  /** 3,5: whether 3.5 is meant, 35 or a text, the reader of the value asks. */
  private static final Pattern COMMAS =
      Pattern.compile("[0-9０-９][0-9０-９.]*(?:,[0-9０-９.]+)+[^,，{}｝\\s]*(?=[\\s　]*[,，}｝])");

  private final Findings found;
  private final Scalars scalars;
  private final String text;
  private final Deque<Level> levels = new ArrayDeque<>();
  private int pos;

  /** One pair of brackets, opened and not yet closed. */
  private static final class Level {
    private final int opening;
    private final char close;
    private final boolean round;

    /** The key whose value the brackets hold. */
    private final String owner;

    /** The key before the comma that was passed last, and where that comma is. */
    private String before = "";

    private int comma;

    /** In a mapping the key whose value is wanted, or empty; in a list its own key. */
    private String key;

    Level(int opening, char close, boolean round, String owner) {
      this.opening = opening;
      this.close = close;
      this.round = round;
      this.owner = owner;
      this.key = close == ']' ? owner : "";
    }

    boolean isList() {
      return close == ']';
    }
  }

  FlowScanner(Findings found, Scalars scalars) {
    this.found = found;
    this.scalars = scalars;
    this.text = found.text();
  }

  /**
   * Scans from the opening bracket.
   *
   * @param key the key whose value it is
   * @param column of that key: a line that begins no further right is not part of the value
   * @return the offset after the closing bracket
   */
  int scan(int from, String key, int column) {
    pos = from;
    open(key);
    while (!levels.isEmpty() && pos < text.length()) {
      char c = text.charAt(pos);
      if (c == '\n') {
        if (endsHere(column)) {
          return pos;
        }
        pos++;
      } else if (Signs.isSpace(c)) {
        pos++;
      } else if (Signs.isStrangeSpace(c)) {
        found.space(pos++);
      } else if (c == '#' && Signs.isBlank(text.charAt(pos - 1))) {
        pos = found.lineEnd(pos);
      } else {
        sign(c);
      }
    }
    return pos;
  }

  /** Whether the next line begins another key, so that a closing bracket was forgotten. */
  private boolean endsHere(int column) {
    int content = pos + 1;
    while (content < text.length() && text.charAt(content) == ' ') {
      content++;
    }
    int end = found.lineEnd(Math.min(content, text.length()));
    int indent = content - pos - 1;
    boolean item = text.startsWith("- ", content) && indent <= column;
    boolean key = indent <= column && content < end && KeyMatch.at(text, content, end).found();
    if (!item && !key) {
      return false;
    }
    StringBuilder closing = new StringBuilder();
    levels.forEach(level -> closing.append(level.close));
    found.unclosed(levels.peek().opening, pos, closing.toString());
    return true;
  }

  private void sign(char c) {
    Level level = levels.peek();
    if (c == ',') {
      level.before = level.isList() ? "" : level.key;
      level.comma = pos;
      next(level);
      pos++;
    } else if (isWrongComma(c)) {
      found.comma(pos, pos + 1 < text.length() && Signs.isBlank(text.charAt(pos + 1)));
      next(level);
      pos++;
    } else if (c == ']' || c == '}') {
      levels.pop();
      pos++;
    } else if (Signs.closesBracket(c)) {
      found.bracket(pos++, level.close);
      levels.pop();
    } else if (c == '[' || c == '{' || opensLevel(c)) {
      open(level.key);
    } else if (!level.isList() && level.key.isEmpty()) {
      key(level);
    } else {
      value(level);
    }
  }

  private static boolean isWrongComma(char c) {
    return c == '，' || c == '、' || c == '；' || c == ';';
  }

  private static void next(Level level) {
    if (!level.isList()) {
      level.key = "";
    }
  }

  /** Whether a Chinese bracket stands where one of YAML's is wanted. */
  private boolean opensLevel(char c) {
    Level level = levels.peek();
    boolean entry =
        level.isList() && Keys.takesBrackets(level.key) && !Keys.isListOfScalars(level.key);
    boolean value = !level.isList() && !level.key.isEmpty();
    return Signs.opensBracket(c)
        && (entry || (value && scalars.opensCollection(pos, found.lineEnd(pos), level.key)));
  }

  private void open(String key) {
    char c = text.charAt(pos);
    if (c == '[' || c == '{') {
      levels.push(new Level(pos, c == '[' ? ']' : '}', false, key));
    } else {
      boolean list = isListOpening(c, key);
      found.bracket(pos, list ? '[' : '{');
      levels.push(new Level(pos, list ? ']' : '}', c == '（', key));
    }
    pos++;
  }

  /** Whether a Chinese bracket stands for {@code [}: by its shape, else by what follows. */
  private boolean isListOpening(char c, String key) {
    if (c == '［' || c == '｛') {
      return c == '［';
    }
    boolean inList = !levels.isEmpty() && levels.peek().isList();
    return Keys.isListOfScalars(key)
        || (!inList && !KeyMatch.at(text, pos + 1, found.lineEnd(pos)).found());
  }

  private void key(Level level) {
    int end = found.lineEnd(pos);
    KeyMatch key = KeyMatch.at(text, pos, end);
    if (key.found()) {
      pos = key.mend(found, end);
      level.key = Keys.meant(key.name(), level.owner);
    } else {
      if (!level.before.isEmpty()) {
        found.cut(level.comma, level.before);
      }
      level.key = "?";
      value(level);
    }
  }

  private void value(Level level) {
    int lineEnd = found.lineEnd(pos);
    char c = text.charAt(pos);
    if (c == '"' || c == '\'') {
      pos = Math.min(text.length(), scalars.quoted(pos, lineEnd, true));
      return;
    }
    Matcher thousands = THOUSANDS.matcher(text).region(pos, lineEnd).useTransparentBounds(true);
    if (!level.isList() && thousands.lookingAt()) {
      String number = Words.bare(thousands.group()).replaceAll("[,，]", "");
      found.thousands(pos, thousands.end() - pos, number);
      pos = thousands.end();
      return;
    }
    Matcher commas = COMMAS.matcher(text).region(pos, lineEnd).useTransparentBounds(true);
    if (level.key.equals("value") && commas.lookingAt()) {
      found.numberWithCommas(pos, commas.end());
      pos = commas.end();
      return;
    }
    int masked = scalars.masked(pos, lineEnd, level.key);
    if (masked > pos) {
      pos = masked;
      return;
    }
    int wrapped = wrappedEnd(lineEnd);
    if (wrapped > pos) {
      found.quotes(pos, wrapped, Keys.isText(level.key));
      pos = wrapped;
      return;
    }
    plain(level, lineEnd);
  }

  /** The end of a value in Chinese quotation marks; {@link #pos} if there is none. */
  private int wrappedEnd(int lineEnd) {
    if (!Signs.opensQuote(text.charAt(pos))) {
      return pos;
    }
    int close = pos + 1;
    while (close < lineEnd && !Signs.closesQuote(text.charAt(close))) {
      close++;
    }
    int after = close + 1;
    while (after < lineEnd && Signs.isBlank(text.charAt(after))) {
      after++;
    }
    boolean ends =
        close < lineEnd
            && (after >= lineEnd
                || ",，]}".indexOf(text.charAt(after)) >= 0
                || Signs.closesBracket(text.charAt(after)));
    return ends && scalars.isWrapped(pos, close + 1, levels.peek().key) ? close + 1 : pos;
  }

  private void plain(Level level, int lineEnd) {
    int start = pos;
    while (pos < lineEnd && !endsPlain(level, start, lineEnd)) {
      if (beginsComment(start)) {
        // What closes the brackets stands behind it, so that it is no comment.
        found.commentInside(pos, level.key, start, textEnd(lineEnd));
      }
      boolean colon =
          text.charAt(pos) == ':' && pos + 1 < lineEnd && Signs.isSpace(text.charAt(pos + 1));
      if (colon && !level.isList() && !level.key.equals("?")) {
        int word = wordBefore(start);
        if (word > start && Keys.isSurelyKey(text.substring(word, pos))) {
          found.missingComma(word, text.substring(word, pos));
          level.key = text.substring(word, pos);
          start = pos + 1;
        } else {
          found.colonInValue(pos, level.key);
        }
      }
      pos++;
    }
    int last = pos;
    while (last > start && Signs.isSpace(text.charAt(last - 1))) {
      last--;
    }
    if (pos < lineEnd && text.charAt(pos) == '#' && Keys.isText(level.key)) {
      String whole = text.substring(start, entryEnd(lineEnd)).strip();
      found.comment(pos, level.key, text.substring(start, last), whole);
    }
    scalars.trailingSpaces(start, last);
    pos = Math.max(pos, start + 1);
  }

  /** Where the value would end if its {@code #} began no comment. */
  private int entryEnd(int lineEnd) {
    int end = pos;
    while (end < lineEnd && ",]}".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** Where the word begins that ends at {@link #pos}. */
  private int wordBefore(int start) {
    int word = pos;
    while (word > start && !Signs.isBlank(text.charAt(word - 1))) {
      word--;
    }
    return word;
  }

  private boolean endsPlain(Level level, int start, int lineEnd) {
    char c = text.charAt(pos);
    if (c == ',' || c == ']' || c == '}') {
      return true;
    }
    if (beginsComment(start)) {
      return !Keys.isText(level.key) || textEnd(lineEnd) == lineEnd;
    }
    if (isWrongComma(c)) {
      return dividesEntries(level, c, lineEnd);
    }
    return Signs.closesBracket(c) && closesLevel(c, start, lineEnd);
  }

  private boolean beginsComment(int start) {
    return text.charAt(pos) == '#' && pos > start && Signs.isSpace(text.charAt(pos - 1));
  }

  /**
   * Where the text would end that goes on behind a {@code #}; the line's end if nothing ends it.
   */
  private int textEnd(int lineEnd) {
    int end = pos;
    while (end < lineEnd && ",]}".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private boolean dividesEntries(Level level, char comma, int lineEnd) {
    if (level.isList()) {
      boolean text = Keys.isTextList(level.key);
      return Keys.isCodeList(level.key) || (text && (comma == '，' || comma == '、'));
    }
    int next = pos + 1;
    while (next < lineEnd && Signs.isBlank(text.charAt(next))) {
      next++;
    }
    KeyMatch key = next < lineEnd ? KeyMatch.at(text, next, lineEnd) : new KeyMatch("", 0, 0, -1);
    return key.found() && Keys.isSurelyKey(key.name());
  }

  /**
   * Whether a Chinese bracket closes the level: it has no partner in the value, and no other does.
   */
  private boolean closesLevel(char c, int start, int lineEnd) {
    Level level = levels.peek();
    if (c == '）' && !level.round && !Keys.isCodeList(level.key)) {
      return false;
    }
    for (int i = start; i < pos; i++) {
      if (Signs.opensBracket(text.charAt(i))) {
        return false;
      }
    }
    int next = pos + 1;
    while (next < lineEnd && Signs.isBlank(text.charAt(next))) {
      next++;
    }
    boolean last = next >= lineEnd || text.charAt(next) == '#';
    boolean outer =
        !last
            && levels.size() > 1
            && text.charAt(next) != level.close
            && isClosing(text.charAt(next));
    return last || outer || entryFollows(next, lineEnd) || keyFollows(level, next, lineEnd);
  }

  private static boolean isClosing(char c) {
    return c == ']' || c == '}' || Signs.closesBracket(c);
  }

  /** Whether the mapping around this one goes on with its next key. */
  private boolean keyFollows(Level level, int comma, int lineEnd) {
    if (level.isList() || levels.size() < 2 || ",，".indexOf(text.charAt(comma)) < 0) {
      return false;
    }
    int next = comma + 1;
    while (next < lineEnd && Signs.isBlank(text.charAt(next))) {
      next++;
    }
    KeyMatch key = next < lineEnd ? KeyMatch.at(text, next, lineEnd) : new KeyMatch("", 0, 0, -1);
    return key.found() && Keys.isSurelyKey(key.name());
  }

  private boolean entryFollows(int comma, int lineEnd) {
    if (",，".indexOf(text.charAt(comma)) < 0) {
      return false;
    }
    int next = comma + 1;
    while (next < lineEnd && Signs.isBlank(text.charAt(next))) {
      next++;
    }
    return next < lineEnd
        && ("[{".indexOf(text.charAt(next)) >= 0 || Signs.opensBracket(text.charAt(next)));
  }
}
