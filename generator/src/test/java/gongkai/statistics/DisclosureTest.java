package gongkai.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.model.Qualifier;
import gongkai.model.Quantity;
import gongkai.model.Quote;
import gongkai.model.report.Indicator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures in, how many of them are disclosed out. */
class DisclosureTest {
  private static Indicator figure(boolean withheld, boolean reviewed) {
    Quantity quantity =
        withheld ? Quantity.withheld("家") : Quantity.of(BigDecimal.ONE, "家", Qualifier.EXACT);
    return new Indicator(
        Optional.empty(), "x", quantity, Quote.of("x"), List.of(), false, reviewed);
  }

  @Test
  void countsWhatIsDisclosedWithheldAndNotConfirmed() {
    Disclosure three =
        Disclosure.of(List.of(figure(false, true), figure(true, false), figure(false, false)));
    assertEquals(new Disclosure(2, 1, 2), three);
    assertEquals(new Disclosure(5, 4, 7), three.plus(new Disclosure(3, 3, 5)));
    assertEquals(9, new Disclosure(5, 4, 7).all());
    assertEquals(Disclosure.NONE, Disclosure.of(List.of()));
  }

  /** 100 and 0 are not reached by rounding. */
  @ParameterizedTest
  @CsvSource({
    "0, 5, 0, 0",
    "5, 0, 100, 5",
    "1, 1, 50, 3",
    "1, 2, 33, 2",
    "2, 1, 67, 3",
    "999, 1, 99, 4",
    "1, 999, 1, 1",
    "1, 3, 25, 2",
    "3, 1, 75, 4",
    "1, 7, 13, 1"
  })
  void theShareIsWholePerCentAndAStep(int disclosed, int withheld, int percent, int step) {
    Disclosure disclosure = new Disclosure(disclosed, withheld, 0);
    assertEquals(OptionalInt.of(percent), disclosure.percent());
    assertEquals(OptionalInt.of(step), disclosure.step());
  }

  @Test
  void ofNoFiguresThereIsNoShare() {
    assertEquals(OptionalInt.empty(), Disclosure.NONE.percent());
    assertEquals(OptionalInt.empty(), Disclosure.NONE.step());
  }
}
