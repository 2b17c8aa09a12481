package gongkai.content.slip;

import gongkai.content.slip.Mended.Edit;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the slips of one text, each with what mends it. */
final class Findings {
  private final String text;
  private final String path;
  private final int firstLine;
  private final List<Problem> slips = new ArrayList<>();
  private final List<Change> changes = new ArrayList<>();

  /** Signs in the place of others, at an offset of the text. */
  private record Change(int offset, int removed, String inserted) {}

  Findings(String text, String path, int firstLine) {
    this.text = text;
    this.path = path;
    this.firstLine = firstLine;
  }

  String text() {
    return text;
  }

  /** How many plain spaces a sign of indentation stands for. */
  static int width(char c) {
    return c == '\t' || c == '\u3000' ? 2 : 1;
  }

  void indentation(int at) {
    char c = text.charAt(at);
    if (c == '\t') {
      slips.add(Problem.error("slip-tab", place(at)));
    } else if (c != ' ') {
      slips.add(Problem.error("slip-space", place(at), Signs.codePoint(c)));
    }
    replace(at, 1, " ".repeat(width(c)));
  }

  void space(int at) {
    slips.add(Problem.error("slip-space", place(at), Signs.codePoint(text.charAt(at))));
    replace(at, 1, " ");
  }

  void colon(int at, int length, String key, boolean spaced) {
    slips.add(Problem.error("slip-colon", place(at), text.substring(at, at + length), key));
    replace(at, length, spaced ? ":" : ": ");
  }

  /** A sign that is meant to begin a comment. */
  void commentSign(int at, String sign) {
    slips.add(Problem.error("slip-comment-sign", place(at), sign));
    replace(at, sign.length(), "#".repeat(sign.length()));
  }

  /** A key that is indented as if it went on with the value above. */
  void indentedKey(int from, int at, String key, int wanted) {
    slips.add(Problem.error(wanted == 0 ? "slip-before-key" : "slip-indent", place(at), key));
    replace(from, at - from, " ".repeat(wanted));
  }

  /** A comma that cuts a text in two. */
  void cut(int comma, String key) {
    slips.add(Problem.error("slip-comma-in-text", place(comma), key));
    replace(comma, 1, "，");
  }

  void missingComma(int at, String key) {
    slips.add(Problem.error("slip-no-comma", place(at), key));
    replace(at, 0, ", ");
  }

  void masked(int from, int to) {
    slips.add(Problem.error("slip-number", place(from), text.substring(from, to), "withheld"));
    replace(from, to - from, "withheld");
  }

  void noSpace(int at, String key) {
    slips.add(Problem.error("slip-no-space", place(at), key));
    replace(at + 1, 0, " ");
  }

  void missingColon(int at, int wordEnd) {
    String word = text.substring(at, wordEnd);
    slips.add(Problem.error("slip-no-colon", place(wordEnd), word));
    int value = KeyMatch.afterSeparator(text, wordEnd, text.length());
    replace(wordEnd, Math.min(value, lineEnd(wordEnd)) - wordEnd, ": ");
  }

  void colonInValue(int at, String key) {
    slips.add(Problem.error("slip-colon-in-value", place(at), key));
    replace(at, 1, "：");
  }

  void comma(int at, boolean spaced) {
    slips.add(Problem.error("slip-comma", place(at), text.substring(at, at + 1)));
    replace(at, 1, spaced ? "," : ", ");
  }

  /** A Chinese bracket in the place of {@code wanted}. */
  void bracket(int at, char wanted) {
    String sign = text.substring(at, at + 1);
    slips.add(Problem.error("slip-bracket", place(at), sign, String.valueOf(wanted)));
    replace(at, 1, String.valueOf(wanted));
  }

  void unclosed(int opening, int end, String closing) {
    String sign = text.substring(opening, opening + 1);
    slips.add(Problem.error("slip-unclosed", place(opening), sign, closing));
    replace(end, 0, closing);
  }

