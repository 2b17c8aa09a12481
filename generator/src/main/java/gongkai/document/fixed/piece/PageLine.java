package gongkai.document.fixed.piece;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a page, put together from its pieces.
 *
 * @param region what it is set in: 0 for the width of a page, else a column or turned text
 * @param place how far down the page it stands: 0 at the top, 1 at the bottom
 * @param cells parts with wide gaps between them; at least one
 */
public record PageLine(
    int page,
    int region,
    double left,
    double right,
    double baseline,
    double size,
    double place,
    List<Cell> cells) {
  /**
   * A part of a line.
   *
   * @param pieces what it was put together from
   */
  public record Cell(double left, double right, String text, List<PlacedText> pieces) {
    public Cell {
      pieces = List.copyOf(pieces);
    }
  }

  public PageLine {
    cells = List.copyOf(cells);
  }

  /** The same as it would stand if nothing were inset beside it. */
  public PageLine reaching(double from, double to) {
    return new PageLine(page, region, from, to, baseline, size, place, cells);
  }

  /** What the line says, with tabs between its cells. */
  public String text() {
    return cells.stream().map(Cell::text).collect(Collectors.joining("\t"));
  }

  /** Whether there is a wide gap in it. */
  public boolean hasCells() {
    return cells.size() > 1;
  }
}
