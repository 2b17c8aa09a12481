package gongkai.rendering.file;

import gongkai.i18n.Messages;
import gongkai.rendering.page.JsonText;
import gongkai.site.file.DataDescription;
import gongkai.site.file.DataFile;
import gongkai.site.file.DataFile.Format;
import gongkai.site.table.Column;
import gongkai.site.table.Column.ColumnType;
import gongkai.site.table.DataRows;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the data files row by row, and what describes them to programs. */
public final class DataFiles {
  private final DataRows rows;
  private final DataRows.Sentences sentences;
  private final WrittenTables written = new WrittenTables();

  /**
   * Data files of these rows.
   *
   * @param sentences for the column of them
   */
  public DataFiles(DataRows rows, DataRows.Sentences sentences) {
    this.rows = rows;
    this.sentences = sentences;
  }

  /** What is known of tables, for whoever sees their bytes. */
  public WrittenTables written() {
    return written;
  }

  /** Writes a table; {@code out} is not closed. */
  public void write(DataFile file, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    List<Column> columns = file.table().columns(rows.site().languages(), file.hasSentences());
    if (file.format() == Format.CSV) {
      csv(file, columns, writer);
    } else {
      json(file, columns, writer);
    }
    writer.flush();
  }

  private void csv(DataFile file, List<Column> columns, Writer out) throws IOException {
    Csv csv = new Csv(out, columns.stream().map(Column::name).toList());
    each(file, csv::row);
    csv.end();
  }

  private void each(DataFile file, DataRows.RowSink sink) throws IOException {
    Optional<DataRows.Sentences> shown =
        file.hasSentences() ? Optional.of(sentences) : Optional.empty();
    rows.each(file.table(), file.slice(), shown, sink);
  }

  /**
   * The columns once, then one row a line, so that versions can be compared line by line. Addresses
   * are relative to {@code base}.
   */
  private void json(DataFile file, List<Column> columns, Writer out) throws IOException {
    String base = rows.site().baseUrl().toString();
    out.write("{\"base\":" + JsonText.of(base));
    out.write(",\"columns\":");
    out.write(JsonText.of(columns.stream().map(Column::name).toList()));
    out.write(",\"rows\":[");
    int url = columns.stream().map(Column::kind).toList().indexOf(ColumnType.URL);
    JsonRows written = new JsonRows(out, base, url);
    each(file, written::row);
    out.write("\n]}\n");
  }

  /** Rows as they are written. */
  private static final class JsonRows {
    private final Writer out;
    private final String base;
    private final int url;
    private String before = "\n";

    JsonRows(Writer out, String base, int url) {
      this.out = out;
      this.base = base;
      this.url = url;
    }

    void row(List<Optional<Object>> cells) throws IOException {
      List<Object> values = new ArrayList<>(cells.size());
      for (int i = 0; i < cells.size(); i++) {
        Object value = cells.get(i).orElse(null);
        values.add(i == url && value != null ? value.toString().substring(base.length()) : value);
      }
      out.write(before);
      out.write(JsonText.of(values));
      before = ",\n";
    }
  }

  /**
   * Describes the tables to programs.
   *
   * @param messages in the site's main language
   */
  public byte[] describe(DataDescription file, Messages messages) throws IOException {
    Object described =
        switch (file.standard()) {
          case DATA_PACKAGE ->
              new DataPackage(file, rows.site(), new DataWords(messages)).fields(this);
          case CSVW -> new CsvwMetadata(file, rows.site(), new DataWords(messages)).fields();
        };
    String json = JsonText.spaced(described);
    return (json.replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
