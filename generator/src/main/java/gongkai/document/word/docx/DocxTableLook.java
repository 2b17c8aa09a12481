package gongkai.document.word.docx;

import gongkai.document.source.archive.Xml;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * Which parts of its style a table takes: those of its first row, its last column and so on.
 * Source: ISO/IEC 29500-1, 17.4.55 and 17.7.6.
 *
 * @param rowBand rows of a band, where rows are set apart by turns; else 0
 * @param columnBand the same of columns
 */
record DocxTableLook(
    boolean firstRow,
    boolean lastRow,
    boolean firstColumn,
    boolean lastColumn,
    int rowBand,
    int columnBand) {

  static DocxTableLook of(Element table, String style, DocxStyles styles) {
    Optional<Element> look = Xml.path(table, "tblPr", "tblLook");
    return new DocxTableLook(
        has(look, "firstRow", 0x20),
        has(look, "lastRow", 0x40),
        has(look, "firstColumn", 0x80),
        has(look, "lastColumn", 0x100),
        has(look, "noHBand", 0x200) ? 0 : styles.band(style, "tblStyleRowBandSize"),
        has(look, "noVBand", 0x400) ? 0 : styles.band(style, "tblStyleColBandSize"));
  }

  /** Older files have all answers in one number. */
  private static boolean has(Optional<Element> look, String name, int bit) {
    return look.flatMap(l -> Xml.attribute(l, name))
        .map(DocxStyles::isOn)
        .orElseGet(
            () ->
                look.flatMap(l -> Xml.attribute(l, "val"))
                    .filter(val -> val.matches("[0-9A-Fa-f]{1,4}"))
                    .filter(val -> (Integer.parseInt(val, 16) & bit) != 0)
                    .isPresent());
  }

  /**
   * The parts that hold for a cell, by their names in the style, the strongest first.
   *
   * @param row from 0, of {@code rows}
   * @param column from 0, of {@code columns}
   */
  List<String> parts(int row, int rows, int column, int columns) {
    boolean first = firstRow && row == 0;
    boolean last = lastRow && row == rows - 1;
    boolean left = firstColumn && column == 0;
    boolean right = lastColumn && column == columns - 1;
    String side = left ? "w" : right ? "e" : "";
    boolean corner = !side.isEmpty() && (first || last);
    return Stream.of(
            names(corner, (first ? "n" : "s") + side + "Cell"),
            names(right, "lastCol"),
            names(left, "firstCol"),
            names(last, "lastRow"),
            names(first, "firstRow"),
            band(row - (firstRow ? 1 : 0), rowBand, "Horz"),
            band(column - (firstColumn ? 1 : 0), columnBand, "Vert"),
            Stream.of("wholeTable"))
        .flatMap(part -> part)
        .toList();
  }

  private static Stream<String> names(boolean holds, String part) {
    return holds ? Stream.of(part) : Stream.empty();
  }

  private static Stream<String> band(int index, int size, String way) {
    return index < 0 || size == 0
        ? Stream.empty()
        : Stream.of("band" + (1 + index / size % 2) + way);
  }
}
