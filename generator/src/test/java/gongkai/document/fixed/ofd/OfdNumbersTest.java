package gongkai.document.fixed.ofd;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Short numbers are counted up by their digits, and are what they would else be read as. */
class OfdNumbersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "7",
        "-7",
        "12.5",
        "0.1",
        "0.3",
        "-3.1415926",
        "5.",
        ".5",
        "+5",
        "0.1234567",
        "99999.999",
        "123456789",
        "1234567.8",
        "12345678.",
        "0.12345678901",
        "1e3",
        "1.5E-2"
      })
  void readsANumberAsItIsWritten(String text) {
    assertEquals(Double.parseDouble(text), OfdNumbers.number(text, 9));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-", ".", "-.", "1.2.3", "--1", "1-", "1 2", "x", "0x1p3", "1f", "NaN"})
  void takesNothingElseForANumber(String text) {
    assertEquals(9, OfdNumbers.number(text, 9));
  }

  @Test
  void readsNumbersWithAnyBlanksBetween() {
    assertArrayEquals(new double[] {1, -2.5, 3}, OfdNumbers.numbers(" 1\t-2.5 \n 3 "));
    assertArrayEquals(new double[0], OfdNumbers.numbers(" "));
    assertArrayEquals(new double[0], OfdNumbers.numbers("1 x"));
    assertEquals(List.of(4.2, 4.2, 4.2, 1.0), OfdNumbers.deltas("g 3 4.2  1"));
  }
}
