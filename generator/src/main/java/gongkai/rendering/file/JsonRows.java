package gongkai.rendering.file;

import gongkai.rendering.page.text.JsonText;
import gongkai.site.table.Column;
import gongkai.site.table.Column.ColumnType;
import gongkai.site.table.Row;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

/**
 * A table as JSON: the columns once, then one row a line, so that versions can be compared line by
 * line. Addresses are relative to {@code base}.
 */
final class JsonRows extends TableBytes {
  private static final boolean[] ESCAPED = escaped();

  private final int base;
  private final int url;
  private int column;
  private String before = "\n";

  /**
   * Begins a table.
   *
   * @param base with which each address begins
   */
  JsonRows(OutputStream out, String base, List<Column> columns) {
    super(out);
    this.base = base.length();
    this.url = columns.stream().map(Column::kind).toList().indexOf(ColumnType.URL);
    put("{\"base\":" + JsonText.of(base));
    put(",\"columns\":" + JsonText.of(columns.stream().map(Column::name).toList()));
    put(",\"rows\":[");
  }

  @Override
  protected void text(String text) {
    String shown = column == url ? text.substring(base) : text;
    next();
    put('"');
    if (putWithout(ESCAPED, shown)) {
      put('"');
    } else {
      put(JsonText.of(shown).substring(1));
    }
  }

  private static boolean[] escaped() {
    boolean[] escaped = signs("\"\\");
    Arrays.fill(escaped, 0, ' ', true);
    return escaped;
  }

  @Override
  public Row none() {
    literal("null");
    return this;
  }

  @Override
  void next() {
    if (column == 0) {
      put(before);
      put('[');
      before = ",\n";
    } else {
      put(',');
    }
    column++;
  }

  @Override
  void rows(byte[] bytes) throws IOException {
    before = bytes.length == 0 ? before : ",\n";
    super.rows(bytes);
  }

  @Override
  public void end() throws IOException {
    put(']');
    column = 0;
    rowEnded();
  }

  /** Ends the table. */
  void endTable() throws IOException {
    put("\n]}\n");
    flush();
  }
}
