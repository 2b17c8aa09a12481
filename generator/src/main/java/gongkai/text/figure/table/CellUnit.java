package gongkai.text.figure.table;

import gongkai.han.WordSet;
import gongkai.text.word.QuantityWords;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a number in a cell counts that says so neither itself. */
final class CellUnit {
  private static final Pattern ACCOUNT = Pattern.compile(QuantityWords.ACCOUNT.any());
  private static final WordSet POINT_UNIT = QuantityWords.POINT.words();

  private CellUnit() {}

  /** The unit by the head, the row or what is said of the whole table; empty if none tells. */
  static String of(Tables.Row row, RowName name, TableColumns.Column over, TableColumns columns) {
    GivenUnits given = columns.heads().caption();
    return over.unit()
        .or(() -> over.implied().filter(unit -> unit.equals("%") || POINT_UNIT.contains(unit)))
        .or(() -> ofUnitColumn(row, over, columns.unitColumn()))
        .or(name::unit)
        .or(() -> ofMoney(name, over, given))
        .or(
            () ->
                given
                    .under(over.implied().or(name::implied))
                    .filter(unit -> !countsMoney(over) || TableUnits.isOfMoney(unit)))
        .orElse("");
  }

  /**
   * Whether a number without a unit may mean another one: under 决算 nothing says whether it is in 元
   * or 万元. 0 is nothing in any unit.
   */
  static boolean isWanted(
      TableCell cell, RowName name, TableColumns.Column over, GivenUnits given) {
    boolean money =
        TableUnits.isMoney(over.head())
            || TableUnits.isMoney(name.all())
            || ACCOUNT.matcher(over.head()).find();
    boolean nothing = cell.value().filter(v -> v.signum() == 0).isPresent();
    return !nothing && (!given.isClear() || over.mayBeScaled() || money);
  }

  /** 金额: nothing in such a column is counted in 户, whatever is said of the table. */
  private static boolean countsMoney(TableColumns.Column over) {
    return over.implied().isEmpty() && TableUnits.isMoney(over.head());
  }

  /** An amount under 单位：户、万元 is in the one of these units that is of money. */
  private static Optional<String> ofMoney(
      RowName name, TableColumns.Column over, GivenUnits given) {
    boolean row = name.implied().isEmpty() && TableUnits.isMoney(name.nearest());
    boolean money = countsMoney(over) || (over.implied().isEmpty() && row);
    return money ? given.ofMoney() : Optional.empty();
  }

  /** 单位 says what the row counts, and not what else is said of it: an amount, a score. */
  private static Optional<String> ofUnitColumn(
      Tables.Row row, TableColumns.Column over, int unitColumn) {
    Optional<String> unit = unitColumn < 0 ? Optional.empty() : row.unitAt(unitColumn);
    return unit.filter(u -> over.implied().map(TableUnits.base(u)::equals).orElse(true))
        .filter(u -> !TableUnits.isMoney(over.head()) || TableUnits.isOfMoney(u));
  }
}
