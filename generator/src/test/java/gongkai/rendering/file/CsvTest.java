package gongkai.rendering.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
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

  /** Which others take for the beginning of a remark. */
  @Test
  void quotesANumberSignAtTheBeginningOfALine() {
    assertEquals("\"#1\",#2\r\n", row("#1", "#2"));
  }

  /** By another hand; each pair of signs of which some mean something in CSV. */
  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    List<String> signs = List.of("", "a", "，", "😀", ",", "\"", "\n", "\r", "#", "'", ";");
    for (String one : signs) {
      for (String other : signs) {
        List<String> cells = List.of("x" + one + other, "y" + other + one);
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(row(cells.toArray()))) {
          assertEquals(List.of(cells), csv.stream().map(CsvRecord::getFields).toList());
        }
      }
    }
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
    assertEquals(
        "123456789012345,'1234567890123456\r\n", row("123456789012345", "1234567890123456"));
    assertEquals("1234567890123456\r\n", row(new BigDecimal("1234567890123456")));
  }
}
