package gongkai.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A line from which something was taken, and which still knows where its characters came from.
 *
 * @param origin for each character of {@code text}, its index in the source's line
 */
record EditedLine(int number, String text, List<Integer> origin, List<Removal> removals) {

  static EditedLine of(int number, String text) {
    List<Integer> origin = IntStream.range(0, text.length()).boxed().toList();
    return new EditedLine(number, text, origin, List.of());
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
      if (i == end || origin.get(i) != origin.get(i - 1) + 1) {
        more.add(new Removal(number, origin.get(from) + 1, text.substring(from, i), reason));
        from = i;
      }
    }
    List<Integer> rest = new ArrayList<>(origin.subList(0, start));
    rest.addAll(origin.subList(end, origin.size()));
    String left = text.substring(0, start) + text.substring(end);
    return new EditedLine(number, left, List.copyOf(rest), List.copyOf(more));
  }
}
