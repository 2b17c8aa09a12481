package gongkai.text.figure.table;

import gongkai.text.word.QuantityWords;
import gongkai.text.word.VerdictWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where a table has its unit from, if not from its heads: from the line above it, from a note below
 * it, from the table right above that it goes on, or, if all its columns hold money, from an
 * earlier one that has the very same heads.
 */
final class TableCaptions {
  /** 决算, 预算: sums of money, whatever stands in their rows. */
  private static final Pattern SUMS =
      Pattern.compile(VerdictWords.ACCOUNT.any() + "|" + QuantityWords.BUDGET.any());

  /** 注：单位为万元, 注：…，以上金额单位均为万元; but 注：人数单位为人次 is of one column. */
  private static final Pattern NOTE =
      Pattern.compile(
          "^\\s*"
              + QuantityWords.NOTE_OF_TABLE.any()
              + "[：:](?:.*[，。；])?\\s*"
              + QuantityWords.OF_WHOLE_TABLE.any()
              + "{0,3}"
              + QuantityWords.UNIT_WORD.any()
              + ".*$");

  /** （单位：万元） */
  private static final Pattern ALONE = Pattern.compile("^\\s*[（(][^（()）]*[）)]\\s*$");

  /** 金额单位：万元, 编制单位：某局: a cell that names no column. */
  private static final Pattern CELL =
      Pattern.compile("^.{0,4}" + QuantityWords.UNIT_WORD.any() + "\\s*[：:]\\s*\\S{1,20}$");

  private TableCaptions() {}

  /** How many rows above the heads proper are a caption of the table. */
  static int above(List<Tables.Row> heads) {
    int above = 0;
    while (above < heads.size() - 1
        && heads.get(above).cells().stream().anyMatch(c -> CELL.matcher(c.text()).matches())) {
      above++;
    }
    return above;
  }

  /** The blocks, each table with its units. */
  static List<Block> withUnits(List<Block> blocks) {
    List<Block> given = new ArrayList<>();
    Map<String, GivenUnits> known = new HashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (!block.isTable()) {
        given.add(block);
        continue;
      }
      GivenUnits units = GivenUnits.in(block.caption());
      if (units.isEmpty()) {
        units = below(blocks, i + 1);
      }
      String heads = block.text().strip();
      if (units.isEmpty() && goesOn(given, heads)) {
        units = given.get(i - 1).units();
      } else if (units.isEmpty()) {
        units = known.getOrDefault(heads, GivenUnits.NONE);
      } else if (isOfMoney(block) && units.units().stream().allMatch(TableUnits::isOfMoney)) {
        known.put(heads, units);
      }
      given.add(block.counting(units));
    }
    return List.copyOf(given);
  }

  /** Whether a table stands right below one of the same heads: it was cut at the end of a page. */
  private static boolean goesOn(List<Block> before, String heads) {
    Block last = before.isEmpty() ? null : before.get(before.size() - 1);
    return last != null && last.isTable() && last.text().strip().equals(heads);
  }

  /** The units that a line below a table gives it; one in brackets above another is of that. */
  private static GivenUnits below(List<Block> blocks, int at) {
    if (at >= blocks.size() || blocks.get(at).isTable()) {
      return GivenUnits.NONE;
    }
    String line = blocks.get(at).text();
    boolean ofNext = at + 1 < blocks.size() && blocks.get(at + 1).isTable();
    boolean note = NOTE.matcher(line).matches() || (!ofNext && ALONE.matcher(line).matches());
    return note ? GivenUnits.in(line) : GivenUnits.NONE;
  }

  /** Whether all columns behind the names hold money, so that another such table does too. */
  private static boolean isOfMoney(Block table) {
    List<Cells.Cell> heads = Cells.cut(table.text(), table.style());
    return heads.size() > 1
        && heads.stream()
            .skip(1)
            .map(cell -> TableUnits.withoutBrackets(cell.text()))
            .allMatch(head -> TableUnits.isMoney(head) || SUMS.matcher(head).find());
  }
}
