package gongkai.text.figure;

import gongkai.text.Width;
import gongkai.text.figure.quantity.Candidates;
import gongkai.text.number.Masks;

/** Counts the marks of a sentence that stand for a number: {@code *万元}, not {@code **镇}. */
public final class WithheldNumbers {
  private WithheldNumbers() {}

  /**
   * How many numbers of a sentence are withheld, whatever they count. Nearly all sentences have no
   * mask, and are not read for their numbers.
   */
  public static int in(String sentence) {
    if (!Masks.mayBeIn(sentence)) {
      return 0;
    }
    return (int)
        Candidates.of(Width.fold(sentence)).stream().filter(c -> c.value().isEmpty()).count();
  }
}
