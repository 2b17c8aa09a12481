package gongkai.importing;

import gongkai.document.Removal;
import gongkai.document.Span;
import java.util.ArrayList;
import java.util.Arrays;
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
   * Without the characters from {@code start} to before {@code end}. Where something inside was
   * taken out earlier, each piece is listed by itself, so that every removal is one run of the
   * source.
   */
  EditedLine without(int start, int end, Removal.Reason reason) {
    if (start >= end) {
      return this;
    }
    List<Removal> more = new ArrayList<>(removals);
    int from = start;
    for (int i = start + 1; i <= end; i++) {
      if (i == end || origin(i) != origin(i - 1) + 1) {
        more.add(new Removal(number, origin(from) + 1, text.substring(from, i), reason));
        from = i;
      }
    }
    int[] rest = new int[text.length() - (end - start)];
    Arrays.setAll(rest, i -> origin(i < start ? i : i + end - start));
    String left = text.substring(0, start) + text.substring(end);
    return new EditedLine(number, left, rest, List.copyOf(more));
  }

  /** Where the text now has what stood at places of the source's line. */
  List<Span> moved(List<Span> places) {
    List<Span> moved = new ArrayList<>();
    for (Span place : places) {
      int start = 0;
      while (start < text.length() && origin(start) < place.start()) {
        start++;
      }
      int end = start;
      while (end < text.length() && origin(end) < place.end()) {
        end++;
      }
      if (start < end) {
        moved.add(new Span(start, end));
      }
    }
    return moved;
  }
}
