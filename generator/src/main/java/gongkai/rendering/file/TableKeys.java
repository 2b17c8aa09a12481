package gongkai.rendering.file;

import gongkai.site.table.DataTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The keys of a table and where they lead, in the words of one of the descriptions of tables.
 *
 * @param columns what it calls the columns of a key
 * @param ending of the names of tables
 * @param name of a column
 */
record TableKeys(String columns, String ending, UnaryOperator<String> name) {

  /** Adds them to what is said of a table. */
  void add(DataTable table, Map<String, Object> schema) {
    if (!table.key().isEmpty()) {
      schema.put("primaryKey", names(table.key()));
    }
    List<Object> keys = new ArrayList<>();
    for (DataTable.Reference reference : table.references()) {
      Map<String, Object> to = new LinkedHashMap<>();
      to.put("resource", reference.table().code() + ending);
      to.put(columns, names(reference.table().key()));
      Map<String, Object> key = new LinkedHashMap<>();
      key.put(columns, names(reference.columns()));
      key.put("reference", to);
      keys.add(key);
    }
    if (!keys.isEmpty()) {
      schema.put("foreignKeys", keys);
    }
  }

  private List<String> names(List<String> own) {
    return own.stream().map(name).toList();
  }
}
