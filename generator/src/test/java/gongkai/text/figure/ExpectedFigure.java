package gongkai.text.figure;

import gongkai.text.figure.quantity.ReadQuantity;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;

/**
 * A figure that a person read from a text.
 *
 * @param start offset of the number
 * @param qualifier the code of how exact it is; empty if the fixture does not say
 * @param value the number, {@code *} if withheld, {@code ?} if two careful readers could differ
 */
record ExpectedFigure(int start, String value, String unit, String qualifier, String label) {

  boolean isOptional() {
    return value.equals("?");
  }

  /** Whether both stand at the same place; the number may be read with its 约 or without. */
  boolean standsAt(ReadQuantity read) {
    return read.start() <= start && start < read.end();
  }

  /** Value and unit agree once 万 and 亿 have moved from the unit into the value. */
  boolean agreesWith(ReadQuantity read) {
    String plainUnit = base(read.unit());
    boolean units = plainUnit.equals(base(unit)) || unit.isEmpty();
    if (!qualifier.isEmpty() && !qualifier.equals(read.qualifier().code())) {
      return false;
    }
    if (value.equals("*")) {
      return units && read.withheld() && read.value().isEmpty();
    }
    return units
        && !read.withheld()
        && read.value().filter(v -> v.compareTo(new BigDecimal(value)) == 0).isPresent();
  }

  private static String base(String unit) {
    return unit.replaceFirst("^[十百千万亿]+(?=.)", "");
  }

  /** Whether the labels share at least half of their pairs of characters. */
  boolean isLabelled(String other) {
    Set<String> mine = pairs(label);
    Set<String> theirs = pairs(other);
    Set<String> all = new HashSet<>(mine);
    all.addAll(theirs);
    mine.retainAll(theirs);
    return all.isEmpty() || mine.size() * 2 >= all.size();
  }

  private static Set<String> pairs(String label) {
    String plain = label.replaceAll("[^\\p{IsHan}\\w%]", "");
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= plain.length(); i++) {
      pairs.add(plain.substring(i, i + 2));
    }
    return pairs;
  }
}
