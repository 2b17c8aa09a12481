package gongkai.rendering.file;

import gongkai.model.SiteConfig;
import gongkai.site.file.DataDescription;
import gongkai.site.table.Column;
import gongkai.site.table.DataTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables as CSV on the Web: Metadata Vocabulary for Tabular Data (W3C Recommendation, 17
 * December 2015). A withheld value is not required; the state that says so is.
 */
final class CsvwMetadata {
  private static final TableKeys KEYS =
      new TableKeys("columnReference", ".csv", CsvwMetadata::name);

  private final DataDescription file;
  private final SiteConfig site;
  private final DataWords words;

  CsvwMetadata(DataDescription file, SiteConfig site, DataWords words) {
    this.file = file;
    this.site = site;
    this.words = words;
  }

  Map<String, Object> fields() {
    Map<String, Object> group = new LinkedHashMap<>();
    group.put(
        "@context",
        List.of("http://www.w3.org/ns/csvw", Map.of("@language", site.mainLanguage().tag())));
    group.put("@type", "TableGroup");
    group.put("dc:title", site.title().in(site.mainLanguage()).text());
    group.put("dc:description", words.say("data.package"));
    group.put("dc:publisher", site.publisher().name().in(site.mainLanguage()).text());
    file.date().ifPresent(date -> group.put("dc:modified", date.toString()));
    site.licence()
        .ifPresent(licence -> group.put("dc:license", Map.of("@id", licence.url().toString())));
    List<Object> tables = new ArrayList<>();
    for (DataTable table : DataTable.values()) {
      tables.add(table(table));
    }
    group.put("tables", tables);
    return group;
  }

  private Map<String, Object> table(DataTable table) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("@type", "Table");
    described.put("url", table.code() + ".csv");
    described.put("dc:title", words.title(table));
    described.put("dc:description", words.description(table));
    Map<String, Object> dialect = new LinkedHashMap<>();
    dialect.put("encoding", "utf-8");
    dialect.put("lineTerminators", List.of("\r\n"));
    described.put("dialect", dialect);
    described.put("tableSchema", schema(table));
    return described;
  }

  private Map<String, Object> schema(DataTable table) {
    Map<String, Object> schema = new LinkedHashMap<>();
    List<Column> columns = table.columns(site.languages(), table == DataTable.INDICATORS);
    schema.put("columns", columns.stream().map(column -> column(column, table)).toList());
    KEYS.add(table, schema);
    return schema;
  }

  private Map<String, Object> column(Column column, DataTable table) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("name", name(column.name()));
    described.put("titles", column.name());
    described.put("dc:description", words.description(column, table));
    described.put("datatype", datatype(column));
    if (column.required()) {
      described.put("required", true);
    }
    if (column.kind() == Column.ColumnType.LIST) {
      described.put("separator", ";");
    }
    column.language().ifPresent(language -> described.put("lang", language.tag()));
    return described;
  }

  private static Object datatype(Column column) {
    if (!column.values().isEmpty()) {
      Map<String, Object> type = new LinkedHashMap<>();
      type.put("base", "string");
      type.put("format", String.join("|", column.values()));
      return type;
    }
    return switch (column.kind()) {
      case STRING, LIST -> "string";
      case INTEGER -> "integer";
      case NUMBER -> "decimal";
      case BOOLEAN -> "boolean";
      case DATE -> "date";
      case YEAR -> "gYear";
      case URL -> "anyURI";
    };
  }

  /** Names are parts of URI templates, which know no hyphen; titles are as in the file. */
  private static String name(String column) {
    return column.replace('-', '_');
  }
}
