package gongkai.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The numbers that stand in some words, in digits or in Chinese characters, whatever they count.
 */
public final class WrittenNumbers {
  private WrittenNumbers() {}

  /** The numbers in their order, with 万 and 亿 multiplied out. */
  public static List<BigDecimal> in(String words) {
    String text = Width.fold(words);
    List<BigDecimal> numbers = new ArrayList<>();
    for (int i = 0; i < text.length(); ) {
      Optional<Numeral> numeral = Numerals.at(text, i);
      numeral.flatMap(Numeral::value).ifPresent(numbers::add);
      i = Math.max(i + 1, numeral.map(Numeral::end).orElse(i + 1));
    }
    return numbers;
  }
}
