package gongkai.document;

import gongkai.document.source.CharacterRange;
import gongkai.document.source.SourceLine;
import gongkai.document.source.StyledText;
import java.text.Bidi;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A line whose signs are changed, with what its author emphasised. */
final class SignsOfALine {
  /** What sets a direction, and what ends it. */
  private static final Pattern DIRECTION = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

  /** Brackets look the other way where a text runs to the left. */
  private static final String MIRRORED = "()[]{}<>（）《》〈〉【】「」『』〔〕";

  private final SourceLine line;
  private String text;
  private BitSet strong = new BitSet();

  SignsOfALine(SourceLine line) {
    this.line = line;
    text = line.text();
    for (CharacterRange range : line.strong()) {
      strong.set(range.start(), range.end());
    }
  }

  String text() {
    return text;
  }

  /** Puts something else in the place of what a pattern finds, where there is something else. */
  void replace(Pattern pattern, Function<MatchResult, Optional<String>> by) {
    Matcher found = pattern.matcher(text);
    StringBuilder changed = new StringBuilder();
    BitSet kept = new BitSet();
    int from = 0;
    while (found.find()) {
      Optional<String> other = by.apply(found.toMatchResult());
      if (other.isPresent()) {
        copy(from, found.start(), changed, kept);
        kept.set(
            changed.length(), changed.length() + other.get().length(), strong.get(found.start()));
        changed.append(other.get());
        from = found.end();
      }
    }
    copy(from, text.length(), changed, kept);
    text = changed.toString();
    strong = kept;
  }

  private void copy(int from, int to, StringBuilder changed, BitSet kept) {
    for (int i = from; i < to; i++) {
      kept.set(changed.length(), strong.get(i));
      changed.append(text.charAt(i));
    }
  }

  /**
   * Brings the signs into the order in which they are shown, where signs of direction change it.
   *
   * @return whether they did (UAX 9)
   */
  boolean turn() {
    if (!DIRECTION.matcher(text).find()) {
      return false;
    }
    Bidi bidi = new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT);
    Integer[] starts =
        IntStream.range(0, text.length())
            .filter(i -> i == 0 || !Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
            .boxed()
            .toArray(Integer[]::new);
    byte[] levels = new byte[starts.length];
    for (int i = 0; i < starts.length; i++) {
      levels[i] = (byte) bidi.getLevelAt(starts[i]);
    }
    Bidi.reorderVisually(levels, 0, starts, 0, starts.length);
    StringBuilder shown = new StringBuilder();
    BitSet kept = new BitSet();
    for (int start : starts) {
      String sign = Character.toString(text.codePointAt(start));
      if (!DIRECTION.matcher(sign).matches()) {
        kept.set(shown.length(), shown.length() + sign.length(), strong.get(start));
        shown.append(bidi.getLevelAt(start) % 2 == 1 ? mirrored(sign) : sign);
      }
    }
    boolean turned = !DIRECTION.matcher(text).replaceAll("").contentEquals(shown);
    if (turned) {
      text = shown.toString();
      strong = kept;
    }
    return turned;
  }

  private static String mirrored(String sign) {
    int at = MIRRORED.indexOf(sign);
    return at < 0 ? sign : MIRRORED.substring(at ^ 1, (at ^ 1) + 1);
  }

  SourceLine line() {
    StyledText styled = new StyledText();
    for (int i = 0; i < text.length(); i++) {
      styled.append(text.substring(i, i + 1), strong.get(i));
    }
    return styled.lines(line.kind(), line.level()).get(0);
  }
}
