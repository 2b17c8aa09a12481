package gongkai.rendering.file;

import gongkai.i18n.Messages;
import gongkai.model.UnitId;
import gongkai.rendering.page.text.JsonText;
import gongkai.site.file.DataDescription;
import gongkai.site.file.DataFile;
import gongkai.site.file.DataFile.Format;
import gongkai.site.table.Column;
import gongkai.site.table.DataRows;
import gongkai.site.table.Slice;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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
    write(file, out, TableParts.NONE);
  }

  /**
   * The same.
   *
   * @param parts of a table of all figures, as it was written before
   */
  public void write(DataFile file, OutputStream out, TableParts parts) throws IOException {
    List<Column> columns = file.table().columns(rows.site().languages(), file.hasSentences());
    if (file.format() == Format.CSV) {
      Csv csv = new Csv(out, columns.stream().map(Column::name).toList());
      rows(file, csv, parts);
      csv.flush();
    } else {
      JsonRows json = new JsonRows(out, rows.site().baseUrl().toString(), columns);
      rows(file, json, parts);
      json.endTable();
    }
  }

  private void rows(DataFile file, TableBytes table, TableParts parts) throws IOException {
    Optional<DataRows.Sentences> shown =
        file.hasSentences() ? Optional.of(sentences) : Optional.empty();
    if (!file.isOfAllFigures()) {
      rows.each(file.table(), file.slice(), shown, table);
      return;
    }
    boolean first = true;
    for (UnitId unit : rows.units()) {
      long at = table.written();
      Optional<byte[]> known = parts.known(unit, first);
      if (known.isPresent()) {
        table.rows(known.get());
      } else {
        rows.each(file.table(), Slice.of(unit), shown, table);
      }
      parts.written(unit, first, at, table.written());
      first = first && table.written() == at;
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
