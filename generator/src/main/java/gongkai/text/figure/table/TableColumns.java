package gongkai.text.figure.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** The columns of a table with what their heads say, each read once for all rows. */
final class TableColumns {
  /**
   * What a head says.
   *
   * @param head without the year reported on
   * @param told the lowest words of it that tell the column from the others, without that year
   * @param isBare whether nothing stands over the column
   * @param isLeftOut whether it holds no results of the unit that reports
   * @param unit that the head names
   * @param implied what it counts in where it names no unit
   * @param mayBeScaled whether it, or the caption, gives several units with 万 or 亿
   * @param isOfChange whether it tells of a change and not in which unit
   */
  record Column(
      String head,
      String told,
      boolean isBare,
      boolean isLeftOut,
      Optional<String> unit,
      Optional<String> implied,
      boolean mayBeScaled,
      boolean isOfChange) {}

  private final Heads heads;
  private final IntFunction<Column> reading;
  private final List<Column> columns = new ArrayList<>();
  private final int widest;
  private final int unitColumn;

  /** Columns with a head. */
  private final long named;

  /**
   * The columns under some heads.
   *
   * @param reading makes the column of an index, from 0
   */
  TableColumns(Heads heads, IntFunction<Column> reading) {
    this.heads = heads;
    this.reading = reading;
    this.widest = heads.widest();
    this.unitColumn = heads.unitColumn().orElse(-1);
    this.named = heads.all().stream().filter(head -> !head.isEmpty()).count();
  }

  Heads heads() {
    return heads;
  }

  Column at(int index) {
    while (columns.size() <= index) {
      columns.add(reading.apply(columns.size()));
    }
    return columns.get(index);
  }

  /** The index of the column that holds units; -1 if none does. */
  int unitColumn() {
    return unitColumn;
  }

  /** Whether a row has cells that no head stands over: which of the heads is whose is not known. */
  boolean areFewerThan(Tables.Row row) {
    return widest > 1 && row.cells().size() > widest;
  }

  /** Whether a number without unit or head stands beside others, where other columns have heads. */
  boolean leaveAstray(Tables.Row row, int column) {
    return named > 1
        && at(column).isBare()
        && row.values().get(column).unit().isEmpty()
        && row.values().stream().filter(TableCell::isFigure).limit(2).count() > 1;
  }
}
