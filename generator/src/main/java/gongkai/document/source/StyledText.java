package gongkai.document.source;

import gongkai.document.source.SourceLine.LineKind;
import gongkai.document.source.sign.Height;
import gongkai.document.source.sign.RaisedText;
import gongkai.model.text.Blank;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/** A paragraph in the making: its characters, which are emphasised, and at what height they are. */
public final class StyledText {
  /** What is between these is shown from right to left, whatever it is (UAX 9). */
  public static final String TURNED = "\u202E";

  public static final String TURNED_END = "\u202C";

  private static final String POINTS = ".,．";

  private final StringBuilder text = new StringBuilder();
  private final BitSet strong = new BitSet();

  /** For each character its own. */
  private final List<Height> heights = new ArrayList<>();

  public StyledText append(String more, boolean isStrong) {
    return append(more, isStrong, Height.LEVEL);
  }

  public StyledText append(String more, boolean isStrong, Height height) {
    strong.set(text.length(), text.length() + more.length(), isStrong);
    text.append(more);
    heights.addAll(Collections.nCopies(more.length(), height));
    return this;
  }

  public StyledText append(StyledText more) {
    for (int i = 0; i < more.text.length(); i++) {
      strong.set(text.length() + i, more.strong.get(i));
    }
    text.append(more.text);
    heights.addAll(more.heights);
    return this;
  }

  /** The same text, all of it at a height that the level parts did not state. */
  public StyledText at(Height height) {
    heights.replaceAll(h -> h == Height.LEVEL ? height : h);
    return this;
  }

  /**
   * The text with what is raised or lowered written as such. A paragraph that has nothing else is
   * only set so.
   */
  public StyledText settled(RaisedText raised) {
    if (heights.stream().allMatch(h -> h == Height.LEVEL)) {
      return this;
    }
    boolean alone = isAlone();
    StyledText settled = new StyledText();
    for (int start = 0, end; start < text.length(); start = end) {
      end = start + 1;
      while (end < text.length() && heights.get(end) == heights.get(start)) {
        end++;
      }
      Height height = heights.get(start);
      if (height == Height.LEVEL || alone) {
        for (int i = start; i < end; i++) {
          settled.append(text.substring(i, i + 1), strong.get(i));
        }
      } else {
        char after = end < text.length() ? text.charAt(end) : '\n';
        String written = raised.write(text.substring(start, end), height, settled.text, after);
        settled.append(written, strong.get(start));
      }
    }
    return settled;
  }

  private boolean isAlone() {
    if (heights.stream().allMatch(h -> h == Height.FORMULA || h == Height.SET)) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      boolean set = heights.get(i) == Height.RAISED;
      boolean sunk = heights.get(i) == Height.LOWERED;
      if (!set && !sunk && !Blank.is(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The same text with its pictures written as signs, or left out. */
  public StyledText withPictures() {
    if (text.indexOf(Character.toString(InlinePictures.PLACE)) < 0) {
      return this;
    }
    String all = InlinePictures.marked(text.toString());
    StyledText settled = new StyledText();
    for (int i = 0; i < all.length(); i++) {
      char c = all.charAt(i);
      if (c != InlinePictures.PLACE) {
        settled.append(Character.toString(c), strong.get(i), heights.get(i));
      }
    }
    return settled;
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** The last character; a line break where there is none yet. */
  public char last() {
    return text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
  }

  public String text() {
    return text.toString();
  }

  /**
   * The lines of the paragraph: a line break begins a new one.
   *
   * <p>A heading is one line: its breaks only make it fit the page. Between two Latin words a space
   * then stands for the break.
   */
  public List<SourceLine> lines(LineKind kind, int level) {
    if (kind == LineKind.HEADING || kind == LineKind.TITLE) {
      String joined = text.toString().replaceAll("(?<=[!-~])\\s*\n\\s*(?=[!-~])", " ");
      return List.of(new SourceLine(joined.replace("\n", ""), kind, level, List.of()));
    }
    List<SourceLine> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        lines.add(new SourceLine(text.substring(start, i), kind, level, spans(start, i)));
        start = i + 1;
      }
    }
    return lines;
  }

  /**
   * White space and parts of a number at the ends of emphasis are not emphasised; emphasis of
   * nothing but marks is none.
   */
  private List<CharacterRange> spans(int from, int to) {
    List<CharacterRange> spans = new ArrayList<>();
    for (int start = strong.nextSetBit(from); start >= 0 && start < to; ) {
      int end = Math.min(strong.nextClearBit(start), to);
      int first = start;
      int last = end;
      while (first < last && (isInNumber(first) || Blank.is(text.charAt(first)))) {
        first++;
      }
      while (last > first && (isInNumber(last) || Blank.is(text.charAt(last - 1)))) {
        last--;
      }
      if (text.substring(first, last).codePoints().anyMatch(Character::isLetterOrDigit)) {
        spans.add(new CharacterRange(first, last));
      }
      start = strong.nextSetBit(end);
    }
    return spans;
  }

  /** Whether a number goes on over a place: 1.42 is one, and 一、2 is none. */
  private boolean isInNumber(int place) {
    return isOfNumber(place - 1) && isOfNumber(place);
  }

  private boolean isOfNumber(int at) {
    return isDigit(at)
        || (isDigit(at - 1) && isDigit(at + 1) && POINTS.indexOf(text.charAt(at)) >= 0);
  }

  private boolean isDigit(int at) {
    return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
  }
}
