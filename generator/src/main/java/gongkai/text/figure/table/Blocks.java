package gongkai.text.figure.table;

import gongkai.text.WordList;
import gongkai.text.word.QuantityWords;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Cuts a text into lines of prose and tables. */
public final class Blocks {
  private static final WordList HEAD_OPENINGS = WordList.of(QuantityWords.HEAD_OPENING);

  private Blocks() {}

  /** The blocks of a text in their order; blank lines and those of drawings are in none. */
  public static List<Block> of(String text) {
    List<Block.Line> lines = lines(text);
    List<Block> blocks = new ArrayList<>();
    BitSet drawn = Drawings.in(lines);
    String caption = "";
    int i = 0;
    while (i < lines.size()) {
      if (drawn.get(i)) {
        caption = "";
        i++;
        continue;
      }
      Block.Style style = styleAt(lines, i);
      int end = style == Block.Style.NONE ? i + 1 : tableEnd(lines, i, style);
      Block block =
          new Block(style, lines.get(i).start(), lines.subList(i, end), caption, GivenUnits.NONE);
      if (block.isTable() || !block.text().isBlank()) {
        blocks.add(block);
        caption = block.isTable() ? "" : block.text();
      }
      i = end;
    }
    return TableCaptions.withUnits(blocks);
  }

  /** The style of the table that begins at a line; one row alone is no table. */
  private static Block.Style styleAt(List<Block.Line> lines, int from) {
    Block.Style style = Cells.styleOf(lines.get(from).text());
    if (style != Block.Style.NONE && tableEnd(lines, from, style) - from >= 2) {
      return style;
    }
    int end = tableEnd(lines, from, Block.Style.SINGLE_SPACES);
    return end - from >= 3 ? Block.Style.SINGLE_SPACES : Block.Style.NONE;
  }

  private static List<Block.Line> lines(String text) {
    List<Block.Line> lines = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      int to = end < 0 ? text.length() : end;
      int trimmed = to > start && text.charAt(to - 1) == '\r' ? to - 1 : to;
      lines.add(new Block.Line(text.substring(start, trimmed), start));
      start = to + 1;
    }
    return lines;
  }

  private static int tableEnd(List<Block.Line> lines, int from, Block.Style style) {
    int columns =
        style == Block.Style.SINGLE_SPACES ? Cells.singleSpaced(lines.get(from).text()) : 0;
    int end = from;
    while (end < lines.size()
        && continues(lines.get(end).text(), style, columns, end - from)
        && !(end > from + 2 && beginsTable(lines, end))
        && !(end > from + 1 && isHeadBelowFigures(lines, end, style))) {
      end++;
    }
    return end;
  }

  /** A head of its own, which a line of dashes shows, begins the next table. */
  private static boolean beginsTable(List<Block.Line> lines, int at) {
    return at + 1 < lines.size()
        && lines.get(at + 1).text().indexOf('|') >= 0
        && Tables.DIVIDER.matcher(lines.get(at + 1).text()).matches();
  }

  /** 项目 | 数量 below figures: the head of another table, which nothing keeps apart from this one. */
  private static boolean isHeadBelowFigures(List<Block.Line> lines, int at, Block.Style style) {
    if (style != Block.Style.TABS && style != Block.Style.PIPES) {
      return false;
    }
    List<Cells.Cell> cells = Cells.cut(lines.get(at).text(), style);
    String first =
        cells.stream().map(Cells.Cell::text).filter(t -> !t.isEmpty()).findFirst().orElse("");
    return HEAD_OPENINGS.isAll(first)
        && !first.isEmpty()
        && noFigures(cells)
        && !noFigures(Cells.cut(lines.get(rowAbove(lines, at, style)).text(), style));
  }

  /** The row above a head: a cell alone (第二十条第（六）项) is the title of what is below. */
  private static int rowAbove(List<Block.Line> lines, int at, Block.Style style) {
    boolean title =
        Cells.cut(lines.get(at - 1).text(), style).stream().filter(c -> !c.text().isEmpty()).count()
            == 1;
    return title && at > 1 ? at - 2 : at - 1;
  }

  private static boolean noFigures(List<Cells.Cell> cells) {
    return cells.stream().noneMatch(cell -> TableCell.of(cell.text()).isFigure());
  }

  private static boolean continues(String line, Block.Style style, int columns, int row) {
    if (style != Block.Style.SINGLE_SPACES) {
      return Cells.styleOf(line) == style;
    }
    boolean aligned = columns >= 2 && Cells.singleSpaced(line) == columns;
    return aligned && (row == 0 || Cells.endsInFigure(line));
  }
}
