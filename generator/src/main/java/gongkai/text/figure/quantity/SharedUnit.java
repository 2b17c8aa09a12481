package gongkai.text.figure.quantity;

import gongkai.model.vocabulary.CountingUnit;
import gongkai.text.number.Measure;
import gongkai.text.number.MeasureWords;
import gongkai.text.number.Numeral;
import gongkai.text.number.Numerals;
import gongkai.text.verdict.setting.Candidate;
import gongkai.text.word.QuantityWords;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** The unit that numbers in a row have in common, and only the last of them is written with. */
final class SharedUnit {
  private static final BitSet JOINERS = QuantityWords.ROW_JOINER.signs();

  private static final String POINTS = CountingUnit.PERCENTAGE_POINTS;

  /** The measure word with which their name begins. */
  private static final String GENERAL = POINTS.substring(0, 1);

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

  /** 提高4.5个、3个和2.7个百分点: the candidates of a sentence, 个 made whole by the last of its row. */
  static List<Candidate> completed(String text, List<Candidate> candidates) {
    List<Candidate> all = new ArrayList<>(candidates);
    for (int i = all.size() - 2; i >= 0; i--) {
      Candidate one = all.get(i);
      Candidate next = all.get(i + 1);
      boolean joined =
          next.lead() == one.tail() + 1
              && JOINERS.get(text.charAt(one.tail()))
              && !one.isWithheld();
      if (joined && one.unit().equals(GENERAL) && next.unit().equals(POINTS)) {
        all.set(i, one.inUnitOf(next));
      }
    }
    return List.copyOf(all);
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
