package gongkai.text.figure;

import gongkai.text.word.QuantityWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where a table has its unit from, if not from its heads: from the line above it, from a note below
 * it, or from an earlier table of the same text that has the very same heads.
 */
final class TableCaptions {
  /** 注：…, or a unit in brackets alone. */
  private static final Pattern NOTE =
      Pattern.compile(
          "^\\s*(?:" + QuantityWords.NOTE_OF_TABLE.any() + "[：:].*|[（(][^（()）]*[）)]\\s*)$");

  private TableCaptions() {}

  /** The blocks, each table with its units. */
  static List<Block> withUnits(List<Block> blocks) {
    List<Block> given = new ArrayList<>();
    Map<String, List<String>> known = new HashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (!block.isTable()) {
        given.add(block);
        continue;
      }
      List<String> units = TableUnits.ofCaption(block.caption());
      if (units.isEmpty() && i + 1 < blocks.size()) {
        units = below(blocks.get(i + 1));
      }
      String heads = block.text().strip();
      if (units.isEmpty()) {
        units = known.getOrDefault(heads, List.of());
      } else {
        known.put(heads, units);
      }
      given.add(block.counting(units));
    }
    return List.copyOf(given);
  }

  private static List<String> below(Block next) {
    boolean note = !next.isTable() && NOTE.matcher(next.text()).matches();
    return note ? TableUnits.ofCaption(next.text()) : List.of();
  }
}
