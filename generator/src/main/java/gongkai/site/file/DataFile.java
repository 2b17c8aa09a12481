package gongkai.site.file;

import gongkai.site.Address;
import gongkai.site.table.DataTable;
import gongkai.site.table.Slice;

/** A table under {@code data/}, or a slice of one. Its rows are made when they are written. */
public record DataFile(Address address, DataTable table, Slice slice, Format format)
    implements PlainFile {

  /** How it is written. */
  public enum Format implements gongkai.model.Coded {
    CSV,
    JSON
  }

  /** Whole sentences make a file three times as large: one file has them. */
  public boolean hasSentences() {
    return isWholeCsv();
  }

  public boolean isWholeCsv() {
    return format == Format.CSV && slice.kind() == Slice.Cut.WHOLE;
  }

  /** Whether it has the rows of each unit that reports, one unit after the other. */
  public boolean isOfAllFigures() {
    return table == DataTable.INDICATORS && slice.kind() == Slice.Cut.WHOLE;
  }

  @Override
  public boolean holdsAllReports() {
    return true;
  }
}
