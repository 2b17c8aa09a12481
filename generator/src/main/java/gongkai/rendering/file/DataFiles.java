package gongkai.rendering.file;

import gongkai.rendering.page.DataTable;
import gongkai.rendering.page.DataTable.Column;
import gongkai.site.page.DataFile;
import gongkai.site.page.DataFile.DataKind;
import gongkai.site.page.DataFile.Format;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the data files: CSV (RFC 4180), JSON, and a Frictionless data package that describes them.
 */
public final class DataFiles {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private DataFiles() {}

  public static byte[] write(DataFile file) {
    if (file.kind() == DataKind.DATAPACKAGE) {
      return text(
          JSON.writerWithDefaultPrettyPrinter().writeValueAsString(dataPackage(file.tables())));
    }
    DataTable table = DataTable.of(file.kind(), file.tables());
    return file.format() == Format.CSV ? csv(table) : json(table);
  }

  private static byte[] csv(DataTable table) {
    List<String> columns = table.columns().stream().map(Column::name).toList();
    return Csv.write(columns, table.rows()).getBytes(StandardCharsets.UTF_8);
  }

  /** An array with one row a line, so that versions can be compared line by line. */
  private static byte[] json(DataTable table) {
    StringBuilder out = new StringBuilder("[");
    for (List<Optional<Object>> row : table.rows()) {
      Map<String, Object> fields = new LinkedHashMap<>();
      for (int i = 0; i < row.size(); i++) {
        fields.put(table.columns().get(i).name(), row.get(i).orElse(null));
      }
      out.append(out.length() == 1 ? "\n" : ",\n").append(JSON.writeValueAsString(fields));
    }
    return text(out.append("\n]").toString());
  }

  private static Map<String, Object> dataPackage(DataFile.Tables tables) {
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("name", "gongkai-data");
    about.put("title", tables.site().title().in(tables.site().mainLanguage()).text());
    about.put("homepage", tables.site().baseUrl().toString());
    List<Object> resources = new ArrayList<>();
    for (DataKind kind : List.of(DataKind.REPORTS, DataKind.UNITS, DataKind.INDICATORS)) {
      DataTable table = DataTable.of(kind, tables);
      Map<String, Object> resource = new LinkedHashMap<>();
      resource.put("name", table.name());
      resource.put("path", table.name() + ".csv");
      resource.put("format", "csv");
      resource.put("mediatype", "text/csv");
      resource.put("encoding", "utf-8");
      resource.put("schema", Map.of("fields", fields(table)));
      resources.add(resource);
    }
    about.put("resources", resources);
    return about;
  }

  private static List<Object> fields(DataTable table) {
    List<Object> fields = new ArrayList<>();
    for (Column column : table.columns()) {
      Map<String, Object> field = new LinkedHashMap<>();
      field.put("name", column.name());
      field.put("type", column.type());
      fields.add(field);
    }
    return fields;
  }

  private static byte[] text(String json) {
    return (json.replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
