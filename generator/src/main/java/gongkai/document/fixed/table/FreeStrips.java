package gongkai.document.fixed.table;

import gongkai.document.fixed.piece.PageLine;
import gongkai.document.fixed.piece.PageLine.Cell;
import gongkai.document.fixed.piece.PlacedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows of a table by the upright strips that all of them leave free, however their cells are
 * aligned: a head in the middle stands over figures at the right, and a narrow strip parts 家 from
 * 31 where no rule does. A narrow strip counts only where some row has a figure beside it: 姓 名 over
 * 性 别 is no two columns.
 */
final class FreeStrips {
  private static final int FEWEST_ROWS = 3;

  /** In sizes of the font. */
  private static final double NARROWEST = 0.3;

  /** The lines as rows of cells; empty if the strips make no table of them. */
  static Optional<List<List<String>>> of(List<PageLine> lines) {
    if (lines.size() < FEWEST_ROWS) {
      return Optional.empty();
    }
    return rows(lines, columns(lines));
  }

  /** The cells of lines by their columns; empty if a line has two in one. */
  static Optional<List<List<String>>> rows(List<PageLine> lines, List<double[]> columns) {
    List<List<String>> rows = new ArrayList<>();
    for (PageLine line : lines) {
      List<String> row = new ArrayList<>(Collections.nCopies(columns.size(), ""));
      for (Cell cell : line.cells()) {
        for (List<PlacedText> part : parts(cell, columns)) {
          int column = column(columns, part.get(0));
          if (!row.get(column).isEmpty()) {
            return Optional.empty();
          }
          row.set(column, part.size() == cell.pieces().size() ? cell.text() : text(part));
        }
      }
      rows.add(row);
    }
    return Optional.of(rows);
  }

  private FreeStrips() {}

  /** Where text stands, from left to right: what lies between two is free in all lines. */
  static List<double[]> columns(List<PageLine> lines) {
    List<double[]> spans = new ArrayList<>();
    pieces(lines)
        .sorted(Comparator.comparingDouble(PlacedText::left))
        .forEach(
            piece -> {
              double[] last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
              if (last != null && piece.left() - last[1] < NARROWEST * piece.size()) {
                last[1] = Math.max(last[1], piece.right());
              } else {
                spans.add(new double[] {piece.left(), piece.right()});
              }
            });
    for (int i = spans.size() - 1; i > 0; i--) {
      double[] left = spans.get(i - 1);
      double[] right = spans.get(i);
      if (lines.stream().noneMatch(line -> parts(line, left[1], right[0]))) {
        left[1] = right[1];
        spans.remove(i);
      }
    }
    return spans;
  }

  private static Stream<PlacedText> pieces(List<PageLine> lines) {
    return lines.stream()
        .flatMap(line -> line.cells().stream())
        .flatMap(cell -> cell.pieces().stream())
        .filter(piece -> !piece.isBlank());
  }

  /** Whether a line has two cells at the sides of a strip, or a figure at one of them. */
  private static boolean parts(PageLine line, double left, double right) {
    PlacedText before = null;
    for (Cell cell : line.cells()) {
      boolean begins = true;
      for (PlacedText piece : cell.pieces()) {
        if (piece.isBlank()) {
          continue;
        }
        if (piece.left() >= right) {
          return before != null && (begins || isFigure(before) != isFigure(piece));
        }
        before = piece.right() <= left + NARROWEST ? piece : before;
        begins = false;
      }
    }
    return false;
  }

  private static boolean isFigure(PlacedText piece) {
    return piece.text().chars().anyMatch(Character::isDigit);
  }

  private static List<List<PlacedText>> parts(Cell cell, List<double[]> columns) {
    List<List<PlacedText>> parts = new ArrayList<>();
    int last = -1;
    for (PlacedText piece : cell.pieces()) {
      int column = piece.isBlank() ? last : column(columns, piece);
      if (column != last || parts.isEmpty()) {
        if (column < 0) {
          continue;
        }
        parts.add(new ArrayList<>());
        last = column;
      }
      parts.get(parts.size() - 1).add(piece);
    }
    return parts;
  }

  /** The column that a piece stands in. */
  private static int column(List<double[]> columns, PlacedText piece) {
    double[] lefts = columns.stream().mapToDouble(column -> column[0]).toArray();
    int at = Arrays.binarySearch(lefts, piece.left());
    return at >= 0 ? at : -at - 2;
  }

  private static String text(List<PlacedText> part) {
    return part.stream().map(PlacedText::text).collect(Collectors.joining()).strip();
  }
}
