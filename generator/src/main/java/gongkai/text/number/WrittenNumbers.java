package gongkai.text.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The numbers that stand in some words, in digits or in Chinese characters, whatever they count.
 */
public final class WrittenNumbers {
  private WrittenNumbers() {}

  /**
   * The numbers in their order, with 万 and 亿 multiplied out. Where the number of an item may run
   * into a count (1.35家) both readings are given.
   *
   * @param words with full-width digits folded
   */
  public static List<Numeral> in(String words) {
    List<Numeral> numbers = new ArrayList<>();
    for (int i = 0; i < words.length(); ) {
      Optional<Numeral> numeral = Numerals.at(words, i);
      i++;
      if (numeral.isPresent()) {
        i = Math.max(i, numeral.get().end());
        if (numeral.get().value().isPresent()) {
          numbers.add(numeral.get());
          ListNumbers.count(words, numeral.get()).ifPresent(numbers::add);
        }
      }
    }
    return numbers;
  }
}
