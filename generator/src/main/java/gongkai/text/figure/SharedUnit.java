package gongkai.text.figure;

import gongkai.text.number.Measure;
import gongkai.text.number.MeasureWords;
import gongkai.text.number.Numeral;
import gongkai.text.number.Numerals;
import gongkai.text.word.QuantityWords;
import java.util.BitSet;
import java.util.Optional;

/** The unit that numbers in a row have in common, and only the last of them is written with. */
final class SharedUnit {
  private static final BitSet JOINERS = QuantityWords.ROW_JOINER.signs();

  private SharedUnit() {}

  /**
   * The unit behind the row that goes on after a number. None where 1.2 stands before 2.3万元:
   * whether 万 is of both, nothing shows.
   */
  static Optional<Measure> behind(String text, Numeral first) {
    Numeral last = first;
    while (last.end() < text.length() && JOINERS.get(text.charAt(last.end()))) {
      Optional<Numeral> next = Numerals.at(text, last.end() + 1);
      if (next.isEmpty() || next.get().value().isEmpty() || next.get().chinese()) {
        return Optional.empty();
      }
      last = next.get();
      Optional<Measure> measure = MeasureWords.at(text, last.end());
      if (measure.isPresent()) {
        Numeral ends = last;
        return measure.filter(m -> isScaled(text, first) || !isScaled(text, ends));
      }
    }
    return Optional.empty();
  }

  private static boolean isScaled(String text, Numeral numeral) {
    for (int i = numeral.start(); i < numeral.end(); i++) {
      if (Numerals.multiplierAt(text, i) > 0) {
        return true;
      }
    }
    return false;
  }
}
