package gongkai.rendering.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Tables as CSV (RFC 4180) that a spreadsheet opens as what they are. */
public final class Csv {
  /** Without it, Excel in Chinese Windows reads UTF-8 as GBK. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** What a spreadsheet takes for the beginning of a formula. */
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private Csv() {}

  /**
   * The table as text, with a byte order mark before it.
   *
   * @param rows values are texts, {@link BigDecimal}, {@link Integer}, {@link Boolean}, or empty
   */
  public static String write(List<String> columns, List<List<Optional<Object>>> rows) {
    StringWriter out = new StringWriter();
    out.append(BYTE_ORDER_MARK);
    // The writer holds back up to 8 KB until it is closed.
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
      csv.writeRecord(columns);
      for (List<Optional<Object>> row : rows) {
        csv.writeRecord(row.stream().map(Csv::cell).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static String cell(Optional<Object> value) {
    if (value.isEmpty()) {
      return "";
    }
    String text =
        value.get() instanceof BigDecimal number ? number.toPlainString() : value.get().toString();
    boolean formula =
        value.get() instanceof String
            && !text.isEmpty()
            && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }
}
