package gongkai.text.verdict.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.text.figure.QuantityReader;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who speaks in January calls the year reported on 去年, and holds it against 前年. */
final class LastYearTest {
  private static String read(String text) {
    return new QuantityReader(OptionalInt.of(2023))
        .read(text).stream()
            .map(figure -> figure.value().orElseThrow().toPlainString() + figure.unit())
            .collect(Collectors.joining(" "));
  }

  @Test
  void isTheYearReportedOnWhereItIsHeldAgainstTheOneBefore() {
    assertEquals("14人次 2人次 8场", read("去年门诊14人次，比前年多2人次。\n去年办讲座8场。\n"));
  }

  @Test
  void isTheYearBeforeElsewhere() {
    assertEquals("20场", read("去年办讲座8场。\n今年办讲座20场。\n"));
    assertEquals("", read("上年办讲座8场，比前年少。\n"));
  }
}