  /**
   * Chinese quotation marks around a whole value or key.
   *
   * @param mayBelong whether they may be meant as part of the text
   */
  void quotes(int from, int to, boolean mayBelong) {
    String open = text.substring(from, from + 1);
    String close = text.substring(to - 1, to);
    String code = mayBelong ? "slip-quotes-text" : "slip-quotes";
    slips.add(Problem.error(code, place(from), open, close));
    boolean mixed = text.substring(from + 1, to - 1).matches(".*[\"\\\\].*");
    replace(from, 1, mixed ? "'" : "\"");
    replace(to - 1, 1, mixed ? "'" : "\"");
  }

  /** A value that begins with a right quotation mark and ends with a Chinese one. */
  void closingQuote(int at, char wanted) {
    String sign = text.substring(at, at + 1);
    slips.add(Problem.error("slip-closing-quote", place(at), sign, String.valueOf(wanted)));
    replace(at, 1, String.valueOf(wanted));
  }

  /**
   * A value that begins with a quotation mark and has none at its end.
   *
   * @param next the mark that closes it for YAML, and begins another value
   */
  void openQuote(int at, int end, int next) {
    String sign = text.substring(at, at + 1);
    slips.add(Problem.error("slip-open-quote", place(at), sign, "" + place(next).line()));
    replace(end, 0, sign);
  }

  void comment(int at, String key, String cut, String whole) {
    slips.add(Problem.error("slip-comment", place(at), key, cut, whole));
  }

  /** A comment's sign in a value between brackets, which goes on behind it. */
  void commentInside(int at, String key, int from, int to) {
    comment(at, key, text.substring(from, at).strip(), text.substring(from, to).strip());
    replace(at, 1, "＃");
  }

  void thousands(int at, int length, String number) {
    slips.add(Problem.error("slip-thousands", place(at), text.substring(at, at + length), number));
    replace(at, length, number);
  }

  /**
   * A number that commas cut, kept as it is written; that it is no value is reported by its reader.
   */
  void numberWithCommas(int from, int to) {
    replace(from, 0, "\"");
    replace(to, 0, "\"");
  }

  /** A wrong mark of a list's entry; false if what stands there is something else. */
  boolean listMark(int at, int end) {
    int after = at;
    while (after < end && text.charAt(after) == text.charAt(at)) {
      after++;
    }
    boolean spaced = after < end && Signs.isBlank(text.charAt(after));
    boolean hyphen = text.charAt(at) == '-';
    if (text.charAt(at) == '*' && !spaced) {
      return false;
    }
    if (after >= end || (hyphen && (after - at > 1 || Character.isDigit(text.charAt(after))))) {
      return false;
    }
    if (hyphen) {
      slips.add(Problem.error("slip-no-space-hyphen", place(at)));
      replace(after, 0, " ");
      return true;
    }
    slips.add(Problem.error("slip-list-mark", place(at), text.substring(at, after)));
    int next = after;
    while (next < end && Signs.isBlank(text.charAt(next))) {
      next++;
    }
    replace(at, (spaced ? next : after) - at, "- ");
    return true;
  }

  int lineEnd(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  private void replace(int offset, int length, String replacement) {
    changes.add(new Change(offset, length, replacement));
  }

  private SourceLocation place(int offset) {
    int lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    int line = (int) text.substring(0, lineStart).chars().filter(c -> c == '\n').count();
    return new SourceLocation(path, line + firstLine, offset - lineStart + 1);
  }

  Mended mended() {
    changes.sort(Comparator.comparingInt(Change::offset));
    StringBuilder mended = new StringBuilder(text.length() + changes.size());
    List<Edit> edits = new ArrayList<>();
    int from = 0;
    for (Change change : changes) {
      if (change.offset() >= from) {
        mended.append(text, from, change.offset()).append(change.inserted());
        from = change.offset() + change.removed();
        SourceLocation place = place(change.offset());
        int line = place.line() - firstLine;
        edits.add(new Edit(line, place.column() - 1, change.removed(), change.inserted()));
      }
    }
    return new Mended(mended.append(text, from, text.length()).toString(), slips, edits);
  }
}
