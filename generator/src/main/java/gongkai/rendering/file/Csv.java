package gongkai.rendering.file;

import gongkai.site.table.Row;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A table as CSV (RFC 4180) that a spreadsheet opens as what it is, written row by row.
 *
 * <p>A text that a spreadsheet would take for a formula, or for a number of which it would keep 15
 * digits, begins with an apostrophe.
 */
public final class Csv extends TableBytes {
  /** Without it, Excel in Chinese Windows reads UTF-8 as GBK. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** What a spreadsheet takes for the beginning of a formula. */
  private static final String FORMULA_STARTS = "=+-@\t\r";

  /** For the sake of which a cell stands in quotes. */
  private static final boolean[] QUOTED = signs(",\"\n\r");

  /** So many digits of a number a spreadsheet keeps. */
  private static final int DIGITS = 15;

  private boolean begun;

  /** Begins a table with a byte order mark and its columns. */
  Csv(OutputStream out, List<String> columns) throws IOException {
    super(out);
    put(BYTE_ORDER_MARK);
    columns.forEach(this::cell);
    end();
  }

  @Override
  protected void text(String text) {
    cell(isMistaken(text) ? "'" + text : text);
  }

  private void cell(String text) {
    boolean first = !begun;
    next();
    boolean quoted = first && text.startsWith("#");
    if (quoted || !putWithout(QUOTED, text)) {
      put('"');
      put(text.replace("\"", "\"\""));
      put('"');
    }
  }

  @Override
  public Row none() {
    next();
    return this;
  }

  @Override
  void next() {
    if (begun) {
      put(',');
    }
    begun = true;
  }

  @Override
  public void end() throws IOException {
    put("\r\n");
    begun = false;
    rowEnded();
  }

  /**
   * A small table as text.
   *
   * @param rows of cells as {@link Row} takes them, or empty
   */
  public static String write(List<String> columns, List<List<Optional<Object>>> rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      Csv csv = new Csv(out, columns);
      for (List<Optional<Object>> row : rows) {
        row.forEach(csv::maybe);
        csv.end();
      }
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static boolean isMistaken(String text) {
    // Most begin with a sign beyond all that matter: one look is enough.
    return !text.isEmpty()
        && text.charAt(0) <= '@'
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
