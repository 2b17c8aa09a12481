package gongkai.importing.layout;

import gongkai.document.source.CharacterRange;
import gongkai.document.source.Removal;
import java.util.ArrayList;
import java.util.List;

/**
 * A line from which something may have been taken, and which still knows where its characters came
 * from. Nearly all lines are whole, and cost no more than their text.
 */
final class EditedLine {
  private final int number;
  private final String text;
  private final List<Removal> removals;

  /** For each character of {@code text}, its index in the source's line; empty if it is whole. */
  private final int[] origin;

  private EditedLine(int number, String text, int[] origin, List<Removal> removals) {
    this.number = number;
    this.text = text;
    this.origin = origin;
    this.removals = removals;
  }

  static EditedLine of(int number, String text) {
    return new EditedLine(number, text, new int[0], List.of());
  }

  int number() {
    return number;
  }

  String text() {
    return text;
  }

  List<Removal> removals() {
    return removals;
  }

  /** Index in the source's line of a character of the text. */
  int origin(int index) {
    return removals.isEmpty() ? index : origin[index];
  }

  /**
   * Without some stretches, all at once: a line of a megabyte may hold thousands. Where something
   * inside one was taken out earlier, each piece is listed by itself, so that every removal is one
   * run of the source.
   *
   * @param stretches in order
   */
  EditedLine without(List<CharacterRange> stretches, Removal.Reason reason) {
    if (stretches.isEmpty()) {
      return this;
    }
    List<Removal> more = new ArrayList<>(removals);
    int gone = stretches.stream().mapToInt(stretch -> stretch.end() - stretch.start()).sum();
    StringBuilder left = new StringBuilder(text.length() - gone);
    int[] rest = new int[text.length() - gone];
    int at = 0;
    for (CharacterRange stretch : stretches) {
      keep(at, stretch.start(), left, rest);
      list(stretch, reason, more);
      at = stretch.end();
    }
    keep(at, text.length(), left, rest);
    return new EditedLine(number, left.toString(), rest, List.copyOf(more));
  }

  private void keep(int start, int end, StringBuilder left, int[] rest) {
    for (int i = start; i < end; i++) {
      rest[left.length()] = origin(i);
      left.append(text.charAt(i));
    }
  }

  private void list(CharacterRange stretch, Removal.Reason reason, List<Removal> more) {
    int from = stretch.start();
    for (int i = from + 1; i <= stretch.end(); i++) {
      if (i == stretch.end() || origin(i) != origin(i - 1) + 1) {
        more.add(new Removal(number, origin(from) + 1, text.substring(from, i), reason));
        from = i;
      }
    }
  }

  /** Where the text now has what stood at places of the source's line, which are in order. */
  List<CharacterRange> moved(List<CharacterRange> places) {
    List<CharacterRange> moved = new ArrayList<>();
    int start = 0;
    for (CharacterRange place : places) {
      while (start < text.length() && origin(start) < place.start()) {
        start++;
      }
      int end = start;
      while (end < text.length() && origin(end) < place.end()) {
        end++;
      }
      if (start < end) {
        moved.add(new CharacterRange(start, end));
      }
      start = end;
    }
    return moved;
  }
}
