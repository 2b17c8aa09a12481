package gongkai.rendering.file;

import gongkai.digest.Hashed;
import gongkai.digest.Sha256;
import gongkai.model.SiteConfig;
import gongkai.site.file.DataDescription;
import gongkai.site.file.DataFile;
import gongkai.site.table.Column;
import gongkai.site.table.Column.ColumnType;
import gongkai.site.table.DataTable;
import gongkai.site.table.Slice;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The tables as a Data Package, version 2 (datapackage.org): columns with their meaning, keys, the
 * only values that they can have, what an empty cell means, licence, size and hash.
 */
final class DataPackage {
  private static final TableKeys KEYS = new TableKeys("fields", "", UnaryOperator.identity());

  private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

  private final DataDescription file;
  private final SiteConfig site;
  private final DataWords words;

  DataPackage(DataDescription file, SiteConfig site, DataWords words) {
    this.file = file;
    this.site = site;
    this.words = words;
  }

  Map<String, Object> fields(DataFiles files) throws IOException {
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("$schema", PROFILE);
    about.put("name", "gongkai-data");
    about.put("title", site.title().in(site.mainLanguage()).text());
    about.put("description", words.say("data.package"));
    about.put("homepage", file.page().absolute(site.baseUrl()));
    file.date().ifPresent(date -> about.put("version", date.toString()));
    site.licence()
        .ifPresent(
            licence -> {
              Map<String, Object> told = new LinkedHashMap<>();
              licence.id().ifPresent(id -> told.put("name", id));
              told.put("path", licence.url().toString());
              told.put("title", licence.name().in(site.mainLanguage()).text());
              about.put("licenses", List.of(told));
            });
    Map<String, Object> publisher = new LinkedHashMap<>();
    publisher.put("title", site.publisher().name().in(site.mainLanguage()).text());
    publisher.put("path", site.baseUrl().toString());
    publisher.put("roles", List.of("publisher"));
    about.put("contributors", List.of(publisher));
    List<Object> resources = new ArrayList<>();
    for (DataTable table : DataTable.values()) {
      resources.add(resource(table, files));
    }
    about.put("resources", resources);
    return about;
  }

  private Map<String, Object> resource(DataTable table, DataFiles files) throws IOException {
    DataFile csv = new DataFile(file.address(), table, Slice.WHOLE, DataFile.Format.CSV);
    Optional<Hashed> written = files.written().of(table);
    Hashed bytes = written.isPresent() ? written.get() : Counted.of(csv, files);
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("name", table.code());
    resource.put("type", "table");
    resource.put("path", table.code() + ".csv");
    resource.put("title", words.title(table));
    resource.put("description", words.description(table));
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource.put("bytes", bytes.size());
    resource.put("hash", "sha256:" + bytes.sha256());
    resource.put("schema", schema(table, csv.hasSentences()));
    return resource;
  }

  private Map<String, Object> schema(DataTable table, boolean sentences) {
    Map<String, Object> schema = new LinkedHashMap<>();
    List<Column> columns = table.columns(site.languages(), sentences);
    schema.put("fieldsMatch", List.of("exact"));
    schema.put("fields", columns.stream().map(column -> field(column, table)).toList());
    KEYS.add(table, schema);
    return schema;
  }

  private Map<String, Object> field(Column column, DataTable table) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", column.name());
    field.put("title", words.title(column));
    field.put("description", words.description(column, table));
    field.put("type", type(column.kind()));
    if (column.kind() == ColumnType.URL) {
      field.put("format", "uri");
    }
    Map<String, Object> constraints = new LinkedHashMap<>();
    if (column.required()) {
      constraints.put("required", true);
    } else {
      Map<String, Object> empty = new LinkedHashMap<>();
      empty.put("value", "");
      empty.put("label", words.empty(column, table));
      field.put("missingValues", List.of(empty));
    }
    if (!column.values().isEmpty()) {
      constraints.put("enum", column.values());
    }
    if (!constraints.isEmpty()) {
      field.put("constraints", constraints);
    }
    return field;
  }

  private static String type(ColumnType kind) {
    // The profile's schema knows no lists, though the standard does.
    return switch (kind) {
      case URL, LIST -> ColumnType.STRING.code();
      default -> kind.code();
    };
  }

  /** Counts and digests what is written, and keeps none of it. */
  private static final class Counted extends OutputStream {
    private final Sha256 digest = new Sha256();
    private long size;

    static Hashed of(DataFile table, DataFiles files) throws IOException {
      Counted counted = new Counted();
      files.write(table, counted);
      return new Hashed(counted.digest.finish(), counted.size);
    }

    @Override
    public void write(int one) {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
      digest.add(bytes, from, count);
      size += count;
    }
  }
}
