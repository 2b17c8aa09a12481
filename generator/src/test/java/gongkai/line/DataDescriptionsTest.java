package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.digest.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What datapackage.json and csv-metadata.json say of the tables is true of them. */
class DataDescriptionsTest {
  private static BuiltSite site;
  private static JsonNode dataPackage;

  @BeforeAll
  static void build() throws IOException {
    site = SharedSite.SAMPLE.built();
    dataPackage = JsonMapper.shared().readTree(site.text("data/datapackage.json"));
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }

  private static List<Map<String, String>> rows(JsonNode resource) throws IOException {
    return site.table("data/" + resource.get("path").asString());
  }

  private static JsonNode fields(JsonNode resource) {
    return resource.get("schema").get("fields");
  }

  private static String header(String path) throws IOException {
    return site.text(path).substring(1).lines().findFirst().orElseThrow();
  }

  @Test
  void theFilesAreThoseThatItHashed() throws IOException {
    for (JsonNode resource : dataPackage.get("resources")) {
      Path file = site.folder().resolve("data").resolve(resource.get("path").asString());
      assertEquals(Files.size(file), resource.get("bytes").asLong(), file.toString());
      assertEquals(
          "sha256:" + Sha256.of(Files.readAllBytes(file)), resource.get("hash").asString());
    }
  }

  @Test
  void fieldsAreTheColumnsInTheirOrder() throws IOException {
    for (JsonNode resource : dataPackage.get("resources")) {
      List<String> names =
          fields(resource).valueStream().map(field -> field.get("name").asString()).toList();
      assertEquals(
          String.join(",", names), header("data/" + resource.get("path").asString()));
    }
  }

  @Test
  void whatIsRequiredIsThereAndWhatIsEmptyIsExplained() throws IOException {
    for (JsonNode resource : dataPackage.get("resources")) {
      for (JsonNode field : fields(resource)) {
        String name = field.get("name").asString();
        boolean required = field.path("constraints").path("required").asBoolean(false);
        boolean empty = rows(resource).stream().anyMatch(row -> row.get(name).isEmpty());
        assertFalse(required && empty, resource.get("name") + "." + name);
        assertEquals(!required, field.has("missingValues"), name);
        assertFalse(field.get("description").asString().isBlank());
      }
    }
  }

  @Test
  void onlyListedValuesOccur() throws IOException {
    int lists = 0;
    for (JsonNode resource : dataPackage.get("resources")) {
      for (JsonNode field : fields(resource)) {
        if (field.path("constraints").has("enum")) {
          Set<String> listed = new HashSet<>(texts(field.get("constraints").get("enum")));
          listed.add("");
          String name = field.get("name").asString();
          rows(resource).forEach(row -> assertTrue(listed.contains(row.get(name)), row.get(name)));
          lists++;
        }
      }
    }
    assertTrue(lists > 5);
  }

  @Test
  void keysNameOneRowAndLeadToOne() throws IOException {
    Map<String, JsonNode> byName =
        dataPackage
            .get("resources")
            .valueStream()
            .collect(Collectors.toMap(r -> r.get("name").asString(), r -> r));
    for (JsonNode resource : byName.values()) {
      JsonNode schema = resource.get("schema");
      if (schema.has("primaryKey")) {
        List<String> keys = keys(rows(resource), texts(schema.get("primaryKey")));
        assertEquals(keys.size(), Set.copyOf(keys).size(), resource.get("name").asString());
      }
      for (JsonNode foreign : schema.path("foreignKeys")) {
        JsonNode reference = foreign.get("reference");
        JsonNode other = byName.get(reference.get("resource").asString());
        Set<String> known = new HashSet<>(keys(rows(other), texts(reference.get("fields"))));
        List<String> used = keys(rows(resource), texts(foreign.get("fields")));
        used.stream()
            .filter(key -> !key.endsWith("/"))
            .forEach(key -> assertTrue(known.contains(key), key));
      }
    }
  }

  private static List<String> keys(List<Map<String, String>> rows, List<String> columns) {
    return rows.stream()
        .map(row -> "/" + String.join("/", columns.stream().map(row::get).toList()))
        .toList();
  }

  @Test
  void metadataForCsvOnTheWebSayTheSame() throws IOException {
    JsonNode csvw = JsonMapper.shared().readTree(site.text("data/csv-metadata.json"));
    assertEquals(dataPackage.get("resources").size(), csvw.get("tables").size());
    for (JsonNode table : csvw.get("tables")) {
      JsonNode columns = table.get("tableSchema").get("columns");
      List<String> titles =
          columns.valueStream().map(column -> column.get("titles").asString()).toList();
      assertEquals(
          String.join(",", titles), header("data/" + table.get("url").asString()));
      for (JsonNode column : columns) {
        String name = column.get("titles").asString();
        assertEquals(name, column.get("name").asString().replace('_', '-'));
        boolean figures = table.get("url").asString().equals("indicators.csv");
        if (figures && Set.of("value", "state").contains(name)) {
          assertEquals(name.equals("state"), column.path("required").asBoolean(false), name);
        }
      }
    }
  }
}
