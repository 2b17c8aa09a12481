package gongkai.markdown;

import gongkai.model.Quantity;
import gongkai.model.text.RedactionMarks;
import gongkai.model.text.RedactionMarks.Run;
import gongkai.model.vocabulary.CountingUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The number of a figure in the part of a translation that is known to give it: looked for in its
 * digits, and taken only where nothing else there could be meant. One digit alone is not taken.
 */
final class TwinFigure {
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\d.])(\\d+(?:[,，]\\d{3})*(?:\\.\\d+)?)([万亿]?)");

  /** Words for large numbers in the original, as powers of ten. */
  private static final Map<String, Integer> LARGE = Map.of("", 0, "万", 4, "亿", 8);

  /** The powers of ten that a translation may say in words: 1.86 million. */
  private static final int[] POWERS = {0, 6, 9};

  private TwinFigure() {}

  /** From where to where it stands; empty if that is not sure. */
  static Optional<Run> in(Quantity quantity, String own, String other, RedactionMarks marks) {
    if (quantity.isWithheld()) {
      List<Run> there = marks.in(other);
      return marks.in(own).size() == 1 && there.size() == 1
          ? Optional.of(there.get(0))
          : Optional.empty();
    }
    BigDecimal value = quantity.value().orElseThrow();
    BigDecimal inBase = CountingUnit.of(quantity.unit()).inBase(value);
    List<Run> here = numbers(own, List.of(inBase, value), List.of());
    List<Run> there = numbers(other, List.of(inBase), powers(inBase));
    return here.size() == 1 && there.size() == 1
        ? Optional.of(there.get(0))
            .filter(run -> inBase.abs().compareTo(BigDecimal.TEN) >= 0 || hasPoint(other, run))
        : Optional.empty();
  }

  private static boolean hasPoint(String text, Run run) {
    return text.substring(run.start(), run.end()).contains(".");
  }

  /**
   * What is left of a number before a word for a power of ten; with a point, or it could be any.
   */
  private static List<BigDecimal> powers(BigDecimal number) {
    return IntStream.of(POWERS)
        .mapToObj(number::movePointLeft)
        .map(BigDecimal::stripTrailingZeros)
        .filter(n -> n.scale() > 0 && n.abs().compareTo(BigDecimal.ONE) >= 0)
        .toList();
  }

  private static List<Run> numbers(String text, List<BigDecimal> whole, List<BigDecimal> scaled) {
    List<Run> runs = new ArrayList<>();
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      BigDecimal written = new BigDecimal(number.group(1).replaceAll("[,，]", ""));
      BigDecimal value = written.movePointRight(LARGE.get(number.group(2)));
      boolean meant =
          whole.stream().anyMatch(w -> w.compareTo(value) == 0 || w.compareTo(written) == 0)
              || scaled.stream().anyMatch(s -> s.compareTo(written) == 0);
      if (meant) {
        runs.add(new Run(number.start(1), number.end(1)));
      }
    }
    return runs;
  }
}
