package gongkai.text.figure.table;

import gongkai.text.WordList;
import gongkai.text.word.QuantityWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Rows of bodies below the unit, which another row adds up: 东河镇, 西岭镇, 南坪乡, 合计. What the unit comes
 * to is the sum; of the rows each is what one of the others did. Only where a sum is right do they
 * go: what stands alone is nowhere else in the report.
 */
final class Breakdown {
  private static final int FEWEST = 2;

  /** What was done in two villages is soon read beside its sum, and hands mark it. */
  private static final int FEWEST_VILLAGES = 3;

  private static final WordList VILLAGES = WordList.of(QuantityWords.ROW_VILLAGE);

  private static final WordList BODIES = WordList.of(QuantityWords.ROW_BODY);

  private static final Pattern OWN_LEVEL = Pattern.compile(QuantityWords.ROW_OWN_LEVEL.any());

  private static final Pattern WHOLE = Pattern.compile(QuantityWords.ROW_WHOLE.any());

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  private Breakdown() {}

  /** The rows of a body of a table that are such parts. */
  static BitSet parts(List<Tables.Row> rows) {
    List<Tables.Row> parts = new ArrayList<>();
    Optional<Tables.Row> sum = Optional.empty();
    BitSet indexes = new BitSet();
    for (int i = 0; i < rows.size(); i++) {
      String name = name(rows.get(i));
      boolean body = BODIES.endsAt(name, name.length()) || OWN_LEVEL.matcher(name).matches();
      if (Heads.isTotal(name) || WHOLE.matcher(name).matches()) {
        if (sum.isPresent()) {
          return new BitSet();
        }
        sum = Optional.of(rows.get(i));
      } else if (body) {
        parts.add(rows.get(i));
        indexes.set(i);
      } else {
        return new BitSet();
      }
    }
    boolean villages =
        parts.stream().map(Breakdown::name).allMatch(n -> VILLAGES.endsAt(n, n.length()));
    boolean enough = parts.size() >= (villages ? FEWEST_VILLAGES : FEWEST);
    boolean told = sum.isPresent() && enough && isSumOf(sum.get(), parts);
    return told ? indexes : new BitSet();
  }

  private static String name(Tables.Row row) {
    for (int i = 0; i < row.cells().size(); i++) {
      if (row.values().get(i).kind() == TableCell.CellKind.WORDS) {
        return BLANKS.matcher(row.cells().get(i).text()).replaceAll("");
      }
    }
    return "";
  }

  /** Whether a column adds up. Shares do not, and a masked number tells nothing. */
  private static boolean isSumOf(Tables.Row sum, List<Tables.Row> parts) {
    for (int column = 0; column < sum.cells().size(); column++) {
      Optional<BigDecimal> whole = sum.values().get(column).value();
      Optional<BigDecimal> added = added(parts, column);
      if (whole.isPresent()
          && whole.get().signum() > 0
          && added.filter(a -> a.compareTo(whole.get()) == 0).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static Optional<BigDecimal> added(List<Tables.Row> parts, int column) {
    BigDecimal added = BigDecimal.ZERO;
    for (Tables.Row part : parts) {
      if (column >= part.cells().size()) {
        return Optional.empty();
      }
      TableCell cell = part.values().get(column);
      boolean blank = cell.kind() == TableCell.CellKind.EMPTY;
      if (!blank && cell.value().isEmpty()) {
        return Optional.empty();
      }
      added = added.add(cell.value().orElse(BigDecimal.ZERO));
    }
    return Optional.of(added);
  }
}
