package gongkai.rendering.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A table as CSV (RFC 4180) that a spreadsheet opens as what it is, written row by row.
 *
 * <p>A text that a spreadsheet would take for a formula, or for a number of which it would keep 15
 * digits, begins with an apostrophe.
 */
public final class Csv {
  /** Without it, Excel in Chinese Windows reads UTF-8 as GBK. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** What a spreadsheet takes for the beginning of a formula. */
  private static final String FORMULA_STARTS = "=+-@\t\r";

  /** So many digits of a number a spreadsheet keeps. */
  private static final int DIGITS = 15;

  private final CsvWriter csv;

  /** Begins a table with a byte order mark and its columns. */
  public Csv(Writer out, List<String> columns) throws IOException {
    out.append(BYTE_ORDER_MARK);
    this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
    csv.writeRecord(columns);
  }

  /**
   * Adds a row.
   *
   * @param cells texts, {@link BigDecimal}, {@link Integer}, {@link Boolean}, or empty
   */
  void row(List<Optional<Object>> cells) {
    CsvWriter.CsvWriterRecord row = csv.writeRecord();
    for (Optional<Object> cell : cells) {
      row.writeField(cell.map(Csv::cell).orElse(""));
    }
    row.endRecord();
  }

  /** Hands over what is held back. Who gave the writer closes it. */
  void end() throws IOException {
    csv.flush();
  }

  /** A small table as text. */
  public static String write(List<String> columns, List<List<Optional<Object>>> rows) {
    StringWriter out = new StringWriter();
    try {
      Csv csv = new Csv(out, columns);
      rows.forEach(csv::row);
      csv.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static String cell(Object value) {
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    String text = value.toString();
    return value instanceof String && isMistaken(text) ? "'" + text : text;
  }

  private static boolean isMistaken(String text) {
    return !text.isEmpty()
        && (FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
            || (text.length() > DIGITS && areDigits(text)));
  }

  private static boolean areDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
