package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What describes the data to programs, against what the standards publish. */
class PublishedSchemasTest {
  private static final List<SharedSite> SITES =
      List.of(SharedSite.SAMPLE, SharedSite.ALL_STATES, SharedSite.EMPTY);

  private static String resource(String name) throws IOException {
    try (InputStream in = PublishedSchemasTest.class.getResourceAsStream("/schemas/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<String> faults(String schema, String json) throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
        .getSchema(resource(schema), InputFormat.JSON)
        .validate(json, InputFormat.JSON)
        .stream()
        .map(Error::toString)
        .toList();
  }

  @Test
  void theDataPackageIsOne() throws IOException {
    for (SharedSite site : SITES) {
      String json = site.built().text("data/datapackage.json");
      assertEquals(List.of(), faults("datapackage-2.0/datapackage.json", json));
    }
  }

  @Test
  void theMetadataForCsvOnTheWebAreSome() throws IOException {
    for (SharedSite site : SITES) {
      String json = site.built().text("data/csv-metadata.json");
      assertEquals(List.of(), faults("csvw/metadata.schema.json", json));
    }
  }

  @Test
  void everyPropertyForCsvOnTheWebIsInItsVocabulary() throws IOException {
    JsonNode context = JsonMapper.shared().readTree(resource("csvw/csvw.jsonld")).get("@context");
    Set<String> terms = context.propertyNames().stream().collect(Collectors.toSet());
    Set<String> used = new TreeSet<>();
    JsonNode metadata =
        JsonMapper.shared().readTree(SharedSite.SAMPLE.built().text("data/csv-metadata.json"));
    addNames(metadata, used);
    assertTrue(used.size() > 15, used.toString());
    used.removeIf(name -> name.startsWith("@") || terms.contains(name.replaceFirst(":.*", "")));
    assertEquals(Set.of(), used);
  }

  private static void addNames(JsonNode node, Set<String> names) {
    names.addAll(node.isObject() ? node.propertyNames() : Set.of());
    node.forEach(part -> addNames(part, names));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"resources\"", "\"fields\"", "\"name\" : \"unit\"", "\"hash\" : \""})
  void aFaultyDataPackageIsFound(String part) throws IOException {
    String json = SharedSite.EMPTY.built().text("data/datapackage.json");
    assertTrue(json.contains(part), part);
    String faulty =
        part.endsWith(": \"")
            ? json.replaceAll("\"hash\" : \"[^\"]*\"", "\"hash\" : 7")
            : json.replace(
                part, "\"else\" : 0, \"" + "lost\"" + (part.contains(":") ? " : 1" : ""));
    assertFalse(faults("datapackage-2.0/datapackage.json", faulty).isEmpty(), part);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"columns\"", "\"url\"", "\"columnReference\"", "\"tableSchema\""})
  void aFaultyDescriptionForCsvOnTheWebIsFound(String part) throws IOException {
    String json = SharedSite.EMPTY.built().text("data/csv-metadata.json");
    assertTrue(json.contains(part), part);
    assertFalse(faults("csvw/metadata.schema.json", json.replace(part, "\"lost\"")).isEmpty());
  }
}
