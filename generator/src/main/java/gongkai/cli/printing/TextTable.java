package gongkai.cli.printing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A table for a terminal: columns are as wide as their widest cell, a Chinese sign counting two.
 */
public final class TextTable {
  private static final String BETWEEN = "  ";

  private final Set<Integer> numbers;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * A table with its heads.
   *
   * @param numbers the columns, from 0, whose cells end at the right
   */
  TextTable(Set<Integer> numbers, String... heads) {
    this.numbers = Set.copyOf(numbers);
    rows.add(List.of(heads));
  }

  void row(Object... cells) {
    List<String> row = new ArrayList<>();
    for (Object cell : cells) {
      row.add(String.valueOf(cell));
    }
    rows.add(row);
  }

  boolean isEmpty() {
    return rows.size() == 1;
  }

  List<String> lines() {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      String room = " ".repeat(widths[i] - width(row.get(i)));
      line.append(i == 0 ? "" : BETWEEN);
      line.append(numbers.contains(i) ? room + row.get(i) : row.get(i) + room);
    }
    return line.toString().stripTrailing();
  }

  /** Columns of a terminal that a text takes (UAX #11; ambiguous signs are taken as narrow). */
  public static int width(String text) {
    return text.codePoints().map(sign -> isWide(sign) ? 2 : 1).sum();
  }

  private static boolean isWide(int sign) {
    return (sign >= 0x1100 && sign <= 0x115F)
        || (sign >= 0x2E80 && sign <= 0xA4CF && sign != 0x303F)
        || (sign >= 0xAC00 && sign <= 0xD7A3)
        || (sign >= 0xF900 && sign <= 0xFAFF)
        || (sign >= 0xFE30 && sign <= 0xFE6F)
        || (sign >= 0xFF00 && sign <= 0xFF60)
        || (sign >= 0xFFE0 && sign <= 0xFFE6)
        || (sign >= 0x1F300 && sign <= 0x1F64F)
        || (sign >= 0x20000 && sign <= 0x3FFFD);
  }
}
