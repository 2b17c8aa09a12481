package gongkai.document.word.doc;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which marks of fields in a .doc file mean nothing, as in {@code DocxFields}, and the instructions
 * of such fields, which are characters like others there.
 */
final class DocFields {
  static final char BEGIN = 0x13;
  static final char SEPARATOR = 0x14;
  static final char END = 0x15;
  private static final char PARAGRAPH = '\r';
  private static final char CELL = 0x07;

  /** A field's name with its switches: {@code PAGE \* MERGEFORMAT}. */
  private static final Pattern INSTRUCTION =
      Pattern.compile(
          " *[A-Z]{2,}(?: +(?:\\\\[*@#!a-zA-Z](?: *\"[^\"\\r]*\"| *\\w+)?|\"[^\"\\r]*\"))* ?");

  private static final class Begun {
    private final int at;
    private final int paragraph;
    private int separator = -1;

    private Begun(int at, int paragraph) {
      this.at = at;
      this.paragraph = paragraph;
    }
  }

  private final BitSet unshown = new BitSet();

  /** Reads the marks of one of the file's texts. */
  void learn(CharSequence text, int start, int end) {
    Deque<Begun> open = new ArrayDeque<>();
    int paragraph = 0;
    for (int i = start; i < Math.min(end, text.length()); i++) {
      char c = text.charAt(i);
      switch (c) {
        case BEGIN -> open.push(new Begun(i, paragraph));
        case SEPARATOR -> {
          if (open.isEmpty() || open.peek().separator >= 0) {
            unshown.set(i);
          } else {
            open.peek().separator = i;
          }
        }
        case END -> {
          if (open.poll() == null) {
            unshown.set(i);
          }
        }
        case PARAGRAPH, CELL -> paragraph++;
        default -> {
          while (c > ' '
              && !open.isEmpty()
              && open.peek().separator < 0
              && open.peek().paragraph != paragraph) {
            ignore(open.pop(), text, end);
          }
        }
      }
    }
    open.forEach(field -> ignore(field, text, end));
  }

  private void ignore(Begun field, CharSequence text, int end) {
    unshown.set(field.at);
    if (field.separator >= 0) {
      unshown.set(field.at, field.separator + 1);
      return;
    }
    Matcher instruction = INSTRUCTION.matcher(text).region(field.at + 1, end);
    if (instruction.lookingAt()) {
      unshown.set(instruction.start(), instruction.end());
    }
  }

  /** Whether the character at a place is a mark without meaning, or the instruction after it. */
  boolean isUnshown(int place) {
    return unshown.get(place);
  }
}
