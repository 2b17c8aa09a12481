package gongkai.document.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Sets the heads of a pasted table over its figures. What an office program writes of a head over
 * several columns is one cell, and of one over several rows a cell and blank ones below it: the
 * lowest row of heads has as many cells as there are columns, and tells how wide each above it was.
 */
final class PastedHeads {
  private PastedHeads() {}

  /**
   * The rows of heads with as many cells as the table has columns.
   *
   * @param heads rows without figures
   * @param columns of the table
   * @param words how many of them have words before the figures
   * @return empty where their cells do not tell it
   */
  static Optional<List<List<String>>> over(List<List<String>> heads, int columns, int words) {
    if (heads.size() < 2) {
      return Optional.empty();
    }
    int own = Math.min(words, heads.stream().mapToInt(PastedHeads::blanks).min().orElse(0));
    int width = own + columns - words;
    List<List<String>> set = new ArrayList<>();
    List<String> lowest = heads.get(heads.size() - 1);
    if (lowest.size() > width) {
      return Optional.empty();
    }
    List<String> below = padded(lowest, width);
    set.add(below);
    for (int i = heads.size() - 2; i >= 0; i--) {
      Optional<List<String>> spread = spread(heads.get(i), below);
      if (spread.isEmpty()) {
        return Optional.empty();
      }
      below = spread.get();
      set.add(0, below);
    }
    return Optional.of(set.stream().map(row -> shifted(row, own, words - own)).toList());
  }

  private static int blanks(List<String> row) {
    int blanks = 0;
    while (blanks < row.size() && row.get(blanks).isEmpty()) {
      blanks++;
    }
    return blanks;
  }

  private static List<String> padded(List<String> row, int width) {
    List<String> cells = new ArrayList<>(row);
    cells.addAll(Collections.nCopies(width - row.size(), ""));
    return cells;
  }

  /**
   * Each cell over the one below it if that is blank, else over its share of those that are not.
   */
  private static Optional<List<String>> spread(List<String> row, List<String> below) {
    List<String> cells = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < row.size() && at < below.size(); i++) {
      int end = at;
      while (end < below.size() && !below.get(end).isEmpty()) {
        end++;
      }
      int left = end == below.size() ? row.size() - i : 1;
      if (end > at && (end - at) % left != 0) {
        return Optional.empty();
      }
      int wide = end == at ? 1 : (end - at) / left;
      cells.add(row.get(i));
      cells.addAll(Collections.nCopies(wide - 1, ""));
      at += wide;
    }
    boolean whole = cells.stream().filter(c -> !c.isEmpty()).count() == count(row);
    return whole && cells.size() <= below.size()
        ? Optional.of(padded(cells, below.size()))
        : Optional.empty();
  }

  private static long count(List<String> row) {
    return row.stream().filter(cell -> !cell.isEmpty()).count();
  }

  private static List<String> shifted(List<String> row, int from, int by) {
    List<String> cells = new ArrayList<>(row);
    cells.addAll(from, Collections.nCopies(by, ""));
    return cells;
  }
}
