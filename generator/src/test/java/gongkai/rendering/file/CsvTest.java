package gongkai.rendering.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  private static String row(Object... values) {
    List<Optional<Object>> row = Arrays.stream(values).map(Optional::ofNullable).toList();
    return Csv.write(List.of("a"), List.of(row)).substring("\uFEFFa\r\n".length());
  }

  @Test
  void beginsWithAMarkByWhichASpreadsheetKnowsItsEncoding() {
    assertEquals("\uFEFF单位,year\r\n", Csv.write(List.of("单位", "year"), List.of()));
  }

  @Test
  void quotesWhatWouldEndACell() {
    assertEquals("\"a,b\",\"“甲”\"\"乙\"\"\",\"one\ntwo\"\r\n", row("a,b", "“甲”\"乙\"", "one\ntwo"));
  }

  @Test
  void writesNumbersPlainAndLeavesOutWhatIsNotThere() {
    assertEquals(
        "1200000,-0.5,2023,true,\r\n",
        row(new BigDecimal("1.2E+6"), new BigDecimal("-0.5"), 2023, true, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+8613", "-甲", "@sum"})
  void aTextIsNoFormula(String text) {
    assertEquals("'" + text + "\r\n", row(text));
  }

  /** A spreadsheet keeps fifteen digits of a number, and would show the rest as zeros. */
  @Test
  void aLongRowOfDigitsStaysText() {
    assertEquals("123456789012345,'1234567890123456\r\n", row("123456789012345", "1234567890123456"));
    assertEquals("1234567890123456\r\n", row(new BigDecimal("1234567890123456")));
  }
}
