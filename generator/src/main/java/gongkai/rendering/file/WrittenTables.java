package gongkai.rendering.file;

import gongkai.digest.Hashed;
import gongkai.site.file.DataFile;
import gongkai.site.table.DataTable;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What stands for the bytes of whole tables that were written, or are known to come out as they
 * stand: so what describes them need not write them again, which takes as long as the first time.
 * Safe to use from several threads.
 */
public final class WrittenTables {
  private final Map<DataTable, Hashed> known = new ConcurrentHashMap<>();

  /** Notes a table; slices and other formats are described nowhere. */
  public void note(DataFile file, Hashed bytes) {
    if (file.isWholeCsv()) {
      known.put(file.table(), bytes);
    }
  }

  Optional<Hashed> of(DataTable table) {
    return Optional.ofNullable(known.get(table));
  }
}
