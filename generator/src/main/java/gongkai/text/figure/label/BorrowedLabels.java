package gongkai.text.figure.label;

import gongkai.han.SoughtPattern;
import gongkai.text.number.Measure;
import gongkai.text.number.MeasureWords;
import gongkai.text.number.Numeral;
import gongkai.text.number.Numerals;
import gongkai.text.word.QuantityWords;
import gongkai.text.word.VerdictWords;
import java.util.Optional;

/**
 * Labels that a figure has of the clause before it, where that tells of another number: of
 * 去年全镇人均收入达到1.2万元，今年达到1.36万元 the words 全镇人均收入.
 */
final class BorrowedLabels {
  private static final SoughtPattern PAST =
      SoughtPattern.of("^" + VerdictWords.PAST_HEAD.any() + "(?=\\p{IsHan}{2})");

  private static final SoughtPattern REACHED =
      SoughtPattern.of(QuantityWords.BORROWED_END.any() + "$");

  private BorrowedLabels() {}

  /** A label without the time and the number of another figure; the same if it has none. */
  static String without(String label) {
    String plain = PAST.replaced(label, "");
    for (int i = 2; i < plain.length(); i++) {
      char before = plain.charAt(i - 1);
      if (Numerals.isDigit(plain.charAt(i)) && !Numerals.isDigit(before) && before != '.') {
        Optional<Numeral> number = Numerals.at(plain, i).filter(n -> n.value().isPresent());
        int end = number.flatMap(n -> MeasureWords.at(plain, n.end())).map(Measure::end).orElse(0);
        if (end == plain.length()) {
          String told = REACHED.replaced(plain.substring(0, i), "");
          return told.length() >= 2 ? told : plain;
        }
      }
    }
    return plain;
  }
}
