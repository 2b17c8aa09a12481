package gongkai.content.slip;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The slips in and around single values. */
final class Scalars {
  /** The end of what stands before the value of a key. */
  private static final Pattern VALUE_BEGINS =
      Pattern.compile("(?:^\\s*(?:-\\s+)*|[,，{｛]\\s*)([^\\s,，{｛:：\"']+)\\s*[:：]\\s*$");

  private static final Pattern ENTRY_BEGINS = Pattern.compile("\\s*(?:-\\s+)+");

  private final Findings found;
  private final String text;

  Scalars(Findings found) {
    this.found = found;
    this.text = found.text();
  }

  /**
   * A value in right quotation marks, which may go on over lines.
   *
   * @param inFlow whether it stands between brackets
   * @return the offset after its closing mark
   */
  int quoted(int at, int lineEnd, boolean inFlow) {
    char mark = text.charAt(at);
    int close = closing(at, mark);
    int last = lineEnd;
    while (last > at + 1 && Signs.isBlank(text.charAt(last - 1))) {
      last--;
    }
    boolean overLines = close < 0 || close >= lineEnd;
    if (overLines && last - 1 > at && Signs.closesQuote(text.charAt(last - 1))) {
      found.closingQuote(last - 1, mark);
      return lineEnd;
    }
    if (close >= 0 && opensAnother(at, close)) {
      int end = inFlow ? entryEnd(at, last) : last;
      found.openQuote(at, end, close);
      return end;
    }
    return close < 0 ? text.length() : close + 1;
  }

  /** Whether the mark that would close a value begins that of another key or entry. */
  private boolean opensAnother(int at, int close) {
    int lineStart = text.lastIndexOf('\n', close) + 1;
    boolean below = lineStart > at;
    String before = text.substring(below ? lineStart : at + 1, close);
    Matcher key = VALUE_BEGINS.matcher(before);
    return key.find()
        ? (below || key.start() > 0) && Keys.isSurelyKey(key.group(1))
        : below && ENTRY_BEGINS.matcher(before).matches();
  }

  /** Where a value between brackets ends that lacks its mark: before the next key, or bracket. */
  private int entryEnd(int at, int last) {
    for (int i = at + 1; i < last; i++) {
      if (text.charAt(i) == ',') {
        int next = i + 1;
        while (next < last && Signs.isBlank(text.charAt(next))) {
          next++;
        }
        KeyMatch key = KeyMatch.at(text, next, last);
        if (key.found() && Keys.isSurelyKey(key.name())) {
          return i;
        }
      }
    }
    int end = last;
    while (end > at + 1 && "]},".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private int closing(int at, char mark) {
    for (int i = at + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && mark == '"') {
        i++;
      } else if (c == mark) {
        boolean doubled = mark == '\'' && i + 1 < text.length() && text.charAt(i + 1) == mark;
        if (!doubled) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  /** Whether Chinese brackets stand where a list or mapping is wanted. */
  boolean opensCollection(int at, int end, String key) {
    char c = text.charAt(at);
    if (!Signs.opensBracket(c)) {
      return false;
    }
    boolean braces = c == '｛' && KeyMatch.at(text, at + 1, end).found();
    return Keys.takesBrackets(key) || braces;
  }

  /**
   * The end of marks in the place of {@code withheld}, which are reported; {@code at} if none are.
   */
  int masked(int at, int end, String key) {
    int last = at;
    while (last < end && text.charAt(last) == '*') {
      last++;
    }
    boolean alone = last >= end || ",，}｝ ".indexOf(text.charAt(last)) >= 0;
    if (last == at || !alone || !key.equals("value")) {
      return at;
    }
    found.masked(at, last);
    return last;
  }

  /** A value without quotation marks that ends with its line. */
  void plain(int at, int end, String key) {
    if (masked(at, end, key) > at) {
      return;
    }
    int comment = comment(at, end);
    int last = comment < 0 ? end : comment;
    while (last > at && Signs.isSpace(text.charAt(last - 1))) {
      last--;
    }
    if (comment >= 0 && Keys.isText(key)) {
      String whole = text.substring(at, end).strip();
      found.comment(comment, key, text.substring(at, last), whole);
    }
    last = trailingSpaces(at, last);
    if (isWrapped(at, last, key)) {
      found.quotes(at, last, Keys.isText(key));
    } else {
      colonInside(at, last, key);
    }
  }

  /** The offset of a {@code #} that begins a comment; -1 if there is none. */
  int comment(int at, int end) {
    for (int i = at + 1; i < end; i++) {
      if (text.charAt(i) == '#' && Signs.isSpace(text.charAt(i - 1))) {
        return i;
      }
    }
    return -1;
  }

  int trailingSpaces(int at, int end) {
    int last = end;
    while (last > at && Signs.isBlank(text.charAt(last - 1))) {
      last--;
      if (Signs.isStrangeSpace(text.charAt(last))) {
        found.space(last);
      }
    }
    return last;
  }

  /**
   * Whether Chinese quotation marks stand around a whole value and none within, so that they were
   * meant for YAML.
   */
  boolean isWrapped(int at, int end, String key) {
    if (end - at < 2
        || (Keys.isText(key) && !Keys.isSentence(key))
        || !Signs.opensQuote(text.charAt(at))
        || !Signs.closesQuote(text.charAt(end - 1))) {
      return false;
    }
    for (int i = at + 1; i < end - 1; i++) {
      if (Signs.opensQuote(text.charAt(i)) || Signs.closesQuote(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void colonInside(int at, int end, String key) {
    for (int i = at; i < end; i++) {
      boolean last = i + 1 == end;
      if (text.charAt(i) == ':' && (last || Signs.isSpace(text.charAt(i + 1)))) {
        found.colonInValue(i, key);
      }
    }
  }
}
